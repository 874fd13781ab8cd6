import { CELL, type NumberColumn } from '../table/types';
import { mergeParts } from './merge';
import type { Notes } from './notes';
import type { PanelWriter, SourceCell } from './panel-writer';
import type { ColumnPair, Plan, PlannedColumn } from './plan';
import { cellIndex } from './types';
import { PANEL, type Units } from './units';
import { hasAnything, type UnitTable } from './unit-table';

/** The panels while they are being filled, by PANEL. */
export type Writers = Record<number, PanelWriter>;

/** What the filling of the panels needs to know. */
export interface FillContext {
	plan: Plan;
	tables: readonly UnitTable[];
	units: Units;
	writers: Writers;
	/** Per table: the municipalities that several of its rows meet in, with those rows. */
	meetings: Map<number, number[]>[];
	notes: Notes;
}

/** Writes every planned column into the panels, in the order of the plan. */
export function fillValues(context: FillContext): void {
	for (const column of context.plan.columns) new ColumnFiller(context, column).fill();
}

class ColumnFiller {
	readonly #at: (unit: number) => number;
	#afterBreak = 0;
	#leftOut = 0;

	constructor(
		readonly context: FillContext,
		readonly column: PlannedColumn
	) {
		this.#at = (unit) => cellIndex(context.plan, unit, column.indicator, column.year);
	}

	fill(): void {
		const { panels, units } = this.context.units.targets[this.column.table];
		const meetings = this.context.meetings[this.column.table];
		for (let row = 0; row < panels.length; row++) {
			const isPart = panels[row] === PANEL.municipality && meetings.has(units[row]);
			if (panels[row] !== PANEL.none && !isPart) this.#offer(panels[row], units[row], this.#cell(row));
		}
		for (const [unit, rows] of meetings) this.#merge(unit, rows);
		this.#note();
	}

	#offer(panel: number, unit: number, cell: SourceCell): void {
		const written = this.context.writers[panel].offer(this.#at(unit), cell);
		if (written === 'preliminaryLeftOut') this.#leftOut++;
	}

	#cell(row: number): SourceCell {
		const { value, pupils, halfWidth, table, preliminary } = this.column;
		const isAfterBreak = isMissing(value.plain, row) && !isMissing(value.afterBreak, row);
		if (isAfterBreak) this.#afterBreak++;
		const source = isAfterBreak ? value.afterBreak : (value.plain ?? value.afterBreak);
		return {
			kind: (source?.kinds[row] ?? CELL.missing) as SourceCell['kind'],
			value: source?.values[row] ?? NaN,
			pupils: numberIn(pupils, row, isAfterBreak),
			halfWidth: numberIn(halfWidth, row, isAfterBreak),
			table,
			line: this.context.tables[table].table.lines[row],
			preliminary
		};
	}

	#merge(unit: number, rows: number[]): void {
		const table = this.context.tables[this.column.table];
		const year = this.context.plan.years[this.column.year];
		// Exports of several years list numbers that were not in use in all of them: such rows are no parts.
		const used = rows.filter((row) => hasAnything(table, row, year));
		const parts = (used.length > 0 ? used : rows.slice(0, 1)).map((row) => this.#cell(row));
		const whole = parts.length > 1 ? mergeParts(parts) : parts[0];
		this.#offer(PANEL.municipality, unit, whole);
		if (parts.length === 1) return;
		const { number, name } = this.context.units.municipalities[unit];
		const params = { number, name, parts: used.map((row) => table.number(row)).join(', '), cells: 1 };
		const isLost = whole.kind === CELL.missing && parts.some((part) => part.kind !== CELL.missing);
		if (whole.kind === CELL.value) this.context.notes.add('indicators.merged', params);
		if (isLost) this.context.notes.add('indicators.mergedMissing', params);
	}

	#note(): void {
		const { plan, tables, notes } = this.context;
		const indicator = plan.indicators[this.column.indicator].id;
		const year = plan.years[this.column.year];
		const file = tables[this.column.table].table.source.fileName;
		if (this.#afterBreak > 0)
			notes.add('indicators.breakUsed', { indicator, year, cells: this.#afterBreak, file });
		if (this.#leftOut > 0)
			notes.add('indicators.preliminaryLeftOut', { indicator, year, cells: this.#leftOut, file });
	}
}

const isMissing = (column: NumberColumn | undefined, row: number) =>
	column === undefined || column.kinds[row] === CELL.missing;

function numberIn(pair: ColumnPair, row: number, isAfterBreak: boolean): number {
	const [first, second] = isAfterBreak ? [pair.afterBreak, pair.plain] : [pair.plain, pair.afterBreak];
	const value = first?.values[row] ?? NaN;
	return Number.isNaN(value) ? (second?.values[row] ?? NaN) : value;
}

/**
 * Gives values that have no number of pupils in their own file the one that another file prints for the same pupils:
 * shares and means of the national tests come in different exports. The later file wins. Municipalities merged from
 * several rows are passed over.
 */
export function fillPupils(context: FillContext): void {
	const { plan, units, writers, meetings } = context;
	for (const { table, indicator, year, pupils } of [...plan.pupils].reverse()) {
		const { panels, units: unitOf } = units.targets[table];
		for (let row = 0; row < panels.length; row++) {
			const panel = writers[panels[row]]?.panel;
			const isPart = panels[row] === PANEL.municipality && meetings[table].has(unitOf[row]);
			if (!panel || isPart) continue;
			const at = cellIndex(plan, unitOf[row], indicator, year);
			const isWanting = panel.kinds[at] === CELL.value && Number.isNaN(panel.pupils[at]);
			if (isWanting) panel.pupils[at] = numberIn(pupils, row, false);
		}
	}
}
