import { expect, it } from 'vitest';
import { toHtml } from './html';
import type { ResultTable } from './types';

const table: ResultTable = {
	id: 'list',
	title: 'Lista <2024>',
	columns: [
		{ id: 'name', label: 'Kommune', align: 'start' },
		{ id: 'share', label: 'Andel', align: 'end' }
	],
	rows: [
		{
			id: '1',
			cells: [
				{ value: '<script>alert("x")</script> & co', format: { kind: 'text' } },
				{ value: 0.25, format: { kind: 'share', decimals: 0 } }
			]
		}
	],
	notes: ['Kilde: Utdanningsdirektoratet']
};

it('is a table with escaped texts, shown numbers, and unrounded numbers for Excel', () => {
	const html = toHtml(table, (cell) => (typeof cell.value === 'number' ? '25 %' : String(cell.value)));
	expect(html).toBe(
		'<table xmlns:x="urn:schemas-microsoft-com:office:excel"><caption>Lista &lt;2024&gt;</caption>' +
			'<thead><tr><th align="left">Kommune</th><th align="right">Andel</th></tr></thead><tbody><tr>' +
			'<td align="left">&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; co</td>' +
			'<td align="right" x:num="0.25">25 %</td></tr></tbody></table><p>Kilde: Utdanningsdirektoratet</p>'
	);
});
