import { carryOver, type CarryOver } from '../register/carry-over';
import type { Register } from '../register/types';
import type { Notes } from './notes';
import type { MunicipalityUnit, SchoolUnit } from './types';
import type { UnitTable } from './unit-table';

/** The panel a row belongs to; counties belong to none. */
export const PANEL = { none: 0, country: 1, municipality: 3, school: 4 } as const;

/** Where the rows of one table go. */
export interface RowTargets {
	/** PANEL of each row. */
	panels: Uint8Array;
	/** Unit index of each row within its panel. */
	units: Uint32Array;
}

/** The units of all panels and where every row of every table goes. */
export interface Units {
	municipalities: MunicipalityUnit[];
	schools: SchoolUnit[];
	/** One entry per table. */
	targets: RowTargets[];
	/** How the municipality numbers of the files lead to the register's. */
	carried: Map<string, CarryOver>;
}

/**
 * Lists the municipalities (all of the register, then those places outside that the files have) and the schools
 * (all with any row), and finds the unit of every row. Municipality numbers of earlier years are carried to the
 * register's. A school belongs to the municipality of its latest row: that of the table with the latest school year,
 * the later table where years are equal.
 */
export function listUnits(tables: readonly UnitTable[], register: Register, notes: Notes): Units {
	const carried = new Map<string, CarryOver>();
	const unknown = new Map<string, number>();
	const carry = (number: string): CarryOver => {
		const known = carried.get(number) ?? carryOver(register, number);
		carried.set(number, known);
		return known;
	};
	const isKnown = (number: string) => {
		if (carry(number).kind !== 'unknown') return true;
		unknown.set(number, (unknown.get(number) ?? 0) + 1);
		return false;
	};
	const latest = latestSchoolRows(tables, (number) => isKnown(number));
	for (const table of tables) {
		for (let row = 0; row < table.table.rowCount; row++) {
			if (table.levels[row] === 3) isKnown(table.number(row));
		}
	}
	const municipalities = municipalityUnits(register, carried);
	const indexOf = new Map(municipalities.map(({ number }, index) => [number, index]));
	const schools = [...latest.entries()]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([number, { table, row }]) => ({
			number,
			name: table.name(row),
			municipality: indexOf.get(carry(table.municipality(row)).number) ?? 0
		}));
	noteUnknown(unknown, notes);
	const schoolIndex = new Map(schools.map(({ number }, index) => [number, index]));
	const municipalityOf = (number: string) => indexOf.get(carry(number).number);
	const targets = tables.map((table) => targetsOf(table, municipalityOf, schoolIndex));
	return { municipalities, schools, targets, carried };
}

interface RowOf {
	table: UnitTable;
	row: number;
}

function latestSchoolRows(
	tables: readonly UnitTable[],
	isKnown: (number: string) => boolean
): Map<string, RowOf> {
	const latest = new Map<string, RowOf>();
	for (const table of tables) {
		for (let row = 0; row < table.table.rowCount; row++) {
			if (table.levels[row] !== 4 || !isKnown(table.municipality(row))) continue;
			const earlier = latest.get(table.number(row));
			if (!earlier || table.latestYear >= earlier.table.latestYear)
				latest.set(table.number(row), { table, row });
		}
	}
	return latest;
}

function municipalityUnits(register: Register, carried: Map<string, CarryOver>): MunicipalityUnit[] {
	const former = new Map<string, string[]>();
	for (const [from, { number, kind }] of carried) {
		if (kind !== 'unknown' && from !== number) former.set(number, [...(former.get(number) ?? []), from]);
	}
	const outside = register.outside.filter(({ number }) => carried.get(number)?.kind === 'outside');
	return [...register.municipalities, ...outside].map(({ number, name, county }) => ({
		number,
		name,
		county,
		formerNumbers: (former.get(number) ?? []).sort()
	}));
}

function targetsOf(
	table: UnitTable,
	municipalityOf: (number: string) => number | undefined,
	schoolIndex: Map<string, number>
): RowTargets {
	const panels = new Uint8Array(table.table.rowCount);
	const units = new Uint32Array(table.table.rowCount);
	const set = (row: number, panel: number, unit: number | undefined) => {
		if (unit === undefined) return;
		panels[row] = panel;
		units[row] = unit;
	};
	const country = countryRow(table);
	for (let row = 0; row < table.table.rowCount; row++) {
		const level = table.levels[row];
		if (row === country) set(row, PANEL.country, 0);
		else if (level === 3) set(row, PANEL.municipality, municipalityOf(table.number(row)));
		else if (level === 4) set(row, PANEL.school, schoolIndex.get(table.number(row)));
	}
	return { panels, units };
}

/** The row of the whole country ("I"); another first row of level 1 where there is none. */
function countryRow(table: UnitTable): number {
	const rows = [...table.levels.keys()].filter((row) => table.levels[row] === 1);
	return rows.find((row) => table.number(row) === 'I') ?? rows[0] ?? -1;
}

function noteUnknown(unknown: Map<string, number>, notes: Notes): void {
	if (unknown.size === 0) return;
	const rows = [...unknown.values()].reduce((sum, count) => sum + count, 0);
	const numbers = [...unknown.keys()].sort().slice(0, 5).join(', ');
	notes.add('indicators.unknownMunicipalities', { count: unknown.size, rows, numbers });
}
