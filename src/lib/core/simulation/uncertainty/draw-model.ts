import { aliasTables, type AliasTables } from './alias';
import type { CellModel, PanelModel, Progress } from './model';
import { placesInOrder, shareLevels, type PossibleShare } from './order-table';
import { pointsDistribution } from './points-distribution';
import { factorNodes } from './shared-factor';

/** Where each possible sum of points of a unit stands: in the order of municipalities, or among the levels of schools. */
export interface PointsLookup {
	/** The entry of unit i with p steps of points is start[i] + p; what cannot be reached stands for 0. */
	start: Uint32Array;
	payload: Uint32Array;
}

/** All that replicates of a draw need beside the points of each unit. */
export interface DrawModel {
	/** Municipalities with a rank, indices into the data. */
	units: number[];
	/** By place in the order of all possible shares: the place of the unit in `units`. */
	ownerOf: Uint32Array;
	places: PointsLookup;
	/** By place in `units`: 1 where it can be drawn. */
	eligible: Uint8Array;
	/** Assessed schools of unit i, places in the list of schools: schoolStart[i] … schoolStart[i + 1] − 1. */
	schoolStart: Uint32Array;
	schoolOf: Uint32Array;
	schools: number;
	levels: PointsLookup;
	levelShares: Float64Array;
	/** By place in `units`: 1 where the draw itself put it into the average (spread) draw. */
	drawnAverage: Uint8Array;
	drawnSpread: Uint8Array;
}

/** The sums of points that a unit can reach: 1 where it can. */
function reachable(cells: PanelModel['cells'][number]): Uint8Array {
	const reached = new Uint8Array(cells.possible + 1);
	reached[0] = 1;
	for (const { weight } of cells.outcomes) {
		for (let sum = cells.possible; sum >= 0; sum--) {
			if (reached[sum] === 0 && (reached[sum - weight] === 1 || reached[sum - 3 * weight] === 1))
				reached[sum] = 1;
		}
	}
	return reached;
}

/** All shares that the units of a panel can have, with where each belongs. */
function possibleShares({ cells }: PanelModel) {
	const start = new Uint32Array(cells.length);
	const entries: PossibleShare[] = [];
	const at: number[] = [];
	let length = 0;
	cells.forEach((one, unit) => {
		start[unit] = length;
		reachable(one).forEach((can, points) => {
			if (can === 0) return;
			entries.push({ unit, points, possible: one.possible });
			at.push(length + points);
		});
		length += one.possible + 1;
	});
	const spread = (values: Uint32Array): PointsLookup => {
		const payload = new Uint32Array(length);
		values.forEach((value, entry) => (payload[at[entry]] = value));
		return { start, payload };
	};
	return { entries, spread };
}

/** What replicates need, made once. */
export function drawModel(model: CellModel): DrawModel {
	const { prepared, result, municipalities, schools } = model;
	const { units } = municipalities;
	const own = possibleShares(municipalities);
	const places = placesInOrder(own.entries, {
		distance: units.map((unit) => result.distance[unit]),
		numbers: units.map((unit) => prepared.data.municipalities.units[unit].number)
	});
	const ownerOf = new Uint32Array(places.length);
	places.forEach((place, entry) => (ownerOf[place] = own.entries[entry].unit));

	const placeOfSchool = new Map(schools.units.map((school, place) => [school, place]));
	const schoolStart = new Uint32Array(units.length + 1);
	const schoolOf: number[] = [];
	units.forEach((unit, place) => {
		for (let s = prepared.schoolStart[unit]; s < prepared.schoolStart[unit + 1]; s++) {
			const school = placeOfSchool.get(prepared.schools[s]);
			if (school !== undefined) schoolOf.push(school);
		}
		schoolStart[place + 1] = schoolOf.length;
	});
	const ofSchools = possibleShares(schools);
	const { levels, shares } = shareLevels(ofSchools.entries);
	return {
		units,
		ownerOf,
		places: own.spread(places),
		eligible: Uint8Array.from(units, (unit) => Number(result.filter[unit] === 0)),
		schoolStart,
		schoolOf: Uint32Array.from(schoolOf),
		schools: schools.units.length,
		levels: ofSchools.spread(levels),
		levelShares: shares,
		drawnAverage: Uint8Array.from(units, (unit) => Number(result.drawn[unit] === 1)),
		drawnSpread: Uint8Array.from(units, (unit) => Number(result.drawn[unit] === 2))
	};
}

/** The exact distributions of points of all units, ready to be drawn from; null when stopped. */
export async function unitTables(
	{ cells }: PanelModel,
	{ start, payload }: PointsLookup,
	progress: Progress
): Promise<AliasTables | null> {
	const nodes = factorNodes();
	const distributions: { chances: Float64Array; payloads: Uint32Array }[] = [];
	for (const [unit, one] of cells.entries()) {
		const chances = pointsDistribution(one.outcomes, nodes);
		distributions.push({
			chances,
			payloads: payload.subarray(start[unit], start[unit] + one.possible + 1)
		});
		if (unit % 50 === 49 && !(await progress(unit / cells.length))) return null;
	}
	return aliasTables(distributions);
}
