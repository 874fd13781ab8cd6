import { ok, fail, type Outcome } from '../../outcome';
import type { PreparedData } from '../../selection/prepare';
import type { DrawSpec } from '../../selection/types';
import { CELL } from '../../table/types';
import { kindsInBasis } from '../../selection/basis';
import { quantile } from '../../stats/quantile';
import type { NoisyCell } from './distributions';
import type { CellModel } from './model';
import { replicatesOf } from './replicate-model';
import { drawShared, noCounts, NO_HELP, type Counts, type Helpers } from './shared-work';
import { prepareSimulation } from './simulation';
import {
	NOISE_SOURCES,
	type NoiseSource,
	type Tally,
	type UncertaintyResult,
	type UncertaintySpec
} from './types';

/** Keeps long work in touch with whoever waits for it. */
export interface UncertaintyPace {
	/**
	 * @param share how much is done, 0–1
	 * @param partial gives what is ready, null before the first replicates; made only when it is asked for
	 * @returns false to stop
	 */
	reached(share: number, partial: () => UncertaintyResult | null): Promise<boolean>;
}

/**
 * What is ready of a run: counts of data sets of its seed. A run goes on from them, and counts in them as it goes; stopped
 * and resumed it gives the same as in one go.
 */
export interface KeptCounts {
	/** Null before the first data sets. */
	counts: Counts | null;
}

/** What a run is done with, beside its own work. */
export interface UncertaintyMeans {
	/** Counts to go on from, of the same draw, data and spec but for the number of replicates. */
	kept?: KeptCounts;
	/** Those who draw replicates at the same time; the answer is the same with and without them. */
	helpers?: Helpers;
}

/** For whoever waits for all of it. */
export const UNHURRIED: UncertaintyPace = { reached: () => Promise.resolve(true) };

/** The preparation's part of the progress that is shown. */
const PREPARATION = 0.3;

/**
 * How sure a draw is: how often each municipality is drawn in equally plausible data sets, and which ranks it has.
 * @param draw the specification of the draw
 * @param prepared data and register of the same vintage (prepareDraw)
 * @param pace gets partial results between rounds
 * @returns problems `uncertainty.weights`, `uncertainty.noLimits`, `uncertainty.stopped`
 */
export async function runUncertainty(
	draw: DrawSpec,
	spec: UncertaintySpec,
	prepared: PreparedData,
	pace: UncertaintyPace = UNHURRIED,
	{ kept = { counts: null }, helpers = NO_HELP }: UncertaintyMeans = {}
): Promise<Outcome<UncertaintyResult>> {
	const made = await prepareSimulation(draw, spec, prepared, (share) =>
		pace.reached(share * PREPARATION, () => null)
	);
	if (!made.ok) return made;
	const { model, units, replicateModel } = made.value;
	const counts = kept.counts ?? noCounts(units.length);
	kept.counts = counts;
	const { tally } = counts;
	const sources = sourcesOf(model);
	const own = replicatesOf(replicateModel);
	const isDone = await drawShared(spec.replicates, replicateModel, own, helpers, counts, () =>
		pace.reached(PREPARATION + (1 - PREPARATION) * (tally.replicates / spec.replicates), () =>
			tally.replicates > 0 ? summarise(model, units, tally, sources) : null
		)
	);
	return isDone ? ok(summarise(model, units, tally, sources)) : fail('uncertainty.stopped');
}

type Sources = Pick<UncertaintyResult, 'sources' | 'suppressed' | 'changes'>;

/** Where the noise of the municipalities' cells comes from. */
export function sourcesOf({ municipalities, prepared, columns, basis }: CellModel): Sources {
	const sources = Object.fromEntries(NOISE_SOURCES.map((source) => [source, 0])) as Record<
		NoiseSource,
		number
	>;
	const { data } = prepared;
	const kinds = kindsInBasis(data, data.municipalities, basis.yearIndices);
	const stride = data.indicators.length * data.years.length;
	let suppressed = 0;
	columns.forEach(({ offset }, column) => {
		for (const unit of municipalities.units) {
			const source = municipalities.distributions[column].sources[unit];
			if (source !== null) sources[source]++;
			else if (kinds[unit * stride + offset] === CELL.suppressed) suppressed++;
		}
	});
	return { sources, suppressed, changes: changesOf(columns, municipalities) };
}

/** How much the indicators change from year to year beyond chance, beside how large chance is. */
function changesOf(
	columns: CellModel['columns'],
	{ distributions }: CellModel['municipalities']
): UncertaintyResult['changes'] {
	const indicators = [...new Set(columns.map(({ indicator }) => indicator))];
	return indicators.map((indicator) => {
		const own = distributions.filter((_, place) => columns[place].indicator === indicator);
		const errors = own
			.flatMap(({ cells }) => cells.flatMap((cell) => (cell ? errorOf(cell) : [])))
			.sort((a, b) => a - b);
		return {
			indicator,
			sd: Math.sqrt(own.at(0)?.change ?? 0),
			error: errors.length > 0 ? quantile(errors, 0.5) : 0
		};
	});
}

/** The standard error of a value, of a share by its own share; nothing where it is not known. */
function errorOf({ value, noise }: NoisyCell): number[] {
	if (noise.kind === 'share') return [Math.sqrt((value * (100 - value)) / noise.pupils)];
	return noise.error > 0 ? [noise.error] : [];
}

const EACH_TAIL = 0.05;

/** Chances, rank intervals and overlap from counts. */
export function summarise(
	{ prepared, result, draw, spec }: CellModel,
	units: number[],
	tally: Tally,
	sources: Sources
): UncertaintyResult {
	const all = prepared.data.municipalities.unitCount;
	const n = units.length;
	const found: UncertaintyResult = {
		replicates: tally.replicates,
		wanted: spec.replicates,
		average: new Float64Array(all),
		spread: new Float64Array(all),
		drawn: new Float64Array(all),
		rankFrom: new Uint32Array(all),
		rankTo: new Uint32Array(all),
		overlap: {
			average: tally.overlapAverage / tally.replicates,
			averagePlaces: result.drawn.reduce((sum, drawn) => sum + Number(drawn === 1), 0),
			spread: tally.overlapSpread / tally.replicates,
			spreadPlaces:
				draw.spread.places > 0 ? result.drawn.reduce((sum, drawn) => sum + Number(drawn === 2), 0) : 0
		},
		...sources
	};
	units.forEach((unit, place) => {
		found.average[unit] = tally.average[place] / tally.replicates;
		found.spread[unit] = tally.spread[place] / tally.replicates;
		found.drawn[unit] = (tally.average[place] + tally.spread[place]) / tally.replicates;
		const ranks = tally.ranks.subarray(place * n, (place + 1) * n);
		found.rankFrom[unit] = rankAt(ranks, EACH_TAIL * tally.replicates);
		found.rankTo[unit] = rankAt(ranks, (1 - EACH_TAIL) * tally.replicates);
	});
	return found;
}

/** The first rank, 1-based, that at least `count` data sets reach or better. */
function rankAt(ranks: Uint32Array, count: number): number {
	let reached = 0;
	for (let rank = 0; rank < ranks.length; rank++) {
		reached += ranks[rank];
		if (reached >= count - 1e-9) return rank + 1;
	}
	return ranks.length;
}
