import { summariseVariable, type VariableSummary } from '../dataset/summary';
import type { Dataset } from '../dataset/types';
import type { Message, Outcome } from '../outcome';
import { ok } from '../outcome';
import { derive } from './derive';
import { evaluateMask } from './evaluate-mask';
import { histogram, type Histogram } from './histogram';
import type { DerivedFacts } from './result';
import type { DerivedSpec } from './types';

/** A computed variable before it is part of its dataset. */
export interface DerivedPreview {
	/** What it makes: one variable, or several dummies. */
	variables: VariableSummary[];
	/** The distribution: of what bands are made of, else of the first variable; null for texts and where all is empty. */
	histogram: Histogram | null;
	notes: Message[];
	facts: DerivedFacts;
}

/** The variables of a dataset that stand before one of its computed ones: those that it may use. */
export function variablesBefore({ variables, spec }: Pick<Dataset, 'variables' | 'spec'>, place: number) {
	const after = new Set(spec.derived.slice(place).map(({ name }) => name));
	return variables.filter(({ made }) => !made || !after.has(made.by));
}

/**
 * Computes a variable as it would come out at a place in the list of computed variables of a dataset.
 * @param place index in `dataset.spec.derived`; what stands there now is left out of account
 */
export function previewDerived(spec: DerivedSpec, dataset: Dataset, place: number): Outcome<DerivedPreview> {
	const { rowCount, rows } = dataset;
	const variables = variablesBefore(dataset, place);
	const derived = derive(spec, { rowCount, rows, variables });
	if (!derived.ok) return derived;
	const { notes, facts } = derived.value;
	const shown =
		spec.kind === 'bands'
			? variables.find(({ column }) => column.name === spec.variable)
			: derived.value.variables.at(0);
	const drawn = shown?.column.type === 'number' ? histogram(shown.column) : null;
	return ok({ variables: derived.value.variables.map(summariseVariable), histogram: drawn, notes, facts });
}

/** How many rows a condition holds for. */
export interface FilterPreview {
	passed: number;
	/** Rows for which it is known. */
	known: number;
	rowCount: number;
}

/** Tries a condition on the rows of a dataset, with all its variables. */
export function previewFilter(condition: string, dataset: Dataset): Outcome<FilterPreview> {
	const mask = evaluateMask(condition, dataset);
	if (!mask.ok) return mask;
	return ok({ passed: mask.value.passed, known: mask.value.known, rowCount: dataset.rowCount });
}
