import { answersOf } from '$lib/core/counts/answer-kinds';
import { readTypedNumber } from '$lib/core/counts/read-number';
import type { PastedTable } from '$lib/core/counts/read-pasted';
import { nearestCounts, reconstructCounts, type Reconstruction } from '$lib/core/counts/reconstruct';
import type { CountedAnswer, CountsOrigin } from '$lib/core/counts/types';

/** One question as it is being typed: texts, so that nothing half typed is lost. */
export interface DraftItem {
	name: string;
	label: string;
	/** [answer][group] */
	cells: string[][];
	/** Per group. */
	n: string[];
	means: string[];
	/** Which of several possible sets of counts is meant, per group; null: none is chosen yet. */
	chosen: (number | 'nearest' | null)[];
}

/** A frequency table as it is being typed. */
export interface CountsDraft {
	published: string;
	given: 'counts' | 'percents';
	rounding: 'once' | 'twice';
	answers: CountedAnswer[];
	groups: string[];
	groupName: string;
	items: DraftItem[];
	rows: 'weighted' | 'expanded';
}

/** Names of the variables that are made, in the reader's language. */
export interface CountsWords {
	group: string;
	weight: string;
	weightLabel: string;
	item: (number: number) => string;
	answers: string[];
}

/** What is known of one column of numbers. */
export interface ColumnCheck {
	/** Sum of what is typed. */
	sum: number;
	empty: number;
	/** Cells that are no whole number of persons (or no percent). */
	bad: number;
	n: number | null;
	/** The mean that the counts give, or null. */
	mean: number | null;
	/** The printed mean is another one. */
	meanDiffers: boolean;
	/** What the percents can stand for; null when counts are typed or something is missing. */
	reconstruction: Reconstruction | null;
	/** The counts; null while they are not known. */
	counts: (number | null)[] | null;
}

const filled = <T>(length: number, value: T): T[] => new Array<T>(length).fill(value);

/** An empty item for so many answers and groups. */
export const emptyItem = (name: string, answers: number, groups: number): DraftItem => ({
	name,
	label: '',
	cells: Array.from({ length: answers }, () => filled(groups, '')),
	n: filled(groups, ''),
	means: filled(groups, ''),
	chosen: filled(groups, null)
});

export const emptyDraft = (words: CountsWords): CountsDraft => ({
	published: '',
	given: 'counts',
	rounding: 'once',
	answers: answersOf(words.answers),
	groups: ['', ''],
	groupName: words.group,
	items: [emptyItem(words.item(1), words.answers.length, 2)],
	rows: 'weighted'
});

const text = (value: number | null | undefined): string =>
	value === null || value === undefined ? '' : String(value).replace('.', ',');

/** The draft of a table that is to be changed. */
export function draftOf(origin: CountsOrigin, words: CountsWords): CountsDraft {
	const printed = origin.items.find((item) => item.printed)?.printed;
	const draft: CountsDraft = {
		published: origin.published,
		given: printed ? 'percents' : 'counts',
		rounding: printed?.rounding ?? 'once',
		answers: origin.answers,
		groups: origin.groups,
		groupName: origin.group?.name ?? words.group,
		rows: origin.rows,
		items: origin.items.map((item) => ({
			name: item.name,
			label: item.label,
			cells: (item.printed?.percents ?? item.counts).map((row) => row.map(text)),
			n: origin.groups.map((_, group) => text(item.printed?.n[group])),
			means: origin.groups.map((_, group) => text(item.printed?.means[group])),
			chosen: origin.groups.map(() => null)
		}))
	};
	const items = draft.items.map((item, index) => ({
		...item,
		chosen: origin.groups.map((_, group) => {
			const found = checkColumn(draft, item, group).reconstruction;
			const counts = origin.items[index].counts.map((row) => row[group]);
			const place = found?.candidates.findIndex((one) => one.join() === counts.join()) ?? -1;
			return found?.verdict === 'many' ? ('nearest' as const) : place < 0 ? null : place;
		})
	}));
	return { ...draft, items };
}

/** Looks one column of an item over. */
export function checkColumn(draft: CountsDraft, item: DraftItem, group: number): ColumnCheck {
	const read = item.cells.map((row) => readTypedNumber(row[group] ?? ''));
	const isEmpty = (answer: number) => (item.cells[answer][group] ?? '').trim() === '';
	const isPercents = draft.given === 'percents';
	const isGood = (place: number) => {
		const number = read[place];
		return (
			number !== null &&
			(isPercents ? number.value <= 100 : Number.isSafeInteger(number.value) && !number.isPercent)
		);
	};
	const numbers = read.map((number, place) => (number && isGood(place) ? number.value : null));
	const n = readTypedNumber(item.n[group] ?? '')?.value ?? null;
	const printedMean = readTypedNumber(item.means[group] ?? '');
	const mean = printedMean ? { value: printedMean.value, decimals: printedMean.decimals } : null;
	const values = draft.answers.map((answer) => ('value' in answer ? answer.value : null));
	const empty = read.filter((_, place) => isEmpty(place)).length;
	const bad = read.filter((_, place) => !isEmpty(place) && !isGood(place)).length;
	const decimals = decimalsOf(item, group);
	const reconstruction =
		isPercents && n !== null && bad === 0 && empty < read.length
			? reconstructCounts({ percents: numbers, values, n, decimals, rounding: draft.rounding, mean })
			: null;
	const counts = !isPercents
		? empty === 0 && bad === 0
			? numbers
			: null
		: countsOf(reconstruction, item.chosen[group] ?? null, numbers, n);
	const own = counts ? meanOf(counts, values) : null;
	return {
		sum: numbers.reduce<number>((sum, number) => sum + (number ?? 0), 0),
		empty,
		bad,
		n,
		mean: own,
		meanDiffers:
			mean !== null && own !== null && Math.abs(own - mean.value) > 0.5 / 10 ** mean.decimals + 1e-9,
		reconstruction,
		counts
	};
}

/** The most decimals with which a percent of a column is printed. */
const decimalsOf = (item: DraftItem, group: number): number =>
	Math.min(4, Math.max(0, ...item.cells.map((row) => readTypedNumber(row[group] ?? '')?.decimals ?? 0)));

function countsOf(
	found: Reconstruction | null,
	chosen: number | 'nearest' | null,
	percents: readonly (number | null)[],
	n: number | null
): number[] | null {
	if (!found || n === null) return null;
	if (found.verdict === 'unique') return found.candidates[0];
	if (found.verdict === 'few' && typeof chosen === 'number') return found.candidates[chosen] ?? null;
	return found.verdict === 'many' && chosen === 'nearest' ? nearestCounts(percents, n) : null;
}

function meanOf(counts: readonly (number | null)[], values: readonly (number | null)[]): number | null {
	let [sum, n] = [0, 0];
	counts.forEach((count, place) => {
		const value = values[place];
		if (value === null || count === null) return;
		sum += count * value;
		n += count;
	});
	return n === 0 ? null : sum / n;
}

/** The table as it will be kept, or null while something is missing in it. */
export function originOf(
	draft: CountsDraft,
	checks: readonly ColumnCheck[][],
	words: CountsWords
): CountsOrigin | null {
	if (checks.flat().some(({ counts }) => counts === null)) return null;
	const isOne = draft.groups.length === 1 && draft.groups[0].trim() === '';
	return {
		kind: 'counts',
		published: draft.published.trim(),
		answers: draft.answers,
		groups: draft.groups.map((group, place) => group.trim() || (isOne ? '' : String(place + 1))),
		group: isOne ? null : { name: draft.groupName.trim(), label: '' },
		items: draft.items.map((item, index) => ({
			name: item.name.trim(),
			label: item.label.trim(),
			counts: draft.answers.map((_, answer) => checks[index].map(({ counts }) => counts?.[answer] ?? null)),
			printed: draft.given === 'percents' ? printedOf(draft, item, checks[index]) : null
		})),
		rows: draft.rows,
		weight: { name: words.weight, label: words.weightLabel }
	};
}

function printedOf(draft: CountsDraft, item: DraftItem, checks: readonly ColumnCheck[]) {
	const means = item.means.map((mean) => readTypedNumber(mean));
	return {
		percents: item.cells.map((row) => row.map((cell) => readTypedNumber(cell)?.value ?? null)),
		n: checks.map(({ n }) => n),
		means: means.map((mean) => mean?.value ?? null),
		meanDecimals: Math.max(0, ...means.map((mean) => mean?.decimals ?? 0)),
		decimals: Math.max(0, ...draft.groups.map((_, group) => decimalsOf(item, group))),
		rounding: draft.rounding,
		verdicts: checks.map(({ reconstruction }) => verdictOf(reconstruction))
	};
}

const verdictOf = (found: Reconstruction | null): 'unique' | 'few' | 'many' =>
	found?.verdict === 'unique' || found?.verdict === 'few' ? found.verdict : 'many';

/** A draft with a pasted table in it: rows are answers, or rows are questions. */
export function withPasted(
	draft: CountsDraft,
	table: PastedTable,
	rowsAre: 'answers' | 'items',
	words: CountsWords
): CountsDraft {
	const given = table.isPercent ? 'percents' : 'counts';
	if (rowsAre === 'answers') {
		const item: DraftItem = {
			...(draft.items.at(0) ?? emptyItem(words.item(1), 0, 0)),
			cells: table.cells.map((row) => row.map(text)),
			n: table.columns.map((_, group) => text(table.n?.[group])),
			means: table.columns.map((_, group) => text(table.means?.[group])),
			chosen: filled(table.columns.length, null)
		};
		return { ...draft, given, answers: answersOf(table.rows), groups: [...table.columns], items: [item] };
	}
	return {
		...draft,
		given,
		answers: answersOf(table.columns),
		groups: [''],
		items: table.cells.map((row, index) => ({
			...emptyItem(words.item(index + 1), table.columns.length, 1),
			label: table.rows[index],
			cells: row.map((cell) => [text(cell)])
		}))
	};
}

/** Cells of a spreadsheet put in from one cell on; what falls outside the table is left out. */
export function pasteCells(item: DraftItem, pasted: string, answer: number, group: number): DraftItem {
	const rows = pasted
		.replace(/(?:\r\n|\r|\n)$/, '')
		.split(/\r\n|\r|\n/)
		.map((line) => line.split('\t'));
	return {
		...item,
		cells: item.cells.map((row, at) =>
			row.map((cell, place) => rows[at - answer]?.[place - group]?.trim() ?? cell)
		)
	};
}

/** The draft with one answer more or less. */
export function withAnswers(draft: CountsDraft, answers: CountedAnswer[]): CountsDraft {
	const items = draft.items.map((item) => ({
		...item,
		cells: answers.map(
			(answer) => item.cells[draft.answers.indexOf(answer)] ?? filled(draft.groups.length, '')
		)
	}));
	return { ...draft, answers, items };
}

/** The draft with so many groups. */
export function withGroupCount(draft: CountsDraft, count: number): CountsDraft {
	const fit = <T>(list: readonly T[], value: T): T[] =>
		Array.from({ length: count }, (_, place) => list[place] ?? value);
	return {
		...draft,
		groups: fit(draft.groups, ''),
		items: draft.items.map((item) => ({
			...item,
			cells: item.cells.map((row) => fit(row, '')),
			n: fit(item.n, ''),
			means: fit(item.means, ''),
			chosen: fit(item.chosen, null)
		}))
	};
}
