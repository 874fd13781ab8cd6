import type { Outcome } from '../../outcome';
import { ok } from '../../outcome';
import { clusterRobustCr2 } from '../regression/bias-reduced';
import type { RegressionCode } from '../regression/design';
import { fitOls } from '../regression/ols';
import type { RobustCode } from '../regression/robust';
import { tTestOf, type TTest } from './t-test';

/**
 * The difference of two means where rows of a cluster (a municipality, a school) may depend on each other: the
 * regression of the values on the group, with cluster-robust errors CR2 and Satterthwaite's degrees of freedom.
 * @param isFirst 1 for rows of the first group, 0 for those of the second
 * @param clusters the cluster of each row
 * Source: Pustejovsky and Tipton (2018); R: clubSandwich::coef_test(vcov = "CR2", test = "Satterthwaite").
 */
export function clusteredDifference(
	values: Float64Array,
	isFirst: Float64Array,
	clusters: Int32Array,
	confidence: number
): Outcome<TTest, RegressionCode | RobustCode> {
	const fit = fitOls({ y: values, columns: [isFirst], hasIntercept: true, weights: null });
	if (!fit.ok) return fit;
	const robust = clusterRobustCr2(fit.value, clusters);
	if (!robust.ok) return robust;
	return ok(tTestOf(fit.value.coefficients[0], robust.value.se[1], robust.value.df[1], confidence));
}
