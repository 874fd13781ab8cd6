import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CLASSES, inCell, needMatrix, type NeedUnit } from './need';

const thirds = { kind: 'thirds' } as const;
const unit = (number: string, need: number | null, capacity: number | null): NeedUnit => ({
	number,
	name: number,
	need,
	capacity,
	takesPart: false
});

describe('needMatrix', () => {
	it('cuts in thirds, and at given values', () => {
		const units = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6].map((need, index) => unit(String(index), need, index));
		const byThirds = needMatrix(units, { needCuts: thirds, capacityCuts: thirds, reversed: false });
		// Expected numbers: R 4.2, quantile((1:6) / 10, c(1, 2) / 3).
		expect(byThirds.needCuts?.[0]).toBeCloseTo(0.26666666666666666, 12);
		expect(byThirds.needCuts?.[1]).toBeCloseTo(0.43333333333333335, 12);
		expect(CLASSES.map((one) => inCell(byThirds, one, one).length)).toEqual([2, 2, 2]);
		const needCuts = { kind: 'values', lower: 0.1, upper: 0.5 } as const;
		const given = needMatrix(units, { needCuts, capacityCuts: thirds, reversed: true });
		expect(given.units.map(({ needClass }) => needClass)).toEqual([
			'high',
			'middle',
			'middle',
			'middle',
			'middle',
			'low'
		]);
		expect(inCell(given, 'high', 'low').map(({ number }) => number)).toEqual(['5']);
	});

	it('never puts what is not known in the lowest class', () => {
		const units = [unit('a', 0.5, null), unit('b', null, 3), unit('c', 0.1, NaN)];
		const matrix = needMatrix(units, { needCuts: thirds, capacityCuts: thirds, reversed: false });
		expect(matrix.units.map(({ capacityClass }) => capacityClass)).toEqual([null, null]);
		expect(matrix.withoutNeed.map(({ number }) => number)).toEqual(['b']);
	});

	it('has every municipality in one cell, or among those without', () => {
		const value = fc.option(fc.double({ noNaN: false }), { nil: null });
		const units = fc
			.array(fc.tuple(value, value), { maxLength: 30 })
			.map((pairs) => pairs.map(([need, capacity], index) => unit(String(index), need, capacity)));
		fc.assert(
			fc.property(units, fc.boolean(), (all, reversed) => {
				const matrix = needMatrix(all, { needCuts: thirds, capacityCuts: thirds, reversed });
				const cells = CLASSES.flatMap((need) =>
					[...CLASSES, null].map((capacity) => inCell(matrix, need, capacity).length)
				);
				const sum = cells.reduce((total, n) => total + n, 0);
				expect(sum + matrix.withoutNeed.length).toBe(all.length);
			})
		);
	});
});
