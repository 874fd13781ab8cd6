import { parentsOf } from '../dataset/parents';
import { defaultSpec } from '../dataset/default-spec';
import type { DatasetSpec } from '../dataset/types';
import { hasChoices } from '../import/choices';
import { isIndicatorReport, type GeneralReport, type TableReport } from '../import/table-report';
import type { DataTable } from '../table/types';
import { readChoices } from './check-choices';
import { layout } from './dataset/facts';
import { id, longText, MOST_VARIABLES } from './dataset/limits';
import { list, object, optional, text, type Check } from './shape';
import type { SourceTable } from './types';

/** The tables that the datasets of a recipe are made of, no two with the same id. */
export const sourceTables: Check<SourceTable[]> = list(
	object<SourceTable>({
		table: id,
		fileName: longText,
		part: optional(longText),
		layout,
		columns: list(longText, 0, MOST_VARIABLES),
		signature: optional(text(1000)),
		choices: optional(readChoices)
	}),
	0,
	10_000,
	{ field: 'table', of: (source) => source.table }
);

/**
 * A stored table described without its cells.
 * @param report what was understood of its file, where the table is to be read from such a file again
 */
export const sourceTable = (
	{ id: table, source, columns }: Pick<DataTable, 'id' | 'source' | 'columns'>,
	report?: TableReport
): SourceTable => ({
	table,
	fileName: source.fileName,
	...(source.part === undefined ? {} : { part: source.part }),
	layout: source.layout,
	columns: columns.map(({ name }) => name),
	...(report && !isIndicatorReport(report) && readingOf(report))
});

const readingOf = ({ signature, choices }: GeneralReport): Pick<SourceTable, 'signature' | 'choices'> => ({
	signature,
	...(hasChoices(choices) && { choices })
});

/** What is known of a stored table without its columns. */
export interface KnownTable {
	id: string;
	weight?: string | null;
	report: TableReport;
}

/**
 * The datasets of a project that say more than the tables they are: changed ones, those of tables that were read as
 * somebody chose, those made of others, and all that they are made of.
 * @param specs all datasets of the project
 * @param tables of the project
 * @param wanted ids of datasets that are needed in any case: those that analyses are of
 */
export function tellingDatasets(
	specs: readonly DatasetSpec[],
	tables: readonly KnownTable[],
	wanted: ReadonlySet<string> = new Set()
): DatasetSpec[] {
	const byId = new Map(specs.map((spec) => [spec.id, spec]));
	const tableById = new Map(tables.map((table) => [table.id, table]));
	const needed = new Set<string>();
	const need = (spec: DatasetSpec): void => {
		if (needed.has(spec.id)) return;
		needed.add(spec.id);
		for (const parent of parentsOf(spec.origin)) {
			const found = byId.get(parent);
			if (found) need(found);
		}
	};
	for (const spec of specs) if (wanted.has(spec.id) || saysMore(spec, tableById)) need(spec);
	return specs.filter((spec) => needed.has(spec.id));
}

function saysMore(spec: DatasetSpec, tables: ReadonlyMap<string, KnownTable>): boolean {
	if (spec.origin.kind !== 'table') return true;
	const table = tables.get(spec.origin.table);
	const report = table?.report;
	if (report && !isIndicatorReport(report) && hasChoices(report.choices)) return true;
	const plain = defaultSpec(spec.origin.table, spec.name, table?.weight ?? null);
	return JSON.stringify(spec) !== JSON.stringify(plain);
}

/** The tables that datasets name as where their rows come from. */
export const tablesNamed = (specs: readonly DatasetSpec[]): string[] => [
	...new Set(specs.flatMap(({ origin }) => (origin.kind === 'table' ? [origin.table] : [])))
];
