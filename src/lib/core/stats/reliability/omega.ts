import { fail, ok, type Message, type Outcome } from '../../outcome';
import { correlationMatrix } from '../correlation/correlation-matrix';
import type { Item } from '../correlation/items';
import { minimumResidual } from '../factor/extract/minres';
import type { FactorCode, FactorWarningCode } from '../factor/types';

export type OmegaCode = FactorCode | 'reliability.omegaTooFewItems' | 'reliability.omegaUndefined';

export interface Omega {
	/** 1 − Σu²/ΣR, over the sum of all observed correlations (psych's omega total with one factor). */
	total: number;
	/** (Σλ)²/((Σλ)² + Σu²), over the sum that the factor gives. */
	fromLoadings: number;
	/** Loadings on the one factor, by minimum residual. */
	loadings: Float64Array;
	warnings: Message<FactorWarningCode>[];
}

/** With two items one factor is not determined. */
const FEWEST_ITEMS = 3;

/**
 * McDonald's omega total of standardised items with one factor, by minimum residual.
 * @param items without empty cells, each of which varies
 * @returns a problem with fewer than three items, without a one-factor solution, or when the correlations add up to
 * nothing
 * Source: McDonald (1999); psych::omega(nfactors = 1), which turns items with negative loadings; we never do.
 */
export function omegaTotal(items: readonly Item[]): Outcome<Omega, OmegaCode> {
	if (items.length < FEWEST_ITEMS) {
		return fail('reliability.omegaTooFewItems', { found: items.length, needed: FEWEST_ITEMS });
	}
	const correlations = correlationMatrix(items, { kind: 'pearson', missing: 'listwise' });
	if (!correlations.ok) return fail('reliability.omegaUndefined');
	const extracted = minimumResidual(correlations.value, 1);
	if (!extracted.ok) return extracted;
	const loadings = extracted.value.loadings.values;
	const uniqueness = loadings.reduce((sum, loading) => sum + 1 - loading * loading, 0);
	const all = correlations.value.matrix.values.reduce((sum, r) => sum + r, 0);
	if (!(all > 1e-12)) return fail('reliability.omegaUndefined');
	const common = loadings.reduce((sum, loading) => sum + loading, 0) ** 2;
	return ok({
		total: 1 - uniqueness / all,
		fromLoadings: common / (common + uniqueness),
		loadings: loadings.reduce((sum, loading) => sum + loading, 0) < 0 ? loadings.map((l) => -l) : loadings,
		warnings: extracted.value.warnings
	});
}
