import type { VariableSummary } from '../dataset/summary';
import type { EmptyName } from '../table/types';
import { emptyKindOf } from './empty-words';
import { answersOf } from './recognise-scale';

/** A value that looks like a reason for not answering, in all variables where it does. */
export interface EmptyProposal {
	key: string;
	/** Its words; '' for a number without. */
	text: string;
	/** What the words say; null where a number alone gives it away. */
	kind: EmptyName | null;
	variables: { name: string; value: number | string; count: number }[];
}

/** Numbers that surveys keep for "vet ikke" and the like. */
const CODES = new Set([88, 97, 98, 99, 888, 997, 998, 999, 9997, 9998, 9999]);
/** Answers are so far below such a number: 99 is no age of a teacher, but may be a share in per cent. */
const FAR_BELOW = 4;

/**
 * Values that look like kinds of empty cell and that nobody has said anything of: answers whose words say so ("Vet
 * ikke"), and numbers without a label far above all others (98, 99). Variables with a scale are left out.
 * @returns one entry for each value and its words, that of most cells first
 */
export function proposeEmpties(variables: readonly VariableSummary[]): EmptyProposal[] {
	const found = new Map<string, EmptyProposal>();
	for (const variable of variables) {
		if (variable.isDerived || variable.set !== undefined || variable.several) continue;
		for (const { value, text, count, kind } of suspects(variable)) {
			const key = JSON.stringify([kind ? text.trim() : value, kind]);
			const entry = found.get(key) ?? { key, text: kind ? text.trim() : '', kind, variables: [] };
			entry.variables.push({ name: variable.name, value, count });
			found.set(key, entry);
		}
	}
	const cells = ({ variables: its }: EmptyProposal) => its.reduce((sum, { count }) => sum + count, 0);
	return [...found.values()].sort((one, other) => cells(other) - cells(one));
}

function suspects(variable: VariableSummary) {
	const given = answersOf(variable).filter(({ count }) => count > 0);
	const byWords = given.flatMap((answer) => {
		const kind = emptyKindOf(answer.text);
		return kind ? [{ ...answer, kind }] : [];
	});
	if (variable.type === 'text' || variable.format !== 'number') return byWords;
	const isCode = ({ value, text }: { value: number | string; text: string }) =>
		text === '' && CODES.has(Number(value));
	const others = given.filter((answer) => !isCode(answer)).map(({ value }) => Math.abs(Number(value)));
	const highest = Math.max(...others);
	const byNumber = given
		.filter((answer) => isCode(answer) && others.length > 1 && highest * FAR_BELOW < Number(answer.value))
		.map((answer) => ({ ...answer, kind: null }));
	return [...byWords, ...byNumber];
}
