import type { DatasetSummary, VariableSummary } from '$lib/core/dataset/summary';
import { splitNames } from '$lib/core/variables/split-answers';
import { editVariables, STEPS } from '$lib/state/variable-edits';

/**
 * Lets every answer of a question become a variable of its own.
 * @param words how 0 and 1 are labelled, in the reader's language
 */
export function splitVariable(
	{ id, variables }: DatasetSummary,
	{ name, several }: VariableSummary,
	words: { no: string; yes: string }
): void {
	if (!several) return;
	const texts = several.answers.map(({ text }) => text);
	const taken = new Set(variables.map((variable) => variable.name));
	const names = splitNames(name, texts, taken);
	const split = {
		separator: several.separator,
		answers: texts.map((text, index) => ({ text, name: names[index] })),
		words: { no: words.no, yes: words.yes }
	};
	editVariables(id, [name], (edit) => ({ ...edit, split }), {
		code: STEPS.split,
		params: { variable: name, answers: texts.length }
	});
}
