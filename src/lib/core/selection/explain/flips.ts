import { findBasis } from '../basis';
import type { PreparedData } from '../prepare';
import { DRAWN } from '../run-draw';
import type { DrawResult, DrawSpec } from '../types';
import { municipalityFlips, schoolFlips, type FlipQuestion } from './cell-flips';
import { limitFlips } from './limit-flips';
import type { CellFlip, Flips, LimitFlip } from './types';

/**
 * Searches for the single changes that would have moved a municipality across the cut: of one number (its own, or one
 * of its schools' when the spread draw is in question) or of one limit. Every one is verified by drawing again with
 * it, so that limits taken from the data, ties and other municipalities moving are all accounted for.
 *
 * A generator that yields after every attempt: a caller can pause between attempts and stop.
 * @param unit index into the data's municipalities
 * @param result of the same specification and data
 * @returns the flips, smallest first; none for a municipality that a filter leaves out, which no number can move
 */
export function* searchFlips(
	spec: DrawSpec,
	prepared: PreparedData,
	result: DrawResult,
	unit: number
): Generator<void, Flips> {
	const cells: CellFlip[] = [];
	const limits: LimitFlip[] = [];
	if (result.filter[unit] === 0) {
		const question: FlipQuestion = { spec, prepared, result, basis: findBasis(spec, prepared.data), unit };
		for (const flip of municipalityFlips(question)) {
			if (flip) cells.push(flip);
			yield;
		}
		// Who is in the average draw cannot be in the spread draw: its schools' numbers change nothing.
		for (const flip of result.drawn[unit] === DRAWN.average ? [] : schoolFlips(question)) {
			if (flip) cells.push(flip);
			yield;
		}
		for (const flip of limitFlips(question)) {
			if (flip) limits.push(flip);
			yield;
		}
	}
	const bySize = (a: { size: number }, b: { size: number }) => a.size - b.size;
	return { cells: cells.sort(bySize), limits: limits.sort(bySize) };
}

/** The whole search at once (see searchFlips). */
export function findFlips(...question: Parameters<typeof searchFlips>): Flips {
	const search = searchFlips(...question);
	for (;;) {
		const step = search.next();
		if (step.done) return step.value;
	}
}
