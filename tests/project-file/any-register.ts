import fc from 'fast-check';
import {
	INTAKES,
	REASONS,
	type Cuts,
	type ParticipantRegister,
	type Participation
} from '../../src/lib/core/casework/participants/types';

/** Ids as they are kept; none has a name that JavaScript's objects have. */
const anyId = fc.stringMatching(/^[a-z][\w-]{0,12}$/);
const orNull = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const anyText = fc.string({ unit: 'binary', maxLength: 30 });
const anyNumber = fc.stringMatching(/^\d{4}$/);
const anyYear = fc.integer({ min: 1900, max: 2200 });
const two = (value: number) => String(value).padStart(2, '0');

/** A year, a month or a day. */
export const anyPartialDate: fc.Arbitrary<string> = fc
	.tuple(
		fc.integer({ min: 2015, max: 2032 }),
		fc.integer({ min: 1, max: 12 }),
		fc.integer({ min: 1, max: 28 }),
		fc.constantFrom(1, 2, 3)
	)
	.map(([year, month, day, parts]) => [year, two(month), two(day)].slice(0, parts).join('-'));

/** Any period, of any number. */
export const anyPeriod = (number: fc.Arbitrary<string> = anyNumber): fc.Arbitrary<Participation> =>
	fc.record({
		id: anyId,
		municipality: number,
		intake: fc.record({ kind: orNull(fc.constantFrom(...INTAKES)), year: orNull(anyYear) }),
		start: orNull(anyPartialDate),
		phases: fc.array(
			fc.record({
				phase: fc.oneof(fc.constantFrom('preparatory', 'implementation'), anyId),
				from: orNull(anyPartialDate)
			}),
			{ maxLength: 3 }
		),
		reason: fc.record({ kind: orNull(fc.constantFrom(...REASONS)), text: anyText }),
		plannedEnd: orNull(anyPartialDate),
		end: orNull(anyPartialDate),
		support: anyText
	});

const anyCuts: fc.Arbitrary<Cuts> = fc.oneof(
	fc.constant<Cuts>({ kind: 'thirds' }),
	fc
		.tuple(fc.double({ min: -1e6, max: 1e6, noNaN: true }), fc.double({ min: 0, max: 1e6, noNaN: true }))
		.map(([lower, more]): Cuts => ({ kind: 'values', lower, upper: lower + more }))
);

/**
 * Any stored register of participants.
 * @param number what municipalities are in it
 */
export const anyRegisterOf = (number: fc.Arbitrary<string>): fc.Arbitrary<ParticipantRegister> =>
	fc.record({
		version: fc.constant(1 as const),
		phases: fc.uniqueArray(fc.record({ id: anyId, name: orNull(anyText) }), {
			maxLength: 4,
			selector: ({ id }) => id
		}),
		periods: fc.uniqueArray(anyPeriod(number), { maxLength: 12, selector: ({ id }) => id }),
		schemes: fc.uniqueArray(
			fc.record({
				id: anyId,
				name: anyText,
				members: fc.array(fc.record({ municipality: number, from: orNull(anyYear), to: orNull(anyYear) }), {
					maxLength: 4
				})
			}),
			{ maxLength: 3, selector: ({ id }) => id }
		),
		manySchemes: fc.integer({ min: 1, max: 9 }),
		need: fc.record({
			draw: orNull(anyId),
			needCuts: anyCuts,
			capacity: fc.oneof(
				fc.constant({ kind: 'population' as const }),
				fc.constant({ kind: 'schools' as const }),
				fc.record({ kind: fc.constant('variable' as const), dataset: anyId, variable: anyText })
			),
			reversed: fc.boolean(),
			capacityCuts: anyCuts,
			scheme: orNull(anyId)
		})
	});

export const anyRegister: fc.Arbitrary<ParticipantRegister> = anyRegisterOf(anyNumber);
