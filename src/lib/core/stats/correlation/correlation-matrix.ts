import { fail, ok, type Message, type Outcome } from '../../outcome';
import { eigenvalues } from '../matrix/eigen';
import { SINGULAR } from '../matrix/cholesky';
import { identity, type Matrix } from '../matrix/matrix';
import { finished, type Steps } from '../steps';
import { numbersIn, type Item } from './items';
import { pairCorrelations, type PairCorrelation } from './pair-correlations';
import type { CorrelationCode, CorrelationOptions } from './types';

export interface CorrelationMatrix {
	names: string[];
	matrix: Matrix;
	/** Rows used; pairwise: those of the smallest pair. */
	n: number;
	/** Rows used of each pair; null when they are the same for all. */
	pairRows: Matrix | null;
	options: CorrelationOptions;
	/** The smallest eigenvalue; below zero the matrix cannot be that of any complete data. */
	smallestEigenvalue: number;
	/**
	 * What the reader should know: not positive definite; a 2 × 2 table with an empty cell that got 0.5; a polychoric
	 * correlation held at ±0.9999.
	 */
	warnings: Message<
		'correlation.notDefinite' | 'correlation.singular' | 'correlation.emptyCell' | 'correlation.atBound'
	>[];
}

/**
 * The matrix of correlations of some items.
 * @returns a problem that names the item (or pair) when a correlation cannot be computed: empty or constant item, fewer
 * than three rows, for polychoric more than twenty categories
 * Source: methods of Pearson, Spearman (Pearson's of mid-ranks; pairwise, the ranks within the pair, as R's cor) and
 * polychoric in two steps (see polychoric.ts).
 */
export const correlationMatrix = (
	items: readonly Item[],
	options: CorrelationOptions
): Outcome<CorrelationMatrix, CorrelationCode> => finished(correlationSteps(items, options));

/** As `correlationMatrix`, with pauses where pairs are computed one by one. */
export function* correlationSteps(
	items: readonly Item[],
	options: CorrelationOptions
): Steps<Outcome<CorrelationMatrix, CorrelationCode>> {
	if (items.length < 2) return fail('correlation.tooFewItems', { found: items.length, needed: 2 });
	const unusable = unusableItem(items);
	if (unusable) return unusable;
	const pairs = yield* pairCorrelations(items, options);
	if (!pairs.ok) return pairs;

	const size = items.length;
	const names = items.map(({ name }) => name);
	const matrix = identity(size);
	const rows = identity(size);
	let n = Infinity;
	for (const pair of pairs.value) {
		for (const at of [pair.first * size + pair.second, pair.second * size + pair.first]) {
			matrix.values[at] = pair.r;
			rows.values[at] = pair.n;
		}
		n = Math.min(n, pair.n);
	}
	items.forEach(({ values }, i) => (rows.values[i * size + i] = numbersIn(values).count));
	const smallestEigenvalue = eigenvalues(matrix)[size - 1];
	return ok({
		names,
		matrix,
		n,
		pairRows: options.missing === 'pairwise' ? rows : null,
		options,
		smallestEigenvalue,
		warnings: [...definiteness(smallestEigenvalue), ...pairWarnings(pairs.value, names)]
	});
}

function unusableItem(items: readonly Item[]): { ok: false; problem: Message<CorrelationCode> } | undefined {
	for (const { name, values } of items) {
		const { count, first, varies } = numbersIn(values);
		if (count === 0) return fail('correlation.emptyItem', { item: name });
		if (!varies) return fail('correlation.constantItem', { item: name, value: first });
	}
	return undefined;
}

function definiteness(smallest: number): CorrelationMatrix['warnings'] {
	if (smallest < -SINGULAR) return [{ code: 'correlation.notDefinite', params: { smallest } }];
	return smallest < SINGULAR ? [{ code: 'correlation.singular', params: { smallest } }] : [];
}

function pairWarnings(pairs: readonly PairCorrelation[], names: string[]): CorrelationMatrix['warnings'] {
	return pairs.flatMap(({ first, second, r, corrected, atBound }) => {
		const params = { item: names[first], other: names[second] };
		const warnings: CorrelationMatrix['warnings'] = [];
		if (corrected) warnings.push({ code: 'correlation.emptyCell', params });
		if (atBound) warnings.push({ code: 'correlation.atBound', params: { ...params, r } });
		return warnings;
	});
}
