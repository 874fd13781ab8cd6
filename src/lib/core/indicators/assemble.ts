import type { Register } from '../register/types';
import { CELL, type DataTable } from '../table/types';
import { fillPupils, fillValues, type FillContext, type Writers } from './fill';
import { collectGrades, gradeBit } from './grades';
import { noteCarried, noteMeetings, notePreliminary } from './note-units';
import { Notes } from './notes';
import { PanelWriter } from './panel-writer';
import { planColumns, type Owners, type Plan } from './plan';
import type { IndicatorData, Panel, SeriesAssignment } from './types';
import { listUnits, PANEL, type RowTargets, type Units } from './units';
import { unitTable, type UnitTable } from './unit-table';

/** Choices that change what the panels hold. */
export interface AssembleOptions {
	owners: Owners;
}

/**
 * Makes one set of indicator data of a project's tables: every unit × indicator × year with value, kind of empty
 * cell, pupils, uncertainty and the line it was read from. A later table wins over an earlier one; a missing cell
 * never hides a value, a preliminary one never replaces a final one. Municipalities are those of the register's year.
 * A cell is not applicable when its unit has no row for the indicator's grade in any year of the data; a unit with the
 * grade in another year is missing (methods: coverage counts such cells as applicable).
 * @param tables in order of precedence
 * @param assignments which series holds which indicator; from `proposeAssignments`
 * @param register municipalities, counties and number changes
 */
export function assemble(
	tables: readonly DataTable[],
	assignments: readonly SeriesAssignment[],
	register: Register,
	options: AssembleOptions
): IndicatorData {
	const notes = new Notes();
	const unitTables = tables.map(unitTable);
	const plan = planColumns(unitTables, assignments, options.owners, notes);
	const units = listUnits(unitTables, register, notes);
	const writers = makeWriters(plan, units);
	const meetings = units.targets.map(rowsThatMeet);
	const context: FillContext = { plan, tables: unitTables, units, writers, meetings, notes };
	noteCarried(context, register);
	fillValues(context);
	fillPupils(context);
	noteMeetings(context);
	notePreliminary(context);
	markNotApplicable(unitTables, assignments, plan, units, writers);
	return {
		indicators: plan.indicators,
		years: plan.years,
		municipalities: { ...writers[PANEL.municipality].panel, units: units.municipalities },
		schools: { ...writers[PANEL.school].panel, units: units.schools },
		country: writers[PANEL.country].panel,
		basis: basisOf(plan, writers),
		sources: tables.map((table) => table.source.fileName),
		notes: notes.all
	};
}

function makeWriters(plan: Plan, units: Units): Writers {
	const cells = plan.indicators.length * plan.years.length;
	const writer = (count: number) => new PanelWriter(count, count * cells);
	return {
		[PANEL.country]: writer(1),
		[PANEL.municipality]: writer(units.municipalities.length),
		[PANEL.school]: writer(units.schools.length)
	};
}

/** The municipalities that several rows of one table lead to, with those rows. */
function rowsThatMeet({ panels, units }: RowTargets): Map<number, number[]> {
	const rows = new Map<number, number[]>();
	for (let row = 0; row < panels.length; row++) {
		if (panels[row] !== PANEL.municipality) continue;
		const known = rows.get(units[row]);
		if (known) known.push(row);
		else rows.set(units[row], [row]);
	}
	for (const [unit, own] of rows) if (own.length < 2) rows.delete(unit);
	return rows;
}

function markNotApplicable(
	tables: readonly UnitTable[],
	assignments: readonly SeriesAssignment[],
	plan: Plan,
	units: Units,
	writers: Writers
): void {
	const panels = [PANEL.country, PANEL.municipality, PANEL.school];
	const sets = Object.fromEntries(
		panels.map((panel) => [panel, new Uint16Array(writers[panel].panel.unitCount)])
	);
	collectGrades(tables, units.targets, assignments, sets);
	const bits = plan.indicators.map((indicator) => gradeBit(indicator.grade));
	for (const panel of panels) markPanel(writers[panel].panel, sets[panel], bits, plan.years.length);
}

function markPanel(panel: Panel, sets: Uint16Array, bits: number[], years: number): void {
	for (let unit = 0; unit < panel.unitCount; unit++) {
		for (const [indicator, bit] of bits.entries()) {
			if (sets[unit] & bit) continue;
			const from = (unit * bits.length + indicator) * years;
			panel.kinds.fill(CELL.notApplicable, from, from + years);
		}
	}
}

/** Indicator × year: 1 where any unit of any panel has a value. */
function basisOf(plan: Plan, writers: Writers): Uint8Array {
	const size = plan.indicators.length * plan.years.length;
	const basis = new Uint8Array(size);
	for (const { panel } of Object.values(writers)) {
		for (let at = 0; at < panel.kinds.length; at++) if (panel.kinds[at] === CELL.value) basis[at % size] = 1;
	}
	return basis;
}
