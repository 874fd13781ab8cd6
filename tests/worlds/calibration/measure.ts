import { prepareDraw, type PreparedData } from '../../../src/lib/core/selection/prepare';
import { presetSpec } from '../../../src/lib/core/selection/presets';
import { DRAWN, runDraw } from '../../../src/lib/core/selection/run-draw';
import type { DrawResult, DrawSpec } from '../../../src/lib/core/selection/types';
import { defaultUncertainty } from '../../../src/lib/core/simulation/uncertainty/default-spec';
import { cellModel } from '../../../src/lib/core/simulation/uncertainty/model';
import { runUncertainty } from '../../../src/lib/core/simulation/uncertainty/run-uncertainty';
import type { UncertaintyResult, UncertaintySpec } from '../../../src/lib/core/simulation/uncertainty/types';
import { quantile } from '../../../src/lib/core/stats/quantile';
import { seededRandom } from '../../../src/lib/core/stats/random';
import { averageList, chanceList, shrunkenList, wilsonList, withLimitsOf, type ListName } from './lists';
import { COHORTS, INDICATORS, YEARS } from './plan';
import { drawSums, tell, trueSums } from './results';
import { CLASS_ENDS, emptyFound, emptyKept, type ChanceClass, type Kept, type Tallies } from './tallies';
import { drawYears, makeWorld, type TrueWorld, type WorldSize } from './world';

/** What is new the next time: only who the pupils are, or also what the years bring. */
export const AGAIN = ['pupils', 'years'] as const;
export type Again = (typeof AGAIN)[number];

export interface MeasureOptions {
	size: WorldSize;
	places: number;
	spreadPlaces: number;
	replicates: number;
	models: readonly UncertaintySpec['model'][];
	limits: readonly UncertaintySpec['limits'][];
	/** How many times each world gives results again. */
	times: number;
}

/** Results that came again, drawn with the limits as they were or with their own. */
interface Came {
	again: Again;
	draws: Record<UncertaintySpec['limits'], DrawResult>;
}

/** Pupils of a grade by municipality: the mean over the years of those in the grade with national tests in grade 5. */
function pupilsOfGrade({ places, schools, pupils }: TrueWorld): Float64Array {
	const found = new Float64Array(places.length);
	const cohort = COHORTS.findIndex(({ grade }) => grade === 0);
	schools.forEach(({ place }, s) => {
		for (let y = 0; y < YEARS.length; y++)
			found[place] += pupils[(s * COHORTS.length + cohort) * YEARS.length + y] / YEARS.length;
	});
	return found;
}

function thirdsOf(pupils: Float64Array): Uint8Array {
	const sorted = pupils.slice().sort();
	const [low, high] = [quantile(sorted, 1 / 3), quantile(sorted, 2 / 3)];
	return Uint8Array.from(pupils, (n) => (n < low ? 0 : n < high ? 1 : 2));
}

/** Counts a municipality that had a chance, in the class of that chance. */
function count(classes: ChanceClass[], chance: number, isDrawn: boolean): void {
	const one = classes[CLASS_ENDS.findIndex((end) => chance < end || end === 1)];
	one.units++;
	one.chance += chance;
	one.drawn += Number(isDrawn);
}

/** @param third by municipality: 0 for the third with the fewest pupils, 1, 2 */
function compare(
	kept: Kept,
	said: UncertaintyResult,
	draw: DrawResult,
	came: DrawResult[],
	third: Uint8Array
): void {
	kept.worlds++;
	const units = [...draw.order];
	for (const unit of units) {
		kept.intervals++;
		kept.width += said.rankTo[unit] - said.rankFrom[unit] + 1;
	}
	for (const { rank, drawn } of came) {
		for (const unit of units) {
			const chance = said.average[unit];
			const isDrawn = Number(drawn[unit] === DRAWN.average);
			if (draw.filter[unit] === 0) {
				count(kept.classes, chance, isDrawn === 1);
				count(kept.spreadClasses, said.spread[unit], drawn[unit] === DRAWN.spread);
				kept.brier += (chance - isDrawn) ** 2;
			}
			if (draw.drawn[unit] === DRAWN.average) kept.overlapCame += isDrawn / came.length;
			if (rank[unit] === 0) continue;
			const isBetter = Number(rank[unit] > said.rankTo[unit]);
			const isWorse = Number(rank[unit] < said.rankFrom[unit]);
			kept.ranks++;
			kept.better += isBetter;
			kept.worse += isWorse;
			kept.inside += 1 - isBetter - isWorse;
			kept.sizes[third[unit]].ranks++;
			kept.sizes[third[unit]].inside += 1 - isBetter - isWorse;
			if (chance < 0.05 || chance > 0.95) continue;
			kept.borderRanks++;
			kept.borderInside += 1 - isBetter - isWorse;
		}
	}
	kept.overlapSaid += said.overlap.average;
	kept.places += said.overlap.averagePlaces;
}

const going = () => Promise.resolve(true);

/** One world: what is said of its draw, and what comes when its results come again. */
export async function measureWorld(seed: number, options: MeasureOptions): Promise<Tallies> {
	const world = makeWorld(seed, options.size);
	const random = seededRandom(seed, 102);
	const years = drawYears(world, random);
	const prepare = (data: PreparedData['data']) => prepareDraw(data, world.register);
	const prepared = prepare(tell(world, drawSums(world, years, random), 'printed'));
	const preset = presetSpec('udir2022', prepared.data.indicators);
	const draw: DrawSpec = {
		...preset,
		places: options.places,
		spread: { ...preset.spread, places: options.spreadPlaces }
	};
	const result = runDraw(draw, prepared);
	const came = AGAIN.flatMap((again) =>
		Array.from({ length: options.times }, (): Came => {
			const then = again === 'pupils' ? years : drawYears(world, random);
			const next = prepare(tell(world, drawSums(world, then, random), 'printed'));
			return {
				again,
				draws: { fixed: runDraw(draw, withLimitsOf(next, prepared)), recomputed: runDraw(draw, next) }
			};
		})
	);

	const truth = averageList(draw, prepare(tell(world, trueSums(world, years), 'exact')));
	const pupils = pupilsOfGrade(world);
	const third = thirdsOf(pupils);
	const medianOf = (units: number[]) =>
		quantile(Float64Array.from(units, (unit) => pupils[unit]).sort(), 0.5);
	const tallies: Tallies = { kept: {}, lists: {} };
	const list = (name: `${ListName}${string}`, units: number[]) => {
		const found = (tallies.lists[name] = emptyFound());
		found.worlds = 1;
		found.places = units.length;
		found.found = units.filter((unit) => truth.includes(unit)).length;
		found.pupils = medianOf(units);
		found.truePupils = medianOf(truth);
	};
	list('raw', averageList(draw, prepared));
	list(
		'wilson',
		wilsonList(
			draw,
			prepared,
			INDICATORS.map(({ pupilSd }) => pupilSd)
		)
	);
	for (const model of options.models) {
		for (const limits of options.limits) {
			const spec = { ...defaultUncertainty(), seed, replicates: options.replicates, model, limits };
			const said = await runUncertainty(draw, spec, prepared);
			if (!said.ok) throw new Error(said.problem.code);
			list(`chance ${model} ${limits}`, chanceList(draw, prepared, said.value.average));
			for (const again of AGAIN) {
				const kept = (tallies.kept[`${model} ${limits} ${again}`] = emptyKept());
				const draws = came.filter((one) => one.again === again).map((one) => one.draws[limits]);
				compare(kept, said.value, result, draws, third);
			}
		}
	}
	const made = await cellModel(draw, { ...defaultUncertainty(), model: 'shrunken' }, prepared, going);
	if (!made.ok) throw new Error(made.problem.code);
	list('shrunken', shrunkenList(draw, made.value));
	return tallies;
}
