import type { CountyPlan, Place, School } from './types';

/** One row of a file: the country, a county, a municipality or a school. */
export interface Unit {
	/** 1 country, 2 county, 3 municipality, 4 school, as in Udir's files. */
	level: 1 | 2 | 3 | 4;
	county: CountyPlan | null;
	place: Place | null;
	school: School | null;
	/** The schools the row sums up: positions `from` to `to` in the list of schools by row. */
	from: number;
	to: number;
}

/** All rows in the order of the files, and the schools (indices) in the order of their rows. */
export interface UnitRows {
	units: Unit[];
	schoolOrder: number[];
	/** In the same order: the school is private. */
	isPrivate: boolean[];
}

const byName = (a: { name: string }, b: { name: string }) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);

/** The country, then county by county and municipality by municipality in the order of their names, with schools. */
export function listUnits(
	counties: readonly CountyPlan[],
	places: readonly Place[],
	schools: readonly School[]
): UnitRows {
	const byPlace: number[][] = places.map(() => []);
	schools.forEach((school, index) => byPlace[school.place].push(index));
	const country: Unit = {
		level: 1,
		county: null,
		place: null,
		school: null,
		from: 0,
		to: schools.length
	};
	const units: Unit[] = [country];
	const schoolOrder: number[] = [];
	for (const county of [...counties].sort(byName)) {
		const countyUnit: Unit = { ...country, level: 2, county, from: schoolOrder.length };
		units.push(countyUnit);
		const inside = places
			.map((place, index) => ({ place, index, name: place.municipality.name }))
			.filter(({ place }) => place.county === county)
			.sort(byName);
		for (const { place, index } of inside) {
			const from = schoolOrder.length;
			units.push({
				level: 3,
				county,
				place,
				school: null,
				from,
				to: from + byPlace[index].length
			});
			for (const school of byPlace[index]) {
				const at = schoolOrder.length;
				units.push({ level: 4, county, place, school: schools[school], from: at, to: at + 1 });
				schoolOrder.push(school);
			}
		}
		countyUnit.to = schoolOrder.length;
	}
	return { units, schoolOrder, isPrivate: schoolOrder.map((school) => schools[school].owner === 'private') };
}
