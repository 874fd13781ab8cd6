import fc from 'fast-check';
import {
	ASSESSMENT_FIELDS,
	CHOICES,
	DECISION_FIELDS,
	LOG_WAYS,
	REPLACE_FROM,
	type CaseEntry,
	type CaseField,
	type CaseValue,
	type DecisionField,
	type GovernorWork,
	type LogLine,
	type Stamp
} from '../../src/lib/core/casework/governor/types';

const anyDay = fc.constantFrom('2025-03-31', '2024-02-29', '2025-12-01');
const anyReason = fc.constantFrom('', 'Dialogmøte i mars', 'Guovdageaidnu: "to" skuler; nedlagt\n');
const anyStamp: fc.Arbitrary<Stamp> = fc.record({
	at: fc.integer({ min: 1_700_000_000_000, max: 1_700_000_000_050 }),
	by: fc.constantFrom('AB', 'ØÅ', '')
});

/** Few municipalities and fields, so that things meet. */
export const anyCell = fc.record({
	municipality: fc.constantFrom('1804', '1806', '1811'),
	field: fc.constantFrom<CaseField>(
		...ASSESSMENT_FIELDS,
		...DECISION_FIELDS,
		'rank',
		'indicator:np5.reading.level1'
	)
});

/** A value that a field can hold. */
export function anyValue(field: CaseField): fc.Arbitrary<CaseValue | null> {
	if (field === 'rank')
		return fc.option(fc.record({ kind: fc.constant('rank' as const), rank: fc.integer({ min: 1, max: 9 }) }));
	if (!(field in CHOICES))
		return fc.option(
			fc.record({
				kind: fc.constant('text' as const),
				text: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 5 })
			})
		);
	return fc.option(
		fc.record({
			kind: fc.constant('decision' as const),
			choice: fc.constantFrom(...CHOICES[field as DecisionField]),
			reason: anyReason,
			date: anyDay
		})
	);
}

const anyEntry: fc.Arbitrary<CaseEntry> = anyCell.chain((cell) =>
	fc.tuple(anyValue(cell.field), anyStamp).map(([value, stamp]) => ({ ...cell, value, ...stamp }))
);
const anyLine: fc.Arbitrary<LogLine> = anyCell.chain((cell) =>
	fc
		.tuple(anyValue(cell.field), anyValue(cell.field), fc.constantFrom(...LOG_WAYS), anyStamp)
		.map(([from, to, how, stamp]) => ({ ...cell, from, to, how, ...stamp }))
);

/** Any stored assessments. */
export const anyGovernorWork: fc.Arbitrary<GovernorWork> = fc.record({
	version: fc.constant(1 as const),
	entries: fc.uniqueArray(anyEntry, {
		maxLength: 8,
		selector: ({ municipality, field }) => `${municipality} ${field}`
	}),
	log: fc.array(anyLine, { maxLength: 8 }),
	basis: fc.option(
		fc.record({
			fingerprint: fc.constantFrom('0123456789abcdef', 'ffffffffffffffff'),
			name: anyReason,
			at: fc.constant(1_700_000_000_000)
		})
	),
	replaceFrom: fc.constantFrom(...REPLACE_FROM)
});

/** Work as it comes about: by changes, one after the other. */
export const anySession = fc.array(
	anyCell.chain((cell) =>
		fc.tuple(anyValue(cell.field), anyStamp).map(([value, stamp]) => ({ change: { ...cell, value }, stamp }))
	),
	{ maxLength: 10 }
);
