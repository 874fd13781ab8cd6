import type { DatasetSpec } from '../dataset/types';
import { renamedDataset } from './dataset/origins';
import type { SourceTable } from './types';

/** How a table that a recipe needs was found among the tables there are. */
export interface SourceMatch {
	need: SourceTable;
	/** The table that is it, when that is beyond doubt. */
	table: string | null;
	/** Tables that have all its columns; several: somebody has to say which. */
	candidates: SourceTable[];
	/** Where there is none: the table that is most like it, and the columns it lacks. */
	nearest: { table: SourceTable; lacks: string[] } | null;
}

const hasName = (need: SourceTable) => (table: SourceTable) =>
	table.fileName === need.fileName && (table.part ?? '') === (need.part ?? '');

const lacking = (need: SourceTable, table: SourceTable): string[] => {
	const present = new Set(table.columns);
	return need.columns.filter((column) => !present.has(column));
};

/**
 * Finds the tables that the datasets of a recipe are made of among the tables of a project. A table is it when it has
 * all columns; among several, when it alone has the same file name, or the same columns in the same order.
 * @param needs as the recipe describes them
 * @param tables of the project
 */
export function matchSources(needs: readonly SourceTable[], tables: readonly SourceTable[]): SourceMatch[] {
	return needs.map((need) => {
		const candidates = tables.filter((table) => lacking(need, table).length === 0);
		return {
			need,
			candidates,
			table: onlyOne(need, candidates)?.table ?? null,
			nearest: candidates.length > 0 ? null : nearestTo(need, tables)
		};
	});
}

function onlyOne(need: SourceTable, candidates: SourceTable[]): SourceTable | null {
	const isEqual = (table: SourceTable) => table.columns.join('\n') === need.columns.join('\n');
	for (const chosen of [candidates, candidates.filter(hasName(need)), candidates.filter(isEqual)]) {
		if (chosen.length === 1) return chosen[0];
	}
	return null;
}

function nearestTo(need: SourceTable, tables: readonly SourceTable[]): SourceMatch['nearest'] {
	const ranked = tables
		.map((table) => ({ table, lacks: lacking(need, table) }))
		.sort(
			(a, b) =>
				a.lacks.length - b.lacks.length || Number(hasName(need)(b.table)) - Number(hasName(need)(a.table))
		);
	const [nearest] = ranked;
	return nearest && nearest.lacks.length < need.columns.length ? nearest : null;
}

/**
 * The datasets of a recipe, made of the tables of a project. One that is made of a single table takes the place of that
 * table's own dataset; one made of others gets an id of its own.
 * @param tableOf the project's table for each table of the recipe; datasets of tables that are not there are left out
 * @param newId gives an id that no other has
 */
export function placedDatasets(
	datasets: readonly DatasetSpec[],
	tableOf: ReadonlyMap<string, string>,
	newId: () => string
): PlacedDatasets {
	const ids = new Map(
		datasets.map((spec) => [
			spec.id,
			spec.origin.kind === 'table' ? (tableOf.get(spec.origin.table) ?? spec.id) : newId()
		])
	);
	const idOf = (id: string): string => tableOf.get(id) ?? ids.get(id) ?? id;
	const placed = datasets
		.filter(({ origin }) => origin.kind !== 'table' || tableOf.has(origin.table))
		.map((spec) => renamedDataset(spec, idOf));
	return { datasets: placed, idOf };
}

/** Datasets of a recipe in a project. */
export interface PlacedDatasets {
	datasets: DatasetSpec[];
	/** The id in the project of a dataset or table of the recipe. */
	idOf: (id: string) => string;
}
