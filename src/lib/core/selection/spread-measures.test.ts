import { expect, test } from 'vitest';
import { spreadOf } from './spread-measures';

// Expected numbers: R 4.2: sd(x), diff(range(x)), IQR(x), mad(x, constant = 1).
const shares = [0, 0.25, 0.5, 0.5, 1];
test.each([
	['sd', 0.37080992435478316],
	['range', 1],
	['iqr', 0.25],
	['mad', 0.25]
] as const)('%s', (measure, expected) => expect(spreadOf(measure, shares)).toBeCloseTo(expected, 14));

test('one school has no spread', () => expect(spreadOf('sd', [0.5])).toBeNaN());
