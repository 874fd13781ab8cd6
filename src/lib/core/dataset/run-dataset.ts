import { runCounts } from '../counts/run-counts';
import { derive } from '../derive/derive';
import { runAggregate } from '../aggregate/run-aggregate';
import { runDrawn } from '../drawn/run-drawn';
import { registerDataset } from '../link/register-dataset';
import { registerOf } from '../link/register-of';
import { runLink } from '../link/run-link';
import { fail, ok, type Outcome } from '../outcome';
import { runReshape } from '../reshape/run-reshape';
import { runStack } from '../stack/run-stack';
import { applyEdits } from '../variables/apply-edits';
import { applyFilters } from '../variables/apply-filters';
import { fromTable } from './from-table';
import type { Dataset, DatasetBase, DatasetCode, DatasetSources, DatasetSpec } from './types';

/** The datasets that another one may be made of, by id. */
export type MadeDatasets = ReadonlyMap<string, Dataset>;

/**
 * Makes a dataset of its specification: rows from its origin, then edits of variables, then computed variables in
 * their order, then filters. Pure: the same input gives the same dataset.
 * @param made the datasets that the origin names, made before
 * @returns the dataset, with what could not be computed listed in it; or why there is none
 */
export function runDataset(
	spec: DatasetSpec,
	sources: DatasetSources,
	made: MadeDatasets
): Outcome<Dataset, DatasetCode> {
	const base = runOrigin(spec, sources, made);
	if (!base.ok) return base;
	const { rowCount, rows } = base.value;
	const edited = applyEdits(base.value, spec.edits);
	const variables = [...edited.variables];
	const problems: Dataset['problems'] = [...edited.problems];
	const notes = [...base.value.notes, ...edited.notes];
	for (const one of spec.derived) {
		const derived = derive(one, { rowCount, variables, rows });
		if (!derived.ok) problems.push({ variable: one.name, problem: derived.problem });
		else {
			variables.push(...derived.value.variables);
			notes.push(...derived.value.notes);
		}
	}
	const filters = applyFilters(spec.filters, { rowCount, variables, rows });
	return ok({ spec, rowCount, rows, variables, notes, problems, filters });
}

/** Each kind of origin is one line here and a folder of its own. */
function runOrigin(
	spec: DatasetSpec,
	sources: DatasetSources,
	made: MadeDatasets
): Outcome<DatasetBase, DatasetCode> {
	const { origin } = spec;
	switch (origin.kind) {
		case 'table': {
			const table = sources.tables.get(origin.table);
			return table ? ok(fromTable(table)) : fail('dataset.noTable', { dataset: spec.name });
		}
		case 'stack': {
			const stacked = runStack(origin, made, spec.name);
			return stacked.ok ? ok(stacked.value.base) : stacked;
		}
		case 'reshape': {
			const parent = made.get(origin.dataset);
			return parent ? runReshape(origin, parent) : fail('dataset.noDataset', { dataset: spec.name });
		}
		case 'counts':
			return runCounts(origin, spec.name);
		case 'register': {
			const register = registerOf(sources, origin.vintage);
			return register.ok ? ok(registerDataset(register.value)) : register;
		}
		case 'link':
			return runLink(origin, spec.name, sources, made).base;
		case 'draw':
			return runDrawn(origin, spec.name, sources);
		case 'aggregate':
			return runAggregate(origin, spec.name, sources, made);
	}
}

export { findVariable } from './find-variable';
