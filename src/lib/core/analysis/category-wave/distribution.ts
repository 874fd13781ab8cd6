import type { ResultTable, Text } from '../../report/types';
import { bracketedCell, emptyCell, percentCell, textCell } from '../cells';
import { idPart } from '../id-part';
import { categoriesOf, titleOf, type Categories, type Sample } from '../sample';
import { hiddenCells, type LogEntry } from '../suppression/hidden-cell';
import { makeGrid, type Cell, type LineSet } from './grid';
import type { CategoryWaveSpec } from './types';

/**
 * The shares of an index's bands in each category and wave (row percents; weighted where the sample is). Rows with fewer
 * answers than the limit are hidden by the same rule as means, by the number of answers of the row.
 * @returns null where the variable has too many values to be bands
 */
export function distributionTable(
	id: string,
	name: string,
	spec: CategoryWaveSpec,
	sample: Sample,
	waves: LineSet,
	categories: LineSet,
	category: string | null
): { table: ResultTable<Text>; log: LogEntry[] } | null {
	const bands = categoriesOf(sample, name);
	if (!bands || bands.categories.length > MOST_BANDS) return null;
	const values = Float64Array.from(bands.codes, (code) => (code < 0 ? NaN : code));
	const grid = makeGrid(values, sample, waves, categories, spec.limit);
	const shares = sharesOf(bands, sample, waves, categories);
	const rows = grid.categories.flatMap((group, column) =>
		grid.waves.map((wave, row) => ({ group, wave, cell: grid.cells[row][column], at: [row, column] }))
	);
	const names = ({ group, wave }: (typeof rows)[number]): Text[] => [
		...(category === null ? [] : [group.label]),
		...(spec.wave === null ? [] : [wave.label])
	];
	const heads = [
		...(category === null ? [] : [{ id: 'category', label: category }]),
		...(spec.wave === null ? [] : [{ id: 'wave', label: { code: 'categoryWave.wave' } }])
	];
	const idOf = ({ group, wave }: (typeof rows)[number]) => `${group.id}/${wave.id}`;
	return {
		table: {
			id,
			title:
				category === null
					? { code: 'categoryWave.distribution', params: { variable: titleOf(sample, name) } }
					: { code: 'categoryWave.distributionBy', params: { variable: titleOf(sample, name), category } },
			rowHeaders: Math.max(1, heads.length),
			columns: [
				...(heads.length > 0 ? heads : [{ id: 'all', label: '' }]).map((head) => ({
					...head,
					align: 'start' as const
				})),
				...bands.categories.map(({ value, label }) => ({
					id: `${idPart(name)}=${idPart(value)}`,
					label,
					align: 'end' as const
				})),
				{ id: 'n', label: { code: 'categoryWave.n' }, align: 'end' as const }
			],
			rows: rows.map((line) => ({
				id: idOf(line),
				cells: [
					...(heads.length > 0 ? names(line) : [{ code: 'categoryWave.total' }]).map(textCell),
					...bandCells(line.cell, shares[line.at[0]][line.at[1]], spec)
				],
				...(line.group.isTotal && line.wave.isTotal ? { role: 'total' as const } : {})
			})),
			notes: spec.limit === null ? [] : [{ code: 'suppression.tableNote', params: { limit: spec.limit } }]
		},
		log: rows.flatMap((line): LogEntry[] =>
			line.cell.hidden
				? [
						{
							id: `${id}/${idOf(line)}`,
							names: [titleOf(sample, name), line.group.label, line.wave.label],
							n: line.cell.summary.n,
							because: line.cell.hidden
						}
					]
				: []
		)
	};
}

/** A distribution over more values than this is none that anybody reads. */
const MOST_BANDS = 12;

function bandCells({ summary, hidden }: Cell, shares: number[], { limit }: CategoryWaveSpec) {
	if (hidden) return hiddenCells(shares.length + 1, hidden, limit ?? 0);
	const cells = shares.map((share) =>
		summary.n === 0 ? emptyCell({ code: 'categoryWave.noAnswers' }) : percentCell(share, 0, summary.n)
	);
	return [...cells, bracketedCell(summary.n)];
}

/** `shares[wave][category][band]`, totals last; 0 / 0 where there are no answers. */
function sharesOf(
	{ codes, categories: bands }: Categories,
	{ weights }: Sample,
	waves: LineSet,
	categories: LineSet
): number[][][] {
	const sums = waves.lines.map(() => categories.lines.map(() => bands.map(() => 0)));
	for (let place = 0; place < codes.length; place++) {
		const [band, wave, category] = [codes[place], waves.codes[place], categories.codes[place]];
		if (band < 0 || wave < 0 || category < 0) continue;
		for (const row of new Set([wave, waves.lines.length - 1]))
			for (const column of new Set([category, categories.lines.length - 1]))
				sums[row][column][band] += weights ? weights[place] : 1;
	}
	return sums.map((row) =>
		row.map((counts) => {
			const all = counts.reduce((sum, count) => sum + count, 0);
			return counts.map((count) => count / all);
		})
	);
}
