import { CELL, type NumberColumn, type TextColumn } from '../table/types';
import type { NumberCell } from './number';

/** Collects the cells of a text column, storing each distinct text once. */
export class TextColumnBuilder {
	readonly #levels = new Map<string, number>();
	readonly #codes: number[] = [];

	constructor(readonly name: string) {}

	push(text: string): void {
		let code = this.#levels.get(text);
		if (code === undefined) {
			code = this.#levels.size;
			this.#levels.set(text, code);
		}
		this.#codes.push(code);
	}

	build(): TextColumn {
		return {
			type: 'text',
			name: this.name,
			levels: [...this.#levels.keys()],
			codes: Uint32Array.from(this.#codes)
		};
	}
}

/** Collects the cells of a number column. */
export class NumberColumnBuilder {
	readonly #values: number[] = [];
	readonly #kinds: number[] = [];
	#decimals = 0;

	constructor(readonly name: string) {}

	/** Adds a cell; null (a sentence in a number cell) becomes a missing one. */
	push(cell: NumberCell | null): void {
		this.#values.push(cell ? cell.value : NaN);
		this.#kinds.push(cell ? cell.kind : CELL.missing);
		if (cell && cell.decimals > this.#decimals) this.#decimals = cell.decimals;
	}

	build(): NumberColumn {
		return {
			type: 'number',
			name: this.name,
			values: Float64Array.from(this.#values),
			kinds: Uint8Array.from(this.#kinds),
			decimals: this.#decimals
		};
	}
}
