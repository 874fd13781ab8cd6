import type { PreparedData } from '../src/lib/core/selection/prepare';
import { residualDraw } from '../src/lib/core/selection/residual/residual-draw';
import { structureModels } from '../src/lib/core/selection/residual/models';
import type { ResidualAsk, StructureAnswer } from '../src/lib/core/selection/residual/types';
import { runDraw } from '../src/lib/core/selection/run-draw';
import type { DrawSpec } from '../src/lib/core/selection/types';

/** The draw by what is left when structure is taken from the results, with the models behind it. */
export async function structureRun(
	spec: DrawSpec,
	prepared: PreparedData,
	ask: ResidualAsk
): Promise<StructureAnswer> {
	const result = runDraw(spec, prepared);
	const models = await structureModels(prepared, result, ask);
	return { draw: residualDraw(spec, prepared, result, ask), ...models };
}
