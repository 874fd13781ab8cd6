import { parentsOf } from '../dataset/parents';
import { defaultSpec } from '../dataset/default-spec';
import type { DatasetSpec } from '../dataset/types';
import type { DataTable } from '../table/types';
import { layout } from './dataset/facts';
import { id, longText, MOST_VARIABLES } from './dataset/limits';
import { list, object, optional, type Check } from './shape';
import type { SourceTable } from './types';

/** The tables that the datasets of a recipe are made of, no two with the same id. */
export const sourceTables: Check<SourceTable[]> = list(
	object<SourceTable>({
		table: id,
		fileName: longText,
		part: optional(longText),
		layout,
		columns: list(longText, 0, MOST_VARIABLES)
	}),
	0,
	10_000,
	{ field: 'table', of: (source) => source.table }
);

/** A stored table described without its cells. */
export const sourceTable = ({ id: table, source, columns }: DataTable): SourceTable => ({
	table,
	fileName: source.fileName,
	...(source.part === undefined ? {} : { part: source.part }),
	layout: source.layout,
	columns: columns.map(({ name }) => name)
});

/**
 * The datasets of a project that say more than the tables they are: changed ones, those made of others, and all that
 * they are made of.
 * @param specs all datasets of the project
 */
export function tellingDatasets(specs: readonly DatasetSpec[]): DatasetSpec[] {
	const byId = new Map(specs.map((spec) => [spec.id, spec]));
	const needed = new Set<string>();
	const need = (spec: DatasetSpec): void => {
		if (needed.has(spec.id)) return;
		needed.add(spec.id);
		for (const parent of parentsOf(spec.origin)) {
			const found = byId.get(parent);
			if (found) need(found);
		}
	};
	for (const spec of specs) if (saysMore(spec)) need(spec);
	return specs.filter((spec) => needed.has(spec.id));
}

const saysMore = (spec: DatasetSpec): boolean =>
	spec.origin.kind !== 'table' ||
	JSON.stringify(spec) !== JSON.stringify(defaultSpec(spec.origin.table, spec.name));

/** The tables that datasets name as where their rows come from. */
export const tablesNamed = (specs: readonly DatasetSpec[]): string[] => [
	...new Set(specs.flatMap(({ origin }) => (origin.kind === 'table' ? [origin.table] : [])))
];
