import { CELL, type CellKind } from '../../src/lib/core/table/types';
import type { Panel } from '../../src/lib/core/indicators/types';

/** What one cell of a test world holds. A line of 0 means that the files have no row for it. */
export interface WorldCell {
	kind: CellKind;
	value?: number;
	pupils?: number;
	line?: number;
}

const NO_TABLE = 65535;

/** A panel from its cells in the order unit, indicator, year. */
export function panelOf(unitCount: number, cells: WorldCell[]): Panel {
	return {
		unitCount,
		values: Float64Array.from(cells, (cell) => (cell.kind === CELL.value ? (cell.value ?? NaN) : NaN)),
		kinds: Uint8Array.from(cells, (cell) => cell.kind),
		pupils: Float64Array.from(cells, (cell) => cell.pupils ?? NaN),
		halfWidths: new Float64Array(cells.length).fill(NaN),
		sourceTable: Uint16Array.from(cells, (cell) => (cell.line ? 0 : NO_TABLE)),
		sourceLine: Uint32Array.from(cells, (cell) => cell.line ?? 0)
	};
}

/** Indicator × year: 1 where one of the panels holds a value. */
export function basisOf(indicators: number, years: number, panels: Panel[]): Uint8Array {
	const basis = new Uint8Array(indicators * years);
	for (const panel of panels) {
		panel.kinds.forEach((kind, at) => {
			if (kind === CELL.value) basis[at % (indicators * years)] = 1;
		});
	}
	return basis;
}
