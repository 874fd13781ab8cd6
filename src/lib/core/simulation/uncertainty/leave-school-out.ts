import type { IndicatorData } from '../../indicators/types';
import { findBasis, kindsInBasis } from '../../selection/basis';
import type { PreparedData } from '../../selection/prepare';
import { drawnAs, runDraw } from '../../selection/run-draw';
import { unitPoints } from '../../selection/points';
import type { DrawnAs, DrawResult, DrawSpec } from '../../selection/types';
import { CELL } from '../../table/types';
import { printedValue } from './cell-chances';
import type { SchoolLeftOut } from './types';

const NAMES: readonly DrawnAs[] = ['none', 'average', 'spread'];

/**
 * Schools without which their municipality would be drawn as something else. A value of the municipality without the
 * school is (N y − n x) / (N − n), printed, where both values and both numbers of pupils are known; other values stay as
 * they are. Limits and all other municipalities are those of the draw.
 * @param units municipalities to try, indices into the data; those that cannot be drawn are passed over
 * @returns yields the share that is done, 0–1, after each municipality
 */
export function* searchSchools(
	draw: DrawSpec,
	prepared: PreparedData,
	units: readonly number[]
): Generator<number, SchoolLeftOut[]> {
	const basis = findBasis(draw, prepared.data);
	const result = runDraw(draw, prepared);
	const found: SchoolLeftOut[] = [];
	for (const [done, unit] of units.entries()) {
		const from = prepared.schoolStart[unit];
		const to = prepared.schoolStart[unit + 1];
		const schools = result.filter[unit] === 0 ? prepared.schools.slice(from, to) : [];
		for (const school of schools) {
			const without = withoutSchool(prepared.data, result, unit, school);
			const changed = { ...prepared, data: without.data };
			const canSpread = result.spread.schools[unit] > draw.spread.minSchools;
			const after = drawnAs(draw, changed, basis, result.limits, unit, canSpread);
			if (after === result.drawn[unit]) continue;
			const kinds = kindsInBasis(without.data, without.data.municipalities, basis.yearIndices);
			const { share } = unitPoints(
				without.data,
				without.data.municipalities,
				kinds,
				basis,
				result.limits,
				draw.minCoverage
			);
			found.push({
				school,
				municipality: unit,
				before: NAMES[result.drawn[unit]],
				after: NAMES[after],
				share: result.municipalities.share[unit],
				shareWithout: share[unit],
				cells: without.cells,
				of: result.municipalities.cells[unit]
			});
		}
		yield (done + 1) / units.length;
	}
	return found;
}

/** The data without a school: its own cells are gone, and its pupils are out of its municipality's values. */
function withoutSchool(
	data: IndicatorData,
	{ indicatorIndices, yearIndices }: Pick<DrawResult, 'indicatorIndices' | 'yearIndices'>,
	unit: number,
	school: number
): { data: IndicatorData; cells: number } {
	const { municipalities, schools } = data;
	const stride = data.indicators.length * data.years.length;
	const values = municipalities.values.slice();
	const kinds = schools.kinds.slice();
	kinds.fill(CELL.missing, school * stride, (school + 1) * stride);
	let cells = 0;
	for (const indicator of indicatorIndices) {
		for (const year of yearIndices) {
			const offset = indicator * data.years.length + year;
			const [own, its] = [unit * stride + offset, school * stride + offset];
			if (municipalities.kinds[own] !== CELL.value || schools.kinds[its] !== CELL.value) continue;
			const [all, part] = [municipalities.pupils[own], schools.pupils[its]];
			if (!(part > 0 && all > part)) continue;
			const value = (all * municipalities.values[own] - part * schools.values[its]) / (all - part);
			values[own] = printedValue(value, data.indicators[indicator].step);
			cells++;
		}
	}
	return {
		data: { ...data, municipalities: { ...municipalities, values }, schools: { ...schools, kinds } },
		cells
	};
}
