import { seededRandom } from '../../stats/random';
import { ok, fail, type Outcome } from '../../outcome';
import type { PreparedData } from '../../selection/prepare';
import type { DrawSpec } from '../../selection/types';
import { sampleAlias } from './alias';
import { drawModel, unitTables, type DrawModel } from './draw-model';
import { cellModel, type CellModel, type Progress } from './model';
import { recomputedSampler } from './recomputed';
import { drawer, emptyTally, type Sampled, type Sampler } from './replicate';
import type { Tally, UncertaintySpec } from './types';

/** A draw made ready for any number of replicates. */
export interface Simulation {
	model: CellModel;
	units: DrawModel['units'];
	/**
	 * Draws the replicates numbered `from` to `to` − 1 and counts. Replicate k uses stream k of the seed: parts add up
	 * (addTally) to the same counts however the work is shared out.
	 */
	replicates(from: number, to: number): Tally;
}

/**
 * Prepares the simulation of a draw in data sets that are as plausible as the one that is there.
 * With fixed limits whole units are drawn from the exact distribution of their points; with limits recomputed in every
 * replicate the cells themselves are drawn.
 * @returns problems of cellModel
 */
export async function prepareSimulation(
	draw: DrawSpec,
	spec: UncertaintySpec,
	prepared: PreparedData,
	progress: Progress
): Promise<Outcome<Simulation>> {
	const made = await cellModel(draw, spec, prepared, (share) => progress(share / 3));
	if (!made.ok) return made;
	const model = made.value;
	const forDraw = drawModel(model);
	const sampler = await samplerOf(model, forDraw, (share) => progress((1 + 2 * share) / 3));
	if (sampler === null) return fail('uncertainty.stopped');
	const { units } = forDraw;
	const numbers = units.map((unit) => prepared.data.municipalities.units[unit].number);
	const sampled: Sampled = {
		places: new Uint32Array(units.length),
		levels: new Uint32Array(forDraw.schools)
	};
	const drawFrom = drawer(forDraw, draw, numbers);
	return ok({
		model,
		units,
		replicates(from, to) {
			const tally = emptyTally(units.length);
			for (let replicate = from; replicate < to; replicate++) {
				sampler(spec.seed, replicate, sampled);
				drawFrom(sampled, tally);
			}
			return tally;
		}
	});
}

async function samplerOf(model: CellModel, forDraw: DrawModel, progress: Progress): Promise<Sampler | null> {
	if (model.spec.limits === 'recomputed') return recomputedSampler(model, forDraw);
	const own = await unitTables(model.municipalities, forDraw.places, (share) => progress(share / 4));
	if (own === null) return null;
	const ofSchools = await unitTables(model.schools, forDraw.levels, (share) => progress((1 + 3 * share) / 4));
	if (ofSchools === null) return null;
	return (seed, replicate, { places, levels }) => {
		const random = seededRandom(seed, replicate);
		for (let unit = 0; unit < places.length; unit++) places[unit] = sampleAlias(own, unit, random);
		for (let school = 0; school < levels.length; school++)
			levels[school] = sampleAlias(ofSchools, school, random);
	};
}
