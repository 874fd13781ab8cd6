import type { Variable } from '../dataset/types';
import { cellKind } from '../table/cell-kind';
import { CELL, type TextColumn } from '../table/types';
import { plainAnswer } from './plain-answer';
import type { SplitAnswers, ValueChange } from './types';

/** Answers a question may offer; more are names or free text. */
const MOST_ANSWERS = 60;
/** Share of the filled cells that end with the separator where a form has written them. */
const CLEAR_SHARE = 0.9;
const SEPARATOR = ';';

/** A question whose cells hold several answers each. */
export interface SeveralAnswers {
	separator: string;
	/** `sure`: every cell ends with the separator, as Microsoft Forms writes them. */
	sure: 'sure' | 'likely';
	/** In the order in which they are first met, with how many have chosen each. */
	answers: { text: string; count: number }[];
}

/** The answers in one cell: without spaces around, each once. */
export const answersIn = (cell: string, separator: string): string[] => [
	...new Set(
		cell
			.split(separator)
			.map((answer) => answer.trim())
			.filter((answer) => answer !== '')
	)
];

/**
 * Recognises a question with several answers in one cell, as forms export it: "a;b;".
 * @param counts cells with each level
 * @returns null for texts in which a semicolon is only a semicolon
 */
export function findSeveralAnswers(
	levels: readonly string[],
	counts: ArrayLike<number>
): SeveralAnswers | null {
	let [filled, ended, several, distinct] = [0, 0, 0, 0];
	for (let code = 0; code < levels.length; code++) {
		const level = levels[code].trim();
		if (level === '' || counts[code] === 0) continue;
		distinct++;
		filled += counts[code];
		if (level.endsWith(SEPARATOR)) ended += counts[code];
		if (level.slice(0, -1).includes(SEPARATOR)) several += counts[code];
	}
	if (several === 0 && ended < filled * CLEAR_SHARE) return null;
	// One text in every row is a sentence with a semicolon in it: people choose differently.
	if (filled === 0 || ended + several === 0 || (distinct === 1 && filled > 1)) return null;
	const found = new Map<string, number>();
	for (let code = 0; code < levels.length; code++) {
		if (counts[code] === 0) continue;
		for (const answer of answersIn(levels[code], SEPARATOR)) {
			found.set(answer, (found.get(answer) ?? 0) + counts[code]);
			if (found.size > MOST_ANSWERS) return null;
		}
	}
	const answers = [...found].map(([text, count]) => ({ text, count }));
	const isClear = ended >= filled * CLEAR_SHARE;
	// Texts with semicolons have parts that are written once; answers come back.
	if (!isClear && answers.filter(({ count }) => count > 1).length < answers.length / 2) return null;
	return { separator: SEPARATOR, sure: isClear ? 'sure' : 'likely', answers };
}

/**
 * Names for the variables of the answers: the question's name and the first words of the answer.
 * @param taken names that are in use
 */
export function splitNames(
	question: string,
	answers: readonly string[],
	taken: ReadonlySet<string>
): string[] {
	const used = new Set(taken);
	return answers.map((answer) => {
		const words = plainAnswer(answer).split(' ').slice(0, 4).join('_').slice(0, 40);
		const base = `${question}_${words}`;
		let name = base;
		for (let number = 2; used.has(name); number++) name = `${base}_${number}`;
		used.add(name);
		return name;
	});
}

/**
 * The answers of a question as variables: 1 where somebody has chosen it, 0 where somebody has answered and not chosen
 * it. Who has not answered is empty in all of them, of the kind that the question's cell has.
 * @returns the variables, and the answers in the cells that the specification does not name, with their counts
 */
export function splitAnswers(
	variable: Variable & { column: TextColumn },
	{ separator, answers, words }: SplitAnswers
): { variables: Variable[]; unnamed: ValueChange[] } {
	const { column } = variable;
	const byLevel = column.levels.map((level) => answersIn(level, separator));
	const kinds = Uint8Array.from(column.codes, (code, row) =>
		byLevel[code].length > 0 ? CELL.value : Math.max(CELL.missing, cellKind(column, row))
	);
	const variables = answers.map(({ text, name }): Variable => {
		const has = byLevel.map((these) => these.includes(text));
		const values = Float64Array.from(column.codes, (code, row) =>
			kinds[row] === CELL.value ? Number(has[code]) : NaN
		);
		return {
			...variable,
			column: { type: 'number', name, values, kinds: kinds.slice(), decimals: 0 },
			label: variable.label === '' ? text : `${variable.label}: ${text}`,
			format: 'number',
			measure: 'nominal',
			valueLabels: [
				{ value: 0, label: words.no },
				{ value: 1, label: words.yes }
			],
			scale: null,
			reversed: false,
			unit: '',
			changes: [],
			set: column.name
		};
	});
	return { variables, unnamed: unnamedAnswers(column, byLevel, new Set(answers.map(({ text }) => text))) };
}

function unnamedAnswers(
	{ codes }: TextColumn,
	byLevel: readonly string[][],
	named: ReadonlySet<string>
): ValueChange[] {
	const perLevel = new Uint32Array(byLevel.length);
	for (const code of codes) perLevel[code]++;
	const counts = new Map<string, number>();
	byLevel.forEach((answers, code) => {
		for (const answer of answers) {
			if (!named.has(answer)) counts.set(answer, (counts.get(answer) ?? 0) + perLevel[code]);
		}
	});
	return [...counts].map(([value, count]) => ({ value, label: '', count, becomes: null, isDeclared: false }));
}
