import { describe, expect, it } from 'vitest';
import { composeReport, type Given } from './compose';
import type { ComposedReport } from './composed';
import { keepParts } from './keep-parts';
import type { SourceState } from './source-state';
import {
	table,
	analysis,
	state,
	given,
	reportOf,
	heading,
	result,
	paragraph,
	number,
	compose,
	textOf,
	numbersOf
} from './testing/made-report';
import type { ReportBlock, ReportMark, ResultSource } from './types';

describe('a composed report', () => {
	it('numbers headings, appendices, tables and figures in reading order', () => {
		const composed = compose([
			heading('a', 1),
			heading('b', 2),
			result('r1', 'one'),
			heading('c', 2),
			heading('d', 1),
			result('r2', 'two', { captions: { '/t': 'By hand' } }),
			heading('e', 1, true),
			heading('f', 2, true),
			{ id: 'list', kind: 'contents', of: 'headings' },
			{ id: 'figures', kind: 'contents', of: 'figures' }
		]);
		const list = composed.blocks.find(({ id }) => id === 'list');
		expect(list?.kind === 'contents' ? list.entries.map(({ number }) => number) : []).toEqual([
			'1',
			'1.1',
			'1.2',
			'2',
			'A',
			'A.1'
		]);
		const figures = composed.blocks.find(({ id }) => id === 'figures');
		expect(figures).toMatchObject({
			entries: [{ number: 'figureNumber 1', text: 'Plot' }, { number: 'figureNumber 2' }]
		});
		expect(numbersOf(composed, 'table')).toEqual([1, 2]);
		expect(composed.blocks[5]).toMatchObject({
			parts: [{ caption: 'By hand' }, { key: '/figure:t', caption: 'Plot' }]
		});
	});

	it('puts numbers, references and footnotes in the text, with a capital where a sentence begins', () => {
		const composed = compose([
			heading('h', 1),
			paragraph('p', '{1} og {2}. {3} viser {4} i{5} {9}', [
				number(1, 'one', { decimals: 1 }),
				{ mark: 2, kind: 'reference', block: 'r', part: null },
				{ mark: 3, kind: 'reference', block: 'r', part: '/figure:t' },
				{ mark: 4, kind: 'reference', block: 'h', part: null },
				{ mark: 5, kind: 'footnote', text: 'A note.' }
			]),
			result('r', 'one')
		]);
		expect(textOf(composed, 'p')).toBe('2.3 og toTable 1. ToFigure 1 viser toChapter 1 i[1] {9}');
		expect(composed.footnotes).toMatchObject([{ number: 1, text: 'A note.' }]);
		expect(composed.problems).toEqual([]);
	});

	it('marks what is gone and lists it, and waits for what is computed', () => {
		const composed = compose([
			paragraph('p', '{1}{2}{3}{4}', [
				number(1, 'gone'),
				number(2, 'one', { row: 'nothing' }),
				{ mark: 3, kind: 'reference', block: 'nowhere', part: null },
				number(4, 'slow')
			]),
			result('r', 'gone'),
			result('s', 'one', { parts: [{ section: '', part: 'left' }] })
		]);
		expect(textOf(composed, 'p')).toBe('lostNumberlostNumberlostReference…');
		expect(composed.problems.map(({ block, mark }) => [block, mark])).toEqual([
			['p', 1],
			['p', 2],
			['p', 3],
			['r', null],
			['s', null]
		]);
	});

	it('writes notes on method and on what is hidden, each result once', () => {
		const composed = compose([
			result('a', 'one'),
			result('b', 'one'),
			paragraph('p', '{1}', [number(1, 'two')]),
			{ id: 'm', kind: 'notes', about: 'method' },
			{ id: 's', kind: 'notes', about: 'suppression' },
			{ id: 'f', kind: 'notes', about: 'sources' }
		]);
		const groups = (id: string) => {
			const block = composed.blocks.find((one) => one.id === id);
			return block?.kind === 'notes' ? block.groups : [];
		};
		expect(groups('m').map(({ title }) => title)).toEqual(['one', 'two']);
		expect(groups('s')).toMatchObject([
			{ facts: [{ label: 'one' }, { label: 'two' }] },
			{
				facts: [{ label: 'tableNumber 1', text: 'hiddenCount 2 Fewer than 5.' }, { label: 'tableNumber 2' }]
			}
		]);
		expect(groups('f')).toEqual(given.sources);
	});
});

it('says what a copy lacks: what is computed, stopped half-way, or gone', () => {
	const report = reportOf([
		result('a', 'one'),
		result('b', 'slow'),
		result('c', 'gone'),
		result('d', 'half')
	]);
	const rest = { status: 'stopped' as const, done: 0.4, goOn: () => undefined };
	const halfway = (source: ResultSource): SourceState => {
		const known = state(source);
		return known.status === 'ready' && known.name === 'half' ? { ...known, rest } : known;
	};
	const { blocks } = composeReport(report, { ...given, state: halfway });
	const absent = blocks.map((block) => (block.kind === 'result' ? block.absent : ''));
	expect(absent[0]).toBeNull();
	expect(absent[1]).toContain('notInCopy');
	expect(absent[2]).toBe('gone: It is gone.');
	expect(absent[3]).toContain('partlyInCopy');
});

it('keeps the parts that are the same when it is composed again, and no others', () => {
	// The same results, as long as nothing is computed anew.
	const known = new Map(['one', 'two'].map((name) => [name, state(analysis(name))]));
	const kept: Given = {
		...given,
		state: (source) => (source.kind === 'analysis' ? known.get(source.analysis) : undefined) ?? state(source)
	};
	const before = composeReport(reportOf([result('a', 'one'), paragraph('p', 'x'), result('b', 'two')]), kept);
	const again = keepParts(
		before,
		composeReport(reportOf([result('a', 'one'), paragraph('p', 'xy'), result('b', 'two')]), kept)
	);
	expect(partOf(again, 0)).toBe(partOf(before, 0));
	expect(partOf(again, 2)).toBe(partOf(before, 2));
	const fewer = keepParts(again, composeReport(reportOf([result('b', 'two')]), kept));
	expect(partOf(fewer, 0)).not.toBe(partOf(before, 2));
	expect(partOf(fewer, 0)).toMatchObject({ number: 1 });
});

const partOf = ({ blocks }: ComposedReport, place: number) => {
	const block = blocks[place];
	return block.kind === 'result' ? block.parts[0] : undefined;
};

it.each([
	['jf. {1}', 'jf. toTable 1'],
	['Se f.eks. {1}', 'Se f.eks. toTable 1'],
	['Dette er nytt. {1} viser det.', 'Dette er nytt. ToTable 1 viser det.'],
	['Sats. {1}', 'Sats. ToTable 1'],
	['{1}', 'ToTable 1']
])('a reference in "%s" has a capital only where a sentence begins', (text, expected) => {
	const to: ReportMark = { mark: 1, kind: 'reference', block: 'r', part: null };
	expect(textOf(compose([result('r', 'one'), paragraph('p', text, [to])]), 'p')).toBe(expected);
});

it('takes no number from the log of what is hidden', () => {
	const log = table('log');
	log.columns = [
		{ id: 'n', label: 'n', align: 'end' },
		{ id: 'why', label: 'Why', align: 'start' }
	];
	log.rows[0].cells.reverse();
	const ready = state(analysis('one'));
	const withLog: SourceState =
		ready.status === 'ready'
			? {
					...ready,
					result: {
						...ready.result,
						sections: [{ id: '', title: null, parts: [{ kind: 'table', table: log }] }]
					}
				}
			: ready;
	const composed = composeReport(
		reportOf([paragraph('p', '{1}', [number(1, 'one', { table: 'log', column: 'n' })])]),
		{ ...given, state: () => withLog }
	);
	expect(textOf(composed, 'p')).toBe('lostNumber');
	expect(composed.problems).toMatchObject([{ text: 'noNumber one' }]);
});

it('says that nothing is hidden only when every result is there', () => {
	const notes: ReportBlock = { id: 'n', kind: 'notes', about: 'suppression' };
	expect(compose([notes]).blocks).toMatchObject([{ groups: [{ title: 'hidingWhat' }] }]);
	expect(compose([result('r', 'slow'), notes]).blocks[1]).toMatchObject({ groups: [] });
});
