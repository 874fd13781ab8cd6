/** A county of the register: number, name, number of municipalities and inhabitants on 1 January 2026. */
export interface CountyFacts {
	number: string;
	name: string;
	municipalities: number;
	inhabitants: number;
}

/** The year of the inhabitants. */
export const COUNTY_YEAR = 2026;

/**
 * Norway's counties since 2024, as the built-in register adds them up (a test holds them together): small enough to begin
 * a table with, where the whole register would have to be waited for. Source: Statistics Norway.
 */
export const COUNTIES: readonly CountyFacts[] = [
	{ number: '03', name: 'Oslo', municipalities: 1, inhabitants: 728_714 },
	{ number: '11', name: 'Rogaland', municipalities: 23, inhabitants: 508_922 },
	{ number: '15', name: 'Møre og Romsdal', municipalities: 27, inhabitants: 273_169 },
	{ number: '18', name: 'Nordland', municipalities: 41, inhabitants: 243_272 },
	{ number: '31', name: 'Østfold', municipalities: 12, inhabitants: 316_448 },
	{ number: '32', name: 'Akershus', municipalities: 21, inhabitants: 749_207 },
	{ number: '33', name: 'Buskerud', municipalities: 18, inhabitants: 272_981 },
	{ number: '34', name: 'Innlandet', municipalities: 46, inhabitants: 379_488 },
	{ number: '39', name: 'Vestfold', municipalities: 6, inhabitants: 259_332 },
	{ number: '40', name: 'Telemark', municipalities: 17, inhabitants: 177_923 },
	{ number: '42', name: 'Agder', municipalities: 25, inhabitants: 323_930 },
	{ number: '46', name: 'Vestland', municipalities: 43, inhabitants: 658_342 },
	{ number: '50', name: 'Trøndelag', municipalities: 38, inhabitants: 489_166 },
	{ number: '55', name: 'Troms', municipalities: 21, inhabitants: 171_218 },
	{ number: '56', name: 'Finnmark', municipalities: 18, inhabitants: 75_288 }
];
