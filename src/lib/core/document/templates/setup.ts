import type { DatasetSummary, VariableSummary } from '../../dataset/summary';
import type { BandsSpec, IndexSpec } from '../../derive/types';
import type { Named, StructuralSetup } from './analyses/structural';

/** Most categories that stand beside each other. */
const MOST_GROUPS = 8;
const POPULATION = /folketal|innbygg|population|inhabit/i;
const WAVE = /bølge|bølgje|wave|runde|^år$|year/i;

const labelOf = (summary: DatasetSummary, name: string): Named => {
	const label = summary.variables.find((one) => one.name === name)?.label;
	return { name, label: label === undefined || label === '' ? name : label };
};

/** Indices that a dataset computes. */
export const indicesOf = (summary: DatasetSummary): IndexSpec[] =>
	summary.spec.derived.filter(
		(one): one is IndexSpec => one.kind === 'index' && summary.variables.some(({ name }) => name === one.name)
	);

/** The variable that tells waves of a survey apart; null where there is none. */
export const waveOf = (summary: DatasetSummary): VariableSummary | null =>
	summary.variables.find(
		({ name, label, distinct }) => distinct >= 2 && distinct <= MOST_GROUPS && WAVE.test(`${name} ${label}`)
	) ?? null;

/** A variable that names who somebody is: texts, or values without an order, few of them. */
export const roleOf = (summary: DatasetSummary): VariableSummary | null =>
	summary.variables.find(
		({ measure, distinct, several, isDerived }) =>
			measure === 'nominal' && distinct >= 2 && distinct <= MOST_GROUPS && !several && !isDerived
	) ?? null;

/**
 * What an analysis of structural conditions needs, found in a dataset: indices, a wave, figures of municipalities and groups
 * made of them. Null where one of these is not there.
 */
export function structuralSetup(summary: DatasetSummary): StructuralSetup | null {
	const wave = waveOf(summary);
	const indices = indicesOf(summary);
	const made = summary.spec.derived.filter((one): one is BandsSpec => one.kind === 'bands');
	const indexNames = indices.map(({ name }) => name);
	// Groups that nobody is in, or all are, tell nothing apart.
	const isApart = (name: string) =>
		(summary.variables.find((one) => one.name === name)?.values.length ?? 0) >= 2;
	const banded = made.filter(({ name, variable }) => !indexNames.includes(variable) && isApart(name));
	// A class that the figures bring along (centrality) groups as bands do.
	const classes = summary.variables.filter(
		({ isDerived, measure, distinct, valueLabels, scale, name }) =>
			!isDerived &&
			measure === 'ordinal' &&
			distinct >= 3 &&
			distinct <= MOST_GROUPS &&
			valueLabels.length === 0 &&
			scale === null &&
			name !== wave?.name
	);
	if (!wave || indices.length === 0 || banded.length === 0) return null;
	const [first, ...others] = banded.map(({ name }) => labelOf(summary, name));
	// A class often has the number that it is made of beside it: the number is the predictor.
	const numberBehind = ({ name }: VariableSummary): string =>
		summary.variables.find((one) => one.measure === 'scale' && one.name !== name && one.name.startsWith(name))
			?.name ?? name;
	const [firstFigure, ...otherFigures] = banded.map(({ variable }) => variable);
	const figures = [...new Set([firstFigure, ...classes.map(numberBehind), ...otherFigures])];
	return {
		dataset: summary.id,
		wave: wave.name,
		indices: indexNames.map((name) => labelOf(summary, name)),
		bands: [first, ...classes.map(({ name }) => labelOf(summary, name)), ...others],
		figures,
		curved: figures.find((name) => POPULATION.test(`${name} ${labelOf(summary, name).label}`)) ?? null
	};
}
