import fc from 'fast-check';
import type { InsertedNumber, TextSpec } from '../../../src/lib/core/analysis/text/types';
import { id, textOf } from '../arbitrary-parts';
import { facts } from './facts';

const number: fc.Arbitrary<InsertedNumber> = fc.record({
	mark: fc.integer({ min: 1, max: 99 }),
	analysis: id,
	section: textOf(10),
	table: textOf(10),
	row: textOf(10),
	column: textOf(10),
	decimals: fc.option(fc.nat(15))
});

export const text: fc.Arbitrary<TextSpec> = fc.record({
	type: fc.constant('text' as const),
	...facts,
	body: textOf(100),
	numbers: fc.uniqueArray(number, { maxLength: 3, selector: ({ mark }) => mark })
});
