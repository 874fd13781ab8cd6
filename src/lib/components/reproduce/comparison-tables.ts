import { csvText, toCsv } from '$lib/core/report/csv';
import { resolveLabel } from './resolve-label';
import type { ChangedNumber, ComparedAnalysis, ResultsComparison } from '$lib/core/reproduce/types';
import type { ResultCell, ResultTable } from '$lib/core/report/types';
import type { Messages } from '$lib/i18n/types';

/** So many rows of an analysis are shown; all are in the file. */
export const MOST_SHOWN = 200;

const text = (value: string): ResultCell => ({ value, format: { kind: 'text' } });

/** Digits that tell two numbers apart, at least two decimals where they are not whole. */
function decimalsOf(before: ChangedNumber['before'], after: ChangedNumber['after']): number {
	const numbers = [before, after].filter((value) => typeof value === 'number');
	if (numbers.every(Number.isInteger)) return 0;
	const [a, b = a] = numbers;
	const off = Math.abs(a - b);
	const needed = off > 0 ? Math.ceil(-Math.log10(off)) + 1 : 2;
	return Math.min(10, Math.max(2, needed));
}

/** The tables of changed numbers as one text, each under what its analysis is called. */
export function changesCsv(tables: readonly ResultTable[]): string {
	const style = { separator: ';', decimal: ',' } as const;
	return tables.map((table) => `${csvText(table.title, style)}\r\n${toCsv(table, style)}`).join('\r\n');
}

/** A table of the changed numbers of an analysis: where, before, now, and what has changed. */
export function changedTable(
	messages: Messages,
	comparison: ResultsComparison,
	one: ComparedAnalysis,
	title: string,
	most: number
): ResultTable {
	const t = messages.reproduce;
	const hasSections = one.numbers.some(({ section }) => section !== '');
	const start = (id: string, label: string) => ({ id, label, align: 'start' as const });
	const end = (id: string, label: string) => ({ id, label, align: 'end' as const });
	const value = (number: ChangedNumber, which: 'before' | 'after'): ResultCell => {
		const found = number[which];
		if (found === undefined) return { ...text(t.absent) };
		if (found === null) return { ...text(t.empty) };
		if (typeof found === 'string') return text(resolveLabel.value(messages, comparison, one, number, found));
		return { value: found, format: { kind: 'number', decimals: decimalsOf(number.before, number.after) } };
	};
	return {
		id: 'endret',
		title,
		columns: [
			...(hasSections ? [start('section', t.section)] : []),
			start('table', t.table),
			start('row', t.row),
			start('column', t.column),
			end('before', t.before),
			end('after', t.after),
			start('cause', t.cause)
		],
		rows: one.numbers.slice(0, most).map((number, place) => ({
			id: `${place}`,
			cells: [
				...(hasSections ? [text(number.section)] : []),
				text(resolveLabel.table(messages, comparison, one, number)),
				text(resolveLabel.row(messages, comparison, one, number)),
				text(resolveLabel.column(messages, comparison, one, number)),
				value(number, 'before'),
				value(number, 'after'),
				text(number.causes.map((cause) => t[`cause_${cause}`]).join(', '))
			]
		})),
		notes: [],
		rowHeaders: hasSections ? 4 : 3
	};
}
