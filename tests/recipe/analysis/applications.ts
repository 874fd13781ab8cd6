import fc from 'fast-check';
import { LIGHTS } from '../../../src/lib/core/allocation/traffic-light';
import {
	CATEGORIES,
	DECISIONS,
	type ApplicationsSpec
} from '../../../src/lib/core/analysis/applications/types';
import { textOf } from '../arbitrary-parts';
import { facts } from './facts';

const CRITERIA = ['need', 'plan', 'x'];
const typed = fc.oneof(
	{ weight: 3, arbitrary: fc.nat(5_000_000).map(String) },
	fc.constantFrom('', '–', '0', '-5', '12,5', '1 000 kr', '1e9', 'x'),
	textOf(20)
);

/** Any applications judged with traffic lights that the program accepts. */
export const applications: fc.Arbitrary<ApplicationsSpec> = fc.record({
	type: fc.constant('applications' as const),
	...facts,
	source: textOf(20),
	criteria: fc.uniqueArray(
		fc.record({
			id: fc.constantFrom(...CRITERIA),
			name: textOf(10),
			weight: fc.oneof(fc.constant(0), fc.double({ min: 0, max: 1000, noNaN: true })),
			required: fc.boolean()
		}),
		{ maxLength: 3, selector: ({ id }) => id }
	),
	applications: fc.uniqueArray(
		fc.record({
			id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
			name: textOf(10),
			category: fc.constantFrom(...CATEGORIES),
			applied: typed,
			years: fc.integer({ min: 1, max: 10 }),
			lights: fc.uniqueArray(
				fc.record({ criterion: fc.constantFrom(...CRITERIA, 'gone'), light: fc.constantFrom(...LIGHTS) }),
				{ maxLength: 4, selector: ({ criterion }) => criterion }
			),
			decision: fc.option(fc.constantFrom(...DECISIONS)),
			granted: typed,
			reason: textOf(10),
			conflicts: fc.array(fc.record({ who: textOf(5), why: textOf(10), tookPart: fc.boolean() }), {
				maxLength: 2
			})
		}),
		{ maxLength: 5, selector: ({ id }) => id }
	),
	rule: fc.record({
		green: fc.double({ min: 0, max: 1, noNaN: true }),
		red: fc.double({ min: 0, max: 1, noNaN: true })
	}),
	budget: fc.oneof(fc.nat(10_000_000), fc.nat(1_000_000_000_000)),
	step: fc.constantFrom(1, 7, 1000)
});
