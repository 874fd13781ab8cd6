import type { Stored } from '../xlsx/cell-store';

/**
 * Cells in the order in which they come. Workbooks of Excel have them row by row; other writers, and formulas whose
 * text comes later, need not.
 */
export class CellList {
	#places = new Float64Array(1024);
	#kinds = new Uint8Array(1024);
	#values = new Float64Array(1024);
	#isInOrder = true;
	count = 0;

	/** @param row from 0 @param column from 0, below 65 536 */
	add(row: number, column: number, kind: Stored, value: number): void {
		if (this.count === this.#kinds.length) this.#grow();
		const place = row * 65_536 + column;
		if (this.count > 0 && place <= this.#places[this.count - 1]) this.#isInOrder = false;
		this.#places[this.count] = place;
		this.#kinds[this.count] = kind;
		this.#values[this.count++] = value;
	}

	/** Gives the cells row by row, from left to right; of several for one place the last. */
	each(take: (row: number, column: number, kind: Stored, value: number) => void): void {
		const order = this.#isInOrder ? null : this.#order();
		for (let at = 0; at < this.count; at++) {
			const cell = order ? order[at] : at;
			const place = this.#places[cell];
			const isRepeated = order && at + 1 < this.count && this.#places[order[at + 1]] === place;
			if (isRepeated) continue;
			take(Math.floor(place / 65_536), place % 65_536, this.#kinds[cell] as Stored, this.#values[cell]);
		}
	}

	/** Sorting is stable: of equal places the later cell comes last. */
	#order(): Uint32Array {
		const places = this.#places;
		const order = Uint32Array.from({ length: this.count }, (_, at) => at);
		return order.sort((a, b) => places[a] - places[b] || a - b);
	}

	#grow(): void {
		const size = this.count * 2;
		const [places, kinds, values] = [new Float64Array(size), new Uint8Array(size), new Float64Array(size)];
		places.set(this.#places);
		kinds.set(this.#kinds);
		values.set(this.#values);
		[this.#places, this.#kinds, this.#values] = [places, kinds, values];
	}
}
