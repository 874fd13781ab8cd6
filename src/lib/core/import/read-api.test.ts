import { describe, expect, it } from 'vitest';
import { CELL, type DataTable } from '../table/types';
import { utf8 } from './fixtures';
import { readFile } from './read-file';
import type { ImportOptions } from './types';

const column = (name: string, columnCount = 1) => ({ name, tekstId_kolonne: '1', columnCount });
const areaColumns = [
	[column('2025-26', 3)],
	[column('Lesing', 3)],
	[column('8. årstrinn', 3)],
	[column('Alle eierformer', 3)],
	[column('Alle kjønn', 3)],
	[column('Skalapoeng'), column('Usikkerhet'), column('Antall elever deltatt')]
];
const areaRows = [
	{ navn: 'Agder', kode: '42', id: '1.49', data: ['48', '0,3', '3 782'] },
	{ navn: 'Arendal ', kode: '4203', id: '1.49.1423', data: ['48', '0,8', '538'] },
	{ navn: 'Bygland', kode: '4220', id: '1.49.1437', data: ['*', '*', '*'] },
	{ navn: 'Moskenes', kode: '1874', id: '1.17.387', data: ['', '', ''] },
	{ navn: 'Stuenes skole', kode: '974621916', id: '1.49.1423.7', data: ['50', '2,1', '60'] }
];
const areas = (rows: unknown[] = areaRows, columns: unknown[] = areaColumns) => ({
	metadata: { rowHierarchy: ['Nasjonalt', 'Fylke', 'Kommune', 'Enhet'], columns },
	rows
});

const surveyColumns = (municipality = 'Arendal', school = 'Alle skoler', county = 'Agder') =>
	[
		'2025-26',
		'Hele landet',
		county,
		municipality,
		school,
		'10. årstrinn',
		'Alle eierformer',
		'Alle kjønn',
		'Andel mobbet'
	].map((name) => [column(name)]);
const survey = (columns: unknown[] = surveyColumns(), value = '12,2') => ({
	metadata: { rowHierarchy: ['Indikator', 'Spørsmål'], columns },
	rows: [
		{ navn: 'Mobbing på skolen', kode: 'EUIndeks_1398', id: '41', data: [value] },
		{ navn: 'Er du blitt mobbet?', kode: 'EUSpoersmaal_Q11811', id: '41.334', data: ['7,6'] }
	]
});

const findByName: ImportOptions['findByName'] = (level, name, county) => {
	if (level === 2) return name === 'Agder' ? ['42'] : [];
	if (name === 'Herøy' && county === '') return ['1515', '1818'];
	return name === 'Arendal' ? ['4203'] : [];
};
const outcome = (json: unknown) => readFile(utf8(JSON.stringify(json)), 'svar.json', { findByName });
const problemOf = (json: unknown) => {
	const result = outcome(json);
	return result.ok ? null : result.problem;
};
function read(json: unknown) {
	const result = outcome(json);
	if (!result.ok) throw new Error(JSON.stringify(result.problem));
	return result.value;
}
const texts = (table: DataTable, name: string) => {
	const found = table.columns.find((one) => one.name === name);
	return found?.type === 'text' ? [...found.codes].map((code) => found.levels[code]) : null;
};

describe('the report API with areas in its rows', () => {
	it('gives the table of an export, levels by the length of the code', () => {
		const { table, report } = read(areas());
		expect(texts(table, 'EnhetNivaa')).toEqual(['2', '3', '3', '3', '4']);
		expect(texts(table, 'Organisasjonsnummer')).toEqual(['42', '4203', '4220', '1874', '974621916']);
		expect(texts(table, 'Kommunekode')).toEqual(['0000', '4203', '4220', '1874', '4203']);
		expect(texts(table, 'Fylkekode')).toEqual(['42', '42', '42', '18', '42']);
		expect(texts(table, 'Kommune')).toEqual(['Alle kommuner', 'Arendal', 'Bygland', 'Moskenes', 'Arendal']);
		expect(texts(table, 'EnhetNavn')?.at(-1)).toBe('Stuenes skole');
		expect([...table.lines]).toEqual([1, 2, 3, 4, 5]);
		const scale = table.columns.find((one) => one.name.endsWith('Skalapoeng'));
		if (scale?.type !== 'number') throw new Error('no number column');
		expect([...scale.values]).toEqual([48, 48, NaN, NaN, 50]);
		expect([...scale.kinds]).toEqual([0, 0, CELL.suppressed, CELL.missing, 0]);
		expect(report).toMatchObject({ layout: 'udir-report-api', separator: null, grades: [8], warnings: [] });
		expect(report.columns.map((one) => one.indicator)).toEqual(Array(3).fill('np8.reading.scale'));
	});

	it('refuses what it cannot place', () => {
		expect(problemOf(areas([areaRows[4]]))).toEqual({
			code: 'import.api.schoolWithoutMunicipality',
			params: { file: 'svar.json', line: 1, text: 'Stuenes skole' }
		});
		expect(problemOf(areas([{ ...areaRows[0], kode: '420' }]))?.code).toBe('import.api.badRow');
		expect(problemOf(areas([areaRows[0], { ...areaRows[1], data: ['48'] }]))).toMatchObject({
			code: 'import.api.badRow',
			params: { line: 2 }
		});
		expect(problemOf(areas([areaRows[0], areaRows[0]]))?.code).toBe('import.duplicateUnit');
		expect(problemOf(areas(areaRows, areaColumns.slice(1)))?.code).toBe('import.api.unknownColumns');
		expect(problemOf(areas(areaRows, [[column('2025-26', 2)], ...areaColumns.slice(1)]))?.code).toBe(
			'import.api.unknownColumns'
		);
		expect(problemOf(areas(areaRows, [[column('2025-26', 1e9)]]))?.code).toBe('import.api.unknownColumns');
	});

	it('words an answer without rows', () => {
		expect(problemOf(areas([], []))).toEqual({ code: 'import.api.empty', params: { file: 'svar.json' } });
	});
});

describe('the report API with indicators in its rows', () => {
	it('takes the index as the value and finds the unit by its name', () => {
		const { table, report } = read(survey());
		expect(texts(table, 'Organisasjonsnummer')).toEqual(['4203']);
		const value = table.columns.at(-1);
		expect(value).toMatchObject({
			name: '2025-26.Mobbing på skolen.10. årstrinn.Alle eierformer.Alle kjønn.Andel mobbet',
			values: Float64Array.of(12.2)
		});
		expect(report.columns[0].indicator).toBe('eu10.bullying');
		expect(report.warnings).toEqual([{ code: 'import.warning.questionsLeftOut', params: { count: 1 } }]);
	});

	it('keeps a suppressed index suppressed', () => {
		expect(read(survey(surveyColumns(), '*')).table.columns.at(-1)).toMatchObject({
			kinds: Uint8Array.of(CELL.suppressed)
		});
	});

	it('reads counties and the country', () => {
		const county = read(survey(surveyColumns('Alle kommuner'))).table;
		expect(texts(county, 'EnhetNivaa')).toEqual(['2']);
		expect(texts(county, 'Organisasjonsnummer')).toEqual(['42']);
		const country = read(survey(surveyColumns('Alle kommuner', 'Alle skoler', 'Alle fylker'))).table;
		expect(texts(country, 'EnhetNivaa')).toEqual(['1']);
	});

	it('refuses schools and names that no or several areas have', () => {
		expect(problemOf(survey(surveyColumns('Arendal', 'Stuenes skole')))?.code).toBe(
			'import.api.schoolByName'
		);
		expect(problemOf(survey(surveyColumns('Nirgendwo')))).toMatchObject({
			code: 'import.api.unknownName',
			params: { text: 'Nirgendwo', count: 0 }
		});
		expect(problemOf(survey(surveyColumns('Herøy', 'Alle skoler', '')))).toMatchObject({
			params: { count: 2 }
		});
		expect(problemOf(survey(surveyColumns().slice(1)))?.code).toBe('import.api.unknownColumns');
	});
});

describe('other JSON', () => {
	it.each([
		null,
		1,
		'text',
		[],
		{},
		{ metadata: {}, rows: [] },
		{ metadata: { rowHierarchy: [1], columns: [] }, rows: [] }
	])('%j is refused', (json) => {
		// JSON that does not begin with a bracket is taken for a table of text.
		expect(['import.unknownJson', 'import.unknownLayout']).toContain(problemOf(json)?.code);
	});

	it('survives deep nesting', () => {
		const result = readFile(utf8('['.repeat(200_000)), 'dyp.json');
		expect(result).toMatchObject({ ok: false, problem: { code: 'import.badJson' } });
	});
});
