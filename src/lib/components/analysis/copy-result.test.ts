import { expect, it } from 'vitest';
import type { AnalysisResult } from '$lib/core/analysis/types';
import type { ResultTable } from '$lib/core/report/types';
import { formatCell } from '$lib/i18n/numbers';
import { resultHtml, resultText, tableCount } from './copy-result';

const table = (id: string): ResultTable => ({
	id,
	title: `Tabell ${id}`,
	columns: [
		{ id: 'name', label: 'Navn', align: 'start' },
		{ id: 'mean', label: 'Gjennomsnitt', align: 'end' }
	],
	rows: [
		{
			id: 'a',
			cells: [
				{ value: 'A & B', format: { kind: 'text' } },
				{ value: 3.25, format: { kind: 'number', decimals: 1 } }
			]
		}
	],
	notes: []
});
const result: AnalysisResult<string> = {
	sections: [
		{
			id: '1',
			title: 'Skoleeier',
			parts: [
				{ kind: 'table', table: table('x') },
				{ kind: 'reading', id: 'r', sentences: ['Høyest er A.'] }
			]
		},
		{
			id: '2',
			title: null,
			parts: [
				{ kind: 'message', severity: 'note', message: 'Skal ikke med' },
				{ kind: 'table', table: table('y') }
			]
		}
	],
	method: []
};

it('copies every table of a result, with its headings and sentences', () => {
	expect(tableCount(result)).toBe(2);
	const html = resultHtml('Analyse <1>', result, (cell) => formatCell(cell, 'norwegian'));
	expect(html).toMatch(/^<h2>Analyse &lt;1&gt;<\/h2><h3>Skoleeier<\/h3><p[^>]*>Tabell x<\/p><table/);
	expect(html.match(/<table/g)).toHaveLength(2);
	expect(html).toContain('<p>Høyest er A.</p>');
	expect(html).not.toContain('Skal ikke med');
});

it('copies the same as text with tabs', () => {
	expect(resultText('Analyse', result, ',')).toBe(
		'Analyse\r\n\r\nSkoleeier\r\n\r\nTabell x\r\nNavn\tGjennomsnitt\r\nA & B\t3,25\r\n\r\n\r\n' +
			'Høyest er A.\r\n\r\nTabell y\r\nNavn\tGjennomsnitt\r\nA & B\t3,25\r\n'
	);
});
