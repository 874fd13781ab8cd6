import { seededRandom } from '../stats/random';
import type { EarlierDraw } from '../selection/types';
import { STREAMS } from './streams';
import type { Place } from './types';

/** Places and cap of the draw of 2020 (AFI's third report on the follow-up scheme, 2024). */
const AVERAGE_PLACES = 30;
const SPREAD_PLACES = 10;
const POPULATION_CAP = 50_000;
/** Below this size a municipality's results were mostly hidden, so that it was not assessed. */
const FEWEST_INHABITANTS = 1_000;
/** How much of a municipality's result is luck and what has changed since, in units of risk. */
const CHANGE = 0.5;
const DIVISION_CHANGE = 0.25;

/** The municipalities drawn in 2020: the worst by the quality that still holds, and by what was different then. */
export function earlierDraw2020(seed: number, places: readonly Place[]): EarlierDraw {
	const random = seededRandom(seed, STREAMS.earlierDraw);
	const candidates = places
		.map((place) => ({
			number: place.municipality.number,
			inhabitants: place.inhabitants,
			risk: place.risk + CHANGE * random.normal(),
			division: place.division + DIVISION_CHANGE * random.normal()
		}))
		.filter(({ inhabitants }) => inhabitants >= FEWEST_INHABITANTS && inhabitants < POPULATION_CAP);
	const share = Math.min(1, places.length / 357);
	const average = candidates.sort((a, b) => b.risk - a.risk).slice(0, Math.round(AVERAGE_PLACES * share));
	const spread = candidates
		.slice(average.length)
		.sort((a, b) => b.division - a.division)
		.slice(0, Math.round(SPREAD_PLACES * share));
	return {
		name: '2020',
		municipalities: [...average, ...spread].map(({ number }) => number).sort(),
		exceptions: []
	};
}
