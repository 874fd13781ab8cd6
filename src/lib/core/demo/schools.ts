import { seededRandom, type Random } from '../stats/random';
import { apportion, throughPoints } from './distributions';
import { STREAMS } from './streams';
import { isDivided } from './quality';
import { schoolName, type SchoolKind } from './school-names';
import { GRADES, SCHOOL_YEARS, type Place, type School } from './types';

/** [log10 of inhabitants, log10 of schools]: how many schools Norwegian municipalities have, in round numbers. */
const SCHOOLS_BY_SIZE = (
	[
		[500, 1],
		[1_100, 1.5],
		[2_300, 2],
		[4_200, 3.4],
		[6_300, 4.5],
		[10_000, 6.6],
		[17_500, 9.9],
		[36_000, 17],
		[100_000, 43],
		[700_000, 160]
	] as const
).map(([inhabitants, schools]) => [Math.log10(inhabitants), Math.log10(schools)] as const);

const GRADES_OF: Record<SchoolKind, readonly number[]> = {
	'1-7': [5, 7],
	'8-10': [8, 10],
	'1-10': [5, 7, 8, 10]
};

/** [log10 of inhabitants, pupils of one grade per inhabitant]: fewest in the smallest municipalities. */
const COHORT_SHARES = [
	[2.8, 0.0092],
	[3.4, 0.0106],
	[4.2, 0.0118],
	[5, 0.0106]
] as const;
/**
 * Many schools are small: three in ten of those with grade 5 or grade 8 had fewer than ten pupils in the national
 * tests of 2022–2025 (Udir). Schools with all grades are so most often where there are larger ones beside them.
 */
const SMALL_CHANCE: Record<SchoolKind, number> = { '1-7': 0.27, '8-10': 0.03, '1-10': 0.75 };
const SMALL_SIZE = 0.16;
const SIZE_SPREAD = 0.45;
/** A lower secondary school takes the pupils of several primary schools. */
const FULL_SIZE: Record<SchoolKind, number> = { '1-7': 1, '8-10': 2.5, '1-10': 1 };
/** Municipalities above this size can have private schools, and the share of schools there that are. */
const PRIVATE_FROM = 4_000;
const PRIVATE_SHARE = 0.07;
const PRIVATE_SIZE = 0.35;
/** Pupils of private schools do a little better. */
const PRIVATE_RISK = -0.3;

/** The schools of a country, municipality by municipality, with their pupils. */
export function makeSchools(seed: number, places: readonly Place[], count: number): School[] {
	const random = seededRandom(seed, STREAMS.schools);
	const namesRandom = seededRandom(seed, STREAMS.schoolNames);
	const weights = places.map(
		(place) => 10 ** throughPoints(SCHOOLS_BY_SIZE, Math.log10(place.inhabitants)) - 0.9
	);
	const counts = apportion(weights, Math.max(count, places.length), 1);
	const schools: School[] = [];
	places.forEach((place, index) => {
		for (const school of schoolsOf(place, counts[index], random, namesRandom)) {
			schools.push({ ...school, place: index, number: organisationNumber(schools.length) });
		}
	});
	return schools;
}

/** Nine digits from 700 000 137 on. */
const organisationNumber = (position: number) => String(700_000_137 + position * 1_289);

type Draft = Omit<School, 'place' | 'number'>;

function schoolsOf(place: Place, count: number, random: Random, namesRandom: Random): Draft[] {
	const kinds = kindsOf(count, random);
	const names = new Set<string>();
	const drafts = kinds.map((kind, i): Omit<Draft, 'pupils'> & { kind: SchoolKind; weight: number } => {
		const canBePrivate = place.inhabitants > PRIVATE_FROM && i >= 2;
		const owner = canBePrivate && random.uniform() < PRIVATE_SHARE ? 'private' : 'municipal';
		const isSmall = i > 0 && random.uniform() < SMALL_CHANCE[kind];
		const size = owner === 'private' ? PRIVATE_SIZE : isSmall ? SMALL_SIZE : FULL_SIZE[kind];
		return {
			kind,
			weight: size * Math.exp(SIZE_SPREAD * random.normal()),
			owner,
			risk: schoolRisk(place, i, random) + (owner === 'private' ? PRIVATE_RISK : 0),
			name: schoolName(place, kind, owner, names, namesRandom)
		};
	});
	const pupils = pupilsOf(place, drafts, random);
	return drafts.map(({ name, owner, risk }, i) => ({ name, owner, risk, pupils: pupils[i] }));
}

/** Pupils by school, grade and year: the cohort of the municipality shared out by weight, with chance. */
function pupilsOf(
	place: Place,
	drafts: readonly { kind: SchoolKind; weight: number }[],
	random: Random
): number[][][] {
	const cohort = place.inhabitants * throughPoints(COHORT_SHARES, Math.log10(place.inhabitants));
	const pupils = drafts.map(() => GRADES.map(() => SCHOOL_YEARS.map(() => 0)));
	GRADES.forEach((grade, g) => {
		const serving = drafts.map((_, i) => i).filter((i) => GRADES_OF[drafts[i].kind].includes(grade));
		const total = serving.reduce((sum, i) => sum + drafts[i].weight, 0);
		SCHOOL_YEARS.forEach((_, y) => {
			for (const i of serving) {
				const expected = (cohort * drafts[i].weight) / total;
				pupils[i][g][y] = Math.max(1, Math.round(expected + Math.sqrt(expected) * random.normal()));
			}
		});
	});
	return pupils;
}

/** A divided municipality has two sides, and schools on both; others have schools of every shade. */
function schoolRisk(place: Place, position: number, random: Random): number {
	if (!isDivided(place)) return place.division * random.normal();
	const side = position % 2 === 0 ? -1 : 1;
	return place.division * (side + 0.25 * random.normal());
}

/** What kinds of schools a municipality has, the main one first: at least one for each grade. */
function kindsOf(count: number, random: Random): SchoolKind[] {
	if (count === 1) return ['1-10'];
	const first: SchoolKind[] = random.uniform() < (count < 4 ? 0.65 : 0.1) ? ['1-10', '1-7'] : ['8-10', '1-7'];
	const rest = Array.from({ length: count - 2 }, (): SchoolKind => {
		const chance = random.uniform();
		return chance < 0.58 ? '1-7' : chance < 0.74 ? '8-10' : '1-10';
	});
	return [...first, ...rest];
}
