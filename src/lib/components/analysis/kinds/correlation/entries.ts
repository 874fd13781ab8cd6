import type { CorrelationSpec } from '$lib/core/analysis/correlation/types';
import type { DatasetSummary } from '$lib/core/dataset/summary';
import { newDataFacts } from '../../begin';
import type { CatalogueEntry } from '../../catalogue';
import { figuresAmong, isIndex } from '../../options/guess';
import { measuresOf } from '../group-difference/guess';

/** So many variables make a first matrix that can be read. */
const FIRST = 6;

/** Predictors are figures; else indices beside the figures; where there are neither, answers. */
function first(summary: DatasetSummary | null, predictors: boolean): string[] {
	const measures = measuresOf(summary).filter((one) => !one.isDerived || isIndex(one));
	const indices = predictors ? [] : measures.filter(isIndex);
	const figures = figuresAmong(measures, summary);
	const fit = predictors || indices.length > 0 ? [...indices, ...figures] : [];
	return (fit.length > 1 ? fit : measures).slice(0, FIRST).map(({ name }) => name);
}

const begin = (
	id: string,
	summary: DatasetSummary | null,
	changes: Partial<CorrelationSpec>
): CorrelationSpec => ({
	type: 'correlation',
	...newDataFacts(id, summary),
	variables: first(summary, changes.predictors === true),
	columns: [],
	coefficient: 'pearson',
	missing: 'pairwise',
	by: null,
	together: true,
	layout: 'lower',
	details: { p: false, interval: false, n: false },
	levels: [0.05, 0.01],
	adjust: 'none',
	confidence: 0.95,
	predictors: false,
	heat: true,
	hideBelow: 0,
	...changes
});

export const correlationEntries: CatalogueEntry[] = [
	{
		id: 'correlation',
		type: 'correlation',
		fits: (spec) => spec.type === 'correlation' && !spec.predictors,
		question: (m) => m.correlations.question,
		name: (m) => m.correlations.name,
		words: (m) => m.correlations.words,
		begin: (id, summary) => begin(id, summary, {})
	},
	{
		id: 'correlation-predictors',
		type: 'correlation',
		fits: (spec) => spec.type === 'correlation' && spec.predictors,
		question: (m) => m.correlations.predictorsQuestion,
		name: (m) => m.correlations.predictorsName,
		words: (m) => m.correlations.predictorsWords,
		begin: (id, summary) =>
			begin(id, summary, { predictors: true, heat: false, details: { p: true, interval: false, n: true } })
	}
];
