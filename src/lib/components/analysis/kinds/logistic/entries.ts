import type { LogisticSpec } from '$lib/core/analysis/logistic/types';
import type { DatasetSummary, VariableSummary } from '$lib/core/dataset/summary';
import { newDataFacts } from '../../begin';
import type { CatalogueEntry } from '../../catalogue';
import { figuresAmong } from '../../options/guess';
import { measuresOf } from '../group-difference/guess';
import { defaultPredictor, isWave } from '../regression/choices';
import { canBeOutcome, eventOf } from './outcomes';

/** So many predictors are chosen at first: each needs ten events. */
const FIRST_PREDICTORS = 3;

const isTwo = ({ distinct }: VariableSummary) => distinct === 2;

/** A logistic regression to begin with: the first variable with two values, on figures. */
function beginWith(id: string, summary: DatasetSummary | null): LogisticSpec {
	const candidates = (summary?.variables ?? []).filter(
		(variable) => canBeOutcome(variable) && !isWave(variable)
	);
	const outcome = candidates.find(isTwo) ?? null;
	const items = measuresOf(summary).filter(
		(variable) => variable !== outcome && !isWave(variable) && variable.distinct > 2
	);
	const figures = figuresAmong(items, summary);
	return {
		type: 'logistic',
		...newDataFacts(id, summary),
		outcome: outcome?.name ?? null,
		event: outcome ? eventOf(outcome) : null,
		predictors: (figures.length > 0 ? figures : items).slice(0, FIRST_PREDICTORS).map(defaultPredictor),
		method: 'auto',
		intervals: 'auto',
		confidence: 0.95,
		shown: { reading: true, coefficients: true, classification: false, calibration: false }
	};
}

export const logisticEntries: CatalogueEntry[] = [
	{
		id: 'logistic',
		type: 'logistic',
		question: (m) => m.logisticForm.question,
		name: (m) => m.logisticForm.name,
		words: (m) => m.logisticForm.words,
		begin: beginWith
	}
];
