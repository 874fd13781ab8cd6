import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyPartialDate } from '../../../../../tests/project-file/any-register';
import { firstDay, isPartialDate, lastDay, monthsBetween, monthsLater, readDate } from './dates';

describe('readDate', () => {
	it.each([
		['2025', '2025'],
		[' 2025 ', '2025'],
		['8.2025', '2025-08'],
		['08/2025', '2025-08'],
		['2025-8', '2025-08'],
		['August 2025', '2025-08'],
		['aug. 2025', '2025-08'],
		['oktober 2024', '2024-10'],
		['October 2024', '2024-10'],
		['1.8.2025', '2025-08-01'],
		['01.08.25', '2025-08-01'],
		['1. august 2025', '2025-08-01'],
		['31/12/2025', '2025-12-31'],
		['2025-08-01', '2025-08-01'],
		['2025-08-01T00:00:00.000Z', '2025-08-01'],
		['01.08.2025 00:00:00', '2025-08-01'],
		['29.2.2024', '2024-02-29']
	])('understands %j', (text, date) => {
		expect(readDate(text)).toBe(date);
	});

	it.each([
		'',
		'-',
		'høsten 2025',
		'13.2025',
		'0.2025',
		'30.2.2025',
		'29.2.2025',
		'1899',
		'2201',
		'45870',
		'8',
		'1.13.2025',
		'2025-00',
		'2025/26'
	])('does not guess at %j', (text) => {
		expect(readDate(text)).toBeNull();
	});

	it('gives a date that can be stored, or null, for any text', () => {
		fc.assert(
			fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[\d./ -]{0,12}$/)), (text) => {
				const read = readDate(text);
				expect(read === null || isPartialDate(read)).toBe(true);
			})
		);
	});

	it('gives back what is stored', () => {
		fc.assert(
			fc.property(anyPartialDate, (date) => {
				expect(readDate(date)).toBe(date);
			})
		);
	});
});

describe('partial dates', () => {
	it('are their first day as a beginning and their last as an end', () => {
		expect([firstDay('2025'), lastDay('2025')]).toEqual(['2025-01-01', '2025-12-31']);
		expect([firstDay('2024-02'), lastDay('2024-02')]).toEqual(['2024-02-01', '2024-02-29']);
		expect([firstDay('2025-08-15'), lastDay('2025-08-15')]).toEqual(['2025-08-15', '2025-08-15']);
		fc.assert(
			fc.property(anyPartialDate, (date) => {
				expect(firstDay(date) <= lastDay(date)).toBe(true);
			})
		);
	});

	it('measures periods in months of mean length, both days counted', () => {
		expect(monthsBetween('2022-08-01', '2025-07-31')).toBeCloseTo(36, 1);
		expect(monthsBetween('2025-01-01', '2025-01-01') * (365.2425 / 12)).toBeCloseTo(1, 12);
	});

	it('goes months ahead, to the last day of a shorter month', () => {
		expect(monthsLater('2025-08-31', 1)).toBe('2025-09-30');
		expect(monthsLater('2023-02-28', 12)).toBe('2024-02-28');
		expect(monthsLater('2025-12-15', 1)).toBe('2026-01-15');
	});
});
