import type { AnalysisResult } from '../analysis/types';
import type { DrawResults, ResultsFile } from '../recipe/results-types';
import type { ResultTable, Text } from '../report/types';
import { numbersOf } from './numbers';
import type { ResultLabels } from './types';

type Names = { tables: Map<string, Text>; rows: Map<string, Text>; columns: Map<string, Text> };
const none = (): Names => ({ tables: new Map(), rows: new Map(), columns: new Map() });

/** What the tables, rows and columns of results are called, by the keys that `numbersOf` gives the analyses. */
export function labelsOf(results: ResultsFile): Map<string, ResultLabels> {
	const found = new Map<string, ResultLabels>();
	const keys = numbersOf(results);
	const of = [
		...results.analyses.map(drawLabels),
		...(results.datasets ?? []).map(() => none()),
		...(results.tables ?? []).map(({ result }) => (result ? analysisLabels(result) : none()))
	];
	keys.forEach(({ key }, place) => found.set(key, of[place]));
	return found;
}

/** Municipalities and schools by name; the tables and columns of draws are worded where they are shown. */
function drawLabels({ municipalities, schools }: DrawResults): ResultLabels {
	const names = none();
	for (const { number, name } of municipalities)
		for (const table of ['municipalities', 'spread', 'uncertainty'])
			names.rows.set(`${table}\t${number}`, `${number} ${name}`);
	for (const { number, name } of schools) names.rows.set(`schools\t${number}`, `${name} (${number})`);
	return names;
}

function analysisLabels({ sections }: AnalysisResult): ResultLabels {
	const names = none();
	for (const { parts } of sections)
		for (const part of parts) if (part.kind === 'table') addTable(part.table, names);
	return names;
}

function addTable({ id, title, columns, rows, rowHeaders = 1 }: ResultTable<Text>, names: Names): void {
	names.tables.set(id, title);
	for (const column of columns) names.columns.set(`${id}\t${column.id}`, column.label);
	for (const row of rows) {
		const cell = row.cells[rowHeaders - 1];
		const label = typeof cell?.value === 'number' || cell?.value === null ? cell.text : cell?.value;
		if (label !== undefined && label !== '') names.rows.set(`${id}\t${row.id}`, label);
	}
}
