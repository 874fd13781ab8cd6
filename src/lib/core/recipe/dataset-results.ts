import { Datasets } from '../dataset/run-datasets';
import { summariseDataset } from '../dataset/summary';
import type { DatasetSources, DatasetSpec } from '../dataset/types';
import type { Message } from '../outcome';
import { datasetBasis } from '../reproduce/basis';
import type { DataTable } from '../table/types';
import { matchSources, type SourceMatch } from './match-sources';
import type { DatasetResults } from './results-types';
import { sourceTable } from './source-tables';
import type { SourceTable } from './types';

/** What became of the datasets of a recipe. */
export interface MadeOfRecipe {
	datasets: DatasetResults[];
	/** The datasets themselves, by the id that the recipe names them by. */
	made: ReturnType<Datasets['run']>;
}

/**
 * Finds the tables that the datasets of a recipe are made of among those of its files.
 * @param needs the tables as the recipe describes them
 * @returns tables by the id that the recipe names them by, and what was not found or doubtful
 */
export function tablesOfRecipe(
	needs: readonly SourceTable[],
	tables: readonly DataTable[]
): { tables: Map<string, DataTable>; warnings: Message[] } {
	const matches = matchSources(
		needs,
		tables.map((one) => sourceTable(one))
	);
	const byId = new Map(tables.map((table) => [table.id, table]));
	const found = matches.flatMap(({ need, table, candidates }) => {
		const used = byId.get(table ?? candidates[0]?.table ?? '');
		return used ? [[need.table, used] as const] : [];
	});
	return { tables: new Map(found), warnings: matches.flatMap(sayHow) };
}

/**
 * Makes datasets and sums them up.
 * @param sources the tables by the id that the datasets name them by, and the registers
 * @param indicatorTables those that a dataset made of a draw rests on
 */
export function datasetResults(
	datasets: readonly DatasetSpec[],
	sources: DatasetSources,
	indicatorTables: readonly DataTable[]
): MadeOfRecipe {
	const made = new Datasets().run(datasets, sources);
	const { tables, register } = sources;
	return {
		made,
		datasets: datasets.flatMap((spec) => {
			const outcome = made.get(spec.id);
			if (!outcome) return [];
			const basis = datasetBasis(spec.id, datasets, tables, indicatorTables, register);
			return [{ ...resultOf(spec, outcome), basis }];
		})
	};
}

function sayHow({ need, table, candidates, nearest }: SourceMatch): Message[] {
	const file = need.fileName;
	if (table !== null) return [];
	if (candidates.length > 0) {
		return [{ code: 'recipe.severalSources', params: { file, used: candidates[0].fileName } }];
	}
	const columns = (nearest?.lacks ?? need.columns).slice(0, 20).join(', ');
	return [{ code: 'recipe.noSource', params: { file, columns } }];
}

type Outcome = NonNullable<ReturnType<ReturnType<Datasets['run']>['get']>>;

function resultOf({ id, name }: DatasetSpec, outcome: Outcome): DatasetResults {
	if (!outcome.ok) {
		return {
			type: 'dataset',
			id,
			name,
			rows: null,
			variables: [],
			filters: [],
			notes: [],
			problems: [],
			problem: outcome.problem
		};
	}
	const { rowCount, variables, filters, notes, problems } = summariseDataset(outcome.value);
	return {
		type: 'dataset',
		id,
		name,
		rows: rowCount,
		variables: variables.map(
			({ name: variable, label, type, measure, isDerived, counts, distinct, range }) => ({
				name: variable,
				label,
				type,
				measure,
				isDerived,
				n: counts.value,
				counts,
				distinct,
				range
			})
		),
		filters: filters.map(({ spec, passed, known, problem }) => ({ name: spec.name, passed, known, problem })),
		notes,
		problems,
		problem: null
	};
}
