import { expect, it } from 'vitest';
import { parseNumber } from './parse-number';

it.each([
	['3,5', 3.5],
	['3.5', 3.5],
	['−0,25', -0.25],
	['1 234,5', 1234.5],
	['1\u00a0000', 1000],
	['50 %', 50],
	[',5', 0.5],
	['47', 47]
])('reads %s', (text, expected) => {
	expect(parseNumber(text)).toBe(expected);
});

it.each(['', ' ', 'fem', '1,2,3', '1e5', '--1', '0x10', 'Infinity'])('refuses %j', (text) => {
	expect(parseNumber(text)).toBeNull();
});
