import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSimple, writeSimple, type SimpleCondition } from './simple-conditions';

describe('simple conditions', () => {
	it('are written as expressions', () => {
		const conditions: SimpleCondition[] = [
			{ kind: 'values', variable: 'rolle', values: ['Rektor', 'Sa "ja"'] },
			{ kind: 'range', variable: 'Frie inntekter', from: -1.5, to: 20 }
		];
		expect(writeSimple(conditions, 'norwegian')).toBe(
			'rolle i ("Rektor"; "Sa ""ja""") og [Frie inntekter] ≥ -1,5 og [Frie inntekter] ≤ 20'
		);
	});

	it('are found again in what they wrote, also where each holds one number with a decimal', () => {
		const name = fc.oneof(
			fc.constantFrom('a', 'og', 'Frie inntekter', 'i', 'min'),
			fc.string({ minLength: 1 })
		);
		const value = fc.oneof(
			fc.string(),
			fc.double({ noNaN: true, noDefaultInfinity: true }).filter((x) => !Object.is(x, -0))
		);
		const limit = fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((x) => x + 0);
		const condition: fc.Arbitrary<SimpleCondition> = fc.oneof(
			fc.record({
				kind: fc.constant('values' as const),
				variable: name,
				values: fc.array(value, { minLength: 1, maxLength: 4 })
			}),
			fc.record({ kind: fc.constant('range' as const), variable: name, from: limit, to: limit })
		);
		const property = fc.property(
			fc.array(condition, { maxLength: 4 }),
			fc.constantFrom('norwegian' as const, 'english' as const),
			(conditions, language) =>
				JSON.stringify(readSimple(writeSimple(conditions, language))) === JSON.stringify(conditions)
		);
		expect(() => fc.assert(property, { numRuns: 500 })).not.toThrow();
	});

	it('are not seen in what says more', () => {
		for (const text of ['a = 1 or b = 2', 'not a = 1', 'a < 3', 'a + 1 ≥ 2', 'a = b', '1 ='])
			expect(readSimple(text)).toBeNull();
		expect(readSimple(' ')).toEqual([]);
		expect(readSimple('a = "x" and b ≤ 3')).toHaveLength(2);
	});
});
