import { defaultSpec } from '../../dataset/default-spec';
import type { Dataset, Variable } from '../../dataset/types';
import { CELL, type Column } from '../../table/types';
import { UNHURRIED } from '../pace';
import { runAnalysis } from '../run-analysis';
import type { AnalysisResult, AnalysisSpec, ResultPart } from '../types';

/** What a variable of a test is made of; null is an empty cell (missing). */
export interface TestVariable {
	values: readonly (number | string | null)[];
	label?: string;
	valueLabels?: Variable['valueLabels'];
	scale?: Variable['scale'];
	reversed?: boolean;
	measure?: Variable['measure'];
	/** Kinds of the cells, where empty ones are not all missing. */
	kinds?: readonly number[];
}

/** A dataset with the given variables, by name, for tests. Its id is `data`. */
export function makeDataset(
	variables: Record<string, TestVariable>,
	changes: Partial<Dataset['spec']> = {}
): Dataset {
	const rowCount = Object.values(variables)[0]?.values.length ?? 0;
	return {
		spec: { ...defaultSpec('data', 'Testdata'), ...changes },
		rowCount,
		variables: Object.entries(variables).map(([name, made]) => ({
			column: columnOf(name, made),
			label: made.label ?? '',
			format: 'number',
			measure: made.measure ?? 'scale',
			valueLabels: made.valueLabels ?? [],
			scale: made.scale ?? null,
			reversed: made.reversed ?? false,
			unit: '',
			source: '',
			isDerived: false
		})),
		rows: { names: ['test'], lines: Uint32Array.from({ length: rowCount }, (_, row) => row + 1) },
		notes: [],
		filters: [],
		problems: []
	};
}

function columnOf(name: string, { values, kinds }: TestVariable): Column {
	const kindOf = (value: unknown, row: number) =>
		kinds?.[row] ?? (value === null ? CELL.missing : CELL.value);
	if (values.some((value) => typeof value === 'string')) {
		const levels = [...new Set(values.map((value) => String(value ?? '')))];
		return {
			type: 'text',
			name,
			levels,
			codes: Uint32Array.from(values, (value) => levels.indexOf(String(value ?? ''))),
			kinds: Uint8Array.from(values, kindOf)
		};
	}
	return {
		type: 'number',
		name,
		values: Float64Array.from(values, (value) => (typeof value === 'number' ? value : NaN)),
		kinds: Uint8Array.from(values, kindOf),
		decimals: 2
	};
}

/** Runs an analysis on one dataset; throws where there is no result at all. */
export async function runOn(dataset: Dataset, spec: AnalysisSpec): Promise<AnalysisResult> {
	const outcome = await runAnalysis(spec, {
		datasets: new Map([[dataset.spec.id, { ok: true, value: dataset }]]),
		analyses: [spec],
		pace: UNHURRIED
	});
	if (!outcome.ok) throw new Error(outcome.problem.code);
	return outcome.value;
}

/** The table with an id, of a result that is not split. */
export function tableOf({ sections }: AnalysisResult, id: string) {
	const parts = sections.flatMap((section) => section.parts);
	const found = parts.find(
		(part): part is Extract<ResultPart, { kind: 'table' }> => part.kind === 'table' && part.table.id === id
	);
	if (!found) throw new Error(`There is no table ${id}: ${parts.map((part) => part.kind).join(', ')}`);
	return found.table;
}
