import type { Variable } from './types';

/** The variable of a name, or undefined. */
export const findVariable = (variables: readonly Variable[], name: string): Variable | undefined =>
	variables.find(({ column }) => column.name === name);
