import type { EmptyName } from '$lib/core/table/types';
import { plainAnswer } from '$lib/core/variables/plain-answer';
import type { ScaleProposal } from '$lib/core/variables/scale-proposal';

/** One answer over all variables of a proposal: what becomes of it. */
export interface AnswerRow {
	key: string;
	text: string;
	count: number;
	/** Null: the scale does not know it. */
	becomes: { number: number } | { empty: EmptyName } | null;
	/** Another answer on the same step. */
	together: string | null;
}

/** Rows of a table of answers: the steps from the highest, then what is empty, then what is not known. */
export function answerRows(proposals: readonly ScaleProposal[]): AnswerRow[] {
	const rows = new Map<string, AnswerRow>();
	const add = (
		text: string,
		count: number,
		becomes: AnswerRow['becomes'],
		together: string | null = null
	) => {
		const key = `${plainAnswer(text) || text} ${JSON.stringify(becomes)}`;
		const row = rows.get(key) ?? { key, text: text.trim(), count: 0, becomes, together };
		row.count += count;
		rows.set(key, row);
	};
	for (const { found, empties, unknown, labels, isText, together } of proposals) {
		const labelOf = new Map(labels.map(({ value, label }) => [value, label]));
		for (const { value, count, number } of found) {
			const text = isText ? String(value) : (labelOf.get(number) ?? String(value));
			const others = together.find((one) => one.number === number)?.texts ?? [];
			const other = others.find((one) => plainAnswer(one) !== plainAnswer(text)) ?? null;
			add(text, count, { number }, other);
		}
		for (const { text, count, kind } of empties) add(text, count, { empty: kind });
		for (const { value, text, count } of unknown) add(text === '' ? String(value) : text, count, null);
	}
	const rank = ({ becomes }: AnswerRow) =>
		becomes === null ? -2e9 : 'number' in becomes ? becomes.number : -1e9;
	return [...rows.values()].sort((one, other) => rank(other) - rank(one) || other.count - one.count);
}
