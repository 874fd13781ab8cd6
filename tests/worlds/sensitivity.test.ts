import { describe, expect, it } from 'vitest';
import { prepareDraw } from '../../src/lib/core/selection/prepare';
import { DRAWN, runDraw } from '../../src/lib/core/selection/run-draw';
import type { DrawSpec } from '../../src/lib/core/selection/types';
import { offeredFactors } from '../../src/lib/core/simulation/sensitivity/offered';
import { triedValues, usedFactors, withFactor } from '../../src/lib/core/simulation/sensitivity/factors';
import { leanDrawer } from '../../src/lib/core/simulation/sensitivity/lean-draw';
import { runSensitivity, specAt } from '../../src/lib/core/simulation/sensitivity/run-sensitivity';
import { placesOf, saltelliRow } from '../../src/lib/core/simulation/sensitivity/saltelli';
import {
	TARGETS,
	type SensitivityFactor,
	type SensitivityResult,
	type SensitivitySpec,
	type Targets
} from '../../src/lib/core/simulation/sensitivity/types';
import { generateWorld, type World } from './generate-world';
import { referenceDraw, type ReferenceDraw } from './reference-draw';

const ROWS = 6;

async function found(
	{ spec, data, register }: World,
	changes: Partial<SensitivitySpec> = {}
): Promise<SensitivityResult | null> {
	const prepared = prepareDraw(data, register);
	const factors = offeredFactors(spec, data);
	const outcome = await runSensitivity(
		spec,
		{ version: 1, seed: 7, rows: ROWS, factors, ...changes },
		prepared
	);
	return outcome.ok ? outcome.value : null;
}

/** The targets from their definitions, by the draw's second implementation. */
function referenceTargets(base: ReferenceDraw, other: ReferenceDraw): Targets {
	const change = (...kinds: string[]) => {
		const [before, after] = [base, other].map(
			({ municipalities }) =>
				new Set(municipalities.filter(({ drawn }) => kinds.includes(drawn)).map(({ number }) => number))
		);
		const longer = Math.max(before.size, after.size);
		return longer === 0 ? 0 : 1 - [...before].filter((number) => after.has(number)).length / longer;
	};
	const shifts = base.municipalities.flatMap(({ rank }, unit) => {
		const now = other.municipalities[unit].rank;
		return rank === null || now === null ? [] : [Math.abs(rank - now)];
	});
	return {
		list: change('average', 'spread'),
		average: change('average'),
		spread: change('spread'),
		rank: shifts.length === 0 ? 0 : shifts.reduce((sum, shift) => sum + shift, 0) / shifts.length
	};
}

const expectTargets = (got: Targets, expected: Targets) => {
	for (const target of TARGETS) expect(got[target]).toBeCloseTo(expected[target], 12);
};

describe('the draw without its explanation', () => {
	it('is the draw, one after the other, whatever was changed between them', () => {
		for (let seed = 1; seed <= 150; seed++) {
			const { spec, data, register } = generateWorld(seed);
			const prepared = prepareDraw(data, register);
			const lean = leanDrawer(prepared);
			const expectSame = (changed: DrawSpec) => {
				const { rank, drawn } = runDraw(changed, prepared);
				const result = lean(changed);
				expect([...result.rank], `world ${seed}`).toEqual([...rank]);
				expect([...result.drawn], `world ${seed}`).toEqual([...drawn]);
			};
			expectSame(spec);
			for (const factor of offeredFactors(spec, data)) {
				for (const value of triedValues(factor)) expectSame(withFactor(spec, factor, value, data));
			}
		}
	});
});

describe('one choice at a time', () => {
	it('is what drawing again with the second implementation gives', async () => {
		let points = 0;
		const kinds = new Set<string>();
		for (let seed = 1; seed <= 40; seed++) {
			const world = generateWorld(seed);
			const { spec, data, register } = world;
			const result = await found(world, { rows: 0 });
			if (!result) continue;
			const base = referenceDraw(spec, data, register);
			const isDrawn = (draw: ReferenceDraw, number: string) =>
				draw.municipalities.some((one) => one.number === number && one.drawn !== 'none');
			for (const bar of result.tornado) {
				kinds.add(bar.factor.kind);
				for (const point of bar.points) {
					const other = referenceDraw(withFactor(spec, bar.factor, point.value, data), data, register);
					expectTargets(point.targets, referenceTargets(base, other));
					const numbers = data.municipalities.units.map(({ number }) => number);
					expect(point.into).toEqual(
						numbers.filter((number) => !isDrawn(base, number) && isDrawn(other, number))
					);
					expect(point.out).toEqual(
						numbers.filter((number) => isDrawn(base, number) && !isDrawn(other, number))
					);
					points++;
				}
			}
			expect(result.indices.list).toBeNull();
			expect(result.summaries).toBeNull();
		}
		expect(points).toBeGreaterThan(500);
		expect(kinds.size).toBe(17);
	});
});

describe('all choices together', () => {
	it('are the draws of the matrices, counted as the second implementation counts them', async () => {
		for (let seed = 1; seed <= 6; seed++) {
			const world = generateWorld(seed);
			const { spec, data, register } = world;
			const result = await found(world);
			if (!result) continue;
			const { factors } = result;
			const prepared = prepareDraw(data, register);
			const base = referenceDraw(spec, data, register);
			const times = new Map<string, number>();
			for (let row = 0; row < ROWS; row++) {
				const made = saltelliRow(7, row, factors.length);
				for (let matrix = 0; matrix < factors.length + 2; matrix++) {
					const changed = specAt(spec, factors, placesOf(made, matrix), prepared);
					const other = referenceDraw(changed, data, register);
					const at = (row * (factors.length + 2) + matrix) * TARGETS.length;
					const got = Object.fromEntries(TARGETS.map((target, i) => [target, result.outputs[at + i]]));
					expectTargets(got as Targets, referenceTargets(base, other));
					if (matrix > 1) continue;
					for (const { number, drawn } of other.municipalities) {
						if (drawn !== 'none') times.set(number, (times.get(number) ?? 0) + 1);
					}
				}
			}
			expect(result.drawn.of).toBe(2 * ROWS);
			data.municipalities.units.forEach(({ number }, unit) => {
				expect(result.drawn.average[unit] + result.drawn.spread[unit]).toBe(times.get(number) ?? 0);
			});
		}
	});

	it('are the same for the same seed, and no number is none', async () => {
		for (let seed = 1; seed <= 30; seed++) {
			const world = generateWorld(seed);
			const result = await found(world, { rows: 16, seed });
			if (!result) continue;
			expect([...result.outputs].every(Number.isFinite)).toBe(true);
			for (const target of TARGETS) {
				for (const { first, total } of result.indices[target] ?? []) {
					for (const { value, low, high } of [first, total]) {
						expect(Number.isFinite(value) && Number.isFinite(low) && Number.isFinite(high)).toBe(true);
					}
					expect(total.value).toBeGreaterThanOrEqual(0);
				}
			}
			if (seed <= 5) expect(await found(world, { rows: 16, seed })).toEqual(result);
		}
	});

	it('tell when the draw has none of the choices, and stop when asked to', async () => {
		const { spec, data, register } = generateWorld(3);
		const prepared = prepareDraw(data, register);
		const factors: SensitivityFactor[] = [
			{ kind: 'weight', indicator: 'nowhere', from: 1, to: 2 },
			{ kind: 'national', alternatives: [] }
		];
		expect(usedFactors(spec, factors)).toEqual([]);
		const none = await runSensitivity(spec, { version: 1, seed: 1, rows: 4, factors }, prepared);
		expect(none).toMatchObject({ ok: false, problem: { code: 'sensitivity.noFactors' } });
		let partial: SensitivityResult | null = null;
		const stopped = await runSensitivity(
			spec,
			{ version: 1, seed: 1, rows: 100, factors: offeredFactors(spec, data) },
			prepared,
			{
				reached: (share, ready) => {
					if (share < 0.3) return Promise.resolve(true);
					partial = ready();
					return Promise.resolve(false);
				}
			}
		);
		expect(stopped).toMatchObject({ ok: false, problem: { code: 'sensitivity.stopped' } });
		expect(partial).toMatchObject({ wanted: 100 });
		expect(Object.values(DRAWN)).toEqual([0, 1, 2]);
	});
});
