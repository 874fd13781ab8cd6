import fc from 'fast-check';
import { expect, it } from 'vitest';
import { marksIn } from '../analysis/text/marks';
import {
	clipOf,
	copyOfReport,
	emptyReport,
	freeMark,
	insertBlocks,
	joinParagraphs,
	pastedLines,
	splitParagraph,
	withClip
} from './edits';
import type { BlockOf, ReportMark } from './types';

const note = (mark: number): ReportMark => ({ mark, kind: 'footnote', text: `note ${mark}` });
const paragraph = (text: string, marks: ReportMark[], id = 'p'): BlockOf<'paragraph'> => ({
	id,
	kind: 'paragraph',
	role: 'body',
	text,
	marks
});

it('splits a paragraph with its marks, and joins two whose marks have the same numbers', () => {
	const [first, second] = splitParagraph(paragraph('a {1} b {2}', [note(1), note(2)]), 6, 'q');
	expect(first).toMatchObject({ id: 'p', text: 'a {1} ', marks: [{ mark: 1 }] });
	expect(second).toMatchObject({ id: 'q', text: 'b {2}', marks: [{ mark: 2 }] });
	const joined = joinParagraphs(paragraph('a{1}', [note(1)]), paragraph('b{1}{2}', [note(1), note(2)], 'q'));
	expect(joined).toMatchObject({ id: 'p', text: 'a{1}b{3}{2}' });
	expect(joined.marks.map(({ mark }) => mark)).toEqual([1, 3, 2]);
});

it('loses no mark and no letter by splitting and joining', () => {
	const anyParagraph = fc
		.array(fc.oneof(fc.constantFrom('å', ' ', 'x'), fc.integer({ min: 1, max: 5 })), { maxLength: 12 })
		.map((pieces) => {
			const marks = [...new Set(pieces.filter((piece) => typeof piece === 'number'))];
			const text = pieces.map((piece) => (typeof piece === 'number' ? `{${piece}}` : piece)).join('');
			return paragraph(text, marks.map(note));
		});
	fc.assert(
		fc.property(anyParagraph, anyParagraph, (one, other) => {
			const joined = joinParagraphs(one, other);
			expect(new Set(joined.marks.map(({ mark }) => mark)).size).toBe(one.marks.length + other.marks.length);
			expect(marksIn(joined.text)).toEqual(new Set(joined.marks.map(({ mark }) => mark)));
			expect(joined.text.length).toBeGreaterThanOrEqual(one.text.length);
			const [first, second] = splitParagraph(joined, one.text.length, 'q');
			expect(first).toMatchObject({ text: one.text });
			expect(second.marks).toHaveLength(other.marks.length);
			expect(joined.marks.map(({ mark }) => mark)).not.toContain(freeMark(joined));
		})
	);
});

it('reads a pasted text as paragraphs', () => {
	expect(pastedLines(' En \r\n\r\nTo\u2028Tre\n')).toEqual(['En', 'To', 'Tre']);
	expect(pastedLines(' \n')).toEqual([]);
});

it('copies a report so that its references lead into the copy', () => {
	let count = 0;
	const report = insertBlocks(
		emptyReport('r', 'Report'),
		[
			{ id: 'h', kind: 'heading', level: 1, text: '', appendix: false },
			paragraph('{1}', [{ mark: 1, kind: 'reference', block: 'h', part: null }])
		],
		null
	);
	const copy = copyOfReport(report, 'Copy', () => `new${count++}`);
	expect(copy.blocks[1]).toMatchObject({ marks: [{ block: copy.blocks[0].id }] });
	expect(copy.id).not.toBe('r');
});

it('gives a new mark the lowest free number, also beside the largest that can be typed', () => {
	expect(freeMark(paragraph('{999999} {1}', [note(1)]))).toBe(2);
	const joined = joinParagraphs(
		paragraph('{999999}', [note(999_999)]),
		paragraph('{999999}', [note(999_999)])
	);
	expect(joined).toMatchObject({ text: '{999999}{1}', marks: [{ mark: 999_999 }, { mark: 1 }] });
});

it('what is cut here and pasted there keeps what its marks stand for', () => {
	const from = paragraph('Snittet er {1}, se {2}.', [note(1), note(2)]);
	const clip = clipOf(from, 8, 14);
	expect(clip).toMatchObject({ text: 'er {1}', marks: [{ text: 'note 1' }] });
	const to = paragraph('a {1} b {3} c {1}', [note(1), note(3)]);
	const pasted = withClip(
		to,
		{ text: clip.text, marks: [{ ...note(1), text: 'pasted' } as ReportMark] },
		6,
		11
	);
	expect(pasted.text).toBe('a {1} er {2} c {1}');
	expect(pasted.marks).toEqual([note(1), { mark: 2, kind: 'footnote', text: 'pasted' }]);
});

it('Enter takes the place of what is chosen', () => {
	const [first, second] = splitParagraph(paragraph('a {1} b {2}', [note(1), note(2)]), 2, 'q', 8);
	expect(first).toMatchObject({ text: 'a ', marks: [] });
	expect(second).toMatchObject({ text: '{2}', marks: [{ mark: 2 }] });
});
