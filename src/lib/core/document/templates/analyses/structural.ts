import type { Predictor } from '../../../analysis/regression/types';
import type { AnalysisSpec } from '../../../analysis/types';
import type { Message } from '../../../outcome';
import { categoryWave, correlation, frequencies, regression } from './defaults';

/** A variable, and what it is called in a text. */
export interface Named {
	name: string;
	label: string;
}

/** What an analysis of structural conditions is of. */
export interface StructuralSetup {
	/** The id of the dataset: answers of all waves, with municipal figures. */
	dataset: string;
	/** The variable that tells waves apart. */
	wave: string;
	/** What is judged. */
	indices: readonly Named[];
	/** Figures of municipalities as groups. */
	bands: readonly Named[];
	/** The same figures as numbers. */
	figures: readonly string[];
	/** The figure whose square is among the predictors (population); null for none. */
	curved: string | null;
}

/** A number names the place of an analysis in a report. */
export type StructuralPart =
	{ kind: 'means' | 'model' | 'correlation'; index: number } | { kind: 'overview' | 'bands' | 'predictors' };

/** Words of the names of analyses. */
export type Say = (message: Message) => string;

/** The predictors of AFI-2025's models: year, population and its square, and the other figures. */
export const structuralPredictors = ({ wave, figures, curved }: StructuralSetup): Predictor[] => [
	{ variable: wave, as: 'categories', reference: null },
	...figures.map((variable): Predictor =>
		variable === curved ? { variable, as: 'square', centred: false } : { variable, as: 'plain' }
	)
];

/**
 * The analyses behind tables 5–46 and the appendix of an analysis of structural conditions: for every index its means by
 * each background variable and wave, a model with all of them, and their correlations; how the figures are grouped, and how
 * they go together. Made by a loop, so that six indices or two give a whole report.
 */
export function structuralAnalyses(
	setup: StructuralSetup,
	newId: () => string,
	say: Say
): { part: StructuralPart; spec: AnalysisSpec }[] {
	const { dataset, wave, indices, bands, figures } = setup;
	const named = (code: string, params?: Message['params']) => ({
		id: newId(),
		dataset,
		name: say({ code, ...(params && { params }) })
	});
	const bandNames = bands.map(({ name }) => name);
	const ofIndices = indices.flatMap(
		({ name, label }, index): { part: StructuralPart; spec: AnalysisSpec }[] => [
			{
				part: { kind: 'means', index },
				spec: categoryWave(named('reportTemplates.nameMeans', { index: label }), name, bandNames, wave)
			},
			{
				part: { kind: 'model', index },
				spec: regression(
					named('reportTemplates.nameModel', { index: label }),
					[name],
					structuralPredictors(setup)
				)
			},
			{
				part: { kind: 'correlation', index },
				spec: correlation(named('reportTemplates.nameCorrelation', { index: label }), figures, [name], wave)
			}
		]
	);
	const all = indices.map(({ name }) => name);
	return [
		{
			part: { kind: 'overview' },
			spec: { ...categoryWave(named('reportTemplates.nameOverview'), '', [], wave), variables: all }
		},
		...ofIndices,
		{
			part: { kind: 'predictors' },
			spec: correlation(named('reportTemplates.namePredictors'), figures, [], null)
		},
		{ part: { kind: 'bands' }, spec: frequencies(named('reportTemplates.nameBands'), bandNames) }
	];
}
