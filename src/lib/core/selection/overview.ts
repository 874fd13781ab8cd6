import { cellIndex, type Panel } from '../indicators/types';
import { CELL } from '../table/types';
import { findBasis, kindsInBasis } from './basis';
import { setLimits } from './limits';
import type { PreparedData } from './prepare';
import type { CellLimits, DrawSpec } from './types';
import { isWorse } from './worse';

/** How one kind of unit is distributed on one indicator in one year. */
export interface Distribution {
	/** Counts per bin; bin b covers from low + b·width (included) to low + (b + 1)·width. */
	bins: number[];
	values: number;
	worseThanNational: number;
	/** Worse than the absolute limit (these are counted among the former too when the limits are in order). */
	worseThanAbsolute: number;
	suppressed: number;
	missing: number;
	notApplicable: number;
}

export interface IndicatorOverview {
	/** Indices into the data's indicators and years. */
	indicator: number;
	year: number;
	limits: CellLimits;
	/** +1 higher is worse, −1 lower is worse, by the rule in use. */
	direction: 1 | -1;
	/** Lower end of the first bin and width of every bin, in the indicator's unit. */
	low: number;
	width: number;
	municipalities: Distribution;
	schools: Distribution;
}

/** A bin holds a whole number of printed steps; this many bins at most. */
const MAX_BINS = 40;

/**
 * The distribution of every indicator × year of the basis over municipalities and schools, with both limits and how
 * much is suppressed: what one should see before the list. Units outside the register (Svalbard) are left out of the
 * municipalities; their schools count.
 */
export function indicatorOverview(spec: DrawSpec, prepared: PreparedData): IndicatorOverview[] {
	const { data, outside } = prepared;
	const basis = findBasis(spec, data);
	const { limits } = setLimits(basis, prepared);
	const municipalityKinds = kindsInBasis(data, data.municipalities, basis.yearIndices);
	const schoolKinds = kindsInBasis(data, data.schools, basis.yearIndices);
	const found: IndicatorOverview[] = [];
	basis.indicatorIndices.forEach((indicator, position) => {
		const { low, width, count } = bins(prepared, indicator, basis.yearIndices);
		const { direction } = basis.rules[position];
		basis.yearIndices.forEach((year, yearPosition) => {
			const limit = limits[position * basis.yearIndices.length + yearPosition];
			if (!limit) return;
			const describe = (panel: Panel, kinds: Uint8Array, skip: (unit: number) => boolean): Distribution => {
				const result: Distribution = {
					bins: new Array<number>(count).fill(0),
					values: 0,
					worseThanNational: 0,
					worseThanAbsolute: 0,
					suppressed: 0,
					missing: 0,
					notApplicable: 0
				};
				for (let unit = 0; unit < panel.unitCount; unit++) {
					if (skip(unit)) continue;
					const cell = cellIndex(data, unit, indicator, year);
					if (kinds[cell] === CELL.suppressed) result.suppressed++;
					else if (kinds[cell] === CELL.missing) result.missing++;
					else if (kinds[cell] === CELL.notApplicable) result.notApplicable++;
					else {
						const value = panel.values[cell];
						result.values++;
						if (isWorse(value, limit.national, direction)) result.worseThanNational++;
						if (isWorse(value, limit.absolute, direction)) result.worseThanAbsolute++;
						result.bins[Math.min(count - 1, Math.max(0, Math.floor((value - low) / width + 1e-9)))]++;
					}
				}
				return result;
			};
			found.push({
				indicator,
				year,
				limits: limit,
				direction,
				low,
				width,
				municipalities: describe(data.municipalities, municipalityKinds, (unit) => outside[unit] === 1),
				schools: describe(data.schools, schoolKinds, () => false)
			});
		});
	});
	return found;
}

/** Bins shared by all years and both kinds of unit, so that pictures can be compared: whole printed steps. */
function bins(
	prepared: PreparedData,
	indicator: number,
	years: number[]
): { low: number; width: number; count: number } {
	const { data } = prepared;
	const { step } = data.indicators[indicator];
	let min = Infinity;
	let max = -Infinity;
	for (const panel of [data.municipalities, data.schools]) {
		for (let unit = 0; unit < panel.unitCount; unit++) {
			for (const year of years) {
				const cell = cellIndex(data, unit, indicator, year);
				if (panel.kinds[cell] !== CELL.value) continue;
				min = Math.min(min, panel.values[cell]);
				max = Math.max(max, panel.values[cell]);
			}
		}
	}
	if (min > max) return { low: 0, width: step, count: 1 };
	const width = step * Math.max(1, Math.ceil((max - min + step) / step / MAX_BINS));
	const low = Math.floor(min / width + 1e-9) * width;
	return { low, width, count: Math.floor((max - low) / width + 1e-9) + 1 };
}
