import { cellIndex, type IndicatorData, type Panel } from '../indicators/types';
import type { Message } from '../outcome';
import { CELL } from '../table/types';
import type { DrawSpec } from './types';
import { defaultYears } from './years';

/** Marks a cell without a source row in `Panel.sourceTable`. */
export const NO_SOURCE = 65535;

/** The indicators and years that a draw uses. */
export interface Basis {
	/** Indices into the data's indicators, and the rule of each. */
	indicatorIndices: number[];
	rules: DrawSpec['indicators'];
	/** Indices into the data's years, ascending. */
	yearIndices: number[];
	warnings: Message[];
}

/**
 * Finds the indicators that are on and the years asked for in the data. Indicators and years that the data do not
 * hold are named in the warnings, never left out in silence.
 */
export function findBasis(spec: DrawSpec, data: IndicatorData): Basis {
	const warnings: Message[] = [];
	const indicatorIndices: number[] = [];
	const rules: DrawSpec['indicators'] = [];
	for (const rule of spec.indicators) {
		if (!rule.on) continue;
		const index = data.indicators.findIndex((indicator) => indicator.id === rule.indicator);
		if (index < 0) warnings.push({ code: 'draw.indicatorNotInData', params: { indicator: rule.indicator } });
		else {
			indicatorIndices.push(index);
			rules.push(rule);
		}
	}
	const years = spec.years ?? defaultYears(data.years);
	const yearIndices: number[] = [];
	for (const year of [...new Set(years)].sort()) {
		const index = data.years.indexOf(year);
		if (index < 0) warnings.push({ code: 'draw.yearNotInData', params: { year } });
		else yearIndices.push(index);
	}
	return { indicatorIndices, rules, yearIndices, warnings };
}

/**
 * The kind of every cell, seen from the years of the basis: a cell without a row is *not applicable* when the unit has
 * no row for that grade in any year of the basis, and *missing* otherwise. The data's own kinds say the same for all
 * years together; with fewer years a unit can have lost (or not yet have got) the grade.
 * @returns the panel's own array when the basis is all years
 */
export function kindsInBasis(data: IndicatorData, panel: Panel, yearIndices: number[]): Uint8Array {
	if (yearIndices.length === data.years.length) return panel.kinds;
	const kinds = panel.kinds.slice();
	const grades = data.indicators.map((indicator) => indicator.grade);
	const hasRow = (cell: number) =>
		panel.kinds[cell] === CELL.value ||
		panel.kinds[cell] === CELL.suppressed ||
		panel.sourceTable[cell] !== NO_SOURCE;
	for (let unit = 0; unit < panel.unitCount; unit++) {
		const present = new Set<number | string>();
		for (let i = 0; i < grades.length; i++) {
			const group = grades[i] ?? `indicator ${i}`;
			if (yearIndices.some((year) => hasRow(cellIndex(data, unit, i, year)))) present.add(group);
		}
		for (let i = 0; i < grades.length; i++) {
			if (present.has(grades[i] ?? `indicator ${i}`)) continue;
			for (const year of yearIndices) {
				const cell = cellIndex(data, unit, i, year);
				if (kinds[cell] === CELL.missing) kinds[cell] = CELL.notApplicable;
			}
		}
	}
	return kinds;
}
