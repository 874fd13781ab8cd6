import { development } from '../src/lib/core/development/development';
import type { Development, DevelopmentAsk } from '../src/lib/core/development/types';
import type { PreparedData } from '../src/lib/core/selection/prepare';
import type { DrawSpec } from '../src/lib/core/selection/types';

/** How the indicators of a municipality or a school have gone over the years. */
export const developmentRun = (spec: DrawSpec, prepared: PreparedData, ask: DevelopmentAsk): Development =>
	development(spec, prepared, ask);
