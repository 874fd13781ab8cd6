import { describe, expect, it } from 'vitest';
import { defaultSpec } from '../dataset/default-spec';
import type { ReadChoices } from '../import/choices';
import { readGeneral } from '../import/fixtures-general';
import { matchSources, placedDatasets } from './match-sources';
import { tellingDatasets } from './source-tables';
import type { SourceTable } from './types';

const table = (id: string, fileName: string, ...columns: string[]): SourceTable => ({
	table: id,
	fileName,
	layout: 'delimited',
	columns
});
const need = table('old', 'svar.csv', 'Kommune', 'Samarbeid');

describe('the tables of a recipe among those of a project', () => {
	it('are found by their columns, whatever the file is called', () => {
		const [match] = matchSources([need], [table('a', 'nye svar.csv', 'Samarbeid', 'Kommune', 'Nytt')]);
		expect(match).toMatchObject({ table: 'a', nearest: null });
	});

	it('are found by the file name when several have the columns', () => {
		const tables = [table('a', 'svar 2.csv', ...need.columns), table('b', 'svar.csv', ...need.columns, 'x')];
		expect(matchSources([need], tables)[0].table).toBe('b');
	});

	it('are found by the same columns in the same order when no name helps', () => {
		const tables = [table('a', 'x.csv', ...need.columns, 'Nytt'), table('b', 'y.csv', ...need.columns)];
		expect(matchSources([need], tables)[0].table).toBe('b');
	});

	it('are asked for when several fit alike', () => {
		const tables = [table('a', 'x.csv', ...need.columns), table('b', 'y.csv', ...need.columns)];
		const [match] = matchSources([need], tables);
		expect(match.table).toBeNull();
		expect(match.candidates.map((candidate) => candidate.table)).toEqual(['a', 'b']);
	});

	it('that are missing are told with what the nearest lacks', () => {
		const tables = [table('a', 'x.csv', 'Skole'), table('b', 'y.csv', 'Kommune')];
		expect(matchSources([need], tables)[0]).toMatchObject({
			table: null,
			candidates: [],
			nearest: { table: { table: 'b' }, lacks: ['Samarbeid'] }
		});
		expect(matchSources([need], [tables[0]])[0].nearest).toBeNull();
		expect(matchSources([need], [])[0].nearest).toBeNull();
	});
});

describe('the datasets of a recipe in a project', () => {
	const spec = { ...defaultSpec('old', 'Svar'), instrument: 'Undersøkelse' };

	it('take the places of the datasets of their tables', () => {
		expect(placedDatasets([spec], new Map([['old', 'new']]), () => 'x').datasets).toEqual([
			{ ...spec, id: 'new', origin: { kind: 'table', table: 'new' } }
		]);
	});

	it('of tables that are not there are left out', () => {
		expect(placedDatasets([spec], new Map(), () => 'x').datasets).toEqual([]);
	});

	it('are those that say more than their tables', () => {
		expect(tellingDatasets([defaultSpec('a', 'A'), spec, defaultSpec('b', 'B')], [])).toEqual([spec]);
	});

	it('are those whose weight is not the one of their file, and those of files read as somebody chose', () => {
		const bytes = new TextEncoder().encode('x;w\n1;2\n');
		const table = (id: string, weight: string | null, choices: ReadChoices = {}) => ({
			id,
			weight,
			report: readGeneral(bytes, choices).report
		});
		const tables = [table('a', 'w'), table('b', 'w'), table('c', null, { leftOut: [0] })];
		const specs = [defaultSpec('a', 'A', 'w'), defaultSpec('b', 'B'), defaultSpec('c', 'C')];
		expect(tellingDatasets(specs, tables).map(({ id }) => id)).toEqual(['b', 'c']);
	});
});
