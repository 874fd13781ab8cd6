import { describe, expect, it } from 'vitest';
import { formatCell } from '$lib/i18n/numbers';
import nb from '$lib/i18n/nb/result';
import { PLOTS } from './fixtures';
import { plotTable } from './plot-table';

const shown = (kind: string) => {
	const plot = PLOTS.find((one) => one.kind === kind) ?? PLOTS[0];
	const table = plotTable(plot, nb.plot);
	return {
		table,
		columns: table.columns.map(({ label, above }) => [...(above ?? []), label].join('/')),
		rows: table.rows.map(({ cells }) => cells.map((cell) => formatCell(cell, 'norwegian')))
	};
};

describe('plotTable', () => {
	it('has the shares of bars, with n and the headings of the bars', () => {
		const { columns, rows, table } = shown('stacked');
		expect(columns).toEqual(['Gruppe', 'Gruppe', 'Navn', 'Nei', 'Ja', 'n']);
		expect(rows).toEqual([
			['Spørsmål', 'Bølge', 'Alle', '40,0\u00a0%', '60,0\u00a0%', '100'],
			['', '', 'Ingen', 'Skjult', 'Skjult', '2']
		]);
		expect(table.rowHeaders).toBe(3);
	});

	it('has values with intervals below the name of their series', () => {
		const { columns, rows } = shown('dots');
		expect(columns.slice(1, 5)).toEqual(['2021/Verdi', '2021/Nedre grense', '2021/Øvre grense', '2021/n']);
		expect(rows[0].slice(1, 5)).toEqual(['3,0', '2,7', '3,3', '44']);
		expect(rows[2].slice(1)).toEqual(Array(columns.length - 1).fill('–'));
	});

	it('has a row for each place of lines, bin of a histogram, and row of a matrix', () => {
		expect(shown('lines').rows[1].slice(0, 2)).toEqual(['2022', '–']);
		expect(shown('histogram').rows[1]).toEqual(['2,0', '3,0', '5', '0']);
		expect(shown('heat').rows).toEqual([
			['a', '–', '\u2212,40'],
			['b', '1,00', '–']
		]);
	});

	it('has every point, and a dash for what is no number', () => {
		expect(shown('scatter').rows).toEqual([
			['Rad 1', '1,0', '2,0'],
			['', '–', '3,0'],
			['', '2,0', '\u22121,0']
		]);
	});

	it.each(PLOTS)('gives each row of $kind as many cells as columns, and ids that differ', (plot) => {
		const { columns, rows } = plotTable(plot, nb.plot);
		expect(rows.every(({ cells }) => cells.length === columns.length)).toBe(true);
		expect(new Set(columns.map(({ id }) => id)).size).toBe(columns.length);
		expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
	});
});
