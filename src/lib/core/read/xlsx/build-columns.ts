import { CELL } from '../../table/types';
import { plainFacts, type ReadColumn, type VariableFormat } from '../types';
import { STORED, type CellStore } from './cell-store';
import { daysToSeconds } from './dates';

/** A column of the table to be: its name, its format and where it stands in the sheet (from 0). */
export interface ColumnPlan {
	column: number;
	name: string;
	format: VariableFormat | 'boolean';
}

/** Excel computes with this many digits; what comes after them is noise. */
const DIGITS = 15;

/**
 * Builds the columns of a table in one way through the cells. Dates are days and date-times seconds since 1970-01-01,
 * times are seconds, shares are percents (43.5 for 0.435 shown as 43.5 %), as in files of all other formats; true is 1.
 * @param firstData place of the first row of data among the stored rows; stored rows become the rows of the table
 */
export function buildColumns(cells: CellStore, firstData: number, plans: ColumnPlan[]): ReadColumn[] {
	const rowCount = cells.rowNumbers.length - firstData;
	const fillers: (TextFiller | NumberFiller | undefined)[] = [];
	for (const plan of plans)
		fillers[plan.column] =
			plan.format === 'text' ? new TextFiller(plan.name, rowCount) : new NumberFiller(plan, rowCount);
	for (let row = 0; row < rowCount; row++) {
		const place = firstData + row;
		for (let cell = cells.rowStarts[place]; cell < cells.rowEnd(place); cell++)
			fillers[cells.columns[cell]]?.put(row, cells, cell);
	}
	return fillers.flatMap((filler) => (filler ? [filler.column()] : []));
}

class TextFiller {
	readonly #levels = new Map<string, number>();
	readonly #codes: Uint32Array;
	/** Codes of texts already met in this column, by their number in the store, from 1; 0: not met. */
	readonly #known = new Map<number, number>();

	constructor(
		readonly name: string,
		rowCount: number
	) {
		this.#codes = new Uint32Array(rowCount);
	}

	/** Rows without a cell keep code 0, which is given to the empty text when the column is done. */
	put(row: number, cells: CellStore, cell: number): void {
		if (cells.kinds[cell] !== STORED.text) {
			this.#codes[row] = this.#codeOf(cells.textOf(cell));
			return;
		}
		const index = cells.values[cell];
		let code = this.#known.get(index);
		if (code === undefined) this.#known.set(index, (code = this.#codeOf(cells.texts[index])));
		this.#codes[row] = code;
	}

	#codeOf(text: string): number {
		if (text === '') return 0;
		let code = this.#levels.get(text);
		if (code === undefined) this.#levels.set(text, (code = this.#levels.size + 1));
		return code;
	}

	column(): ReadColumn {
		const hasEmpty = this.#codes.includes(0);
		const levels = [...(hasEmpty ? [''] : []), ...this.#levels.keys()];
		const codes = hasEmpty ? this.#codes : this.#codes.map((code) => code - 1);
		return { type: 'text', name: this.name, levels, codes, facts: plainFacts('text') };
	}
}

class NumberFiller {
	readonly #values: Float64Array;
	readonly #kinds: Uint8Array;
	#decimals = 0;

	constructor(
		readonly plan: ColumnPlan,
		rowCount: number
	) {
		this.#values = new Float64Array(rowCount).fill(NaN);
		this.#kinds = new Uint8Array(rowCount).fill(CELL.missing);
	}

	put(row: number, cells: CellStore, cell: number): void {
		if (cells.kinds[cell] >= STORED.error) return;
		const stored = cells.values[cell];
		const value = valueOf(stored, this.plan.format);
		this.#values[row] = value;
		this.#kinds[row] = CELL.value;
		while (this.#decimals < DIGITS && !fits(value, this.#decimals)) this.#decimals++;
	}

	column(): ReadColumn {
		const { name, format } = this.plan;
		const facts = plainFacts(format === 'boolean' || format === 'text' ? 'number' : format);
		if (format === 'boolean') {
			facts.measure = 'nominal';
			facts.valueLabels = [
				{ value: 0, label: 'FALSE' },
				{ value: 1, label: 'TRUE' }
			];
		}
		const [values, kinds, decimals] = [this.#values, this.#kinds, this.#decimals];
		return { type: 'number', name, values, kinds, decimals, facts };
	}
}

/** Workbooks store percents as fractions; a hundred times one is rounded to the digits that Excel keeps. */
function valueOf(stored: number, format: ColumnPlan['format']): number {
	if (format === 'dateTime') return daysToSeconds(stored);
	return format === 'percent' ? Number((stored * 100).toPrecision(DIGITS)) : stored;
}

/** Whether a number has no more decimals than these, within the digits that Excel keeps. */
function fits(value: number, decimals: number): boolean {
	const scaled = Math.abs(value) * 10 ** decimals;
	return Math.abs(scaled - Math.round(scaled)) <= scaled * 10 ** -DIGITS;
}
