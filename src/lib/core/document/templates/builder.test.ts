import fc from 'fast-check';
import { expect, it } from 'vitest';
import { composeText } from '../inline';
import type { ReportBlock } from '../types';
import { numberOf, ofAnalysis, referenceTo, ReportBuilder } from './builder';

const facts = {
	name: '',
	invented: false,
	analyses: [],
	datasets: [],
	draws: [],
	municipality: null
};

/** A builder whose messages are their parameters, one after another. */
const builder = (words: (params: Record<string, unknown>) => string): ReportBuilder =>
	new ReportBuilder('survey', facts, {
		newId: () => 'r',
		say: ({ params = {} }) => words(params),
		adds: false,
		adjusted: (spec) => spec
	});

/** A paragraph as it is read; numbers are ‹n›, references ‹r›. */
function read(blocks: readonly ReportBlock[]): string {
	const [block] = blocks;
	if (block.kind !== 'paragraph') return '';
	const number = { id: 't', title: '', columns: [{ id: 'c', label: '', align: 'end' as const }], notes: [] };
	const rows = [{ id: 'r', cells: [{ value: 1, format: { kind: 'integer' as const } }] }];
	const table = { kind: 'table' as const, table: { ...number, rows } };
	return composeText(block.text, block.marks, block.id, {
		state: () => ({
			status: 'ready',
			name: '',
			result: { sections: [{ id: '', title: null, parts: [table] }], method: [] }
		}),
		format: () => '‹n›',
		say: () => '‹r›',
		target: () => ({ anchor: 'a', message: { code: 'x' } }),
		footnotes: [],
		problems: []
	})
		.map((piece) => ('text' in piece ? piece.text : ''))
		.join('');
}

const label = fc.oneof(
	fc.string(),
	fc
		.array(fc.constantFrom('{', '}', '1', '2', '3', '0', 'a', ' '), { maxLength: 12 })
		.map((all) => all.join(''))
);
const inserted = { n: numberOf(ofAnalysis({ id: 'a' }), 't', 'r', 'c'), r: referenceTo('b') };

it('labels are read as they are written, whatever stands between their braces', () => {
	fc.assert(
		fc.property(label, label, label, (one, two, three) => {
			const words = ({ one, n, two, r, three }: Record<string, unknown>) =>
				`${String(one)}${String(n)}${String(two)}${String(r)}${String(three)}`;
			const report = builder(words);
			report.text('any', { one, two, three, ...inserted });
			expect(read(report.finished('').report.blocks)).toBe(`${one}‹n›${two}‹r›${three}`);
		})
	);
});

it('numbers its marks from one where no label stands in the way', () => {
	const report = builder(({ n, r }) => `${String(n)} ${String(r)}`);
	report.text('any', inserted);
	const [block] = report.finished('').report.blocks;
	expect(block.kind === 'paragraph' && block.text).toBe('{1} {2}');
});
