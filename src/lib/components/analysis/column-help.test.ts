import { describe, expect, it } from 'vitest';
import type { ResultPart } from '$lib/core/analysis/types';
import type { ResultColumn, Text } from '$lib/core/report/types';
import { messageEntry } from '$lib/i18n/message-text';
import nb from '$lib/i18n/nb';
import { withColumnHelp } from './column-help';

const column = (code: string, more: Partial<ResultColumn<Text>> = {}): ResultColumn<Text> => ({
	id: code.slice(code.indexOf('.') + 1),
	label: { code },
	align: 'end',
	...more
});
const table = (columns: ResultColumn<Text>[], rowName: Text = 'rad', id = 'table'): ResultPart => ({
	kind: 'table',
	table: {
		id,
		title: '',
		columns,
		rows: [{ id: 'row', cells: [{ value: rowName, format: { kind: 'text' } }] }],
		notes: []
	}
});
const helpOf = (column: ResultColumn<Text>, id?: string) => {
	const [part] = withColumnHelp([table([column], 'rad', id)]);
	return part.kind === 'table' ? part.table.columns[0].help : undefined;
};

describe('explanations of columns', () => {
	it.each([
		['descriptives.sd', 'columnHelp.sd'],
		['likert.pHolm', 'columnHelp.adjusted'],
		['groupDifference.etaSquared', 'columnHelp.etaSquared'],
		['regressionResult.adjusted', 'columnHelp.adjustedRSquared'],
		['structure.adjusted', 'columnHelp.adjusted'],
		['factorAnalysis.factorNumber', 'columnHelp.loading']
	])('%s', (code, help) => {
		expect(helpOf(column(code))).toEqual({ code: help });
		expect(typeof messageEntry(nb, help)).toBe('string');
	});

	it('leave those of the analysis as they are, and columns that are no statistics without', () => {
		expect(helpOf(column('regressionResult.p', { help: 'egen' }))).toBe('egen');
		expect(helpOf(column('basics.total'))).toBeUndefined();
		expect(helpOf(column('checker.mean'))).toBeUndefined();
		expect(helpOf(column('factorAnalysis.factorNumber'), 'phi')).toBeUndefined();
		expect(helpOf(column('groupDifference.p', { align: 'start' }))).toBeUndefined();
	});

	it('know a column that is named by the letter of its test', () => {
		expect(helpOf({ id: 'statistic', label: 'U', align: 'end' })).toEqual({ code: 'columnHelp.statistic' });
	});

	it('stand at the name of a row that is a measure', () => {
		const [part] = withColumnHelp([table([column('x')], { code: 'reliabilityAnalysis.alpha' })]);
		expect(part.kind === 'table' && part.table.rows[0].cells[0].note).toEqual({ code: 'columnHelp.alpha' });
	});
});
