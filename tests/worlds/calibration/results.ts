import { binomialAt, normalShare } from '../../../src/lib/core/demo/distributions';
import type { IndicatorData, Panel } from '../../../src/lib/core/indicators/types';
import { normalQuantile } from '../../../src/lib/core/stats/distributions/normal';
import type { Random } from '../../../src/lib/core/stats/random';
import { CELL } from '../../../src/lib/core/table/types';
import { basisOf } from '../panel';
import { COHORTS, INDICATORS, YEARS } from './plan';
import type { TrueWorld, YearRisk } from './world';

const COUNT = INDICATORS.length;
const STRIDE = COUNT * YEARS.length;
const LINE = 3;
/** Base rates as standard normal numbers: a pupil is counted when a normal number lies below. */
const BARS = INDICATORS.map(({ base, pupilSd }) => (pupilSd === null ? normalQuantile(base / 100) : NaN));

/** Sums over the pupils of each result: of points of a mean, of pupils counted of a share. School × indicator × year. */
type Sums = Float64Array;

const cohortAt = (school: number, cohort: number, year: number) =>
	(school * COHORTS.length + cohort) * YEARS.length + year;

/** The chance of a pupil to be counted, or the expected mean of the pupils, at a risk. */
const expected = (indicator: number, risk: number): number => {
	const {
		base,
		pupilSd,
		indicator: { direction }
	} = INDICATORS[indicator];
	return pupilSd === null ? normalShare(BARS[indicator] + risk) : base + direction * pupilSd * risk;
};

/** What the results would be if there were no chance in who the pupils are. */
export function trueSums({ schools, lasting, pupils }: TrueWorld, years: YearRisk): Sums {
	const sums = new Float64Array(schools.length * STRIDE);
	schools.forEach((_, s) => {
		INDICATORS.forEach(({ cohort }, i) => {
			for (let y = 0; y < YEARS.length; y++) {
				const at = s * STRIDE + i * YEARS.length + y;
				sums[at] = pupils[cohortAt(s, cohort, y)] * expected(i, lasting[s * COUNT + i] + years[at]);
			}
		});
	});
	return sums;
}

/** The results of one set of pupils. Those of the same pupils go together. */
export function drawSums({ schools, lasting, pupils }: TrueWorld, years: YearRisk, random: Random): Sums {
	const sums = new Float64Array(schools.length * STRIDE);
	const shared = new Float64Array(COHORTS.length * YEARS.length);
	schools.forEach((_, s) => {
		for (let k = 0; k < shared.length; k++) shared[k] = random.normal();
		INDICATORS.forEach(({ cohort, pupilSd, indicator }, i) => {
			const together = COHORTS[cohort].sharedByPupils;
			for (let y = 0; y < YEARS.length; y++) {
				const n = pupils[cohortAt(s, cohort, y)];
				if (n === 0) continue;
				const at = s * STRIDE + i * YEARS.length + y;
				const noise =
					Math.sqrt(together) * shared[cohort * YEARS.length + y] + Math.sqrt(1 - together) * random.normal();
				const value = expected(i, lasting[s * COUNT + i] + years[at]);
				sums[at] =
					pupilSd === null
						? binomialAt(normalShare(noise), n, value)
						: n * value + indicator.direction * noise * pupilSd * Math.sqrt(n);
			}
		});
	});
	return sums;
}

/** How results are told. */
export type Printing =
	/** Rounded, and hidden where pupils are few. */
	| 'printed'
	/** Exactly, and all of them: for the truth. */
	| 'exact';

/** Indicator data as files with these results would give them. */
export function tell(world: TrueWorld, sums: Sums, printing: Printing): IndicatorData {
	const { places, schools, unreported, pupils } = world;
	const empty = (unitCount: number): Panel => ({
		unitCount,
		values: new Float64Array(unitCount * STRIDE).fill(NaN),
		kinds: new Uint8Array(unitCount * STRIDE).fill(CELL.notApplicable),
		pupils: new Float64Array(unitCount * STRIDE).fill(NaN),
		halfWidths: new Float64Array(unitCount * STRIDE).fill(NaN),
		sourceTable: new Uint16Array(unitCount * STRIDE),
		sourceLine: new Uint32Array(unitCount * STRIDE).fill(LINE)
	});
	const ofSchools = empty(schools.length);
	const ofPlaces = empty(places.length);
	const country = empty(1);
	const totals = {
		places: {
			sums: new Float64Array(places.length * STRIDE),
			pupils: new Float64Array(places.length * STRIDE)
		},
		country: { sums: new Float64Array(STRIDE), pupils: new Float64Array(STRIDE) }
	};
	const write = (panel: Panel, cell: number, i: number, sum: number, n: number, fewest: number) => {
		if (n === 0) return;
		panel.pupils[cell] = n;
		if (n < fewest && printing === 'printed') {
			panel.kinds[cell] = CELL.suppressed;
			return;
		}
		const value = (INDICATORS[i].pupilSd === null ? 100 : 1) * (sum / n);
		panel.values[cell] = printing === 'printed' ? Math.round(value * 10) / 10 : value;
		panel.kinds[cell] = CELL.value;
	};
	schools.forEach(({ place }, s) => {
		INDICATORS.forEach(({ cohort }, i) => {
			for (let y = 0; y < YEARS.length; y++) {
				const n = pupils[cohortAt(s, cohort, y)];
				const column = i * YEARS.length + y;
				const at = s * STRIDE + column;
				totals.places.sums[place * STRIDE + column] += sums[at];
				totals.places.pupils[place * STRIDE + column] += n;
				totals.country.sums[column] += sums[at];
				totals.country.pupils[column] += n;
				if (n > 0 && unreported[s * YEARS.length + y] === 1 && printing === 'printed')
					ofSchools.kinds[at] = CELL.missing;
				else write(ofSchools, at, i, sums[at], n, COHORTS[cohort].fewestPupils);
			}
		});
	});
	totals.places.sums.forEach((sum, cell) => {
		const i = Math.floor((cell % STRIDE) / YEARS.length);
		write(ofPlaces, cell, i, sum, totals.places.pupils[cell], COHORTS[INDICATORS[i].cohort].fewestPupils);
	});
	totals.country.sums.forEach((sum, cell) => {
		write(country, cell, Math.floor(cell / YEARS.length), sum, totals.country.pupils[cell], 0);
	});
	return {
		indicators: INDICATORS.map(({ indicator }) => indicator),
		years: [...YEARS],
		municipalities: {
			...ofPlaces,
			units: places.map(({ municipality: { number, name, county } }) => ({
				number,
				name,
				county,
				formerNumbers: []
			}))
		},
		schools: {
			...ofSchools,
			units: schools.map(({ number, name, place }) => ({ number, name, municipality: place }))
		},
		country,
		basis: basisOf(COUNT, YEARS.length, [ofPlaces, ofSchools, country]),
		sources: ['world.csv'],
		notes: []
	};
}
