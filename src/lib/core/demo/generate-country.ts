import { seededRandom } from '../stats/random';
import { earlierDraw2020 } from './earlier-draw';
import { MOST_MUNICIPALITIES } from './counties';
import { makePlaces } from './places';
import { STREAMS } from './streams';
import { drawResults, lastingRisk } from './results';
import { makeSchools } from './schools';
import { SOURCES } from './sources';
import { makeTable } from './tables';
import { SCHOOL_YEARS, type CountryOptions, type ExampleCountry } from './types';
import { listUnits } from './units';

/** The country that the program opens with one click: as large as Norway, with a tie at the cut of its draw. */
export const DEFAULT_COUNTRY: CountryOptions = { seed: 2019, municipalities: 357, schools: 2_700 };

/** The year whose results the register of the example stands for. */
const VINTAGE = 2024;

/**
 * Invents a country: municipalities with names that do not exist, schools, hidden qualities, and from them the files
 * a publisher would have made, with small cohorts hidden. The same options always give the same country.
 * @param options what is not given is as in DEFAULT_COUNTRY; sizes outside what is possible are brought inside
 */
export function generateCountry(options: Partial<CountryOptions> = {}): ExampleCountry {
	const { seed, municipalities, schools: schoolCount } = { ...DEFAULT_COUNTRY, ...options };
	const count = Math.min(MOST_MUNICIPALITIES, Math.max(1, Math.round(municipalities)));
	const { counties, places } = makePlaces(seed, count);
	const schools = makeSchools(seed, places, schoolCount);
	const rows = listUnits(counties, places, schools);
	const random = seededRandom(seed, STREAMS.results);
	const missing = seededRandom(seed, STREAMS.missing);
	const lasting = lastingRisk(places, schools, SOURCES, random);
	const tables = SOURCES.flatMap((source) =>
		SCHOOL_YEARS.map((year, y) => {
			const id = `example-${seed}-${count}-${schools.length}-${source.id}-${year}`;
			return makeTable(id, source, year, rows, drawResults(schools, source, y, lasting, random), missing);
		})
	);
	return {
		register: {
			id: 'example',
			vintage: VINTAGE,
			municipalities: places.map(({ municipality }) => municipality),
			counties: counties.map(({ number, name }) => ({ number, name })),
			changes: [],
			outside: [],
			sources: []
		},
		tables,
		earlierDraw2020: earlierDraw2020(seed, places)
	};
}
