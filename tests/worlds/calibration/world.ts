import { shuffled } from '../../../src/lib/core/demo/distributions';
import { makePlaces } from '../../../src/lib/core/demo/places';
import { makeSchools } from '../../../src/lib/core/demo/schools';
import type { Place, School } from '../../../src/lib/core/demo/types';
import type { Register } from '../../../src/lib/core/register/types';
import { seededRandom, type Random } from '../../../src/lib/core/stats/random';
import { COHORTS, EXTREME, INDICATORS, LEANING, SPREAD, YEARS } from './plan';

/** How large a world is. */
export interface WorldSize {
	municipalities: number;
	schools: number;
}

export const FULL_SIZE: WorldSize = { municipalities: 357, schools: 2_700 };

/** A world whose truth is known: what lasts, and how many pupils stand behind each result. */
export interface TrueWorld {
	places: Place[];
	schools: School[];
	register: Register;
	/** Risk that lasts over the years, school × indicator, in standard deviations of pupils; higher is worse. */
	lasting: Float64Array;
	/** Pupils behind a result, (school × cohort) × year; 0 where the school lacks the grade. */
	pupils: Uint16Array;
	/** 1 where a school's results of a year were not reported, school × year. */
	unreported: Uint8Array;
}

/** What is of the years alone: risk of each cohort, ((school × indicator) × year). */
export type YearRisk = Float64Array;

const UNREPORTED = 0.012;
const AREAS = 3;

/**
 * The world of a seed. Sizes, schools and pupils are those of an invented country, whose municipalities and schools are as
 * many and as small as Norway's; the truth is another than that country's: a lasting risk of municipality and school, in all,
 * by area and by indicator.
 */
export function makeWorld(seed: number, { municipalities, schools: schoolCount }: WorldSize): TrueWorld {
	const { counties, places } = makePlaces(seed, municipalities);
	const schools = makeSchools(seed, places, schoolCount);
	const random = seededRandom(seed, 101);
	const count = INDICATORS.length;
	const ofPlace = new Float64Array(places.length * count);
	places.forEach((place, p) => {
		const times = random.uniform() < EXTREME.share ? EXTREME.times : 1;
		const leaning =
			(place.county.remote ? LEANING.remote : 0) + LEANING.size * (Math.log10(place.inhabitants) - 4);
		ofPlace.set(lastingRisk(SPREAD.municipality, times, leaning, random), p * count);
	});
	const lasting = new Float64Array(schools.length * count);
	schools.forEach((school, s) => {
		const own = lastingRisk(SPREAD.school, 1, 0, random);
		own.forEach((risk, i) => (lasting[s * count + i] = risk + ofPlace[school.place * count + i]));
	});
	return {
		places,
		schools,
		register: {
			id: 'example',
			vintage: 2024,
			municipalities: places.map(({ municipality }) => municipality),
			counties: counties.map(({ number, name }) => ({ number, name })),
			changes: [],
			outside: [],
			sources: []
		},
		lasting,
		pupils: participants(schools, random),
		unreported: Uint8Array.from({ length: schools.length * YEARS.length }, () =>
			Number(random.uniform() < UNREPORTED)
		)
	};
}

function lastingRisk(
	spread: { all: number; area: number; indicator: number },
	times: number,
	leaning: number,
	random: Random
): Float64Array {
	const all = leaning + times * spread.all * random.normal();
	const areas = Array.from({ length: AREAS }, () => times * spread.area * random.normal());
	return Float64Array.from(INDICATORS, ({ area }) => all + areas[area] + spread.indicator * random.normal());
}

function participants(schools: readonly School[], random: Random): Uint16Array {
	const found = new Uint16Array(schools.length * COHORTS.length * YEARS.length);
	schools.forEach(({ pupils }, s) => {
		COHORTS.forEach(({ grade, participation }, c) => {
			YEARS.forEach((_, y) => {
				const all = pupils[grade][y];
				const away = Math.min(1, Math.max(0, 1 - participation + 0.05 * random.normal()));
				found[(s * COHORTS.length + c) * YEARS.length + y] =
					all === 0 ? 0 : Math.max(1, Math.round(all * (1 - away)));
			});
		});
	});
	return found;
}

/** What the years bring: to the country, to municipalities, and to each cohort. */
export function drawYears({ places, schools }: TrueWorld, random: Random): YearRisk {
	const count = INDICATORS.length;
	const years = YEARS.length;
	const country = Float64Array.from({ length: count * years }, () => SPREAD.country * random.normal());
	const ofPlaces = Float64Array.from(
		{ length: places.length * years },
		() => SPREAD.municipality.year * random.normal()
	);
	const found = new Float64Array(schools.length * count * years);
	schools.forEach(({ place }, s) => {
		for (let y = 0; y < years; y++) {
			const cohorts = COHORTS.map(() => SPREAD.cohort.all * random.normal());
			INDICATORS.forEach(({ cohort }, i) => {
				found[(s * count + i) * years + y] =
					country[i * years + y] +
					ofPlaces[place * years + y] +
					cohorts[cohort] +
					SPREAD.cohort.indicator * random.normal();
			});
		}
	});
	return found;
}

/** Seeds of worlds without any order among them. */
export const worldSeeds = (count: number, first = 1): number[] =>
	shuffled(
		Array.from({ length: count }, (_, i) => first + i),
		seededRandom(first)
	);
