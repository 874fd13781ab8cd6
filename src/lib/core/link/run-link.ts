import { uniqueName } from '../dataset/unique-name';
import type { Dataset, DatasetBase, DatasetCode, DatasetSources, Variable } from '../dataset/types';
import { fail, ok, type Message, type Outcome } from '../outcome';
import { fetchVariable } from './fetch-variable';
import { reportJoin } from './join-report';
import type { JoinReport } from './join-types';
import { listOf, noteJoin } from './notes';
import { prepareJoin } from './prepare-join';
import type { LinkJoin, LinkOrigin } from './types';

/** A link as it comes out: the rows, or why there are none, and what became of each join as far as it came. */
export interface LinkRun {
	base: Outcome<DatasetBase, DatasetCode>;
	reports: JoinReport[];
}

/**
 * Links: the rows of the left dataset, each once and in their order, with variables fetched from other datasets by key.
 * A row without a match is missing in the new variables; kinds of empty cell are carried over as they are.
 * @param name of the dataset, for problems
 * @param made the datasets that it is made of
 */
export function runLink(
	origin: LinkOrigin,
	name: string,
	sources: DatasetSources,
	made: ReadonlyMap<string, Dataset>
): LinkRun {
	const reports: JoinReport[] = [];
	const left = made.get(origin.left);
	if (!left) return { base: fail('dataset.noDataset', { dataset: name, other: origin.left }), reports };
	const variables: Variable[] = [...left.variables];
	const taken = new Set(variables.map(({ column }) => column.name));
	const notes: Message[] = [];
	for (const join of origin.joins) {
		const right = made.get(join.right);
		if (!right) return { base: fail('dataset.noDataset', { dataset: name, other: join.right }), reports };
		const joined = runJoin(join, left, right, sources);
		if (joined.report) reports.push(joined.report);
		if (!joined.variables.ok) return { base: joined.variables, reports };
		for (const variable of joined.variables.value) {
			const own = uniqueName(variable.column.name, taken);
			taken.add(own);
			variables.push({ ...variable, column: { ...variable.column, name: own } });
		}
		notes.push(...joined.notes);
	}
	return { base: ok({ rowCount: left.rowCount, variables, rows: left.rows, notes }), reports };
}

interface JoinRun {
	variables: Outcome<Variable[], DatasetCode>;
	report: JoinReport | null;
	notes: Message[];
}

function runJoin(join: LinkJoin, left: Dataset, right: Dataset, sources: DatasetSources): JoinRun {
	const prepared = prepareJoin(join, left, right, sources);
	if (!prepared.ok) return { variables: prepared, report: null, notes: [] };
	const report = reportJoin(prepared.value);
	const { several, table } = report;
	if (several.length > 0 && join.several === 'refuse') {
		const problem = fail('link.severalRows', { table, count: several.length, list: listOf(several).list });
		return { variables: problem, report, notes: [] };
	}
	const variables: Variable[] = [];
	for (const linked of join.variables) {
		const fetched = fetchVariable(prepared.value, linked, table);
		if (!fetched.ok) return { variables: fetched, report, notes: [] };
		if (!fetched.value) {
			report.gone.push(linked.name);
			continue;
		}
		const { variable, withoutYear, noRowOfYear } = fetched.value;
		variables.push(variable);
		for (const one of withoutYear) report.withoutYear.push({ variable: linked.name, ...one });
		if (noRowOfYear > 0) report.noRowOfYear.push({ variable: linked.name, rows: noRowOfYear });
	}
	return { variables: ok(variables), report, notes: noteJoin(join, report) };
}
