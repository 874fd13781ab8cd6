import { describe, expect, it } from 'vitest';
import { along, axisScale, scaleOf, tickFormat } from './scale';

describe('scaleOf', () => {
	it('counts in steps that people count in', () => {
		expect(scaleOf([0, 5], undefined, 6)).toEqual({
			min: 0,
			max: 5,
			ticks: [0, 1, 2, 3, 4, 5],
			decimals: 0
		});
		expect(scaleOf([-0.41, 0.38], undefined, 5)).toMatchObject({
			min: -0.6,
			max: 0.4,
			ticks: [-0.6, -0.4, -0.2, 0, 0.2, 0.4],
			decimals: 1
		});
	});

	it('keeps the ends that are given, and moves them for what lies beyond', () => {
		expect(scaleOf([2, 3], { min: 1, max: 5 }, 4)).toMatchObject({ min: 1, max: 5, ticks: [1, 2, 3, 4, 5] });
		expect(scaleOf([2, 6.2], { min: 1, max: 5 }, 5).max).toBeGreaterThanOrEqual(6.2);
		expect(scaleOf([40], { min: 0 }, 4)).toMatchObject({ min: 0, max: 40 });
	});

	it.each([[[]], [[NaN]], [[3]], [[0]], [[1e12, 1e12 + 1]], [[-1e-9, 1e-9]], [[1e300, -1e300]]])(
		'has two ends and finite ticks for %j',
		(values) => {
			const { min, max, ticks } = scaleOf(values, undefined, 5);
			expect(max).toBeGreaterThan(min);
			expect(ticks.length).toBeGreaterThan(0);
			expect(ticks.length).toBeLessThan(20);
			expect(ticks.every(Number.isFinite)).toBe(true);
		}
	);

	it('places values between two pixels', () => {
		const place = along({ min: 1, max: 5 }, 100, 300);
		expect([1, 3, 5].map(place)).toEqual([100, 200, 300]);
	});

	it('prints ticks with the decimals that tell them apart', () => {
		const scale = scaleOf([0, 0.5], undefined, 5);
		expect(tickFormat({ kind: 'share', decimals: 1 }, scale)).toEqual({ kind: 'share', decimals: 0 });
		expect(tickFormat({ kind: 'number', decimals: 3 }, scale)).toEqual({ kind: 'number', decimals: 1 });
	});

	it('has no halves where it counts', () => {
		const counted = { label: 'Plass', format: { kind: 'integer' } } as const;
		expect(axisScale([0, 2], counted, 6)).toMatchObject({ ticks: [0, 1, 2], decimals: 0 });
		expect(axisScale([0, 2], { ...counted, format: { kind: 'number', decimals: 1 } }, 6).ticks).toContain(
			0.5
		);
	});
});
