import fc from 'fast-check';
import type { CheckerSpec } from '../../../src/lib/core/analysis/checker/types';
import { textOf } from '../arbitrary-parts';
import { facts } from './facts';

const line = {
	label: textOf(20),
	role: fc.constantFrom(
		'group' as const,
		'answer' as const,
		'dontKnow' as const,
		'mean' as const,
		'n' as const
	),
	value: fc.option(fc.integer({ min: -1000, max: 1000 }))
};

export const checker: fc.Arbitrary<CheckerSpec> = fc.record({
	type: fc.constant('checker' as const),
	...facts,
	source: textOf(40),
	columns: fc.array(fc.record(line), { maxLength: 3 }),
	rows: fc.array(fc.record({ ...line, cells: fc.array(textOf(8), { maxLength: 3 }) }), { maxLength: 3 }),
	content: fc.constantFrom('percent' as const, 'count' as const, 'mean' as const),
	scale: fc.option(fc.record({ min: fc.integer(), max: fc.integer() })),
	items: fc.integer({ min: 1, max: 1000 }),
	dontKnow: fc.constantFrom('in' as const, 'out' as const, 'both' as const),
	rounding: fc.constantFrom('once' as const, 'twice' as const, 'both' as const),
	nIs: fc.constantFrom('total' as const, 'valid' as const, 'both' as const),
	starLevels: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 5 }),
	df: fc.option(fc.integer({ min: 1, max: 1000 }))
});
