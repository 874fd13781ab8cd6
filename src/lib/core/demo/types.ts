import type { Register, RegisterCounty, RegisterMunicipality } from '../register/types';
import type { EarlierDraw } from '../selection/types';
import type { DataTable } from '../table/types';

/** How large an invented country to make, and which one. */
export interface CountryOptions {
	/** The same seed gives the same country. */
	seed: number;
	/** Number of municipalities, 1 to 3 900. */
	municipalities: number;
	/** Number of schools; at least one per municipality. */
	schools: number;
}

/** An invented country: a register, indicator files in the shape of the publisher's, and a list of an earlier draw. */
export interface ExampleCountry {
	register: Register;
	tables: DataTable[];
	earlierDraw2020: EarlierDraw;
}

/** A county and what its municipalities have in common. */
export interface CountyPlan extends RegisterCounty {
	/** How many municipalities it has. */
	size: number;
	/** Far from the large towns: lower results on average. */
	remote: boolean;
}

/** The hidden truth about a municipality, from which its results are drawn. In standard deviations; higher is worse. */
export interface Quality {
	/** Risk that all its schools share. */
	risk: number;
	/** Standard deviation of its schools' risk around it. */
	division: number;
}

/** A municipality under construction. */
export interface Place extends Quality {
	municipality: RegisterMunicipality;
	county: CountyPlan;
	/** Inhabitants in the year the last results end. */
	inhabitants: number;
}

export const GRADES = [5, 7, 8, 10] as const;
export type Grade = (typeof GRADES)[number];

/** An invented school. */
export interface School {
	/** Nine digits beginning with 7, which no Norwegian organisation number does. */
	number: string;
	name: string;
	/** Index into the places. */
	place: number;
	owner: 'municipal' | 'private';
	/** Risk of its own, on top of the municipality's. */
	risk: number;
	/** Pupils by grade and year: [grade index][year index]; 0 where the school lacks the grade. */
	pupils: number[][];
}

/** The school years of the example files. */
export const SCHOOL_YEARS = ['2022-23', '2023-24', '2024-25'] as const;
