import { describe, expect, it } from 'vitest';
import type { ImportReport } from '$lib/core/import/types';
import nb from '$lib/i18n/nb';
import { breaksBySeries, columnsTable, fileKind, fileSummary } from './describe-file';

const counts = { values: 2, suppressed: 1, missing: 1, sentences: 1 };
const report: ImportReport = {
	fileName: 'a.csv',
	bytes: 100,
	fingerprint: 'x',
	encoding: 'windows-1252',
	separator: 'semicolon',
	layout: 'udir-export',
	rows: 4,
	years: [
		{ year: '2023-24', preliminary: false },
		{ year: '2024-25', preliminary: true }
	],
	subjects: ['Lesing'],
	grades: [5],
	owners: ['Alle eierformer'],
	genders: ['Gutt', 'Jente'],
	levels: [
		{ level: 1, units: 1, ...counts },
		{ level: 4, units: 3, ...counts }
	],
	columns: [
		{
			name: '2023-24.Lesing',
			series: 'Lesing',
			year: '2023-24',
			preliminary: false,
			afterBreak: false,
			role: 'value',
			indicator: 'np5.reading.scale',
			decimals: 1,
			...counts
		}
	],
	unassigned: ['Trivsel'],
	otherColumns: [],
	sentences: { count: 0, first: [] },
	breaks: [
		{ series: 'Lesing', year: '2024-25' },
		{ series: 'Lesing', year: '2023-24' },
		{ series: 'Lesing', year: '2024-25' }
	],
	repairs: [],
	warnings: []
};

describe('what was understood of a file', () => {
	it('is its layout, encoding and separator', () => {
		expect(fileKind(report, nb)).toBe('Eksport fra Udirs statistikkbank, windows-1252, skilt med semikolon');
		expect(fileKind({ ...report, layout: 'example' }, nb)).toBe('Oppdiktede tall');
	});

	it('is summed up line by line, without what goes without saying', () => {
		const lines = fileSummary(report, nb.data, (id) => nb.indicators.names[id].long);
		expect(Object.fromEntries(lines.map(({ label, text }) => [label, text]))).toEqual({
			Skoleår: '2023–24 og 2024–25 (foreløpige tall)',
			'Fag og tema': 'Lesing',
			Trinn: '5. trinn',
			Kjønn: 'Gutt og Jente',
			Enheter: '1 land og 3 skoler',
			Tallceller: '4 verdier, 2 skjermet og 2 tomme',
			Indikatorer: 'Lesing 5. trinn, skalapoeng',
			'Ikke i bruk': '1 serie med tall'
		});
	});

	it('is listed column by column', () => {
		expect(columnsTable(report, nb.data.report).rows[0].cells.map((cell) => cell.value)).toEqual([
			'2023-24.Lesing',
			'verdi',
			1,
			2,
			1,
			1,
			1
		]);
	});

	it('names each break with its years', () => {
		expect(breaksBySeries(report)).toEqual([{ series: 'Lesing', years: ['2023-24', '2024-25'] }]);
	});
});
