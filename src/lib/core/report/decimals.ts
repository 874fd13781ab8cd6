import type { NumberFormat, ResultTable } from './types';

/** Kinds of numbers whose decimals a reader may choose. */
export const DECIMAL_KINDS = ['number', 'share', 'coefficient', 'p'] as const;
export type DecimalKind = (typeof DECIMAL_KINDS)[number];

/** How many decimals each kind of number is shown with; null as the analysis says. */
export type DecimalChoices = Readonly<Record<DecimalKind, number | null>>;

/** What can be chosen of each kind. A p value needs two decimals to tell 0.05 from 0.01. */
export const DECIMAL_RANGE: Readonly<Record<DecimalKind, { min: number; max: number }>> = {
	number: { min: 0, max: 5 },
	share: { min: 0, max: 3 },
	coefficient: { min: 1, max: 5 },
	p: { min: 2, max: 5 }
};

/** Every kind as the analysis says. */
export const NO_DECIMALS_CHOSEN: DecimalChoices = { number: null, share: null, coefficient: null, p: null };

/**
 * The format that a number is shown in after the reader's choice. A number that the analysis shows without decimals (a
 * count, a year, a limit) stays without: there is nothing behind its mark to be seen.
 */
export function chosenFormat(format: NumberFormat, choices: DecimalChoices): NumberFormat {
	switch (format.kind) {
		case 'number': {
			const { number } = choices;
			return number === null || format.decimals === 0 ? format : { ...format, decimals: number };
		}
		case 'share':
		case 'percent':
			return choices.share === null ? format : { ...format, decimals: choices.share };
		case 'coefficient':
			return choices.coefficient === null ? format : { ...format, decimals: choices.coefficient };
		case 'p':
			return choices.p === null ? format : { ...format, decimals: choices.p };
		case 'integer':
		case 'bracketed':
		case 'text':
			return format;
	}
}

/** A table with every number in the format of the reader's choice, for files that print it; its values stay as they are. */
export function withChosenDecimals<T>(table: ResultTable<T>, choices: DecimalChoices): ResultTable<T> {
	if (Object.values(choices).every((one) => one === null)) return table;
	const rows = table.rows.map((row) => ({
		...row,
		cells: row.cells.map((cell) => ({ ...cell, format: chosenFormat(cell.format, choices) }))
	}));
	return { ...table, rows };
}
