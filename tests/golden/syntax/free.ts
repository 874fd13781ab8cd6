import { EMPTY_ROW, type PublishedDifferenceSpec } from '../../../src/lib/core/analysis/published-difference/types';
import { runAnalysis } from '../../../src/lib/core/analysis/run-analysis';
import { UNHURRIED } from '../../../src/lib/core/analysis/pace';
import type { FreeSpec } from '../../../src/lib/core/analysis/types';

const facts = { version: 1, name: '', note: '' } as const;

const published = (id: string, rows: string[][], changes: Partial<PublishedDifferenceSpec> = {}): FreeSpec => ({
	...facts,
	id,
	type: 'publishedDifference',
	design: 'groups',
	rows: rows.map(([name, n, mean, sd, secondMean = '', secondSd = '', printed = '']) => ({
		...EMPTY_ROW,
		name,
		n,
		mean,
		sd,
		secondMean,
		secondSd,
		printed
	})),
	items: { first: '', second: '' },
	pairwise: 'holm',
	allTests: true,
	confidence: 0.95,
	...changes
});

const THREE = [
	['Øst "ytre"', '48', '3,42', '0,81'],
	["Vest's \\ nord", '(n = 131)', '3,1', '0,94'],
	['', '17', '2,875', '1,02'],
	['uten n', '', '3', '1']
];

/** Invented numbers with names that are hard to write. */
export const freeSpecs: FreeSpec[] = [
	published('to-trykte', [THREE[0], THREE[1]]),
	published('tre-trykte-holm', THREE, { confidence: 0.9 }),
	published('tre-trykte-tukey', THREE, { pairwise: 'tukeyKramer', allTests: false }),
	published('tre-trykte-gh', THREE, { pairwise: 'gamesHowell' }),
	published('trykte-grenser', [
		['a', '1', '4', ''],
		['b', '12', '3,5', '0'],
		['c', '12', '3,5', '0,0'],
		['c', '9', '-1,25', '0,3']
	]),
	published(
		'trykte-par',
		[
			['1. trinn', '57', '3,9', '0,7', '4,2', '0,6', '0,46'],
			['2. "trinn"', '61', '3,9', '0,7', '4,2', '0,6', '0,9'],
			['3', '30', '2', '0', '2', '0', '']
		],
		{ design: 'items' }
	)
];

/** The app's own numbers of an analysis: table, row, column, number. */
export async function freeNumbers(spec: FreeSpec): Promise<[string, string, string, number][]> {
	const result = await runAnalysis(spec, { datasets: new Map(), analyses: [spec], pace: UNHURRIED });
	if (!result.ok) throw new Error(result.problem.code);
	return result.value.sections.flatMap(({ parts }) =>
		parts.flatMap((part) =>
			part.kind === 'table'
				? part.table.rows.flatMap((row) =>
						row.cells.flatMap(({ value }, at): [string, string, string, number][] =>
							typeof value === 'number' ? [[part.table.id, row.id, part.table.columns[at].id, value]] : []
						)
					)
				: []
		)
	);
}
