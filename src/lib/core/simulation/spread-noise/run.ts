import { fail, ok, type Outcome } from '../../outcome';
import type { PreparedData } from '../../selection/prepare';
import { runDraw } from '../../selection/run-draw';
import { spreadDraw } from '../../selection/spread';
import type { DrawResult, DrawSpec, SpreadResult, SpreadRule } from '../../selection/types';
import { standardDeviation } from '../../stats/moments';
import { seededRandom } from '../../stats/random';
import { factorNodes, type FactorNodes } from '../uncertainty/shared-factor';
import { commonValues, isQuiet, schoolCells, type SchoolCell, type SchoolCells } from './cells';
import { chanceSpread } from './chance-spread';
import { shareDistribution } from './outcomes';
import type { OtherCriterion, SpreadNoise, SpreadNoiseSpec } from './types';

/**
 * How much of the spread of each municipality's schools chance explains, and who would be in the spread draw without it.
 *
 * The noise of a school is the variance of its share when each of its values gets the noise of its pupils. Subtracted is
 * the mean of these variances over the municipality's assessed schools; what is left is at least 0. Beside it stands the
 * spread of schools that are alike: each has the municipality's own mean in every column, and the noise of its own
 * pupils.
 *
 * Yields how far it is, 0–1.
 * @returns problems `uncertainty.noLimits` and `uncertainty.weights`, as for how sure a draw is
 * Source: methods, draws ("noise-corrected"); noise around the printed value is our choice: a distribution that is
 * drawn towards the mean holds the doubt about the true value too, and too much would be subtracted.
 */
export function* searchSpreadNoise(
	draw: DrawSpec,
	spec: SpreadNoiseSpec,
	prepared: PreparedData
): Generator<number, Outcome<SpreadNoise>> {
	const result = runDraw(draw, prepared);
	const all = schoolCells(draw, spec, prepared, result);
	if (!all) return fail('uncertainty.noLimits');
	if (Number.isNaN(all.steps)) return fail('uncertainty.weights');
	const nodes = factorNodes();
	const count = prepared.data.municipalities.units.length;
	const empty = () => new Float64Array(count).fill(NaN);
	const found: SpreadNoise = {
		observed: empty(),
		noise: empty(),
		corrected: empty(),
		chanceRoot: empty(),
		grades: empty(),
		chanceMean: empty(),
		chanceLow: empty(),
		chanceHigh: empty(),
		atLeast: empty(),
		drawn: new Uint8Array(count),
		order: new Uint32Array(),
		cells: 0,
		quiet: 0,
		other: otherCriterion(draw, prepared, result),
		samples: spec.samples
	};
	const units = candidatesOf(result);
	for (const [done, unit] of units.entries()) {
		yield done / units.length;
		fillUnit(found, unit, all, prepared, result, spec, nodes);
	}
	const without = drawAgain(draw.spread, prepared, result, (unit) => found.corrected[unit]);
	without.status.forEach((status, unit) => (found.drawn[unit] = Number(status === 'drawn')));
	return ok({ ...found, order: without.order });
}

/**
 * Who has or may get a place, the widest spread first. Nobody else can come in: what is left of a spread is never more
 * than the spread, and neither schools nor filters change.
 */
function candidatesOf({ spread }: DrawResult): number[] {
	return [...spread.order];
}

/** One municipality. */
function fillUnit(
	found: SpreadNoise,
	unit: number,
	all: SchoolCells,
	{ schoolStart, schools: order }: PreparedData,
	{ schools: points }: DrawResult,
	{ noise, samples }: SpreadNoiseSpec,
	nodes: FactorNodes
): void {
	const shares: number[] = [];
	const schools: SchoolCell[][] = [];
	for (let s = schoolStart[unit]; s < schoolStart[unit + 1]; s++) {
		const cells = all.bySchool[order[s]];
		if (!cells) continue;
		shares.push(points.share[order[s]]);
		schools.push(cells);
		found.cells += cells.length;
		found.quiet += cells.filter(isQuiet).length;
	}
	if (schools.length < 2) return;
	const observed = standardDeviation(shares);
	const own = schools.map((cells) => shareDistribution(all, cells, null, nodes).variance);
	const subtracted = own.reduce((sum, variance) => sum + variance, 0) / own.length;
	const common = commonValues(schools);
	const alike = schools.map((cells) => shareDistribution(all, cells, common, nodes));
	const chance = chanceSpread(alike, observed, samples, seededRandom(noise.seed, unit));
	found.observed[unit] = observed;
	found.noise[unit] = Math.sqrt(subtracted);
	found.corrected[unit] = Math.sqrt(Math.max(0, observed ** 2 - subtracted));
	found.chanceRoot[unit] = chance.root;
	found.grades[unit] = chance.grades;
	found.chanceMean[unit] = chance.mean;
	found.chanceLow[unit] = chance.low;
	found.chanceHigh[unit] = chance.high;
	found.atLeast[unit] = chance.atLeast;
}

/** The spread draw with another rule or another spread, all else as it is. */
function drawAgain(
	rule: SpreadRule,
	prepared: PreparedData,
	{ schools, filter, drawn }: DrawResult,
	spreadIn?: (unit: number) => number
): SpreadResult {
	return spreadDraw(rule, prepared, schools, filter, (unit) => drawn[unit] === 1, spreadIn);
}

/** The draw by rank where the rule goes by percentile, and the other way round. */
function otherCriterion(draw: DrawSpec, prepared: PreparedData, result: DrawResult): OtherCriterion {
	const kind = draw.spread.schoolCriterion.kind === 'rank' ? 'percentile' : 'rank';
	const rule = { ...draw.spread, schoolCriterion: { ...draw.spread.schoolCriterion, kind } } as const;
	const { threshold, schoolsAtThreshold, status } = drawAgain(rule, prepared, result);
	const units = [...status.keys()];
	const isIn = (one: SpreadResult['status'], unit: number) => one[unit] === 'drawn';
	return {
		kind,
		threshold,
		reached: schoolsAtThreshold,
		into: units.filter((unit) => isIn(status, unit) && !isIn(result.spread.status, unit)),
		out: units.filter((unit) => !isIn(status, unit) && isIn(result.spread.status, unit))
	};
}
