import type { PublishedDifferenceSpec, PublishedRow } from '../../analysis/published-difference/types';
import { choice, list, number, object, oneOf, text, trueOrFalse, type Check } from '../shape';
import { analysisFacts } from './facts';

/** Longest text of a cell, in characters. */
const LONGEST_CELL = 1000;
const MOST_ROWS = 500;
const cell = text(LONGEST_CELL);

const row: Check<PublishedRow> = object<PublishedRow>({
	name: cell,
	n: cell,
	mean: cell,
	sd: cell,
	secondMean: cell,
	secondSd: cell,
	printed: cell
});

/** Every field of differences from a printed table. */
export const publishedDifferenceSpec: Check<PublishedDifferenceSpec> = object<PublishedDifferenceSpec>({
	type: choice('publishedDifference'),
	...analysisFacts,
	design: oneOf<PublishedDifferenceSpec['design']>({ groups: true, items: true }),
	rows: list(row, 0, MOST_ROWS),
	items: object<PublishedDifferenceSpec['items']>({ first: cell, second: cell }),
	pairwise: oneOf<PublishedDifferenceSpec['pairwise']>({ holm: true, tukeyKramer: true, gamesHowell: true }),
	allTests: trueOrFalse,
	confidence: number(0.5, 0.999)
});
