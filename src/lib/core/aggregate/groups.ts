import { findVariable } from '../dataset/find-variable';
import type { Dataset, DatasetCode, DatasetSources, Variable } from '../dataset/types';
import { variableOf } from '../dataset/from-table';
import type { KeyReport, RowKeys } from '../link/key-types';
import { equalKeys } from '../link/equal-keys';
import { readMunicipalities } from '../link/prepare-join';
import { gazetteerOf } from '../link/register-of';
import { REGISTER_VARIABLES } from '../link/register-dataset';
import { fail, ok, type Outcome } from '../outcome';
import { registerIndex } from '../register/register-index';
import { municipalityName } from '../register/search';
import type { Register } from '../register/types';
import type { AggregateBy } from './types';

/** Which group each row belongs to, and the variables that name the groups. */
export interface Groups {
	/** Index of the group; -1 for a row that belongs to none. */
	of: Int32Array;
	count: number;
	variables: Variable[];
	report: KeyReport;
}

/** Puts the rows of a dataset into groups, in the order of what names them. */
export function groupRows(
	by: AggregateBy,
	dataset: Dataset,
	mask: Uint8Array | null,
	sources: DatasetSources
): Outcome<Groups, DatasetCode> {
	if (by.kind === 'variables') return byVariables(by.variables, dataset, mask);
	const gazetteer = gazetteerOf(sources, by.vintage);
	if (!gazetteer.ok) return gazetteer;
	const keys = readMunicipalities(by.key, dataset, mask, gazetteer.value);
	if (!keys.ok) return keys;
	return ok(byArea(keys.value, gazetteer.value.register, by.kind === 'county'));
}

function byVariables(
	names: readonly string[],
	dataset: Dataset,
	mask: Uint8Array | null
): Outcome<Groups, DatasetCode> {
	if (names.length === 0) return fail('aggregate.noGroups', { dataset: dataset.spec.name });
	const variables: Variable[] = [];
	for (const name of names) {
		const variable = findVariable(dataset.variables, name);
		if (!variable) return fail('dataset.noVariable', { variable: name });
		variables.push(variable);
	}
	const asNumbers = variables.map(({ column }) => column.type === 'number');
	const keys = equalKeys(variables, asNumbers, mask);
	const first = new Int32Array(keys.keys.length).fill(-1);
	keys.of.forEach((key, row) => {
		if (key >= 0 && first[key] < 0) first[key] = row;
	});
	const order = [...first.keys()].sort((a, b) => compareRows(variables, first[a], first[b]));
	const places = new Int32Array(order.length);
	order.forEach((key, place) => (places[key] = place));
	return ok({
		of: keys.of.map((key) => (key < 0 ? -1 : places[key])),
		count: order.length,
		variables: variables.map((variable) =>
			atRows(
				variable,
				order.map((key) => first[key])
			)
		),
		report: keys.report
	});
}

function compareRows(variables: readonly Variable[], a: number, b: number): number {
	for (const { column } of variables) {
		if (column.type === 'number') {
			const difference = column.values[a] - column.values[b];
			if (difference !== 0) return difference;
		} else {
			const [one, other] = [column.levels[column.codes[a]].trim(), column.levels[column.codes[b]].trim()];
			if (one !== other) return one < other ? -1 : 1;
		}
	}
	return 0;
}

/** A variable with the cells of some rows alone. */
function atRows(variable: Variable, rows: readonly number[]): Variable {
	const { column } = variable;
	if (column.type === 'text') {
		const codes = Uint32Array.from(rows, (row) => column.codes[row]);
		return { ...variable, column: { ...column, codes } };
	}
	const values = Float64Array.from(rows, (row) => column.values[row]);
	const kinds = Uint8Array.from(rows, (row) => column.kinds[row]);
	return { ...variable, column: { ...column, values, kinds } };
}

function byArea(keys: RowKeys, register: Register, isCounty: boolean): Groups {
	const { municipalities, outside } = registerIndex(register);
	const countyOf = (number: string) =>
		municipalities.get(number)?.county ?? outside.get(number)?.county ?? '';
	const areas = keys.keys.map((number) => (isCounty ? countyOf(number) : number));
	const order = [...new Set(areas)].sort();
	const places = new Map(order.map((area, place) => [area, place]));
	const counties = new Map(register.counties.map(({ number, name }) => [number, name]));
	const names = REGISTER_VARIABLES;
	const source = register.sources.join('; ');
	const text = (name: string, texts: readonly string[]) => {
		const levels = [...new Set(texts)];
		const codes = Uint32Array.from(texts, (one) => levels.indexOf(one));
		return variableOf({ type: 'text', name, levels, codes }, source);
	};
	const own = isCounty
		? []
		: [
				text(names.number, order),
				text(
					names.name,
					order.map((number) => municipalityName(register, number))
				)
			];
	const county = order.map((area) => (isCounty ? area : countyOf(area)));
	return {
		of: keys.of.map((key) => (key < 0 ? -1 : (places.get(areas[key]) ?? -1))),
		count: order.length,
		variables: [
			...own,
			text(names.county, county),
			text(
				names.countyName,
				county.map((number) => counties.get(number) ?? number)
			)
		],
		report: keys.report
	};
}
