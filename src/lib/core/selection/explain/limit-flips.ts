import { drawnAs } from '../run-draw';
import { canBeSpread, type FlipQuestion } from './cell-flips';
import type { LimitFlip } from './types';

/** How many printed steps a limit is moved each way in search of a flip. */
const LIMIT_STEPS = 12;

/**
 * The smallest shift of each limit, to either side and in all years of the basis, that moves the municipality across
 * the cut; each verified by drawing again. Yields null after every attempt that does not.
 */
export function* limitFlips({
	spec,
	prepared,
	result,
	basis,
	unit
}: FlipQuestion): Generator<LimitFlip | null> {
	const { data } = prepared;
	const years = basis.yearIndices.length;
	const canSpread = canBeSpread(result, unit);
	for (const [position, indicator] of basis.indicatorIndices.entries()) {
		const { step } = data.indicators[indicator];
		const sd = prepared.columns[indicator * data.years.length + (basis.yearIndices.at(-1) ?? 0)].sd;
		for (const which of ['national', 'absolute'] as const) {
			for (const by of shifts(step)) {
				const limits = result.limits.map((limit, index) =>
					limit && Math.floor(index / years) === position ? { ...limit, [which]: limit[which] + by } : limit
				);
				const outcome = drawnAs(spec, prepared, basis, limits, unit, canSpread);
				if (outcome === result.drawn[unit]) yield null;
				else {
					yield { indicator, which, by, size: Math.abs(by) / (sd > 0 ? sd : step), drawnAs: outcome };
					break;
				}
			}
		}
	}
}

/** Whole printed steps, up and down, nearest first. */
function* shifts(step: number): Generator<number> {
	for (let k = 1; k <= LIMIT_STEPS; k++) {
		yield Number((k * step).toPrecision(12));
		yield Number((-k * step).toPrecision(12));
	}
}
