import type { Message } from '../../outcome';
import { titleOf, variableOf, type Category, type Sample } from '../sample';
import { cellKind } from '../../table/cell-kind';
import type { Variable } from '../../dataset/types';
import { CELL, type NumberColumn, type TextColumn } from '../../table/types';
import { placeNumbers } from './place-numbers';
import { MOST_STEPS } from './types';

/** An item with the steps that it can be answered by, and where each row's answer is among them. */
export interface Item {
	name: string;
	title: string;
	/** The steps in ascending order; texts in their own order. */
	steps: Category[];
	/** Place of each row's answer in `steps`; −1 for an empty cell. */
	codes: Int32Array;
	/** Kind of each row's cell. */
	kinds: Uint8Array;
	/** Steps are numbers: there is a mean. */
	isNumeric: boolean;
	/** Some step has words of its own. */
	isLabelled: boolean;
	/** The declared scale, for turning; null where none is. */
	scale: { min: number; max: number } | null;
	reversed: boolean;
	/** Answers outside the declared scale. */
	beyond: number;
}

/** Items, and why others are left out. */
export interface FoundItems {
	items: Item[];
	problems: Message[];
}

/**
 * The items of an analysis. Steps are those of the declared scale, or else those with labels, and every value that
 * occurs; items without scale and labels share theirs, from the lowest to the highest value of all of them.
 */
export function findItems(names: readonly string[], sample: Sample): FoundItems {
	const problems: Message[] = [];
	const open = rangeOfOpen(names, sample);
	const items = names.flatMap((name) => {
		const item = makeItem(name, sample, open);
		if (item.steps.length <= MOST_STEPS) return [item];
		const params = { item: item.title, values: item.steps.length, most: MOST_STEPS };
		problems.push({ code: 'likert.tooManyValues', params });
		return [];
	});
	return { items, problems };
}

/** The whole numbers from the lowest to the highest value of all items that nothing is said of; null where there are too many. */
function rangeOfOpen(names: readonly string[], sample: Sample): number[] | null {
	let [min, max] = [Infinity, -Infinity];
	for (const name of names) {
		const variable = variableOf(sample, name);
		if (!variable || variable.scale || variable.valueLabels.length > 0 || variable.column.type === 'text')
			continue;
		const { values, kinds } = variable.column;
		for (const row of sample.rows) {
			if (kinds[row] !== CELL.value) continue;
			min = Math.min(min, values[row]);
			max = Math.max(max, values[row]);
		}
	}
	return wholeNumbers(min, max);
}

function wholeNumbers(min: number, max: number): number[] | null {
	if (!Number.isSafeInteger(min) || !Number.isSafeInteger(max) || max - min >= MOST_STEPS) return null;
	return Array.from({ length: max - min + 1 }, (_, place) => min + place);
}

function makeItem(name: string, sample: Sample, open: readonly number[] | null): Item {
	const variable = variableOf(sample, name);
	const { rows } = sample;
	const answers: Answers =
		variable?.column.type === 'number'
			? numberAnswers(variable, variable.column, rows, open)
			: textAnswers(variable, variable?.column, rows);
	const labels = new Map(variable?.valueLabels.map(({ value, label }) => [value, label]));
	const { steps, isNumeric } = answers;
	const scale = isNumeric ? (variable?.scale ?? null) : null;
	return {
		...answers,
		name,
		title: titleOf(sample, name),
		steps: steps.map((value) => ({ value, label: labels.get(value) ?? String(value) })),
		isLabelled: !isNumeric || steps.some((value) => labels.has(value)),
		scale,
		reversed: variable?.reversed ?? false
	};
}

type Answers = Pick<Item, 'codes' | 'kinds' | 'isNumeric' | 'beyond'> & { steps: (number | string)[] };

function numberAnswers(
	{ scale, valueLabels }: Variable,
	{ values, kinds: cells }: NumberColumn,
	rows: Uint32Array,
	open: readonly number[] | null
): Answers {
	const { kinds, codes, found, counts } = placeNumbers(values, cells, rows);
	const isBeyond = (value: number) => scale !== null && (value < scale.min || value > scale.max);
	const beyond = found.reduce((sum, value, place) => (isBeyond(value) ? sum + counts[place] : sum), 0);
	const labelled = valueLabels.map(({ value }) => value).filter((value) => typeof value === 'number');
	const declared = scale
		? (wholeNumbers(scale.min, scale.max) ?? [])
		: labelled.length > 0
			? labelled
			: (open ?? []);
	const steps = [...new Set([...found, ...declared])].sort((a, b) => a - b);
	const order = new Map(steps.map((value, place) => [value, place]));
	const places = Int32Array.from(found, (value) => order.get(value) ?? -1);
	for (let i = 0; i < codes.length; i++) if (codes[i] >= 0) codes[i] = places[codes[i]];
	return { codes, kinds, steps, isNumeric: true, beyond };
}

/** Labelled texts in the order of their labels, then the others as stored. */
function textAnswers(
	variable: Variable | undefined,
	column: TextColumn | undefined,
	rows: Uint32Array
): Answers {
	if (!variable || !column) {
		const codes = new Int32Array(rows.length).fill(-1);
		return {
			codes,
			kinds: new Uint8Array(rows.length).fill(CELL.missing),
			steps: [],
			isNumeric: false,
			beyond: 0
		};
	}
	const kinds = Uint8Array.from(rows, (row) => cellKind(column, row));
	const found = new Set<string>();
	rows.forEach((row, i) => {
		if (kinds[i] === CELL.value) found.add(column.levels[column.codes[row]]);
	});
	const labelled = variable.valueLabels
		.map(({ value }) => value)
		.filter((value) => typeof value === 'string');
	const steps = [...new Set([...labelled, ...column.levels.filter((level) => found.has(level))])];
	const places = new Map(steps.map((value, place) => [value, place]));
	const codes = Int32Array.from(rows, (row, i) =>
		kinds[i] === CELL.value ? (places.get(column.levels[column.codes[row]]) ?? -1) : -1
	);
	return { codes, kinds, steps, isNumeric: false, beyond: 0 };
}
