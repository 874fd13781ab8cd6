import { findVariable } from '../dataset/find-variable';
import type { Dataset, DatasetCode, Variable } from '../dataset/types';
import { variableOf } from '../dataset/from-table';
import { keyTexts } from '../link/key-texts';
import { fail, ok, type Outcome } from '../outcome';
import { plainFacts } from '../read/types';
import { CELL, type NumberColumn } from '../table/types';
import type { Groups } from './groups';
import type { AggregateVariable } from './types';

/** What is known of one group while its rows are gone through. */
interface Tally {
	/** Rows with a value (and a weight, where rows are weighted). */
	used: number;
	weight: number;
	sum: number;
	min: number;
	max: number;
	/** Weight of the rows with one of the values. */
	hits: number;
	suppressed: number;
	/** Other rows that could have had a value. */
	lacking: number;
	/** Kind of all empty cells; -1 when they differ. */
	emptyKind: number | null;
}

/** A variable of the groups with its counts beside. */
export interface GroupVariable {
	variables: Variable[];
	/** Groups with suppressed rows, and with rows that lack a value otherwise. */
	withSuppressed: number;
	withLacking: number;
	suppressedRows: number;
	lackingRows: number;
}

/**
 * Sums a variable up for each group. Cells that do not apply to a row are not part of its group; suppressed and other
 * empty ones are counted, never zero. A group without any value is empty: of the kind of its cells if they are all of
 * one kind, suppressed if some are, else missing.
 */
export function summariseGroups(
	spec: AggregateVariable,
	dataset: Dataset,
	groups: Groups
): Outcome<GroupVariable, DatasetCode> {
	if (spec.measure === 'count' || spec.variable === null) return ok(countRows(spec, groups));
	const variable = findVariable(dataset.variables, spec.variable);
	if (!variable) return fail('dataset.noVariable', { variable: spec.variable });
	const isWeighted = spec.weight !== null && (spec.measure === 'mean' || spec.measure === 'share');
	const weight = isWeighted ? findVariable(dataset.variables, spec.weight ?? '') : null;
	if (weight === undefined) return fail('dataset.noVariable', { variable: spec.weight ?? '' });
	if (spec.measure !== 'share' && variable.column.type === 'text')
		return fail('aggregate.notNumbers', { variable: spec.variable });
	if (weight && weight.column.type === 'text')
		return fail('aggregate.notNumbers', { variable: spec.weight ?? '' });
	const weights = weight?.column.type === 'number' ? weight.column : null;
	const tallies = tally(variable, weights, spec, groups);
	return ok(resultOf(spec, variable, tallies));
}

function countRows(spec: AggregateVariable, groups: Groups): GroupVariable {
	const values = new Float64Array(groups.count);
	for (const group of groups.of) if (group >= 0) values[group]++;
	const column = numberColumn(spec.name, values, new Uint8Array(groups.count), 0);
	return {
		variables: [column],
		withSuppressed: 0,
		withLacking: 0,
		suppressedRows: 0,
		lackingRows: 0
	};
}

function tally(
	variable: Variable,
	weights: NumberColumn | null,
	spec: AggregateVariable,
	groups: Groups
): Tally[] {
	const { column } = variable;
	const texts = keyTexts(variable);
	const chosen = new Set(spec.values);
	const isHit = texts.texts.map((text) => chosen.has(text));
	const tallies = Array.from({ length: groups.count }, emptyTally);
	groups.of.forEach((group, row) => {
		if (group < 0) return;
		const kind = column.type === 'number' ? column.kinds[row] : texts.of[row] < 0 ? CELL.missing : CELL.value;
		const weightKind = weights && kind === CELL.value ? weights.kinds[row] : CELL.value;
		const weight = weights ? weights.values[row] : 1;
		const one = tallies[group];
		if (kind === CELL.notApplicable || kind === CELL.routedOut) addEmpty(one, kind, false);
		else if (kind !== CELL.value) addEmpty(one, kind, true);
		else if (weightKind !== CELL.value) addEmpty(one, weightKind, true);
		else if (!(weight >= 0)) addEmpty(one, CELL.missing, true);
		else {
			const value = column.type === 'number' ? column.values[row] : NaN;
			one.used++;
			one.weight += weight;
			one.sum += value * weight;
			one.min = Math.min(one.min, value);
			one.max = Math.max(one.max, value);
			if (texts.of[row] >= 0 && isHit[texts.of[row]]) one.hits += weight;
		}
	});
	return tallies;
}

const emptyTally = (): Tally => ({
	used: 0,
	weight: 0,
	sum: 0,
	min: Infinity,
	max: -Infinity,
	hits: 0,
	suppressed: 0,
	lacking: 0,
	emptyKind: null
});

function addEmpty(one: Tally, kind: number, couldHave: boolean): void {
	if (kind === CELL.suppressed) one.suppressed++;
	else if (couldHave) one.lacking++;
	one.emptyKind = one.emptyKind === null || one.emptyKind === kind ? kind : -1;
}

function resultOf(spec: AggregateVariable, variable: Variable, tallies: readonly Tally[]): GroupVariable {
	const { measure } = spec;
	const cells = tallies.map((one) => {
		const isComputable = one.used > 0 && one.weight > 0;
		const isComplete = one.suppressed === 0 && one.lacking === 0;
		if (isComputable && (isComplete || spec.incomplete === 'compute'))
			return { value: valueOf(one, measure), kind: CELL.value };
		return { value: NaN, kind: emptyKindOf(one) };
	});
	const own = variable.column.type === 'number' ? variable.column.decimals : 0;
	const decimals = measure === 'mean' ? Math.max(own, 1) + 1 : measure === 'share' ? 1 : own;
	const main = numberColumn(
		spec.name,
		Float64Array.from(cells, ({ value }) => value),
		Uint8Array.from(cells, ({ kind }) => kind),
		decimals
	);
	const keepsScale = measure !== 'share' && measure !== 'sum';
	const described: Variable = {
		...main,
		label: variable.label,
		unit: measure === 'share' ? '%' : variable.unit,
		source: variable.source,
		scale: keepsScale ? variable.scale : null,
		reversed: keepsScale && variable.reversed
	};
	const count = (name: string, of: (one: Tally) => number) =>
		numberColumn(name, Float64Array.from(tallies, of), new Uint8Array(tallies.length), 0);
	const counts = [
		count(`${spec.name} (n)`, ({ used }) => used),
		count(`${spec.name} (skjermet)`, ({ suppressed }) => suppressed)
	];
	return {
		variables: spec.counts ? [described, ...counts] : [described],
		withSuppressed: tallies.filter(({ suppressed }) => suppressed > 0).length,
		withLacking: tallies.filter(({ lacking }) => lacking > 0).length,
		suppressedRows: tallies.reduce((sum, { suppressed }) => sum + suppressed, 0),
		lackingRows: tallies.reduce((sum, { lacking }) => sum + lacking, 0)
	};
}

function valueOf(one: Tally, measure: AggregateVariable['measure']): number {
	switch (measure) {
		case 'mean':
			return one.sum / one.weight;
		case 'sum':
			return one.sum;
		case 'min':
			return one.min;
		case 'max':
			return one.max;
		case 'share':
			return (100 * one.hits) / one.weight;
		case 'count':
			return one.used;
	}
}

function emptyKindOf({ emptyKind, suppressed }: Tally): number {
	if (suppressed > 0) return CELL.suppressed;
	return emptyKind === null || emptyKind < 0 ? CELL.missing : emptyKind;
}

function numberColumn(name: string, values: Float64Array, kinds: Uint8Array, decimals: number): Variable {
	const facts = { ...plainFacts('number'), measure: 'scale' as const };
	return variableOf({ type: 'number', name, values, kinds, decimals, facts }, '');
}
