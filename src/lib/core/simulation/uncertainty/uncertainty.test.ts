import { describe, expect, it } from 'vitest';
import { generateCountry } from '../../demo/generate-country';
import { assemble } from '../../indicators/assemble';
import { proposeAssignments } from '../../indicators/propose';
import { prepareDraw } from '../../selection/prepare';
import { presetSpec } from '../../selection/presets';
import { runDraw } from '../../selection/run-draw';
import { uncertaintyResults } from '../../recipe/uncertainty-results';
import { defaultUncertainty } from './default-spec';
import { leaveOneOut } from './leave-out';
import { addTally, emptyTally } from './replicate';
import { replicatesOf } from './replicate-model';
import { runUncertainty, UNHURRIED, type KeptCounts } from './run-uncertainty';
import { prepareSimulation } from './simulation';
import type { UncertaintySpec } from './types';

function country() {
	const { register, tables, earlierDraw2020 } = generateCountry({ municipalities: 40, schools: 110 });
	const data = assemble(tables, proposeAssignments(tables, []).assigned, register, { owners: 'all' });
	const draw = presetSpec('udir2022', data.indicators, [earlierDraw2020]);
	return {
		draw: { ...draw, places: 10, spread: { ...draw.spread, places: 4 } },
		prepared: prepareDraw(data, register)
	};
}

const going = () => Promise.resolve(true);
const small = (changes: Partial<UncertaintySpec> = {}): UncertaintySpec => ({
	...defaultUncertainty(),
	replicates: 200,
	...changes
});

async function simulation(spec: UncertaintySpec) {
	const { draw, prepared } = country();
	const made = await prepareSimulation(draw, spec, prepared, going);
	if (!made.ok) throw new Error(made.problem.code);
	return made.value;
}

async function result(spec: UncertaintySpec) {
	const { draw, prepared } = country();
	const found = await runUncertainty(draw, spec, prepared);
	if (!found.ok) throw new Error(found.problem.code);
	return found.value;
}

const sum = (values: Iterable<number>) => [...values].reduce((a, b) => a + b, 0);

describe('how sure a draw is', () => {
	it.each(['fixed', 'recomputed'] as const)(
		'is the same for any number of parts (%s limits)',
		async (limits) => {
			const { units, replicateModel } = await simulation(small({ limits }));
			// Each worker has a copy of its own.
			const replicates = replicatesOf(structuredClone(replicateModel));
			const whole = replicates(0, 40);
			for (const parts of [2, 8]) {
				const together = emptyTally(units.length);
				// In another order, as workers would come back.
				for (let part = parts - 1; part >= 0; part--)
					addTally(together, replicatesOf(replicateModel)((40 / parts) * part, (40 / parts) * (part + 1)));
				expect(together).toEqual(whole);
			}
		}
	);

	it('gives every place to somebody: chances add up to the number of places', async () => {
		const { average, spread, drawn, overlap, replicates } = await result(small());
		expect(replicates).toBe(200);
		expect(sum(average)).toBeCloseTo(10, 9);
		expect(sum(spread)).toBeCloseTo(4, 9);
		expect(sum(drawn)).toBeCloseTo(14, 9);
		expect(overlap.averagePlaces).toBe(10);
		expect(overlap.average).toBeGreaterThan(2);
		expect(overlap.average).toBeLessThan(10);
	});

	it.each(['fixed', 'recomputed'] as const)(
		'is the draw itself where nothing varies (%s limits)',
		async (limits) => {
			const { draw, prepared } = country();
			const { data } = prepared;
			// Values without pupils and half-widths have no noise.
			for (const panel of [data.municipalities, data.schools]) {
				panel.pupils.fill(NaN);
				panel.halfWidths.fill(NaN);
			}
			const still = prepareDraw(data, prepared.register);
			const spec = small({ limits, suppressed: 'leftOut', replicates: 3 });
			const found = await runUncertainty(draw, spec, still);
			if (!found.ok) throw new Error(found.problem.code);
			const { drawn, rank } = runDraw(draw, still);
			expect([...found.value.average]).toEqual([...drawn].map((kind) => Number(kind === 1)));
			expect([...found.value.spread]).toEqual([...drawn].map((kind) => Number(kind === 2)));
			expect([...found.value.rankFrom]).toEqual([...rank]);
			expect([...found.value.rankTo]).toEqual([...rank]);
			expect(found.value.overlap.average).toBe(10);
		}
	);

	it('depends on the seed only by chance', async () => {
		const one = await result(small({ replicates: 1_000 }));
		const other = await result(small({ replicates: 1_000, seed: 2 }));
		expect(other.drawn).not.toEqual(one.drawn);
		one.drawn.forEach((chance, unit) => {
			const error = Math.sqrt((2 * 0.25) / 1_000);
			expect(Math.abs(chance - other.drawn[unit])).toBeLessThan(4.5 * error);
		});
	});

	it('draws cells with the chances of the exact distributions', async () => {
		// Recomputed limits that do not move: all of them fixed numbers.
		const { draw, prepared } = country();
		const { limits, indicatorIndices, yearIndices } = runDraw(draw, prepared);
		const indicators = draw.indicators.map((rule) => {
			const place = indicatorIndices.findIndex((i) => prepared.data.indicators[i].id === rule.indicator);
			const limit = limits[place * yearIndices.length];
			if (!limit) return rule;
			return {
				...rule,
				national: { kind: 'fixed' as const, value: limit.national },
				absolute: { kind: 'fixed' as const, value: limit.absolute }
			};
		});
		for (const model of ['shrunken', 'plain'] as const) {
			const spec = small({ replicates: 400, model });
			const exact = await runUncertainty({ ...draw, indicators }, spec, prepared);
			const cells = await runUncertainty(
				{ ...draw, indicators },
				{ ...spec, limits: 'recomputed' },
				prepared
			);
			if (!exact.ok || !cells.ok) throw new Error('no result');
			exact.value.drawn.forEach((chance, unit) => {
				const error = Math.sqrt((2 * Math.max(0.01, chance * (1 - chance))) / 400);
				expect(Math.abs(chance - cells.value.drawn[unit]), `${model} ${unit}`).toBeLessThan(
					4.5 * error + 0.005
				);
			});
		}
	});

	it('goes on where it was stopped, and adds more, with the answer of one go', async () => {
		const { draw, prepared } = country();
		const kept: KeptCounts = { counts: null };
		let rounds = 0;
		const stopping = {
			reached: (_: number, partial: () => unknown) => Promise.resolve(!(partial() && ++rounds > 2))
		};
		const stopped = await runUncertainty(draw, small(), prepared, stopping, { kept });
		expect(stopped.ok).toBe(false);
		expect(kept.counts?.tally.replicates).toBeLessThan(200);
		await runUncertainty(draw, small(), prepared, UNHURRIED, { kept });
		expect(await runUncertainty(draw, small({ replicates: 300 }), prepared, UNHURRIED, { kept })).toEqual(
			await runUncertainty(draw, small({ replicates: 300 }), prepared)
		);
	});

	it('stands in the results of a recipe where the draw asks for it', async () => {
		const { draw, prepared } = country();
		const found = await uncertaintyResults(draw, small({ replicates: 100, years: 'ordinary' }), prepared);
		expect(found).toMatchObject({ problem: null, replicates: 100 });
		expect(found.lists.map(({ municipalities }) => municipalities.length)).toEqual([10, 10, 10, 10]);
		expect(found.leftOut).toHaveLength(14);
		expect(JSON.parse(JSON.stringify(found))).toEqual(found);
	});

	it('stops when it is told to, and says what it cannot do', async () => {
		const { draw, prepared } = country();
		let partial = 0;
		const stopped = await runUncertainty(draw, small(), prepared, {
			reached: (_, result) => Promise.resolve(!(result() && ++partial > 1))
		});
		expect(stopped).toEqual({ ok: false, problem: { code: 'uncertainty.stopped' } });
		const odd = { ...draw, indicators: draw.indicators.map((rule) => ({ ...rule, weight: Math.PI })) };
		expect(await runUncertainty(odd, small(), prepared)).toMatchObject({
			problem: { code: 'uncertainty.weights' }
		});
		expect(await runUncertainty({ ...draw, indicators: [] }, small(), prepared)).toMatchObject({
			problem: { code: 'uncertainty.noLimits' }
		});
	});

	it('names who comes in and goes out without a year or an indicator', () => {
		const { draw, prepared } = country();
		const found = leaveOneOut(draw, prepared);
		expect(found.filter(({ kind }) => kind === 'year')).toHaveLength(3);
		expect(found.filter(({ kind }) => kind === 'indicator')).toHaveLength(11);
		expect(found.some(({ into, out }) => into.length > 0 && into.length === out.length)).toBe(true);
	});
});
