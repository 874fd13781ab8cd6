import type { DrawSpec } from '../../selection/types';
import type { UncertaintySpec } from './types';

/** Bounds of what may be asked for. */
export const UNCERTAINTY_BOUNDS = {
	seed: { least: 0, most: 4_294_967_295 },
	replicates: { least: 100, most: 100_000 },
	correlation: { least: 0, most: 0.95 },
	assumedSd: { least: 0, most: 1_000 },
	assumedPupils: { least: 1, most: 100_000 }
} as const;

/**
 * The uncertainty that is shown unless something else is asked for.
 * Sources: 0.6 and 9.1 were measured on Udir's files of national tests (correlation of reading and numeracy
 * 0.52–0.66; standard deviation of pupils that the printed half-widths imply). The rest are our own assumptions.
 */
export const defaultUncertainty = (): UncertaintySpec => ({
	version: 1,
	seed: 1,
	replicates: 1_000,
	model: 'shrunken',
	correlation: { nationalTests: 0.6, others: 0.3 },
	years: 'same',
	limits: 'fixed',
	suppressed: 'unknown',
	assumedSd: { scalePoints: 9.1, mean: 0.8, gradePoints: 8, number: null },
	assumedPupils: null
});

/** What is varied when a draw's sureness is computed: what its specification says, else the default. */
export const uncertaintyOf = (draw: Pick<DrawSpec, 'uncertainty'>): UncertaintySpec =>
	draw.uncertainty ?? defaultUncertainty();
