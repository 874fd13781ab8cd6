import { expect, it } from 'vitest';
import type { AnalysisResult } from '../analysis/types';
import type { ResultPlot } from '../report/types';
import { resultBlocks, tableBlocks } from './compose';
import { fileText, lineText, shortened } from './file-text';
import { asShown, wideTable } from './testing/tables';
import type { Picture } from './types';

const plot = (id: string): ResultPlot<string> => ({
	id,
	kind: 'scatter',
	title: `Figur ${id}`,
	description: 'Punkter',
	notes: [],
	x: { label: 'x', format: { kind: 'integer' } },
	y: { label: 'y', format: { kind: 'integer' } },
	points: [],
	lines: []
});
const picture: Picture = {
	title: 'p',
	description: '',
	notes: [],
	png: new Uint8Array(),
	width: 1,
	height: 1
};

it('puts each part in its place, and the numbers of a figure where it could not be drawn', () => {
	const table = wideTable(4, 2);
	const result: AnalysisResult<string> = {
		sections: [
			{
				id: 'a',
				title: 'Gruppe A',
				parts: [
					{ kind: 'table', table },
					{ kind: 'reading', id: 'r', sentences: ['En.', 'To.'] },
					{ kind: 'plot', plot: plot('drawn') },
					{ kind: 'plot', plot: plot('failed') },
					{ kind: 'message', severity: 'warning', message: 'Få svar.' },
					{
						kind: 'prose',
						id: 'p',
						paragraphs: [
							[
								{ kind: 'words', words: 'Andelen er ' },
								{
									kind: 'number',
									mark: 1,
									cell: { value: 0.5, format: { kind: 'share', decimals: 0 } },
									from: 'Tabell'
								},
								{ kind: 'lost', mark: 2, words: ' {2}' }
							]
						]
					}
				]
			}
		],
		method: [{ label: 'Metode', text: 'Andeler' }]
	};
	const blocks = resultBlocks('Navn', 'Notat', result, 'Slik', [{ label: 'Laget', text: 'i dag' }], {
		format: asShown,
		figure: ({ id }) => (id === 'drawn' ? { picture } : { table: wideTable(3, 1) })
	});
	expect(blocks.map((block) => ('text' in block ? `${block.kind}: ${block.text}` : block.kind))).toEqual([
		'heading: Navn',
		'paragraph: Notat',
		'heading: Gruppe A',
		'table',
		'paragraph: En.',
		'paragraph: To.',
		'picture',
		'table',
		'paragraph: Få svar.',
		'paragraph: Andelen er 50\u00a0% {2}',
		'heading: Slik',
		'facts'
	]);
	expect(blocks.at(-1)).toEqual({
		kind: 'facts',
		facts: [
			{ label: 'Metode', text: 'Andeler' },
			{ label: 'Laget', text: 'i dag' }
		]
	});
});

it('gives one table with its cells printed and what is said of it', () => {
	const [block, heading] = tableBlocks(wideTable(4, 1), 'Slik', [], asShown);
	expect(block).toMatchObject({
		kind: 'table',
		table: { shown: [[expect.any(String), 'Skuvla 0 Šŋđŧžåæø', '0', '0,0\u00a0%']] }
	});
	expect(heading).toEqual({ kind: 'heading', level: 2, text: 'Slik' });
});

it('takes out what XML forbids and nothing else', () => {
	expect(fileText('a\u0000\u001bb\ud800c\uffff😀\tå\r\nŋ\rš')).toBe('abc😀\tå\nŋ\nš');
	expect(lineText(' a\r\n\tb ')).toBe('a b');
});

it('shortens between letters', () => {
	expect(shortened('abc', 3)).toBe('abc');
	expect(shortened('abcd', 3)).toBe('ab…');
	expect(shortened('a😀bc', 3)).toBe('a…');
});
