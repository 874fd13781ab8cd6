import { fail, ok, type Outcome } from '../outcome';
import type { Dataset, DatasetCode } from '../dataset/types';
import { findVariable } from '../dataset/find-variable';
import { keyTexts } from './key-texts';
import type { LinkCode, RowChoice } from './types';

/**
 * The rows of a dataset that a choice means.
 * @returns 1 for each row that counts; null for all
 */
export function chooseRows(
	dataset: Dataset,
	choice: RowChoice | null
): Outcome<Uint8Array | null, DatasetCode | LinkCode> {
	if (choice === null) return ok(null);
	if (choice.kind === 'filter') {
		const mask = dataset.filters.find(({ spec }) => spec.id === choice.filter)?.mask;
		return mask ? ok(mask) : fail('link.noFilter', { table: dataset.spec.name });
	}
	const variable = findVariable(dataset.variables, choice.variable);
	if (!variable) return fail('dataset.noVariable', { variable: choice.variable });
	const { texts, of } = keyTexts(variable);
	const chosen = new Set(choice.values);
	const isChosen = texts.map((text) => chosen.has(text));
	return ok(Uint8Array.from(of, (text) => (text >= 0 && isChosen[text] ? 1 : 0)));
}
