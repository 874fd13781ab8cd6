import type { ResultTable } from '$lib/core/report/types';
import type { HelpTable } from '$lib/i18n/help-text';
import { plainText } from './guide/named-text';

/** A table of a help text as the table component shows it. */
export const helpTable = ({ title, columns, rows }: HelpTable): ResultTable => ({
	id: 'help',
	title,
	columns: columns.map((label, index) => ({ id: String(index), label, align: 'start' })),
	rows: rows.map((cells, index) => ({
		id: String(index),
		cells: cells.map((value) => ({ value: plainText(value), format: { kind: 'text' } }))
	})),
	notes: []
});
