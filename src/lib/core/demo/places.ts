import { seededRandom } from '../stats/random';
import { municipalityNumber, planCounties } from './counties';
import { shuffled } from './distributions';
import { nameSource, type NameSource } from './place-names';
import { municipalitySizes, populationHistory } from './population';
import { municipalityQuality } from './quality';
import { countryTiles, shareOutTiles } from './tiles';
import { STREAMS } from './streams';
import type { CountyPlan, Place } from './types';
import { centrality, municipalVariables } from './variables';

/** How much chance there is in which county a municipality of a size lies: the larger, the further south. */
const SCATTER = 2.5;
/** Shares of the municipalities of remote counties with a Sami name alone, or beside a Norwegian one. */
const SAMI_ONLY = 0.02;
const DOUBLE_NAME = 0.08;

/**
 * The municipalities of an invented country in the order of their numbers, with everything but their schools.
 * @param count 1 to 3 900
 */
export function makePlaces(seed: number, count: number): { counties: CountyPlan[]; places: Place[] } {
	const counties = planCounties(count);
	const sizes = sizesByCounty(seed, counties);
	const tiles = shareOutTiles(
		countryTiles(count),
		counties.map((county) => county.size)
	);
	const names = nameSource(seededRandom(seed, STREAMS.names));
	const namesRandom = seededRandom(seed, STREAMS.nameKinds);
	const quality = seededRandom(seed, STREAMS.quality);
	const variables = seededRandom(seed, STREAMS.variables);
	const history = seededRandom(seed, STREAMS.population);
	const tileRandom = seededRandom(seed, STREAMS.tiles);

	const places = counties.flatMap((county, c) => {
		const spots = shuffled(tiles[c], tileRandom);
		return sizes[c].map((inhabitants, position): Place => {
			const { risk, division } = municipalityQuality(inhabitants, county.remote, quality);
			const central = centrality(inhabitants, county.remote, { risk, division }, variables);
			return {
				county,
				inhabitants,
				risk,
				division,
				municipality: {
					number: municipalityNumber(county.number, position),
					name: placeName(names, county.remote, namesRandom.uniform()),
					county: county.number,
					population: populationHistory(inhabitants, history),
					centralityIndex: central.index,
					centralityClass: central.class,
					tile: spots[position],
					variables: municipalVariables(inhabitants, { risk, division }, variables)
				}
			};
		});
	});
	return {
		counties,
		places: places.sort((a, b) => (a.municipality.number < b.municipality.number ? -1 : 1))
	};
}

/** Deals the sizes out to the counties from south to north; a county of one municipality gets the largest. */
function sizesByCounty(seed: number, counties: CountyPlan[]): number[][] {
	const random = seededRandom(seed, STREAMS.sizes);
	const count = counties.reduce((sum, county) => sum + county.size, 0);
	const sizes = municipalitySizes(count, random);
	const capital = counties.length > 1 ? counties.find((county) => county.size === 1) : undefined;
	const rest = (capital ? sizes.slice(1) : sizes)
		.map((size) => ({ size, order: -Math.log10(size) + SCATTER * random.normal() }))
		.sort((a, b) => a.order - b.order);
	let next = 0;
	return counties.map((county) => {
		if (county === capital) return [sizes[0]];
		return rest.slice(next, (next += county.size)).map(({ size }) => size);
	});
}

function placeName(names: NameSource, remote: boolean, chance: number): string {
	if (remote && chance < SAMI_ONLY + DOUBLE_NAME) {
		const sami = names.nextSami();
		if (sami !== undefined) return chance < SAMI_ONLY ? sami : `${sami} - ${names.next()}`;
	}
	return names.next();
}
