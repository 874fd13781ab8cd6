import { ok, fail, type Outcome } from '../../outcome';
import type { PreparedData } from '../../selection/prepare';
import type { DrawSpec } from '../../selection/types';
import { CELL } from '../../table/types';
import { kindsInBasis } from '../../selection/basis';
import type { CellModel } from './model';
import { emptyTally } from './replicate';
import { replicatesOf } from './replicate-model';
import { drawShared, NO_HELP, type Helpers } from './shared-work';
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

/** For whoever waits for all of it. */
export const UNHURRIED: UncertaintyPace = { reached: () => Promise.resolve(true) };

/** The preparation's part of the progress that is shown. */
const PREPARATION = 0.3;

/**
 * How sure a draw is: how often each municipality is drawn in equally plausible data sets, and which ranks it has.
 * @param draw the specification of the draw
 * @param prepared data and register of the same vintage (prepareDraw)
 * @param pace gets partial results between rounds
 * @param helpers draw replicates at the same time; the answer is the same with and without them
 * @returns problems `uncertainty.weights`, `uncertainty.noLimits`, `uncertainty.stopped`
 */
export async function runUncertainty(
	draw: DrawSpec,
	spec: UncertaintySpec,
	prepared: PreparedData,
	pace: UncertaintyPace = UNHURRIED,
	helpers: Helpers = NO_HELP
): Promise<Outcome<UncertaintyResult>> {
	const made = await prepareSimulation(draw, spec, prepared, (share) =>
		pace.reached(share * PREPARATION, () => null)
	);
	if (!made.ok) return made;
	const { model, units, replicateModel } = made.value;
	const tally = emptyTally(units.length);
	const sources = sourcesOf(model);
	const own = replicatesOf(replicateModel);
	const isDone = await drawShared(spec.replicates, replicateModel, own, helpers, tally, () =>
		pace.reached(PREPARATION + (1 - PREPARATION) * (tally.replicates / spec.replicates), () =>
			tally.replicates > 0 ? summarise(model, units, tally, sources) : null
		)
	);
	return isDone ? ok(summarise(model, units, tally, sources)) : fail('uncertainty.stopped');
}

type Sources = Pick<UncertaintyResult, 'sources' | 'suppressed'>;

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
	return { sources, suppressed };
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
