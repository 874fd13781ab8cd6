import type { Basis } from '../../selection/basis';
import { setLimits, type LimitData } from '../../selection/limits';
import type { ColumnSummary } from '../../selection/prepare';
import { barOf, pointsOver } from '../../selection/worse';
import { mean, standardDeviation } from '../../stats/moments';
import { seededState } from '../../stats/random';
import { fillNormals } from '../../stats/random-fill';
import type { NoisyColumn } from './columns';
import type { DrawModel, PointsLookup } from './draw-model';
import { drawnCells, type DrawnCells, type DrawnColumn, type HiddenCells } from './drawn-cells';
import { drawnSteps } from './drawn-steps';
import type { CellModel } from './model';
import { noiseBars } from './noise-bars';
import type { Sampler } from './replicate';
import { sortedValues, type SortedValues } from './sorted-values';

/** What direction · value must exceed for 1 and for 3 points, by column. */
interface Bars {
	national: Float64Array;
	absolute: Float64Array;
}

/** All that replicates with recomputed limits are drawn from: plain data, so that it can be handed to other workers. */
export interface CellsModel {
	columns: NoisyColumn[];
	/** Weights of the columns in steps of the grid. */
	weights: number[];
	basis: Basis;
	limits: LimitData;
	own: DrawnCells;
	ofSchools: DrawnCells;
	/** How many municipalities have a rank, and how many schools are assessed. */
	units: number;
	schools: number;
}

/** The cells that are drawn in every replicate, with what limits are set from. */
export function cellsModel(model: CellModel): CellsModel {
	const { columns, prepared, basis, steps, municipalities, schools } = model;
	const { years, basis: filled, country } = prepared.data;
	const own = drawnCells(model, 'municipalities', 0);
	return {
		columns,
		weights: columns.map(({ weight }) => Math.round(weight * steps)),
		basis,
		limits: { data: { years, basis: filled, country }, columns: prepared.columns },
		own,
		ofSchools: drawnCells(model, 'schools', own.end),
		units: municipalities.units.length,
		schools: schools.units.length
	};
}

/**
 * A sampler that draws every cell, sets the limits anew from the municipalities' drawn values, and gives points by
 * them. Published country values stay: the noise of a whole country is small beside that of a municipality.
 * Of a municipality's cell the printed value is drawn, which limits are made of; of a school's cell only on which side of
 * the limits it is.
 */
export function recomputedSampler(model: CellsModel, forDraw: Pick<DrawModel, 'places' | 'levels'>): Sampler {
	const { columns, weights, basis, own, ofSchools } = model;
	const numbers = new Float64Array(ofSchools.end);
	const ownColumns = own.columns.map((cells, at) => ({
		...cells,
		noise: new Float64Array(cells.units.length),
		draw: drawnSteps(cells.distributions, columns[at].step),
		sorted: sortedValues(cells.units.length, cells.still.values, columns[at].step)
	}));
	const schoolBars = ofSchools.columns.map(({ distributions }, at) => noiseBars(distributions, columns[at]));
	const points = {
		own: new Uint32Array(model.units),
		schools: new Uint32Array(model.schools)
	};

	function drawOwn(): void {
		ownColumns.forEach((cells, column) => {
			const { direction } = columns[column];
			const { noise } = cells;
			for (let cell = 0; cell < noise.length; cell++) noise[cell] = direction * noiseOf(cells, numbers, cell);
			cells.draw(noise, cells.sorted.steps);
		});
	}

	function summaries(): ColumnSummary[] {
		const all = [...model.limits.columns];
		ownColumns.forEach((cells, column) => {
			const sorted = cells.sorted.sort();
			all[columns[column].offset] = {
				sorted,
				mean: mean(sorted),
				sd: standardDeviation(sorted),
				pupilMean: pupilMean(cells)
			};
		});
		return all;
	}

	function addOwn(bars: Bars): void {
		ownColumns.forEach(({ units, sorted: { values }, still }, column) => {
			const { direction } = columns[column];
			const [national, absolute] = [bars.national[column], bars.absolute[column]];
			for (let cell = 0; cell < units.length; cell++) {
				if (units[cell] < 0) continue;
				points.own[units[cell]] += weights[column] * pointsOver(direction * values[cell], national, absolute);
			}
			addStill(still, points.own, column, bars);
		});
	}

	function addSchools(bars: Bars): void {
		ofSchools.columns.forEach((cells, column) => {
			const { units, still } = cells;
			const national = schoolBars[column](bars.national[column]);
			const absolute = schoolBars[column](bars.absolute[column]);
			const weight = weights[column];
			const into = points.schools;
			// A limit on the better side of the other: 3 replaces 1.
			const isOrdered = !(bars.absolute[column] < bars.national[column]);
			for (let cell = 0; cell < units.length; cell++) {
				const noise = noiseOf(cells, numbers, cell);
				if (noise > national[cell]) into[units[cell]] += noise > absolute[cell] ? 3 * weight : weight;
				else if (!isOrdered && noise > absolute[cell]) into[units[cell]] += 3 * weight;
			}
			addStill(still, into, column, bars);
		});
	}

	function addStill({ units, values }: DrawnColumn['still'], into: Uint32Array, column: number, bars: Bars) {
		const { direction } = columns[column];
		for (let cell = 0; cell < units.length; cell++) {
			if (units[cell] < 0) continue;
			into[units[cell]] +=
				weights[column] * pointsOver(direction * values[cell], bars.national[column], bars.absolute[column]);
		}
	}

	function addHidden(
		{ units, own: at, weights: weight, national, absolute }: HiddenCells,
		into: Uint32Array
	) {
		for (let cell = 0; cell < units.length; cell++)
			into[units[cell]] += weight[cell] * pointsOver(numbers[at[cell]], national[cell], absolute[cell]);
	}

	return (seed, replicate, { places, levels }) => {
		fillNormals(seededState(seed, replicate), numbers);
		drawOwn();
		const { limits } = setLimits(basis, { ...model.limits, columns: summaries() });
		const bar = (which: 'national' | 'absolute') =>
			Float64Array.from(columns, ({ place, direction }) => barOf(limits[place]?.[which] ?? NaN, direction));
		const bars = { national: bar('national'), absolute: bar('absolute') };
		points.own.fill(0);
		addOwn(bars);
		addHidden(own.hidden, points.own);
		lookUp(points.own, forDraw.places, places);
		points.schools.fill(0);
		addSchools(bars);
		addHidden(ofSchools.hidden, points.schools);
		lookUp(points.schools, forDraw.levels, levels);
	};
}

/** The noise of a cell, a standard normal number of which a high one is worse. */
const noiseOf = (
	{ own, factor, whole, forOwn, forFactor, forWhole }: DrawnColumn,
	numbers: Float64Array,
	cell: number
): number =>
	forOwn[cell] * numbers[own[cell]] +
	forFactor[cell] * numbers[factor[cell]] +
	forWhole[cell] * numbers[whole[cell]];

function lookUp(points: Uint32Array, { start, payload }: PointsLookup, into: Uint32Array): void {
	for (let unit = 0; unit < points.length; unit++) into[unit] = payload[start[unit] + points[unit]];
}

/** Mean over pupils of the values as they are drawn; NaN where no number of pupils is known. */
function pupilMean({ pupils, sorted, still }: DrawnColumn & { sorted: SortedValues }): number {
	let weighted = 0;
	let all = 0;
	const add = (values: Float64Array, behind: Float64Array) => {
		for (let cell = 0; cell < behind.length; cell++) {
			if (!(behind[cell] > 0)) continue;
			weighted += values[cell] * behind[cell];
			all += behind[cell];
		}
	};
	add(sorted.values, pupils);
	add(still.values, still.pupils);
	return all > 0 ? weighted / all : NaN;
}
