import type { RandomEigenvalues } from '../../stats/factor/number-of-factors';
import type { FactorSpec } from './types';

/** So many are kept: whoever changes options goes back and forth between a few sets of items. */
const MOST = 20;
const known = new Map<string, RandomEigenvalues>();

/** What the eigenvalues of random data depend on: items, rows, sets and seed. */
export const randomKey = (size: number, n: number, { sets, seed }: FactorSpec['parallel']): string =>
	[size, n, sets, seed].join('/');

/**
 * Eigenvalues of random data that were computed before: most changes of an option leave items and rows as they are, and
 * then they are the same again.
 */
export const knownRandom = (key: string): RandomEigenvalues | undefined => known.get(key);

/** Keeps them; the oldest goes when there are too many. */
export function keepRandom(key: string, random: RandomEigenvalues): void {
	const oldest = known.keys().next();
	if (known.size >= MOST && !oldest.done) known.delete(oldest.value);
	known.set(key, random);
}
