import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeReport } from './compose';
import type { ComposedReport } from './composed';
import { moveBlock, removeBlock } from './edits';
import {
	given,
	reportOf,
	heading,
	result,
	paragraph,
	number,
	textOf,
	numbersOf
} from './testing/made-report';
import type { ReportBlock } from './types';

const sources = fc.constantFrom('one', 'two', 'slow', 'gone');
const ids = Array.from({ length: 12 }, (_, index) => `b${index}`);
/** Any blocks, some of which refer to others that are there or not. */
const anyBlocks: fc.Arbitrary<ReportBlock[]> = fc
	.array(
		fc.oneof(
			fc.tuple(fc.constantFrom(1 as const, 2 as const, 3 as const), fc.boolean()).map(
				([level, appendix]) =>
					(id: string) =>
						heading(id, level, appendix)
			),
			sources.map((source) => (id: string) => result(id, source)),
			fc.tuple(fc.constantFrom(...ids), sources).map(
				([block, source]) =>
					(id: string) =>
						paragraph(id, 'a {1} b {2}{3}', [
							{ mark: 1, kind: 'reference', block, part: null },
							number(2, source),
							{ mark: 3, kind: 'footnote', text: id }
						])
			)
		),
		{ maxLength: ids.length }
	)
	.map((makers) => makers.map((make, index) => make(ids[index])));
const anyEdits = fc.array(
	fc.tuple(fc.constantFrom(...ids), fc.constantFrom('up' as const, 'down' as const, 'remove' as const)),
	{ maxLength: 20 }
);

describe('whatever is moved and removed', () => {
	it('numbers run from 1 without gaps in reading order, and references follow', () => {
		fc.assert(
			fc.property(anyBlocks, anyEdits, (blocks, edits) => {
				let report = reportOf(blocks);
				for (const [id, edit] of edits)
					report =
						edit === 'remove' ? removeBlock(report, id) : moveBlock(report, id, edit === 'up' ? -1 : 1);
				const composed = composeReport(report, given);
				const oneToN = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
				for (const kind of ['table', 'figure'] as const) {
					const numbers = numbersOf(composed, kind);
					expect(numbers).toEqual(oneToN(numbers.length));
				}
				expect(composed.footnotes.map((note) => note.number)).toEqual(oneToN(composed.footnotes.length));
				expectHeadingsInOrder(composed);
				for (const block of report.blocks) {
					if (block.kind !== 'paragraph') continue;
					const [mark] = block.marks;
					const to =
						mark.kind === 'reference' ? composed.blocks.find(({ id }) => id === mark.block) : undefined;
					const text = textOf(composed, block.id);
					if (to?.kind === 'heading')
						expect(text).toContain(`${to.appendix ? 'toAppendix' : 'toChapter'} ${to.number}`);
					else if (to?.kind === 'result' && to.parts[0]?.kind === 'table')
						expect(text).toContain(`toTable ${to.parts[0].number}`);
					else if (to?.kind !== 'result' || to.state.status === 'problem')
						expect(text).toContain('lostReference');
				}
			}),
			{ numRuns: 300 }
		);
	});
});

/** Each heading's last number is one more than that of the one before it under the same heading. */
function expectHeadingsInOrder({ blocks }: ComposedReport): void {
	const last = new Map<string, number>();
	for (const block of blocks) {
		if (block.kind !== 'heading') continue;
		const parts = (block.number ?? '').split('.');
		const own = parts[parts.length - 1];
		const under = `${block.appendix}:${parts.slice(0, -1).join('.')}`;
		const place = /^[A-Z]$/.test(own) ? own.charCodeAt(0) - 64 : Number(own);
		expect(place).toBe((last.get(under) ?? 0) + 1);
		last.set(under, place);
	}
}
