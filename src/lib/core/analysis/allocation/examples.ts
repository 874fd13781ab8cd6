import type { AllocationSpec } from './types';

/**
 * Table 5.1 of Wendelborg et al. (NTNU, 2023), "Kompetanseløftet for spesialpedagogikk og inkluderende praksis", second
 * interim report: kroner by county to universities, to owners of measures and their networks, and to coordinators. Empty
 * cells are empty in the report. Its counties are those of 2022, partly in pairs, so they have no number.
 */
const ROWS: [name: string, university: string, owner: string, coordinator: string][] = [
	['Oslo og Viken', '17 819 998', '15 309 243', ''],
	['Innlandet', '6 647 136', '988 788', '299 056'],
	['Rogaland', '3 550 076', '4 515 625', ''],
	['Agder', '3 054 008', '2 662 369', ''],
	['Møre og Romsdal', '3 704 000', '3 027 000', ''],
	['Trøndelag', '3 450 003', '5 237 385', '9 149 978'],
	['Vestfold og Telemark', '5 504 099', '1 336 800', '1 130 101'],
	['Vestland', '4 803 062', '8 395 123', ''],
	['Nordland', '2 601 900', '3 521 550', '349 550'],
	['Troms og Finnmark', '4 731 433', '800 000', '1 363 000']
];

/** The built-in example of reported amounts. */
export const NTNU_2023: Pick<AllocationSpec, 'source' | 'columns' | 'counties'> = {
	source: 'NTNU 2023, delrapport 2, tabell 5.1',
	columns: (['university', 'owner', 'coordinator'] as const).map((role) => ({ id: role, name: '', role })),
	counties: ROWS.map(([name, ...cells]) => ({ number: '', name, cells }))
};
