import { ok, fail, type Outcome } from '../../outcome';
import type { PreparedData } from '../../selection/prepare';
import type { DrawSpec } from '../../selection/types';
import { drawModel, unitTables, type DrawModel } from './draw-model';
import { cellModel, type CellModel, type Progress } from './model';
import { cellsModel } from './recomputed';
import type { ReplicateModel } from './replicate-model';
import type { UncertaintySpec } from './types';

/** A draw made ready for any number of replicates. */
export interface Simulation {
	model: CellModel;
	units: DrawModel['units'];
	/** What replicates are drawn from, here or in other workers (replicatesOf). */
	replicateModel: ReplicateModel;
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
	const from = await sourceOf(model, forDraw, (share) => progress((1 + 2 * share) / 3));
	if (from === null) return fail('uncertainty.stopped');
	const { units } = forDraw;
	const numbers = units.map((unit) => prepared.data.municipalities.units[unit].number);
	const { places, spread } = draw;
	return ok({
		model,
		units,
		replicateModel: { seed: spec.seed, rule: { places, spread }, numbers, forDraw, from }
	});
}

async function sourceOf(
	model: CellModel,
	forDraw: DrawModel,
	progress: Progress
): Promise<ReplicateModel['from'] | null> {
	if (model.spec.limits === 'recomputed') return { kind: 'cells', cells: cellsModel(model) };
	const own = await unitTables(model.municipalities, forDraw.places, (share) => progress(share / 4));
	if (own === null) return null;
	const schools = await unitTables(model.schools, forDraw.levels, (share) => progress((1 + 3 * share) / 4));
	return schools && { kind: 'units', own, schools };
}
