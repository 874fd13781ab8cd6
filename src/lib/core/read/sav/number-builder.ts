import { CELL, type NumberColumn } from '../../table/types';
import { formatDecimals, numberFormat } from './format';
import type { SavVariable } from './variables';

/** Some cases as an uncompressed file has them. */
export interface CaseBlock {
	view: DataView;
	/** The number of the block's first case, from 0, and how many cases it has. */
	first: number;
	count: number;
	/** Size of a case in bytes. */
	caseBytes: number;
}

/** Takes up the numbers of one variable. Empty cells (system-missing, or not a number) are of the kind "missing". */
export class NumberBuilder {
	private readonly values: Float64Array<ArrayBuffer>;
	private readonly kinds: Uint8Array<ArrayBuffer>;

	constructor(
		private readonly variable: SavVariable,
		cases: number,
		private readonly little: boolean,
		private readonly systemMissing: number
	) {
		this.values = new Float64Array(cases);
		this.kinds = new Uint8Array(cases);
	}

	/** Takes up the numbers of a block, dates turned to count from 1970 (see `numberFormat`). */
	add({ view, first, count, caseBytes }: CaseBlock): void {
		const { values, kinds, little, systemMissing } = this;
		const { shift, divisor } = numberFormat(this.variable.record.formatType);
		let at = this.variable.pieces[0].at;
		for (let row = first; row < first + count; row++, at += caseBytes) {
			const stored = view.getFloat64(at, little);
			if (stored === systemMissing || Number.isNaN(stored)) {
				values[row] = NaN;
				kinds[row] = CELL.missing;
			} else {
				values[row] = stored / divisor - shift;
			}
		}
	}

	/** The finished column. */
	column(): NumberColumn {
		const { name, record } = this.variable;
		const decimals = formatDecimals(record.formatType, record.decimals);
		return { type: 'number', name, values: this.values, kinds: this.kinds, decimals };
	}
}
