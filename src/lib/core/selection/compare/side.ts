import { runDraw } from '../run-draw';
import type { PreparedData } from '../prepare';
import { filterReason } from '../filters';
import type { DrawnAs, DrawSpec } from '../types';
import type { Place, Side } from './types';

/** Data assembled for a specification: which schools and results count depends on the owners that it asks for. */
export type PreparedFor = (owners: DrawSpec['owners']) => PreparedData;

/** Names of the values of DrawResult.drawn. */
export const DRAWN_AS: readonly DrawnAs[] = ['none', 'average', 'spread'];

/** Draws, and finds municipalities by their numbers. */
export function sideOf(spec: DrawSpec, preparedFor: PreparedFor): Side {
	const prepared = preparedFor(spec.owners);
	const unitOf = new Map(prepared.data.municipalities.units.map(({ number }, unit) => [number, unit]));
	return { spec, prepared, result: runDraw(spec, prepared), unitOf };
}

/** What a municipality is drawn as; one that the data do not list is not drawn. */
export function drawnIn(side: Pick<Side, 'unitOf' | 'result'>, number: string): DrawnAs {
	const unit = side.unitOf.get(number);
	return unit === undefined ? 'none' : DRAWN_AS[side.result.drawn[unit]];
}

/** How a municipality came out. */
export function placeIn(side: Side, number: string): Place {
	const unit = side.unitOf.get(number);
	if (unit === undefined) {
		return { drawnAs: 'none', filter: 'notAssessed', share: null, rank: null, spread: 'filtered' };
	}
	const { result } = side;
	const share = result.municipalities.share[unit];
	return {
		drawnAs: DRAWN_AS[result.drawn[unit]],
		filter: filterReason(result.filter[unit]),
		share: Number.isNaN(share) ? null : share,
		rank: result.rank[unit] || null,
		spread: result.spread.status[unit]
	};
}
