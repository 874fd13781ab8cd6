import { expect, it } from 'vitest';
import { defaultUncertainty } from '../core/simulation/uncertainty/default-spec';
import { helpersFor } from './replicate-workers';

it('one worker helps where it is worth it, more on larger machines', () => {
	const large = { ...defaultUncertainty(), replicates: 10_000 };
	expect([1, 2, 3, 4, 8, 64].map((cores) => helpersFor(large, cores))).toEqual([1, 1, 1, 2, 5, 5]);
	expect(helpersFor({ ...large, replicates: 1_000 }, 8)).toBe(0);
	expect(helpersFor({ ...large, replicates: 1_000, limits: 'recomputed' }, 8)).toBe(5);
});
