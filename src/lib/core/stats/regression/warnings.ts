import type { Message } from '../../outcome';
import { isPerfectFit, type OlsFit } from './ols';
import type { ModelSummary } from './summary';

export type RegressionWarningCode =
	/** params: name. */
	| 'regression.constantColumn'
	/** params: name, on (names). */
	| 'regression.dependentColumn'
	/** params: name, tolerance. */
	| 'regression.lowTolerance'
	| 'regression.perfectFit';

/** Below this tolerance SPSS leaves a variable out of the model. */
export const SPSS_TOLERANCE = 1e-4;
/**
 * What the reader of a regression should know: columns set aside, columns that nearly were, a model that leaves nothing.
 * @param names of the columns that the fit was made of
 */
export function regressionWarnings(
	fit: OlsFit,
	{ rows }: ModelSummary,
	names: readonly string[]
): Message<RegressionWarningCode>[] {
	const aside = fit.dependent.map(({ column, on }): Message<RegressionWarningCode> => {
		const name = names[column];
		if (on.length === 0) return { code: 'regression.constantColumn', params: { name } };
		const others = on.map((other) => names[other.column]).join(', ');
		return { code: 'regression.dependentColumn', params: { name, on: others } };
	});
	const nearly = rows
		.filter(({ tolerance }) => tolerance < SPSS_TOLERANCE)
		.map(({ column, tolerance }): Message<RegressionWarningCode> => ({
			code: 'regression.lowTolerance',
			params: { name: names[column], tolerance }
		}));
	return [...aside, ...nearly, ...(isPerfectFit(fit) ? [{ code: 'regression.perfectFit' as const }] : [])];
}
