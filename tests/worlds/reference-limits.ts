import { CELL } from '../../src/lib/core/table/types';
import type { IndicatorData, Panel } from '../../src/lib/core/indicators/types';
import { cellIndex } from '../../src/lib/core/indicators/types';
import type { Register } from '../../src/lib/core/register/types';
import type { CellLimits, DrawSpec, IndicatorRule } from '../../src/lib/core/selection/types';

/** The indicators that are on (index in the data, rule) and the chosen years (indices, ascending). */
export interface Basis {
	indicators: { index: number; rule: IndicatorRule }[];
	years: number[];
}

/** The indicators that are on and known to the data, and the chosen years: the last three where none are named. */
export function chooseBasis(spec: DrawSpec, data: IndicatorData): Basis {
	const indicators: Basis['indicators'] = [];
	for (const rule of spec.indicators) {
		const index = data.indicators.findIndex((indicator) => indicator.id === rule.indicator);
		if (rule.on && index >= 0) indicators.push({ index, rule });
	}
	const all = data.years.map((_, index) => index);
	const named = spec.years;
	const years = named === null ? all.slice(-3) : all.filter((index) => named.includes(data.years[index]));
	return { indicators, years };
}

/** Whether the files hold any value for the indicator in the year. */
export const inBasis = (data: IndicatorData, indicator: number, year: number): boolean =>
	data.basis[indicator * data.years.length + year] === 1;

/** The value of a cell, or null where the cell is empty. */
export function valueOf(data: IndicatorData, panel: Panel, unit: number, indicator: number, year: number) {
	const at = cellIndex(data, unit, indicator, year);
	return panel.kinds[at] === CELL.value ? panel.values[at] : null;
}

/**
 * Whether a unit of the municipality panel is no municipality of the register (Svalbard, a number nobody knows).
 * Such a unit has points, but it is in no limit, in no standard deviation, in no ranking and in no draw.
 */
export const isOutside = (data: IndicatorData, register: Register, unit: number): boolean =>
	!register.municipalities.some(({ number }) => number === data.municipalities.units[unit].number);

/** Mean of some numbers: the first is taken away before summing, so that equal numbers give exactly themselves. */
export function mean(list: number[]): number {
	let total = 0;
	for (const x of list) total += x - list[0];
	return list[0] + total / list.length;
}

/** Sample standard deviation (n − 1); NaN for fewer than two numbers. */
export function deviation(list: number[]): number {
	if (list.length < 2) return NaN;
	const centre = mean(list);
	let squares = 0;
	for (const x of list) squares += (x - centre) ** 2;
	return Math.sqrt(squares / (list.length - 1));
}

/** Quantile of type 7 of some numbers: position (n − 1) · p in the ascending list, straight line between neighbours. */
export function quantile(list: number[], p: number): number {
	if (list.length === 0) return NaN;
	const sorted = [...list].sort((a, b) => a - b);
	const position = (sorted.length - 1) * p;
	const below = Math.floor(position);
	const above = Math.min(below + 1, sorted.length - 1);
	return sorted[below] + (position - below) * (sorted[above] - sorted[below]);
}

/** The values of the municipalities of the register in one indicator and one year. */
export function municipalityValues(
	data: IndicatorData,
	register: Register,
	indicator: number,
	year: number
): number[] {
	const list: number[] = [];
	for (let unit = 0; unit < data.municipalities.units.length; unit++) {
		const value = valueOf(data, data.municipalities, unit, indicator, year);
		if (value !== null && !isOutside(data, register, unit)) list.push(value);
	}
	return list;
}

/** Mean over pupils of the municipality rows that have a value and a known number of pupils, or null without any. */
function pupilMean(data: IndicatorData, register: Register, indicator: number, year: number): number | null {
	let pupils = 0;
	let total = 0;
	for (let unit = 0; unit < data.municipalities.units.length; unit++) {
		const value = valueOf(data, data.municipalities, unit, indicator, year);
		const count = data.municipalities.pupils[cellIndex(data, unit, indicator, year)];
		if (value === null || !(count > 0) || isOutside(data, register, unit)) continue;
		pupils += count;
		total += count * value;
	}
	return pupils > 0 ? total / pupils : null;
}

function nationalLimit(
	data: IndicatorData,
	register: Register,
	rule: IndicatorRule,
	indicator: number,
	year: number
) {
	const wanted = rule.national;
	if (wanted.kind === 'fixed') return { national: wanted.value, nationalSource: 'fixed' as const };
	if (wanted.kind === 'country') {
		const value = valueOf(data, data.country, 0, indicator, year);
		if (value !== null) return { national: value, nationalSource: 'country' as const };
	}
	if (wanted.kind === 'country' || wanted.kind === 'pupilMean') {
		const value = pupilMean(data, register, indicator, year);
		if (value !== null) return { national: value, nationalSource: 'pupilMean' as const };
	}
	const list = municipalityValues(data, register, indicator, year);
	return { national: list.length ? mean(list) : NaN, nationalSource: 'municipalityMean' as const };
}

function absoluteLimit(
	data: IndicatorData,
	register: Register,
	rule: IndicatorRule,
	indicator: number,
	years: number[]
) {
	const wanted = rule.absolute;
	if (wanted.kind === 'fixed') return wanted.value;
	const list = years.flatMap((year) => municipalityValues(data, register, indicator, year));
	if (wanted.kind === 'worst') return quantile(list, rule.direction === 1 ? 1 - wanted.part : wanted.part);
	return mean(list) + rule.direction * wanted.sd * deviation(list);
}

/**
 * Both limits by `${indicator}/${year}` (indices into the data) for every cell of the basis. A cell of the basis for
 * which no national limit can be found (values of schools alone) is left out: nobody can be worse than no limit, and
 * counting it as 0 points would make its units look better than they are.
 */
export function referenceLimits(
	spec: DrawSpec,
	data: IndicatorData,
	register: Register
): Map<string, CellLimits> {
	const limits = new Map<string, CellLimits>();
	const basis = chooseBasis(spec, data);
	for (const { index, rule } of basis.indicators) {
		const years = basis.years.filter((year) => inBasis(data, index, year));
		for (const year of years) {
			const pooled = rule.absolute.kind !== 'fixed' && rule.absolute.pooled;
			const national = nationalLimit(data, register, rule, index, year);
			if (Number.isNaN(national.national)) continue;
			const absolute = absoluteLimit(data, register, rule, index, pooled ? years : [year]);
			limits.set(`${index}/${year}`, { ...national, absolute });
		}
	}
	return limits;
}
