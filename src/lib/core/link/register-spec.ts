import { defaultSpec } from '../dataset/default-spec';
import type { DatasetSpec } from '../dataset/types';
import type { Vintage } from './types';

/** The register of municipalities as a dataset of a project. It has the same id in all of them. */
export function registerSpec(vintage: Vintage, name: string): DatasetSpec {
	const id = `register-${vintage}`;
	return { ...defaultSpec(id, name), origin: { kind: 'register', vintage } };
}
