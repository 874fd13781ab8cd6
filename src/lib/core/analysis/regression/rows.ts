import type { Message } from '../../outcome';
import { cellKind } from '../../table/cell-kind';
import { CELL, CELL_NAMES, type EmptyName } from '../../table/types';
import { categoriesOf, numbersOf, titleOf, variableOf, type Categories, type Sample } from '../sample';
import { hasValue, sourceOf, type Source } from './terms';
import type { RegressionSpec } from './types';

/** What a variable of the analysis lacks. */
export interface Lack {
	variable: string;
	title: string;
	/** Rows of the sample in which it is empty, by kind. */
	kinds: Partial<Record<EmptyName, number>>;
	empty: number;
	/** Rows in which nothing else is: what it alone costs. */
	alone: number;
}

/** All variables of an analysis on the rows of its sample. */
export interface Inputs {
	dependents: { variable: string; title: string; values: Float64Array; isText: boolean }[];
	sources: Source[];
	/** The clusters, where errors are robust to them. */
	clusters: Categories | null;
	lacks: Lack[];
	/** The rows that each dependent variable's model has, as places in the sample. */
	rows: Uint32Array[];
	/** Why predictors cannot take part. */
	problems: Message[];
}

/** What says which variables an analysis has. */
export type Needs = Pick<RegressionSpec, 'dependents' | 'predictors' | 'errors' | 'rows'>;

/**
 * Reads the variables of an analysis, and which rows each model can use: those in which all it needs has a value.
 * @param outcomes the values of dependent variables that are not their numbers, NaN where they have none
 */
export function inputsOf(
	spec: Needs,
	sample: Sample,
	outcomes: ReadonlyMap<string, Float64Array> = new Map()
): Inputs {
	const count = sample.rows.length;
	const found = spec.predictors.map((predictor) => sourceOf(predictor, sample));
	const sources = found.filter((one): one is Source => !('code' in one));
	const problems = found.filter((one): one is Message => 'code' in one);
	const dependents = spec.dependents.map((variable) => ({
		variable,
		title: titleOf(sample, variable),
		values:
			outcomes.get(variable) ?? numbersOf(sample, variable)?.values ?? new Float64Array(count).fill(NaN),
		isText: variableOf(sample, variable)?.column.type === 'text'
	}));
	const { errors } = spec;
	const clusters = errors.kind === 'clustered' ? categoriesOf(sample, errors.variable) : null;
	const isPredictor =
		errors.kind === 'clustered' && spec.predictors.some(({ variable }) => variable === errors.variable);

	/** How many of the predictors and the cluster are empty in each row. */
	const missing = new Uint16Array(count);
	for (let row = 0; row < count; row++) {
		for (const source of sources) if (!hasValue(source, row)) missing[row]++;
		if (clusters && !isPredictor && clusters.codes[row] < 0) missing[row]++;
	}
	const lacksAny = (row: number) => dependents.some(({ values }) => Number.isNaN(values[row]));
	const rows = dependents.map(({ values }) => {
		const used: number[] = [];
		for (let row = 0; row < count; row++) {
			if (missing[row] > 0 || Number.isNaN(values[row])) continue;
			if (spec.rows === 'common' && lacksAny(row)) continue;
			used.push(row);
		}
		return Uint32Array.from(used);
	});
	return { dependents, sources, clusters, lacks: lacksOf(spec, sample, missing, dependents), rows, problems };
}

/** What each variable lacks; the dependent ones first. */
function lacksOf(
	spec: Needs,
	sample: Sample,
	missing: Uint16Array,
	dependents: Inputs['dependents']
): Lack[] {
	const emptyDependents = Uint16Array.from(missing, (_, row) =>
		dependents.reduce((sum, { values }) => sum + Number(Number.isNaN(values[row])), 0)
	);
	const others = [
		...spec.predictors.map(({ variable }) => variable),
		...(spec.errors.kind === 'clustered' ? [spec.errors.variable] : [])
	];
	const lackOf = (variable: string, isDependent: boolean): Lack => {
		const column = variableOf(sample, variable)?.column;
		const kinds: Lack['kinds'] = {};
		let [empty, alone] = [0, 0];
		for (let row = 0; row < missing.length; row++) {
			const kind = column ? cellKind(column, sample.rows[row]) : CELL.missing;
			if (kind === CELL.value) continue;
			const name = CELL_NAMES[kind] as EmptyName;
			kinds[name] = (kinds[name] ?? 0) + 1;
			empty++;
			const besides = isDependent ? missing[row] : missing[row] - 1 + emptyDependents[row];
			if (besides === 0) alone++;
		}
		return { variable, title: titleOf(sample, variable), kinds, empty, alone };
	};
	return [
		...spec.dependents.map((variable) => lackOf(variable, true)),
		...[...new Set(others)]
			.filter((variable) => !spec.dependents.includes(variable))
			.map((variable) => lackOf(variable, false))
	];
}
