import fc from 'fast-check';
import type { ReportBlock, ReportMark, ReportSpec, ResultSource } from '../../src/lib/core/document/types';

const anyId = fc.constantFrom('a', 'b', 'c', 'table-1', '__proto__');
const anyText = fc.string({ maxLength: 20 });

const anySource: fc.Arbitrary<ResultSource> = fc.oneof(
	fc.record({ kind: fc.constant('analysis' as const), analysis: anyId }),
	fc.record({
		kind: fc.constant('draw' as const),
		draw: anyId,
		part: fc.constantFrom('rules' as const, 'list' as const, 'uncertainty' as const, 'sensitivity' as const)
	}),
	fc.record({ kind: fc.constant('municipality' as const), draw: anyId, municipality: anyText })
);

const anyMark: fc.Arbitrary<ReportMark> = fc
	.tuple(
		fc.integer({ min: 1, max: 99 }),
		fc.oneof(
			fc.record({
				kind: fc.constant('number' as const),
				source: anySource,
				section: anyText,
				table: anyText,
				row: anyText,
				column: anyText,
				decimals: fc.option(fc.integer({ min: 0, max: 15 }))
			}),
			fc.record({ kind: fc.constant('reference' as const), block: anyId, part: fc.option(anyText) }),
			fc.record({ kind: fc.constant('footnote' as const), text: anyText })
		)
	)
	.map(([mark, rest]) => ({ mark, ...rest }));

const anyBlock: fc.Arbitrary<ReportBlock> = fc
	.tuple(
		anyId,
		fc.oneof(
			fc.record({
				kind: fc.constant('heading' as const),
				level: fc.constantFrom(1 as const, 2 as const, 3 as const),
				text: anyText,
				appendix: fc.boolean()
			}),
			fc.record({
				kind: fc.constant('paragraph' as const),
				role: fc.constantFrom('body' as const, 'list' as const, 'quote' as const, 'remark' as const),
				text: anyText,
				marks: fc.uniqueArray(anyMark, { maxLength: 3, selector: ({ mark }) => mark })
			}),
			fc.record({
				kind: fc.constant('result' as const),
				source: anySource,
				parts: fc.option(fc.array(fc.record({ section: anyText, part: anyText }), { maxLength: 2 })),
				captions: fc.constantFrom<Record<string, string>>({}, { '/table': 'Tittel' }),
				reading: fc.boolean(),
				method: fc.boolean()
			}),
			fc.record({
				kind: fc.constant('notes' as const),
				about: fc.constantFrom(
					'method' as const,
					'suppression' as const,
					'sources' as const,
					'making' as const
				)
			}),
			fc.record({
				kind: fc.constant('contents' as const),
				of: fc.constantFrom('headings' as const, 'tables' as const, 'figures' as const)
			}),
			fc.record({ kind: fc.constant('break' as const) })
		)
	)
	.map(([id, rest]) => ({ id, ...rest }));

/** A report as somebody may have written it. */
export const anyReport: fc.Arbitrary<ReportSpec> = fc.record({
	version: fc.constant(1 as const),
	id: anyId,
	name: anyText,
	author: anyText,
	subtitle: anyText,
	numbered: fc.boolean(),
	blocks: fc.uniqueArray(anyBlock, { maxLength: 4, selector: ({ id }) => id })
});

/** Any reports of a project. */
export const anyReports: fc.Arbitrary<ReportSpec[]> = fc.uniqueArray(anyReport, {
	maxLength: 2,
	selector: ({ id }) => id
});
