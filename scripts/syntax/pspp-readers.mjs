import { categoryWave } from './readers/category-wave.mjs';
import { correlation } from './readers/correlation.mjs';
import { crossTable } from './readers/cross-table.mjs';
import { descriptives } from './readers/descriptives.mjs';
import { factor } from './readers/factor.mjs';
import { frequencies } from './readers/frequencies.mjs';
import { groupDifference } from './readers/group-difference.mjs';
import { likert } from './readers/likert.mjs';
import { logistic } from './readers/logistic.mjs';
import { meanTable } from './readers/mean-table.mjs';
import { regression } from './readers/regression.mjs';
import { reliability } from './readers/reliability.mjs';
import { representativeness } from './readers/representativeness.mjs';
import { responseRate } from './readers/response-rate.mjs';
import { structure } from './readers/structure.mjs';

/**
 * How the tables that PSPP 1.6 prints for each kind of analysis are read: a file for each.
 *
 * @type {Record<string, (context: import('./readers/shared.mjs').Context) => import('./read-pspp.mjs').Found[]>}
 */
export const READERS = {
	categoryWave,
	correlation,
	crossTable,
	descriptives,
	factor,
	frequencies,
	groupDifference,
	likert,
	logistic,
	meanTable,
	regression,
	reliability,
	representativeness,
	responseRate,
	structure
};
