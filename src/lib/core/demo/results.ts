import type { Random } from '../stats/random';
import { binomialAt, normalShare, shareOfLogOdds } from './distributions';
import type { Area, MeasurePlan, SourcePlan } from './sources';
import { GRADES, type Place, type School } from './types';

/** What is reported about one school, subject and year before anything is hidden or rounded. */
export interface Result {
	pupils: number;
	/** By measure: number of pupils of a share, sum over pupils of a mean. */
	sums: number[];
}

/** Standard deviations, in units of risk, of what sets areas, subjects, schools, years and the country's years apart. */
const SPREAD = { area: 0.35, subject: 0.25, schoolArea: 0.25, year: 0.2, country: 0.15 };
/** Noise of the pupils that the results of one grade and year share (measured on national tests: 0.52–0.66). */
const SHARED_NOISE = 0.6;
/** How strongly the share at the lowest level follows the mean of the same pupils. */
const LEVEL_FOLLOWS_MEAN = 0.75;

const AREAS: readonly Area[] = ['tests', 'survey', 'points'];

/** What does not change over the years: risk by place, area and subject, and by school and area. */
export interface LastingRisk {
	place: (place: number, area: Area, subject: string) => number;
	school: (school: number, area: Area) => number;
}

/** Draws the lasting part of the risk of all places and schools. */
export function lastingRisk(
	places: readonly Place[],
	schools: readonly School[],
	sources: readonly SourcePlan[],
	random: Random
): LastingRisk {
	const areaRisk = places.map((place) => AREAS.map(() => place.risk + SPREAD.area * random.normal()));
	const subjects = [...new Set(sources.flatMap((source) => source.subjects.map(({ subject }) => subject)))];
	const subjectRisk = places.map(() => subjects.map(() => SPREAD.subject * random.normal()));
	const schoolRisk = schools.map((school) =>
		AREAS.map(() => school.risk + SPREAD.schoolArea * random.normal())
	);
	return {
		place: (place, area, subject) =>
			areaRisk[place][AREAS.indexOf(area)] + subjectRisk[place][subjects.indexOf(subject)],
		school: (school, area) => schoolRisk[school][AREAS.indexOf(area)]
	};
}

/**
 * The results of one source in one year.
 * @param year index into SCHOOL_YEARS
 * @returns by school, then by subject; undefined where the school does not have the grade
 */
export function drawResults(
	schools: readonly School[],
	source: SourcePlan,
	year: number,
	lasting: LastingRisk,
	random: Random
): (Result[] | undefined)[] {
	const grade = GRADES.indexOf(source.grade);
	const ofCountry = source.subjects.map(() => SPREAD.country * random.normal());
	return schools.map((school, index) => {
		const cohort = school.pupils[grade][year];
		if (cohort === 0) return undefined;
		const ofYear = SPREAD.year * random.normal();
		const shared = random.normal();
		return source.subjects.map(({ subject, measures }, s) => {
			const pupils = binomialAt(random.uniform(), cohort, source.participation);
			const risk =
				lasting.place(school.place, source.area, subject) +
				lasting.school(index, source.area) +
				ofYear +
				ofCountry[s];
			const noise = Math.sqrt(SHARED_NOISE) * shared + Math.sqrt(1 - SHARED_NOISE) * random.normal();
			return { pupils, sums: measures.map((plan) => sumOf(plan, pupils, risk, noise, random)) };
		});
	});
}

/** @param noise how many standard errors these pupils lie worse than expected */
function sumOf(plan: MeasurePlan, pupils: number, risk: number, noise: number, random: Random): number {
	if (plan.kind === 'mean') {
		const worse = Math.sign(plan.slope) * noise;
		return pupils * (plan.base + plan.slope * risk) + worse * plan.pupilSd * Math.sqrt(pupils);
	}
	const own = Math.sqrt(1 - LEVEL_FOLLOWS_MEAN ** 2) * random.normal();
	const position = normalShare(LEVEL_FOLLOWS_MEAN * noise + own);
	return binomialAt(position, pupils, shareOfLogOdds(plan.base + plan.slope * risk));
}
