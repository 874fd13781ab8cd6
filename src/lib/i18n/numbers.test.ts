import { describe, expect, it } from 'vitest';
import {
	formatBytes,
	formatCell,
	formatCoefficient,
	formatInteger,
	formatNumber,
	formatP,
	formatPercentOfCounts,
	formatShare,
	formatSigned,
	formatValue
} from './numbers';

// Expected texts are written by hand from the definition: half away from zero, tolerance 1e-9 in the last place.
describe('formatNumber', () => {
	it.each([
		[3.625, 2, '3,63'],
		[4.125, 2, '4,13'],
		[1.005, 2, '1,01'],
		[-3.625, 2, '\u22123,63'],
		[-0.4, 0, '0'],
		[-0.5, 0, '\u22121'],
		[-0.004, 2, '0,00'],
		[2.4999999989, 0, '2'],
		[2.4999999995, 0, '3'],
		[0.05, 1, '0,1'],
		[1234567.891, 2, '1\u00a0234\u00a0567,89'],
		[999, 0, '999'],
		[1000, 0, '1\u00a0000'],
		[2 ** 53, 0, '9\u00a0007\u00a0199\u00a0254\u00a0740\u00a0992'],
		[1e22, 0, '10\u00a0000\u00a0000\u00a0000\u00a0000\u00a0000\u00a0000\u00a0000']
	])('writes %d with %d decimals as %s', (value, decimals, expected) => {
		expect(formatNumber(value, decimals, 'norwegian')).toBe(expected);
	});

	it('uses English marks in English', () => {
		expect(formatNumber(-1234567.891, 2, 'english')).toBe('\u22121,234,567.89');
	});

	it('writes a dash for what is no number', () => {
		expect(formatNumber(NaN, 1, 'norwegian')).toBe('–');
		expect(formatShare(NaN, 1, 'norwegian')).toBe('–');
		expect(formatNumber(Infinity, 1, 'english')).toBe('–');
	});
});

describe('shares, counts, signs and sizes', () => {
	it('writes shares as percent', () => {
		expect(formatShare(23 / 36, 1, 'norwegian')).toBe('63,9\u00a0%');
		expect(formatShare(23 / 36, 1, 'english')).toBe('63.9%');
	});

	it('rounds percents of counts by whole numbers', () => {
		// 1/8 = 12.5 % exactly; 23/40 = 57.5 % exactly, which 0.575 * 100 in doubles is not.
		expect(formatPercentOfCounts(1, 8, 0, 'norwegian')).toBe('13\u00a0%');
		expect(formatPercentOfCounts(23, 40, 0, 'norwegian')).toBe('58\u00a0%');
		expect(formatPercentOfCounts(1, 3, 1, 'english')).toBe('33.3%');
		expect(formatPercentOfCounts(0, 0, 1, 'english')).toBe('–');
	});

	it('writes the sign of a change, but not of zero', () => {
		expect(formatSigned(17, 0, 'norwegian')).toBe('+17');
		expect(formatSigned(-1, 0, 'norwegian')).toBe('\u22121');
		expect(formatSigned(0.04, 1, 'norwegian')).toBe('0,0');
	});

	it('groups whole numbers', () => {
		expect(formatInteger(5534, 'norwegian')).toBe('5\u00a0534');
	});

	it('writes sizes in units of 1000', () => {
		expect(formatBytes(512, 'norwegian')).toBe('512\u00a0byte');
		expect(formatBytes(999_600, 'norwegian')).toBe('1,0\u00a0MB');
		expect(formatBytes(2_600_000, 'norwegian')).toBe('2,6\u00a0MB');
		expect(formatBytes(150_000_000, 'english')).toBe('150\u00a0MB');
	});
});

describe('formatCell', () => {
	it('shows numbers in their format, words, and both', () => {
		expect(formatCell({ value: 0.25, format: { kind: 'share', decimals: 0 } }, 'norwegian')).toBe(
			'25\u00a0%'
		);
		expect(formatCell({ value: 47, format: { kind: 'number', decimals: 1 }, text: '*' }, 'norwegian')).toBe(
			'47,0 *'
		);
		expect(formatCell({ value: null, format: { kind: 'integer' }, text: 'skjermet' }, 'norwegian')).toBe(
			'skjermet'
		);
		expect(formatCell({ value: 'Lillevåg', format: { kind: 'text' } }, 'norwegian')).toBe('Lillevåg');
		expect(formatCell({ value: null, format: { kind: 'text' } }, 'norwegian')).toBe('');
	});
});

// Expected texts as AFI-2025 and SPSS print them: ',435', '< ,001', '(186)'.
describe('formats of statistics', () => {
	it.each([
		[0.435, ',435', '0,435', '0.435'],
		[0.0005, '<\u00a0,001', '<\u00a00,001', '<\u00a00.001'],
		[0.001, ',001', '0,001', '0.001'],
		[0.0009999, '<\u00a0,001', '<\u00a00,001', '<\u00a00.001'],
		[0.9999, '1,000', '1,000', '1.000'],
		[0, '<\u00a0,001', '<\u00a00,001', '<\u00a00.001']
	])('writes p = %d with and without the zero', (p, without, withZero, english) => {
		expect(formatP(p, 'norwegian')).toBe(without);
		expect(formatP(p, 'norwegian', false)).toBe(withZero);
		expect(formatP(p, 'english')).toBe(english);
	});

	it('writes coefficients between −1 and 1, and keeps what is not zero', () => {
		expect(formatCoefficient(-0.5, 3, 'norwegian')).toBe('\u2212,500');
		expect(formatCoefficient(-0.5, 2, 'english', true)).toBe('\u2212.50');
		expect(formatCoefficient(1.2, 2, 'norwegian')).toBe('1,20');
		expect(formatCoefficient(0.3, 0, 'norwegian')).toBe('0');
		expect(formatCoefficient(NaN, 2, 'norwegian')).toBe('–');
	});

	it('writes percents without the sign and counts in parentheses', () => {
		expect(formatValue(23 / 36, { kind: 'percent', decimals: 0 }, 'norwegian')).toBe('64');
		expect(formatValue(0.125, { kind: 'percent', decimals: 1 }, 'norwegian')).toBe('12,5');
		expect(formatValue(1186, { kind: 'bracketed' }, 'norwegian')).toBe('(1\u00a0186)');
	});

	it('sets stars after the coefficient', () => {
		const cell = { value: -0.435, format: { kind: 'coefficient', decimals: 3 }, text: '**' } as const;
		expect(formatCell(cell, 'norwegian')).toBe('\u2212,435 **');
		expect(formatCell(cell, 'norwegian', false)).toBe('\u22120,435 **');
	});
});
