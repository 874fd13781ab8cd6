import type { AllocationSpec } from '../../analysis/allocation/types';
import type { Dataset } from '../../dataset/types';
import { fail } from '../../outcome';
import type { Code } from '../types';

/** R code of a distribution of money. */
export function allocationCode(spec: AllocationSpec, datasets: ReadonlyMap<string, Dataset>): Code {
	return fail('syntax.noSpssTyped', { count: spec.keys.length + datasets.size });
}
