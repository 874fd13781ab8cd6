import type { ResultCell, ResultColumn, ResultRow, ResultTable, Text } from '../../report/types';
import { numberColumn, sumCell } from '../basics/counts';
import { emptyCell, numberCell, percentCell, textCell } from '../cells';
import { hiddenCell } from '../suppression/hidden-cell';
import type { CrossCounts } from './count-cross';
import type { HiddenCross } from './hidden-cross';
import { CROSS_CELLS, type CrossCell, type CrossTableSpec } from './types';

const BLANK: ResultCell<Text> = { value: null, format: { kind: 'text' }, text: '' };

/**
 * Expected count where rows and columns have nothing to do with each other.
 * @param i row, j column
 */
export const expectedAt = ({ rowSums, columnSums, total }: CrossCounts, i: number, j: number): number =>
	(rowSums[i] * columnSums[j]) / total;

/**
 * Adjusted standardised residual: about normal with variance 1 where rows and columns have nothing to do with each other.
 * @returns NaN in a table with one row or column
 * Source: Haberman (1973); SPSS calls it ASRESID.
 */
export function adjustedResidual(cross: CrossCounts, i: number, j: number): number {
	const { counts, rowSums, columnSums, total } = cross;
	const expected = expectedAt(cross, i, j);
	const variance = expected * (1 - rowSums[i] / total) * (1 - columnSums[j] / total);
	return variance > 0 ? (counts[i][j] - expected) / Math.sqrt(variance) : NaN;
}

/** A cross table: the values of one variable down, of the other across, with what was asked for in each cell. */
export function crossResultTable(
	names: { id: string; row: string; column: string },
	cross: CrossCounts,
	spec: CrossTableSpec,
	hidden: HiddenCross | null = null
): ResultTable<Text> {
	const limit = spec.limit ?? 0;
	const shown = CROSS_CELLS.filter((cell) => spec.cells.includes(cell));
	const kinds: readonly CrossCell[] = shown.length === 0 ? ['count'] : shown;
	const isOne = kinds.length === 1;
	const value = (kind: CrossCell, i: number | null, j: number | null) => {
		const because = hidden?.(kind, i, j);
		return because ? hiddenCell(because, limit) : cellAt(kind, i, j, cross, spec.decimals);
	};
	const line = (i: number | null, kind: CrossCell): ResultRow<Text> => {
		const side = i === null ? null : cross.rows[i];
		const id = side ? side.id : 'total';
		return {
			id: isOne ? id : `${id}:${kind}`,
			role: side ? 'body' : 'total',
			cells: [
				textCell(side ? side.label : { code: 'basics.total' }),
				...(isOne ? [] : [textCell({ code: `crossTable.${kind}` })]),
				...cross.columns.map((_, j) => value(kind, i, j)),
				value(kind, i, null)
			]
		};
	};
	const places = [...cross.rows.keys(), null];
	const above: Text[] = [names.column];
	return {
		id: `cross-${names.id}`,
		title: { code: 'crossTable.title', params: { row: names.row, column: names.column } },
		rowHeaders: isOne ? 1 : 2,
		columns: [
			{ id: 'row', label: names.row, align: 'start' },
			...(isOne ? [] : [{ id: 'kind', label: { code: 'crossTable.what' }, align: 'start' as const }]),
			...cross.columns.map(({ id, label }): ResultColumn<Text> => ({
				id,
				label,
				align: 'end',
				above
			})),
			numberColumn('basics.total')
		],
		rows: places.flatMap((i) =>
			kinds
				.filter((kind) => i !== null || !['expected', 'residual'].includes(kind))
				.map((kind) => line(i, kind))
		),
		notes: [
			...(isOne && kinds[0] !== 'count' ? [{ code: `crossTable.${kinds[0]}Note` }] : []),
			...(cross.left > 0 ? [{ code: 'crossTable.left', params: { count: cross.left } }] : []),
			...(cross.unused.length > 0
				? [{ code: 'crossTable.unused', params: { values: cross.unused.map(nameOf).join(', ') } }]
				: []),
			...(hidden ? [{ code: 'crossTable.hiddenNote', params: { limit } }] : [])
		]
	};
}

const nameOf = (text: Text): string => (typeof text === 'string' ? text : String(text.params?.value ?? ''));

/** @param i row, j column; null for the sum of all */
function cellAt(
	kind: CrossCell,
	i: number | null,
	j: number | null,
	cross: CrossCounts,
	decimals: number
): ResultCell<Text> {
	const { counts, rowSums, columnSums, total } = cross;
	const [down, across] = [i === null ? total : rowSums[i], j === null ? total : columnSums[j]];
	const count = i === null ? across : j === null ? down : counts[i][j];
	switch (kind) {
		case 'count':
			return sumCell(count);
		case 'row':
			return percentCell(count / down, decimals, down);
		case 'column':
			return percentCell(count / across, decimals, across);
		case 'total':
			return percentCell(count / total, decimals, total);
		case 'expected':
			return i === null || j === null ? BLANK : numberCell(expectedAt(cross, i, j), 1);
		case 'residual': {
			if (i === null || j === null) return BLANK;
			const residual = adjustedResidual(cross, i, j);
			return Number.isNaN(residual) ? emptyCell({ code: 'crossTable.whyResidual' }) : numberCell(residual, 1);
		}
	}
}
