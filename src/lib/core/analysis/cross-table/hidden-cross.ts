import { sumOf } from '../basics/counts';
import { gridBreakdowns } from '../suppression/grid';
import { suppress } from '../suppression/suppress';
import type { HiddenBecause } from '../suppression/types';
import type { CrossCounts } from './count-cross';
import type { CrossCell } from './types';

/** Why a number is hidden; null where it is shown. Row and column: null for the sums. */
export type HiddenCross = (kind: CrossCell, i: number | null, j: number | null) => HiddenBecause | null;

/**
 * What is hidden of a cross table so that no count of fewer persons than the limit can be read or worked out from it. A
 * percent is hidden where what it is of is, or its base; what is expected, where it would tell a hidden sum.
 * @param limit null: nothing is hidden
 * @returns null where nothing is hidden
 */
export function hiddenCross({ persons }: CrossCounts, limit: number | null): HiddenCross | null {
	if (limit === null || persons.length === 0) return null;
	const [height, width] = [persons.length, persons[0].length];
	const sums = persons[0].map((_, j) => sumOf(persons.map((line) => line[j])));
	const n = [...persons, sums].flatMap((line) => [...line, sumOf(line)]);
	const side = (length: number) => [...new Array<number>(length).fill(length), -1];
	const { log } = suppress({ n, breakdowns: gridBreakdowns(side(height), side(width)) }, limit);
	if (log.length === 0) return null;
	const because = new Map(log.map(({ cell, because: why }) => [cell, why]));
	const at = (i: number | null, j: number | null): HiddenBecause | null =>
		because.get((i ?? height) * (width + 1) + (j ?? width)) ?? null;
	return (kind, i, j) => {
		const [self, across, down, all] = [at(i, j), at(i, null), at(null, j), at(null, null)];
		switch (kind) {
			case 'count':
				return self;
			case 'row':
				return self ?? across;
			case 'column':
				return self ?? down;
			case 'total':
				return self ?? all;
			case 'expected':
			case 'residual':
				return self ?? across ?? down ?? all;
		}
	};
}
