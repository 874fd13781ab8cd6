import { cellIndex, type IndicatorData } from '../indicators/types';
import type { Register, RegisterMunicipality } from '../register/types';
import { mean, standardDeviation } from '../stats/moments';
import { CELL } from '../table/types';

/** The distribution of one indicator in one year over the municipalities with a value. */
export interface ColumnSummary {
	/** Ascending. */
	sorted: Float64Array;
	mean: number;
	/** n − 1; NaN for fewer than two. */
	sd: number;
	/** Mean weighted by pupils, over the municipalities with value and pupils; NaN if there are none. */
	pupilMean: number;
}

/** Indicator data with everything that does not depend on the rules, computed once. */
export interface PreparedData {
	data: IndicatorData;
	register: Register;
	/** The register's facts by municipality index; null outside the register. */
	facts: (RegisterMunicipality | null)[];
	/** 1 for units that are listed but are no municipality (Svalbard): never in limits, ranks or draws. */
	outside: Uint8Array;
	/** School indices by municipality: those of municipality m are schools[start[m]] … schools[start[m + 1] − 1]. */
	schoolStart: Uint32Array;
	schools: Uint32Array;
	/** By indicator · years + year. */
	columns: ColumnSummary[];
	/** Inhabitants of every municipality on 1 January of a year (see populationAt); found once for each year. */
	populationIn: (year: number) => Float64Array;
}

/**
 * Prepares indicator data for draws: aligns the register, groups schools by municipality and summarises each column.
 * @param register of the same vintage as the municipality numbers in the data
 */
export function prepareDraw(data: IndicatorData, register: Register): PreparedData {
	const byNumber = new Map(register.municipalities.map((m) => [m.number, m]));
	const facts = data.municipalities.units.map((unit) => byNumber.get(unit.number) ?? null);
	const outside = Uint8Array.from(facts, (fact) => (fact ? 0 : 1));
	const columns: ColumnSummary[] = [];
	for (let i = 0; i < data.indicators.length; i++) {
		for (let y = 0; y < data.years.length; y++) columns.push(prepareColumn(data, outside, i, y));
	}
	return { data, register, facts, outside, ...groupSchools(data), columns, populationIn: populations(facts) };
}

/**
 * Inhabitants on 1 January of a year; where the register does not know that year, the latest earlier one.
 * @returns NaN when no year up to then is known
 */
export function populationAt(population: Record<number, number>, year: number): number {
	let found = NaN;
	// Keys that are whole numbers come in ascending order.
	for (const known in population) if (Number(known) <= year) found = population[known];
	return found;
}

function populations(facts: PreparedData['facts']): PreparedData['populationIn'] {
	const found = new Map<number, Float64Array>();
	return (year) => {
		const inhabitants =
			found.get(year) ?? Float64Array.from(facts, (fact) => populationAt(fact?.population ?? {}, year));
		found.set(year, inhabitants);
		return inhabitants;
	};
}

function groupSchools(data: IndicatorData) {
	const schoolStart = new Uint32Array(data.municipalities.units.length + 1);
	for (const school of data.schools.units) schoolStart[school.municipality + 1]++;
	for (let m = 1; m < schoolStart.length; m++) schoolStart[m] += schoolStart[m - 1];
	const next = schoolStart.slice();
	const schools = new Uint32Array(data.schools.units.length);
	data.schools.units.forEach((school, index) => (schools[next[school.municipality]++] = index));
	return { schoolStart, schools };
}

/** Summarises one column: the municipalities (outside units excepted) with a value for an indicator in a year. */
export function prepareColumn(
	data: IndicatorData,
	outside: Uint8Array,
	indicator: number,
	year: number
): ColumnSummary {
	const panel = data.municipalities;
	const found: number[] = [];
	let weighted = 0;
	let pupils = 0;
	for (let unit = 0; unit < panel.unitCount; unit++) {
		const cell = cellIndex(data, unit, indicator, year);
		if (outside[unit] || panel.kinds[cell] !== CELL.value) continue;
		found.push(panel.values[cell]);
		if (panel.pupils[cell] > 0) {
			weighted += panel.values[cell] * panel.pupils[cell];
			pupils += panel.pupils[cell];
		}
	}
	const sorted = Float64Array.from(found).sort();
	return {
		sorted,
		mean: mean(sorted),
		sd: standardDeviation(sorted),
		pupilMean: pupils > 0 ? weighted / pupils : NaN
	};
}
