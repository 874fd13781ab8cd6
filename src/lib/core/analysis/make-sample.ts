import type { Dataset } from '../dataset/types';
import { fail, ok, type Outcome } from '../outcome';
import { CELL } from '../table/types';
import type { Sample } from './sample';
import type { AnalysisCode, DataFacts } from './types';

/**
 * The rows of a dataset that an analysis is of.
 * @param usesWeights whether its numbers change with weights; rows without a usable weight are left out only then
 */
export function makeSample(
	{ filter, weighted }: DataFacts,
	dataset: Dataset,
	usesWeights: boolean
): Outcome<Sample, AnalysisCode> {
	const applied = filter === null ? null : dataset.filters.find(({ spec }) => spec.id === filter);
	if (applied === undefined) return fail('analysis.noFilter', { filter: filter ?? '' });
	if (applied?.problem) return { ok: false, problem: applied.problem as { code: AnalysisCode } };
	const name = usesWeights && weighted ? dataset.spec.weight : null;
	const weight = name === null ? null : dataset.variables.find(({ column }) => column.name === name);
	if (weight === undefined) return fail('analysis.noVariable', { variable: name ?? '' });
	const weights = weight?.column.type === 'number' ? weight.column : null;
	const rows: number[] = [];
	const used: number[] = [];
	let unweighted = 0;
	for (let row = 0; row < dataset.rowCount; row++) {
		if (applied && applied.mask?.[row] !== 1) continue;
		if (weights) {
			const value = weights.values[row];
			if (weights.kinds[row] !== CELL.value || !(value > 0 && value < Infinity)) {
				unweighted++;
				continue;
			}
			used.push(value);
		}
		rows.push(row);
	}
	if (rows.length === 0) return fail('analysis.noRows', { filter: applied?.spec.name ?? '' });
	return ok({
		dataset,
		rows: Uint32Array.from(rows),
		weights: weights ? Float64Array.from(used) : null,
		unweighted
	});
}
