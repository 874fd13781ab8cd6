import { readFileSync } from 'node:fs';

/** NIST StRD: certified values, in files beside the project. */
export const NIST = '../shared/reference/nist';

/** The lines of a file of NIST's. */
export const linesOf = (path: string): string[] =>
	readFileSync(`${NIST}/${path}`, 'latin1').split(/\r?\n/);

/** Correct digits: −log10 of the relative error, of the absolute value where 0 is certified. */
export function digits(value: number, certified: number): number {
	const error = certified === 0 ? Math.abs(value) : Math.abs(value - certified) / Math.abs(certified);
	return error === 0 ? 16 : -Math.log10(error);
}
