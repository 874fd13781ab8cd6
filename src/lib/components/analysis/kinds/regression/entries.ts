import type { Predictor, RegressionSpec } from '$lib/core/analysis/regression/types';
import type { DatasetSummary, VariableSummary } from '$lib/core/dataset/summary';
import { newDataFacts, numericVariables } from '../../begin';
import type { CatalogueEntry } from '../../catalogue';
import { figuresAmong, isIndex } from '../../options/guess';
import { measuresOf } from '../group-difference/guess';
import { defaultPredictor, isWave } from './choices';

/** So many predictors are chosen at first. */
const FIRST_PREDICTORS = 4;
/** Answers and indices of answers lie on scales of no more than this. */
const LARGEST_ANSWER = 10;

/**
 * A regression to begin with: the first index, else the first answers, else the first numbers; on figures (where there
 * are none, on the next variables) and the wave.
 */
function beginWith(id: string, summary: DatasetSummary | null): RegressionSpec {
	const waves = (summary?.variables ?? []).filter(isWave).slice(0, 1);
	const measured = measuresOf(summary).filter((variable) => !isWave(variable) && variable.distinct > 2);
	const items = measured.filter((variable) => !isBands(variable));
	const dependent = items.find(isIndex) ?? items.find(isAnswer) ?? items[0];
	// Figures linked to the answers explain them; other answers, those of the index itself among them, seldom should.
	const others = items.filter((variable) => variable !== dependent && !isIndex(variable));
	const figures = figuresAmong(others, summary);
	const first = (figures.length > 0 ? figures : others).slice(0, FIRST_PREDICTORS);
	const predictors = [...first, ...waves].map(defaultPredictor);
	return {
		type: 'regression',
		...newDataFacts(id, summary),
		dependents: dependent ? [dependent.name] : [],
		predictors,
		constant: true,
		errors: { kind: 'usual' },
		weightKind: 'analytic',
		rows: 'each',
		confidence: 0.95,
		starLevels: [0.1, 0.05],
		layout: 'sideBySide',
		shown: {
			reading: true,
			full: true,
			coefficients: true,
			condition: false,
			diagnostics: false,
			partial: false,
			rows: false
		},
		rowKey: null
	};
}

const isAnswer = ({ range }: VariableSummary) =>
	range !== null && range.min >= 0 && range.max <= LARGEST_ANSWER;

const isBands = ({ isDerived, measure }: VariableSummary) => isDerived && measure === 'ordinal';

/** The same with one predictor and its square. */
function beginCurve(id: string, summary: DatasetSummary | null): RegressionSpec {
	const begun = beginWith(id, summary);
	// A curve shows only where a variable has many values.
	const varied = numericVariables(summary).filter(
		({ name, distinct }) => distinct > 10 && !begun.dependents.includes(name)
	);
	const variable = varied[0]?.name ?? begun.predictors.find(({ as }) => as === 'plain')?.variable;
	const predictors: Predictor[] = variable === undefined ? [] : [{ variable, as: 'square', centred: true }];
	return { ...begun, predictors, shown: { ...begun.shown, coefficients: false, partial: true } };
}

const hasSquare = ({ predictors }: RegressionSpec): boolean => predictors.some(({ as }) => as === 'square');

export const regressionEntries: CatalogueEntry[] = [
	{
		id: 'regression',
		type: 'regression',
		question: (m) => m.regressionForm.question,
		name: (m) => m.regressionForm.name,
		words: (m) => m.regressionForm.words,
		fits: (spec) => spec.type === 'regression' && !hasSquare(spec),
		begin: beginWith
	},
	{
		id: 'regression-curve',
		type: 'regression',
		question: (m) => m.regressionForm.curveQuestion,
		name: (m) => m.regressionForm.curveName,
		words: (m) => m.regressionForm.curveWords,
		fits: (spec) => spec.type === 'regression' && hasSquare(spec),
		begin: beginCurve
	}
];
