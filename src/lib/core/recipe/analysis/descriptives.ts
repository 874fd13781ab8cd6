import type { DescriptivesSpec } from '../../analysis/descriptives/types';
import { choice, object, type Check } from '../shape';
import { dataFacts, variables } from './facts';

/** Every field of a table of descriptives. */
export const descriptivesSpec: Check<DescriptivesSpec> = object<DescriptivesSpec>({
	type: choice('descriptives'),
	...dataFacts,
	variables
});
