import type { SpreadRule } from '../../selection/types';
import { seededState } from '../../stats/random';
import { fillUniforms } from '../../stats/random-fill';
import { sampleAlias, type AliasTables } from './alias';
import type { DrawModel } from './draw-model';
import { recomputedSampler, type CellsModel } from './recomputed';
import { drawer, emptyTally, type Sampled, type Sampler } from './replicate';
import type { Tally } from './types';

/** What replicates are drawn from. Plain data: it is handed to other workers as it is. */
export interface ReplicateModel {
	seed: number;
	rule: { places: number; spread: SpreadRule };
	/** Numbers of the municipalities, in the order of the model. */
	numbers: string[];
	forDraw: DrawModel;
	/** Whole units with exact distributions of their points, or cells. */
	from: { kind: 'units'; own: AliasTables; schools: AliasTables } | { kind: 'cells'; cells: CellsModel };
}

/** Draws the replicates numbered `from` to `to` − 1 and adds them to a tally, an empty one if none is given. */
export type Replicates = (from: number, to: number, tally?: Tally) => Tally;

/**
 * A function that draws replicates. Replicate k uses stream k of the seed: parts add up (addTally) to the same counts
 * however the work is shared out.
 */
export function replicatesOf({ seed, rule, numbers, forDraw, from }: ReplicateModel): Replicates {
	const sampler = from.kind === 'units' ? unitSampler(from) : recomputedSampler(from.cells, forDraw);
	const sampled: Sampled = {
		places: new Uint32Array(forDraw.units.length),
		levels: new Uint32Array(forDraw.schools)
	};
	const drawFrom = drawer(forDraw, rule, numbers);
	return (first, end, tally = emptyTally(forDraw.units.length)) => {
		for (let replicate = first; replicate < end; replicate++) {
			sampler(seed, replicate, sampled);
			drawFrom(sampled, tally);
		}
		return tally;
	};
}

function unitSampler({ own, schools }: { own: AliasTables; schools: AliasTables }): Sampler {
	const ownCount = own.start.length - 1;
	const uniforms = new Float64Array(ownCount + schools.start.length - 1);
	return (seed, replicate, { places, levels }) => {
		fillUniforms(seededState(seed, replicate), uniforms);
		sampleAlias(own, uniforms, 0, places);
		sampleAlias(schools, uniforms, ownCount, levels);
	};
}
