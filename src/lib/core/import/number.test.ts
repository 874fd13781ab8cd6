import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CELL } from '../table/types';
import { readNumber, rememberingReader } from './number';

const valueOf = (text: string) => readNumber(text)?.value;

describe('readNumber', () => {
	it.each([
		['50', 50, 0],
		['0,435', 0.435, 3],
		['12,2', 12.2, 1],
		['6,0', 6, 1],
		['55 704', 55704, 0],
		['1 234 567,89', 1234567.89, 2],
		['55\u00a0704', 55704, 0],
		['55\u202f704', 55704, 0],
		['\u22123,5', -3.5, 1],
		['-3,5', -3.5, 1],
		[' 49 ', 49, 0],
		['0', 0, 0],
		['-0,0', 0, 1]
	])('reads %j as %d', (text, value, decimals) => {
		expect(readNumber(text)).toEqual({ kind: CELL.value, value, decimals });
	});

	it('never reads a comma as a thousands separator or a point as anything', () => {
		expect(valueOf('0,435')).not.toBe(435);
		expect(valueOf('1,234')).toBe(1.234);
		for (const text of ['0.435', '1.234', '1.234,5', '1,234.5']) expect(readNumber(text)).toBeNull();
	});

	it('keeps suppressed and missing apart', () => {
		expect(readNumber('*')).toEqual({ kind: CELL.suppressed, value: NaN, decimals: 0 });
		expect(readNumber(' ')).toEqual({ kind: CELL.missing, value: NaN, decimals: 0 });
	});

	it.each([
		'Akershus er resultatet av en oppdeling og har derfor ikke tall for tidligere årganger',
		'=SUM(A1:A9)',
		'=1+1',
		'12 %',
		'**',
		'-',
		',5',
		'5,',
		'0301',
		'1 23',
		'12 3456',
		'1  234',
		'1e5',
		'NaN',
		'Infinity',
		'0x10',
		'٣',
		'１２',
		'1234567890123456',
		'0,1234567890123456',
		'9'.repeat(100_000)
	])('%s is no number', (text) => {
		expect(readNumber(text)).toBeNull();
	});

	it('reads every number that is written in Norwegian format back exactly', () => {
		const space = fc.constantFrom(' ', '\u00a0', '\u202f', '');
		const minus = fc.constantFrom('-', '\u2212');
		const number = fc.record({
			size: fc.maxSafeNat(),
			decimals: fc.integer({ min: 0, max: 6 }),
			isNegative: fc.boolean()
		});
		fc.assert(
			fc.property(number, space, minus, ({ size, decimals, isNegative }, separator, sign) => {
				const digits = String(size % 10 ** 15).padStart(decimals + 1, '0');
				const whole = digits.slice(0, digits.length - decimals);
				const part = digits.slice(digits.length - decimals);
				const grouped = whole.replace(/\B(?=(\d{3})+$)/g, separator);
				const text = `${isNegative ? sign : ''}${grouped}${decimals > 0 ? `,${part}` : ''}`;
				// JavaScript's own reading of the same digits with a point is the independent source.
				const expected = Number(`${whole}.${part}0`) * (isNegative ? -1 : 1);
				expect(readNumber(text)).toEqual({
					kind: CELL.value,
					value: expected === 0 ? 0 : expected,
					decimals
				});
			}),
			{ numRuns: 3000 }
		);
	});

	it('reads the same when it remembers', () => {
		const read = rememberingReader(2);
		for (const text of ['1', '*', 'x', '1', 'x', '2,5']) expect(read(text)).toEqual(readNumber(text));
	});
});
