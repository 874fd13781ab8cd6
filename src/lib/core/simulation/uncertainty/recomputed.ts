import { setLimits } from '../../selection/limits';
import type { ColumnSummary } from '../../selection/prepare';
import { barOf, pointsOver } from '../../selection/worse';
import { mean, standardDeviation } from '../../stats/moments';
import type { Random } from '../../stats/random';
import { valueFunction } from './cell-values';
import type { DrawModel, PointsLookup } from './draw-model';
import type { CellModel, PanelModel } from './model';
import type { Sampler } from './replicate';

/** A panel's cells in an order in which those that share a factor stand together. */
interface DrawnCell {
	/** Place of the column; the place of the unit in the panel's model, −1 for one that only counts for limits. */
	column: number;
	unit: number;
	/** Pupils behind the value, for the mean over pupils. */
	pupils: number;
	correlation: number;
	group: string;
	/** A factor of its own begins here. */
	first: boolean;
	/** Points of the cell in steps of the grid, for one point. */
	weight: number;
	/** Its printed value; null for a hidden cell, whose points do not hang on limits. */
	value: ((z: number) => number) | null;
	hidden: { national: number; absolute: number };
}

function drawnCells(model: CellModel, panel: 'municipalities' | 'schools'): DrawnCell[] {
	const { columns, prepared, steps } = model;
	const { units, cells, distributions } = model[panel];
	const place = new Map(units.map((unit, at) => [unit, at]));
	const data = prepared.data[panel];
	const stride = prepared.data.indicators.length * prepared.data.years.length;
	const found: DrawnCell[] = [];
	for (let unit = 0; unit < data.unitCount; unit++) {
		const at = place.get(unit) ?? -1;
		if (at < 0 && (panel === 'schools' || prepared.outside[unit] === 1)) continue;
		const own = columns.flatMap((column, index) => {
			const distribution = distributions[index].byUnit[unit];
			const hiddenAt = at < 0 || distribution !== null ? -1 : cells[at].columns.indexOf(index);
			if (distribution === null && hiddenAt < 0) return [];
			const bars = hiddenAt < 0 ? null : cells[at].outcomes[hiddenAt];
			return [
				{
					column: index,
					unit: at,
					pupils: data.pupils[unit * stride + column.offset],
					correlation: bars ? 0 : column.correlation,
					group: bars ? `hidden ${index}` : column.group,
					weight: Math.round(column.weight * steps),
					value: distribution === null ? null : valueFunction(distribution, column.step),
					hidden: { national: bars?.national ?? Infinity, absolute: bars?.absolute ?? Infinity }
				}
			];
		});
		const groups = [...new Set(own.map(({ group }) => group))];
		for (const name of groups) {
			const together = own.filter(({ group }) => group === name);
			together.forEach((cell, index) => found.push({ ...cell, first: index === 0 }));
		}
	}
	return found;
}

/**
 * A sampler that draws every cell, sets the limits anew from the municipalities' drawn values, and gives points by
 * them. Published country values stay: the noise of a whole country is small beside that of a municipality.
 */
export function recomputedSampler(model: CellModel, forDraw: DrawModel): Sampler {
	const { columns, prepared, basis } = model;
	const own = drawnCells(model, 'municipalities');
	const ofSchools = drawnCells(model, 'schools');
	const values = {
		own: new Float64Array(own.length),
		schools: new Float64Array(ofSchools.length)
	};
	const byColumn = columns.map((_, column) =>
		own.flatMap((cell, at) => (cell.column === column && cell.value !== null ? [at] : []))
	);

	/** Draws the values of a panel; of a hidden cell its noise. */
	function drawValues(random: Random, cells: DrawnCell[], into: Float64Array): void {
		let factor = 0;
		cells.forEach(({ first, correlation, column, value }, at) => {
			if (first && correlation > 0) factor = random.normal();
			const noise = Math.sqrt(correlation) * factor + Math.sqrt(1 - correlation) * random.normal();
			into[at] = value === null ? noise : value(columns[column].direction * noise);
		});
	}

	function summaries(): ColumnSummary[] {
		const all = [...prepared.columns];
		columns.forEach(({ offset }, column) => {
			const found = byColumn[column];
			const sorted = Float64Array.from(found, (at) => values.own[at]).sort();
			let weighted = 0;
			let pupils = 0;
			for (const at of found) {
				if (!(own[at].pupils > 0)) continue;
				weighted += values.own[at] * own[at].pupils;
				pupils += own[at].pupils;
			}
			all[offset] = {
				sorted,
				mean: mean(sorted),
				sd: standardDeviation(sorted),
				pupilMean: pupils > 0 ? weighted / pupils : NaN
			};
		});
		return all;
	}

	function addPoints(
		cells: DrawnCell[],
		drawn: Float64Array,
		bars: { national: Float64Array; absolute: Float64Array },
		panel: PanelModel,
		{ start, payload }: PointsLookup,
		into: Uint32Array
	): void {
		const points = new Uint32Array(panel.units.length);
		cells.forEach(({ unit, column, weight, value, hidden }, at) => {
			if (unit < 0) return;
			points[unit] +=
				weight *
				(value === null
					? pointsOver(drawn[at], hidden.national, hidden.absolute)
					: pointsOver(columns[column].direction * drawn[at], bars.national[column], bars.absolute[column]));
		});
		points.forEach((sum, unit) => (into[unit] = payload[start[unit] + sum]));
	}

	return (random, { places, levels }) => {
		drawValues(random, own, values.own);
		drawValues(random, ofSchools, values.schools);
		const { limits } = setLimits(basis, { ...prepared, columns: summaries() });
		const bar = (which: 'national' | 'absolute') =>
			Float64Array.from(columns, ({ place, direction }) => barOf(limits[place]?.[which] ?? NaN, direction));
		const bars = { national: bar('national'), absolute: bar('absolute') };
		addPoints(own, values.own, bars, model.municipalities, forDraw.places, places);
		addPoints(ofSchools, values.schools, bars, model.schools, forDraw.levels, levels);
	};
}
