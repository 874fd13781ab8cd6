import { uniqueName } from '../dataset/unique-name';
import type { Dataset, DatasetBase, DatasetCode, DatasetSources, Variable } from '../dataset/types';
import { chooseRows } from '../link/choose-rows';
import { listOf } from '../link/notes';
import { fail, ok, type Message, type Outcome } from '../outcome';
import { groupRows, type Groups } from './groups';
import { summariseGroups, type GroupVariable } from './summarise-groups';
import type { AggregateOrigin } from './types';

/**
 * Puts rows of a dataset together: one row for each group, with means, sums, shares and counts of its rows. Rows that
 * belong to no group are left out and counted.
 * @param name of the dataset, for problems
 */
export function runAggregate(
	origin: AggregateOrigin,
	name: string,
	sources: DatasetSources,
	made: ReadonlyMap<string, Dataset>
): Outcome<DatasetBase, DatasetCode> {
	const dataset = made.get(origin.from);
	if (!dataset) return fail('dataset.noDataset', { dataset: name, other: origin.from });
	const mask = chooseRows(dataset, origin.only);
	if (!mask.ok) return mask;
	const groups = groupRows(origin.by, dataset, mask.value, sources);
	if (!groups.ok) return groups;
	const variables: Variable[] = [...groups.value.variables];
	const taken = new Set(variables.map(({ column }) => column.name));
	const notes = noteGroups(dataset, groups.value);
	for (const spec of origin.variables) {
		const summed = summariseGroups(spec, dataset, groups.value);
		if (!summed.ok) return summed;
		for (const variable of summed.value.variables) {
			const own = uniqueName(variable.column.name, taken);
			taken.add(own);
			variables.push({ ...variable, column: { ...variable.column, name: own } });
		}
		notes.push(...noteVariable(spec.name, summed.value));
	}
	const rowCount = groups.value.count;
	const rows = { names: [dataset.spec.name], lines: new Uint32Array(rowCount) };
	return ok({ rowCount, variables, rows, notes });
}

function noteGroups(dataset: Dataset, { count, report }: Groups): Message[] {
	const table = dataset.spec.name;
	const notes: Message[] = [
		{ code: 'aggregate.grouped', params: { table, rows: report.found, groups: count } }
	];
	if (report.rows < dataset.rowCount)
		notes.push({ code: 'aggregate.notChosen', params: { rows: dataset.rowCount - report.rows } });
	const decided = report.decided.filter(({ number }) => number === null);
	const without = report.empty + decided.reduce((sum, { rows }) => sum + rows, 0);
	if (without > 0) notes.push({ code: 'aggregate.noGroup', params: { rows: without } });
	if (report.unmatched > 0) {
		const texts = report.unmatchedKeys.map(({ text, rows }) => ({ label: text, rows }));
		notes.push({ code: 'aggregate.unmatched', params: { rows: report.unmatched, ...listOf(texts) } });
	}
	const carried = report.carried.map(({ from, to, rows }) => ({ label: `${from} → ${to}`, rows }));
	if (carried.length > 0)
		notes.push({ code: 'link.carried', params: { count: carried.length, ...listOf(carried) } });
	return notes;
}

function noteVariable(variable: string, summed: GroupVariable): Message[] {
	const { withSuppressed, withLacking, suppressedRows, lackingRows } = summed;
	const notes: Message[] = [];
	if (withSuppressed > 0) {
		const params = { variable, groups: withSuppressed, rows: suppressedRows };
		notes.push({ code: 'aggregate.suppressed', params });
	}
	if (withLacking > 0)
		notes.push({ code: 'aggregate.lacking', params: { variable, groups: withLacking, rows: lackingRows } });
	return notes;
}
