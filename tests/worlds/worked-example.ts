import { CELL } from '../../src/lib/core/table/types';
import type { Indicator, IndicatorData } from '../../src/lib/core/indicators/types';
import type { Register } from '../../src/lib/core/register/types';
import type { DrawSpec } from '../../src/lib/core/selection/types';
import { basisOf, panelOf, type WorldCell } from './panel';

// The country of docs/worked-example.md, value by value. '*' is suppressed, '-' not applicable.
const MUNICIPALITIES = `
	9001 Askfjord  4000  46 48 16 12 40 37
	9002 Bjørkvik  3000  48 *  12 13 41 41
	9003 Dalnes    2000  47 49 14 15 39 40
	9004 Elvebø    20000 50 49 9  12 43 42
	9005 Fossby    60000 45 46 14 17 38 39
	9006 Granli    500   *  *  16 12 *  *`;
const SCHOOLS = `
	900000001 A-1 9001 45 48 17 12 39 37
	900000002 A-2 9001 48 49 11 11 41 41
	900000003 B-1 9002 46 *  16 14 -  -
	900000004 B-2 9002 50 *  9  12 41 41
	900000005 C-1 9003 47 49 14 15 39 40
	900000006 D-1 9004 46 45 18 16 38 40
	900000007 D-2 9004 51 50 6  11 44 42
	900000008 D-3 9004 50 49 8  11 43 43
	900000009 E-1 9005 45 46 14 17 38 39
	900000010 F-1 9006 *  *  16 12 *  *`;
const COUNTRY = '50 50 10 11 42 42';

const rowsOf = (text: string): string[][] =>
	text
		.trim()
		.split('\n')
		.map((line) => line.trim().split(/\s+/));

function cellOf(text: string, line: number): WorldCell {
	if (text === '-') return { kind: CELL.notApplicable };
	return text === '*' ? { kind: CELL.suppressed, line } : { kind: CELL.value, value: Number(text), line };
}

const panelFrom = (rows: string[][]) =>
	panelOf(
		rows.length,
		rows.flatMap((row, index) => row.slice(-6).map((text) => cellOf(text, index + 3)))
	);

const indicator = (id: string, grade: number, direction: 1 | -1): Indicator => ({
	id,
	area: 'other',
	grade,
	direction,
	unit: 'number',
	step: 1,
	series: id,
	decimals: 0
});

const municipalityRows = rowsOf(MUNICIPALITIES);
const schoolRows = rowsOf(SCHOOLS);
const municipalities = panelFrom(municipalityRows);
const schools = panelFrom(schoolRows);
const country = panelFrom(rowsOf(COUNTRY));

export const exampleData: IndicatorData = {
	indicators: [indicator('reading', 5, -1), indicator('bullying', 7, 1), indicator('gradePoints', 10, -1)],
	years: ['2023-24', '2024-25'],
	municipalities: {
		...municipalities,
		units: municipalityRows.map(([number, name]) => ({ number, name, county: '90', formerNumbers: [] }))
	},
	schools: {
		...schools,
		units: schoolRows.map(([number, name, municipality]) => ({
			number,
			name,
			municipality: municipalityRows.findIndex((row) => row[0] === municipality)
		}))
	},
	country,
	basis: basisOf(3, 2, [municipalities, schools, country]),
	sources: ['worked-example'],
	notes: []
};

export const exampleRegister: Register = {
	id: 'example',
	vintage: 2024,
	municipalities: municipalityRows.map(([number, name, population]) => ({
		number,
		name,
		county: '90',
		// A year earlier Fossby would have been below the cap.
		population: { 2024: Number(population) * 0.8, 2025: Number(population) },
		centralityIndex: null,
		centralityClass: null,
		tile: null,
		variables: {}
	})),
	counties: [{ number: '90', name: 'Eksempelfylket' }],
	changes: [],
	outside: [],
	sources: []
};

const countryLimit = { kind: 'country' } as const;

export const exampleSpec: DrawSpec = {
	type: 'draw',
	version: 1,
	name: 'Worked example',
	preset: null,
	indicators: [
		{
			indicator: 'reading',
			on: true,
			direction: -1,
			weight: 1,
			national: countryLimit,
			absolute: { kind: 'fixed', value: 47 }
		},
		{
			indicator: 'bullying',
			on: true,
			direction: 1,
			weight: 1,
			national: countryLimit,
			absolute: { kind: 'fixed', value: 15 }
		},
		{
			indicator: 'gradePoints',
			on: true,
			direction: -1,
			weight: 3,
			national: countryLimit,
			absolute: { kind: 'worst', part: 0.1, pooled: false }
		}
	],
	years: null,
	minCoverage: 0.5,
	populationCap: 50000,
	owners: 'all',
	earlierDraws: [],
	exclusions: [],
	places: 2,
	spread: {
		places: 1,
		measure: 'sd',
		level: null,
		schoolCriterion: { kind: 'percentile', part: 0.25 },
		minSchools: 2
	}
};
