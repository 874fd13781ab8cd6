import type { Outcome } from '../src/lib/core/outcome';
import type { PreparedData } from '../src/lib/core/selection/prepare';
import { structureModels } from '../src/lib/core/selection/residual/models';
import { residualDraw } from '../src/lib/core/selection/residual/residual-draw';
import type { ResidualAsk, ResidualDraw, StructureModels } from '../src/lib/core/selection/residual/types';
import { runDraw } from '../src/lib/core/selection/run-draw';
import type { DrawSpec } from '../src/lib/core/selection/types';

/** Counts questions, so that a newer one stops the models of the one before. */
let asked = 0;

/** The draw by what is left when structure is taken from the results. */
export function structureRun(
	spec: DrawSpec,
	prepared: PreparedData,
	ask: ResidualAsk
): Outcome<ResidualDraw> {
	asked++;
	return residualDraw(spec, prepared, runDraw(spec, prepared), ask);
}

/** The models behind it, with pauses in which others are answered; null when a newer question came in between. */
export async function structureModelsRun(
	spec: DrawSpec,
	prepared: PreparedData,
	ask: ResidualAsk
): Promise<StructureModels | null> {
	const question = ++asked;
	const models = await structureModels(prepared, runDraw(spec, prepared), ask, {
		async reached() {
			await new Promise((resume) => setTimeout(resume));
			return question === asked;
		}
	});
	return question === asked ? models : null;
}
