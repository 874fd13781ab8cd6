import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ResultTable } from '../report/types';
import { printed } from './compose';
import { fitToPage, withColumns, type Paper } from './page-fit';
import { asShown, text, wideTable } from './testing/tables';

const PAPER: Paper = { portrait: 90, landscape: 140, letter: 1, padding: 2 };
const fit = (table: ResultTable) => fitToPage(printed(table, asShown), PAPER);

/** A table with one name and columns whose texts are so many letters long. */
function withWidths(widths: readonly number[], above: (index: number) => string[] = () => []): ResultTable {
	return {
		id: 't',
		title: 't',
		notes: [],
		columns: [
			{ id: 'name', label: 'Navn', align: 'start' },
			...widths.map((_, index) => ({
				id: `c${index}`,
				label: 'k',
				align: 'end' as const,
				above: above(index)
			}))
		],
		rows: [{ id: 'r', cells: [text('12345678'), ...widths.map((width) => text('x'.repeat(width)))] }]
	};
}

describe('fitToPage', () => {
	// A column takes its letters and 2: the name 10, the others as said.
	it('keeps a narrow table upright', () => {
		expect(fit(withWidths([18, 18, 18, 18]))).toEqual({
			landscape: false,
			parts: [{ columns: [0, 1, 2, 3, 4], widths: [10, 20, 20, 20, 20] }]
		});
	});

	it('turns the page for a wider one', () => {
		expect(fit(withWidths([18, 18, 18, 18, 18]))).toMatchObject({ landscape: true, parts: [{}] });
	});

	it('wraps long texts before it splits, and splits evenly', () => {
		expect(fit(withWidths([44, 44, 44])).parts).toHaveLength(1);
		// 130 are left beside the names: six columns of 20 fit, so eight are four and four.
		const { parts } = fit(withWidths(Array(8).fill(18) as number[]));
		expect(parts.map(({ columns }) => columns)).toEqual([
			[0, 1, 2, 3, 4],
			[0, 5, 6, 7, 8]
		]);
	});

	it('keeps columns under one header together', () => {
		const { parts } = fit(withWidths(Array(9).fill(18) as number[], (index) => [`${Math.floor(index / 3)}`]));
		expect(parts.map(({ columns }) => columns.slice(1))).toEqual([
			[1, 2, 3, 4, 5, 6],
			[7, 8, 9]
		]);
	});

	it('leaves no column out, repeats the names, and stays within the page', () => {
		const widths = fc.array(fc.nat({ max: 60 }), { maxLength: 40 });
		fc.assert(
			fc.property(widths, fc.integer({ min: 1, max: 6 }), fc.nat({ max: 45 }), (widths, group, names) => {
				const table = withWidths(widths, (index) => [`${Math.floor(index / group)}`]);
				table.rowHeaders = names;
				const { landscape, parts } = fit(table);
				const repeated = parts.length > 1 ? Math.min(names, table.columns.length - 1) : 0;
				const own = parts.flatMap(({ columns }) => columns.slice(repeated));
				const all = table.columns.map((_, index) => index);
				expect([...all.slice(0, repeated), ...own]).toEqual(all);
				for (const part of parts) {
					expect(part.columns.slice(0, repeated)).toEqual(all.slice(0, repeated));
					expect(part.widths).toHaveLength(part.columns.length);
					expect(part.widths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(
						landscape ? PAPER.landscape : PAPER.portrait
					);
				}
			})
		);
	});
});

it('picks columns, and gives every row a cell in each', () => {
	const table = wideTable(6, 1);
	table.rows.unshift({ id: 'h', role: 'heading', cells: [text('Del 1')] });
	const part = withColumns(printed(table, asShown), [0, 3, 5]);
	expect(part.table.columns.map(({ id }) => id)).toEqual(['municipality', 'c1', 'c3']);
	expect(part.table.rows.map(({ cells }) => cells.length)).toEqual([3, 3]);
	expect(part.shown[0]).toEqual(['Del 1', '', '']);
});
