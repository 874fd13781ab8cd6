import { describe, expect, it } from 'vitest';
import { generateCountry } from '../../demo/generate-country';
import { assemble } from '../../indicators/assemble';
import { proposeAssignments } from '../../indicators/propose';
import { prepareDraw } from '../../selection/prepare';
import { presetSpec } from '../../selection/presets';
import { defaultUncertainty } from './default-spec';
import { replicatesOf } from './replicate-model';
import { runUncertainty } from './run-uncertainty';
import type { Helper, Helpers } from './shared-work';
import type { Tally, UncertaintySpec } from './types';

const { register, tables } = generateCountry({ municipalities: 30, schools: 80 });
const data = assemble(tables, proposeAssignments(tables, []).assigned, register, { owners: 'all' });
const preset = presetSpec('udir2022', data.indicators);
const draw = { ...preset, places: 8, spread: { ...preset.spread, places: 3 } };
const prepared = prepareDraw(data, register);

/** As a worker does, answers come when this thread has nothing to do. */
const pause = () => new Promise((resume) => setTimeout(resume));
const pace = { reached: () => pause().then(() => true) };

/** Helpers that each have a copy of the model, as workers have. */
const copies =
	(count: number): Helpers =>
	(model) =>
		Array.from({ length: count }, async (): Promise<Helper> => {
			await pause();
			const replicates = replicatesOf(structuredClone(model));
			return { replicates: (from, to) => pause().then(() => structuredClone(replicates(from, to))) };
		});

const silent: Helpers = () => [
	Promise.resolve({ replicates: () => new Promise<Tally>(() => undefined) }),
	new Promise(() => undefined)
];
const failing: Helpers = () => [
	Promise.reject(new Error('It has not started.')),
	Promise.resolve({ replicates: () => Promise.reject(new Error('It has ended.')) })
];

async function result(limits: UncertaintySpec['limits'], helpers?: Helpers) {
	const spec = { ...defaultUncertainty(), replicates: limits === 'fixed' ? 1_900 : 310, limits };
	const found = await runUncertainty(draw, spec, prepared, pace, { helpers });
	if (!found.ok) throw new Error(found.problem.code);
	return found.value;
}

describe.each(['fixed', 'recomputed'] as const)('replicates that are shared out (%s limits)', (limits) => {
	it.each([1, 2, 7])('count the same with %i helpers', async (count) => {
		expect(await result(limits, copies(count))).toEqual(await result(limits));
	});

	it('count the same when helpers are silent or fail', async () => {
		const alone = await result(limits);
		expect(await result(limits, silent)).toEqual(alone);
		expect(await result(limits, failing)).toEqual(alone);
	});
});

it('stops with helpers as without', async () => {
	let rounds = 0;
	const spec = { ...defaultUncertainty(), replicates: 5_000 };
	const stopped = await runUncertainty(
		draw,
		spec,
		prepared,
		{ reached: (_, partial) => pause().then(() => partial() === null || ++rounds < 3) },
		{ helpers: copies(2) }
	);
	expect(stopped).toEqual({ ok: false, problem: { code: 'uncertainty.stopped' } });
});
