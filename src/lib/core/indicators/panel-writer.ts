import { CELL, type IndicatorCellKind } from '../table/types';
import type { Panel } from './types';

/** No source table: the cell has never been written. */
export const NO_SOURCE = 65535;

/** A cell as a file has it. */
export interface SourceCell {
	kind: IndicatorCellKind;
	value: number;
	pupils: number;
	halfWidth: number;
	table: number;
	line: number;
	preliminary: boolean;
}

/** What became of a cell that was offered. */
export type Written = 'written' | 'kept' | 'preliminaryLeftOut';

/** A panel while it is being filled. */
export class PanelWriter {
	readonly panel: Panel;
	/** 1 where the cell's value is preliminary. */
	readonly preliminary: Uint8Array;

	/** @param cells units × indicators × years; all cells are missing at first */
	constructor(unitCount: number, cells: number) {
		this.panel = {
			unitCount,
			values: new Float64Array(cells).fill(NaN),
			kinds: new Uint8Array(cells).fill(CELL.missing),
			pupils: new Float64Array(cells).fill(NaN),
			halfWidths: new Float64Array(cells).fill(NaN),
			sourceTable: new Uint16Array(cells).fill(NO_SOURCE),
			sourceLine: new Uint32Array(cells)
		};
		this.preliminary = new Uint8Array(cells);
	}

	/**
	 * Offers a cell of a later file. It takes the place of what is there, except that a missing one never hides a
	 * value or a suppressed one, and a preliminary one never replaces a final one.
	 * @param at position in the panel's arrays
	 */
	offer(at: number, cell: SourceCell): Written {
		const { panel } = this;
		const isFirst = panel.sourceTable[at] === NO_SOURCE;
		if (!isFirst && cell.kind === CELL.missing) return 'kept';
		if (cell.preliminary && !isFirst && panel.kinds[at] !== CELL.missing && this.preliminary[at] === 0) {
			return 'preliminaryLeftOut';
		}
		panel.values[at] = cell.value;
		panel.kinds[at] = cell.kind;
		panel.pupils[at] = cell.pupils;
		panel.halfWidths[at] = cell.halfWidth;
		panel.sourceTable[at] = cell.table;
		panel.sourceLine[at] = cell.line;
		this.preliminary[at] = cell.preliminary ? 1 : 0;
		return 'written';
	}
}
