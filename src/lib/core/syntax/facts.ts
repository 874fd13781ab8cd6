import { dataDefinition, isOfData } from '../analysis/definitions';
import type { AnalysisSpec } from '../analysis/types';
import { namesOf } from '../analysis/variables-of';
import type { Dataset, Variable } from '../dataset/types';
import { cellKind } from '../table/cell-kind';
import { CELL } from '../table/types';
import { onOneLine, rColumnName, spssName } from './names';
import { keyOfUnit, populationOf, type Datasets } from './population';
import type { DataColumn, SyntaxFacts } from './types';

/** More different values than this are no groups. */
const MOST_VALUES = 300;

/**
 * What the code of an analysis is written from: the columns of the dataset that it needs (its variables, the weight, the
 * split, the filter, and the kinds of empty cell of variables that have others than missing), with their names in R and
 * SPSS.
 * @param fileName what the exported file is to be called
 * @param datasets all datasets of the project: analyses that compare with a population count it in another
 */
export function syntaxFacts(
	spec: AnalysisSpec,
	dataset: Dataset,
	fileName: string,
	datasets: Datasets = new Map()
): SyntaxFacts {
	if (!isOfData(spec)) return { fileName, columns: [], filterName: null, weight: null, scales: [] };
	const weight = spec.weighted && dataDefinition(spec).weights === 'used' ? dataset.spec.weight : null;
	const names = new Set([...namesOf(spec), weight, keyOfUnit(spec, dataset)].filter((name) => name !== null));
	const variables = dataset.variables.filter(({ column }) => names.has(column.name));
	const filter = dataset.filters.find(({ spec: { id } }) => id === spec.filter)?.spec ?? null;
	const [rTaken, spssTaken] = [new Set<string>(), new Set<string>()];
	const column = (role: DataColumn['role'], source: string, header: string) => ({
		role,
		source,
		header: onOneLine(header),
		r: rColumnName(header, rTaken),
		spss: spssName(header, spssTaken)
	});
	const plain = { isText: false, width: 0, label: '', valueLabels: [], values: [] };
	const columns: DataColumn[] = variables.map((variable) => ({
		...column('variable', variable.column.name, variable.column.name),
		isText: variable.column.type === 'text',
		width: widthOf(variable),
		label: variable.label,
		valueLabels: variable.valueLabels,
		values: valuesOf(variable, dataset.rowCount)
	}));
	for (const variable of variables)
		if (hasKinds(variable, dataset.rowCount))
			columns.push({ ...column('kinds', variable.column.name, `${variable.column.name}_empty`), ...plain });
	if (filter) columns.push({ ...column('filter', filter.id, `filter_${filter.name}`), ...plain });
	const scales = variables.map((one) => ({
		variable: one.column.name,
		scale: one.scale,
		reversed: one.reversed
	}));
	return {
		fileName,
		columns,
		filterName: filter?.name ?? null,
		weight,
		scales,
		population: populationOf(spec, dataset, datasets)
	};
}

function widthOf({ column }: Variable): number {
	if (column.type === 'number') return 0;
	const encoder = new TextEncoder();
	const longest = column.levels.reduce(
		(most, text) => Math.max(most, encoder.encode(onOneLine(text)).length),
		1
	);
	return Math.min(longest, 32767);
}

/** In the order of numbers, or for texts of their labels and then of the file: as tables have them. */
function valuesOf({ column, valueLabels }: Variable, rowCount: number): (number | string)[] {
	const found = new Set<number | string>(valueLabels.map(({ value }) => value));
	for (let row = 0; row < rowCount && found.size <= MOST_VALUES; row++) {
		if (cellKind(column, row) !== CELL.value) continue;
		found.add(column.type === 'number' ? column.values[row] : column.levels[column.codes[row]]);
	}
	if (found.size > MOST_VALUES) return [];
	if (column.type === 'number')
		return [...found].filter((value) => typeof value === 'number').sort((a, b) => a - b);
	const labelled = valueLabels.flatMap(({ value }) => (typeof value === 'string' ? [value] : []));
	return [...labelled, ...column.levels.filter((level) => found.has(level) && !labelled.includes(level))];
}

function hasKinds({ column }: Variable, rowCount: number): boolean {
	for (let row = 0; row < rowCount; row++) {
		const kind = cellKind(column, row);
		if (kind !== CELL.value && kind !== CELL.missing) return true;
	}
	return false;
}
