import { describe, expect, it } from 'vitest';
import type { ReadChoices } from '$lib/core/import/choices';
import { readAny } from '$lib/core/import/read-any';
import { isIndicatorReport } from '$lib/core/import/table-report';
import nb from '$lib/i18n/nb';
import {
	choiceOf,
	emptyText,
	faultsTable,
	isAmbiguous,
	markSentences,
	needsLook,
	optionOf,
	plainNotes,
	TYPE_OPTIONS,
	typeLines,
	valueLines
} from './describe-general';
import { previewColumns, previewRows } from './preview-rows';

function read(text: string, choices: ReadChoices = {}) {
	const outcome = readAny(new TextEncoder().encode(text), 'fil.csv', choices);
	if (!outcome.ok || isIndicatorReport(outcome.value.report)) throw new Error('not a general table');
	return { table: outcome.value.table, report: outcome.value.report };
}
const words = {
	number: (value: number, decimals: number) => value.toFixed(decimals).replace('.', ','),
	date: (time: Date) => `${time.getDate()}.${time.getMonth() + 1}.${time.getFullYear()}`,
	dateTime: (time: Date) => `${time.getDate()}. kl. ${time.getHours()}`,
	kinds: nb.dataset.kinds
};
const t = nb.general;

describe('a column in words', () => {
	it('is its range or examples, its format and its empty cells', () => {
		const [name, sum, day] = read(
			'navn;sum;dag\nOslo;1 234,5;03.02.2025\nBergen;;04.02.2025\nOs;-2;05.02.2025\n'
		).report.variables;
		expect(valueLines(name, t, words)).toEqual(['Oslo · Bergen · Os']);
		expect(valueLines(sum, t, words)).toEqual(['fra -2,0 til 1234,5']);
		expect(valueLines(day, t, words)).toEqual(['fra 3.2.2025 til 5.2.2025']);
		expect(typeLines(sum, t)).toEqual(['desimalkomma', 'mellomrom mellom tusener']);
		expect(emptyText(sum, words.kinds, String, t.columns.noEmpty)).toBe('1 mangler');
		expect(emptyText(name, words.kinds, String, t.columns.noEmpty)).toBe('ingen');
	});

	it('is looked over when it is doubtful, and no longer when somebody has chosen', () => {
		const text = 'a;b\nx;1.234\ny;2.345\n';
		const before = read(text).report.variables[1];
		const after = read(text, { columns: [{ column: 1, decimal: 'point' }] }).report.variables[1];
		expect([needsLook(before), needsLook(after)]).toEqual([true, false]);
		expect([isAmbiguous(before), isAmbiguous(after)]).toEqual([true, true]);
	});

	it('has options that stand for choices', () => {
		for (const option of TYPE_OPTIONS)
			expect(optionOf(3, { columns: [{ column: 3, ...choiceOf(option) }] })).toBe(option);
		expect(optionOf(3, { columns: [{ column: 3, decimal: 'comma' }] })).toBe('');
		expect(optionOf(3, {})).toBe('');
	});
});

describe('a file in words', () => {
	it('says what the marks of its publisher mean', () => {
		const { report } = read('region;tall\n0301 Oslo;12*\n1103 Stavanger;:\n4601 Bergen;..\n');
		expect(markSentences(report, t)).toEqual([
			'«:» betyr skjermet (kan ikke offentliggjøres) hos SSB: 1 celle.',
			'«..» betyr mangler hos SSB: 1 celle.',
			'«*» betyr foreløpige tall hos SSB: 1 celle.'
		]);
		expect(plainNotes(report.notes)).toEqual([]);
	});

	it('lists the cells that do not fit, by line', () => {
		const lines = Array.from({ length: 30 }, (_, i) => `${i},5;${i}`);
		const { report } = read(['a;b', ...lines, 'ukjent;7', '1234,5;x'].join('\n'));
		const table = faultsTable(report.variables, t);
		expect(table.rows.map(({ cells }) => cells.map(({ value }) => value))).toEqual([
			[32, 'a', 'ukjent', 'kan ikke leses'],
			[33, 'b', 'x', 'kan ikke leses']
		]);
	});

	it('shows its rows as they will be stored', () => {
		const { table } = read('a;b;c\nx;1,5;03.02.2025 14:30\ny;;04.02.2025 08:00\n');
		const shown = previewColumns(table, { leftOut: [0] });
		expect(previewRows(shown, table.lines, 0, 10, words)).toEqual([
			{
				label: '2',
				cells: [
					{ text: '1,5', empty: false },
					{ text: '3. kl. 14', empty: false }
				]
			},
			{
				label: '3',
				cells: [
					{ text: 'mangler', empty: true },
					{ text: '4. kl. 8', empty: false }
				]
			}
		]);
		expect(previewRows(shown, table.lines, 5, 10, words)).toEqual([]);
	});
});
