import { expect, it } from 'vitest';
import type { ComposedReport } from './composed';
import { exportBlocks } from './export-blocks';
import { htmlPage, type HtmlWords } from './html';
import { toMarkdown } from './markdown';

const words: HtmlWords = {
	format: ({ value }) => String(value ?? ''),
	figure: ({ id }) => `<svg data-id="${id}"></svg>`,
	table: (number) => `Tabell ${number}`,
	figureName: (number) => `Figur ${number}`,
	contentsTitle: (of) => of,
	language: 'nb'
};

const report: ComposedReport = {
	title: 'Om <alt>',
	author: 'Ås & sønner',
	subtitle: '',
	standing: '',
	footnotes: [{ number: 1, text: 'Note <1>', anchor: 'report-n1', block: 'p', mark: 1 }],
	problems: [],
	blocks: [
		{
			id: 'h',
			kind: 'heading',
			level: 1,
			number: '1',
			text: 'Svar|nå',
			appendix: false,
			anchor: 'report-h1'
		},
		{
			id: 'p',
			kind: 'paragraph',
			role: 'body',
			lines: [
				[
					{ kind: 'words', text: '<script>alert(1)</script> *se* ' },
					{ kind: 'reference', mark: 2, text: 'tabell 1', anchor: 'report-t1' },
					{ kind: 'footnote', mark: 1, number: 1, anchor: 'report-n1', isFirst: true }
				]
			]
		},
		{
			id: 'r',
			kind: 'result',
			source: { kind: 'analysis', analysis: 'a' },
			state: { status: 'computing', name: 'a', done: null, stop: null },
			absent: null,
			method: [{ label: 'Metode', text: 'Andeler' }],
			parts: [
				{
					kind: 'table',
					key: '/t',
					number: 1,
					caption: 'Tall',
					anchor: 'report-t1',
					table: {
						id: 't',
						title: 'Tall',
						columns: [
							{ id: 'a', label: 'Navn', align: 'start' },
							{ id: 'b', label: 'N', align: 'end' }
						],
						rows: [
							{
								id: 'r',
								cells: [
									{ value: 'x|y', format: { kind: 'text' } },
									{ value: 3, format: { kind: 'integer' } }
								]
							}
						],
						notes: []
					}
				}
			]
		}
	]
};

it('is a page that needs nothing else, with every text escaped and every link leading somewhere', () => {
	const page = htmlPage(report, words);
	expect(page).not.toContain('<script');
	expect(page).not.toMatch(/(?:src|href)="(?!#|data:)/);
	expect(page).toContain('<title>Om &lt;alt&gt;</title>');
	for (const [, anchor] of page.matchAll(/href="#([^"]+)"/g)) expect(page).toContain(`id="${anchor}"`);
	expect(page).toContain('Tabell 1. Tall');
});

it('is Markdown in which what was typed is not read as marks', () => {
	const text = toMarkdown(report, words);
	expect(text).toContain('## 1 Svar\\|nå');
	expect(text).toContain('\\*se\\* tabell 1[^1]');
	expect(text).toContain('| x\\|y | 3 |');
	expect(text).toContain('[^1]: Note \\<1\\>');
});

it('says under its title, in every file, that its data are invented', () => {
	const invented = { ...report, standing: 'Alt er *oppdiktet*.' };
	expect(htmlPage(invented, words)).toContain('<p class="remark">Alt er *oppdiktet*.</p>');
	expect(toMarkdown(invented, words)).toContain('\n\n> Alt er \\*oppdiktet\\*.\n\n');
	const printing = {
		format: words.format,
		figure: () => ({ table: { id: '', title: '', columns: [], rows: [], notes: [] } })
	};
	expect(exportBlocks(invented, (of) => of, printing)[1]).toEqual({
		kind: 'paragraph',
		role: 'notice',
		text: 'Alt er *oppdiktet*.'
	});
});

it('says in every file what is not there, in its place', () => {
	const blocks = report.blocks.map((block) =>
		block.kind === 'result' ? { ...block, absent: '«A» mangler.' } : block
	);
	const lacking = { ...report, blocks };
	expect(htmlPage(lacking, words)).toContain('<p class="remark">«A» mangler.</p>');
	expect(toMarkdown(lacking, words)).toContain('\n\n> «A» mangler.\n\n');
	const printing = {
		format: words.format,
		figure: () => ({ table: { id: '', title: '', columns: [], rows: [], notes: [] } })
	};
	expect(exportBlocks(lacking, (of) => of, printing)).toContainEqual({
		kind: 'paragraph',
		role: 'notice',
		text: '«A» mangler.'
	});
});

it.each([
	['- ikke et punkt', '\\- ikke et punkt'],
	['2024. Det var året', '2024\\. Det var året'],
	['Over\n---', 'Over  \n\\---'],
	['Over\n===', 'Over  \n\\==='],
	['    -5 poeng & 3.5 &lt;', '-5 poeng \\& 3.5 \\&lt;']
])('a line that looks like a mark of Markdown is what was typed: %j', (typed, expected) => {
	const blocks: ComposedReport['blocks'] = [
		{ id: 'p', kind: 'paragraph', role: 'body', lines: [[{ kind: 'words', text: typed }]] }
	];
	expect(toMarkdown({ ...report, blocks, footnotes: [] }, words)).toContain(`\n\n${expected}\n`);
});
