import { filterReason } from '$lib/core/selection/filters';
import type { FaceEntry, FaceTile, MapState } from './face';
import { stateEntry } from './face';
import type { MapFacts } from './map-face';

type Tiles = { entries: FaceEntry[]; tiles: [number, Omit<FaceTile, 'hatched' | 'drawn'>][] };

const entry = (id: string, label: string, letter: string, paint: FaceEntry['paint']): FaceEntry => ({
	id,
	label,
	letter,
	paint,
	outline: 'solid',
	hatched: false
});

/** Why a municipality cannot be drawn, as a tile; null where it can. */
function cannot({ messages, result }: MapFacts, unit: number): Omit<FaceTile, 'hatched' | 'drawn'> | null {
	const reason = filterReason(result.filter[unit]);
	if (result.rank[unit] > 0 && reason === null) return null;
	const state: MapState = result.rank[unit] === 0 ? 'notAssessed' : 'filtered';
	const text = messages.draw.list.filterReasons[reason ?? 'notAssessed'];
	return { entry: stateEntry(state, messages.map.states[state]), value: null, text };
}

/** Who is drawn, in which draw, who is not, and who cannot be. */
export function drawnTiles(facts: MapFacts): Tiles {
	const { messages, result, units } = facts;
	const t = messages.map.drawn;
	const entries = [
		entry('none', t.none, '', 'grid'),
		entry('average', t.average, t.letters.average, 'positive'),
		entry('spread', t.spread, t.letters.spread, 'negative')
	];
	return {
		entries,
		tiles: units.map((unit) => {
			const one = entries[result.drawn[unit]];
			const isDrawn = result.drawn[unit] > 0;
			const out = isDrawn ? null : cannot(facts, unit);
			return [unit, out ?? { entry: one, value: result.drawn[unit], text: one.label }];
		})
	};
}

/** Who comes into the draw and goes out of it from another scenario to this one. */
export function changeTiles(facts: MapFacts): Tiles {
	const { messages, summary, result, units, comparison } = facts;
	const t = messages.map.change;
	const entries = {
		none: entry('none', t.none, '', 'grid'),
		both: entry('both', t.both, '=', 'positiveWeak'),
		in: entry('in', t.in, t.letters.in, 'positive'),
		out: entry('out', t.out, t.letters.out, 'negative'),
		kind: entry('kind', t.kind, t.letters.kind, 'negativeWeak')
	};
	const moves = new Map(comparison?.moved.map(({ number, move }) => [number, move]));
	return {
		entries: comparison ? Object.values(entries) : [],
		tiles: units.map((unit) => {
			const move = moves.get(summary.municipalities[unit].number);
			if (!comparison) {
				const label = messages.map.states.unknown;
				return [unit, { entry: stateEntry('unknown', label), value: null, text: label }];
			}
			const one = entries[move ?? (result.drawn[unit] > 0 ? 'both' : 'none')];
			// Who went out because it no longer can be drawn, has gone out.
			const out = move || result.drawn[unit] > 0 ? null : cannot(facts, unit);
			return [unit, out ?? { entry: one, value: CHANGES[move ?? 'same'], text: one.label }];
		})
	};
}

const CHANGES = { same: 0, in: 1, out: -1, kind: 0 } as const;
