import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RemainingTime, roundedTime } from './remaining';

describe('the time left', () => {
	it('is not told before enough is done', () => {
		const time = new RemainingTime();
		expect(time.note(0, 0)).toBeNull();
		expect(time.note(0.5, 1000)).toBeNull();
		expect(new RemainingTime().note(0.9, 60_000)).toBeNull();
		const slow = new RemainingTime();
		slow.note(0, 0);
		expect(slow.note(0.01, 60_000)).toBeNull();
	});

	it('is what the rest takes at the speed so far', () => {
		const time = new RemainingTime();
		for (let at = 0; at <= 10_000; at += 1000) time.note(at / 100_000, at);
		expect(time.left(10_000)).toBeCloseTo(90_000);
		expect(time.left(12_000)).toBeCloseTo(88_000);
	});

	it('follows the speed of late, not that of the beginning', () => {
		const time = new RemainingTime();
		for (let at = 0; at <= 30_000; at += 1000) time.note(at / 300_000, at);
		for (let at = 31_000; at <= 60_000; at += 1000) time.note(0.1 + (at - 30_000) / 100_000, at);
		// 0.6 is left at 0.01 a second.
		expect(time.left(60_000)).toBeCloseTo(60_000);
	});

	it('is silent when nothing has come for longer than the rest should have taken, and at the end', () => {
		const time = new RemainingTime();
		time.note(0, 0);
		time.note(0.5, 5000);
		expect(time.left(9000)).toBeCloseTo(1000);
		expect(time.left(11_000)).toBeNull();
		expect(time.note(1, 12_000)).toBeNull();
	});

	it('begins anew when the work does', () => {
		const time = new RemainingTime();
		time.note(0, 0);
		time.note(0.9, 10_000);
		expect(time.note(0, 11_000)).toBeNull();
		expect(time.note(0.2, 12_000)).toBeNull();
		expect(time.note(0.5, 16_000)).toBeCloseTo(5000);
	});

	it('is a number of milliseconds above zero or nothing, whatever is noted', () => {
		const noted = fc.array(
			fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 0, max: 5000 }))
		);
		fc.assert(
			fc.property(noted, (steps) => {
				const time = new RemainingTime();
				let at = 0;
				const told = steps.map(([share, after]) => time.note(share, (at += after)) ?? 1);
				expect(told.every((one) => one > 0 && Number.isFinite(one))).toBe(true);
			})
		);
	});
});

describe('a time as it is said', () => {
	it.each([
		[400, { unit: 'moment' }],
		[5_100, { unit: 'seconds', n: 10 }],
		[17_000, { unit: 'seconds', n: 20 }],
		[44_000, { unit: 'seconds', n: 50 }],
		[55_000, { unit: 'minutes', n: 1 }],
		[70_000, { unit: 'minutes', n: 1 }],
		[80_000, { unit: 'minutes', n: 2 }],
		[9 * 60_000, { unit: 'minutes', n: 9 }],
		[13 * 60_000, { unit: 'minutes', n: 15 }],
		[90 * 60_000, { unit: 'hours' }]
	])('of %d ms is %j', (left, expected) => expect(roundedTime(left)).toEqual(expected));
});
