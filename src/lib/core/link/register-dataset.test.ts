import { describe, expect, it } from 'vitest';
import { defaultSpec } from '../dataset/default-spec';
import { runDataset } from '../dataset/run-dataset';
import { generateCountry } from '../demo/generate-country';
import { byId, cellsOf, norway, testDataset } from './fixtures';
import { registerDataset } from './register-dataset';
import { suggestKeys } from './suggest-keys';

const gazetteer = { register: norway.register, later: null };
const dataset = (register = norway.register) => ({
	...registerDataset(register),
	spec: defaultSpec('register', 'register'),
	filters: [],
	problems: []
});

describe('the register as a dataset', () => {
	it('has a row for each municipality, with inhabitants of each year', () => {
		const norwegian = dataset();
		expect(norwegian.rowCount).toBe(357);
		const oslo = cellsOf(norwegian, 'Kommunenummer').indexOf('0301');
		const of = (name: string) => cellsOf(norwegian, name)[oslo];
		// Statistics Norway, table 07459 and classification 128.
		expect([of('Folketall 2024'), of('Fylke'), of('Sentralitetsindeks')]).toEqual([717710, 'Oslo', 1000]);
		const ålesund = cellsOf(norwegian, 'Kommunenummer').indexOf('1508');
		expect(cellsOf(norwegian, 'Folketall 2023')[ålesund]).toBe('missing');
	});

	it('follows the year of the numbers, and is its own in an invented country', () => {
		const spec = (vintage: 2024 | 2020) => ({
			...defaultSpec('r', 'r'),
			origin: { kind: 'register' as const, vintage }
		});
		const rows = (vintage: 2024 | 2020, sources = norway) => {
			const made = runDataset(spec(vintage), sources, new Map());
			return made.ok ? made.value.rowCount : made.problem.code;
		};
		expect([rows(2024), rows(2020)]).toEqual([357, 356]);
		const { register } = generateCountry({ municipalities: 12, schools: 20 });
		expect(rows(2020, { tables: new Map(), register })).toBe(12);
		expect(rows(2020, { ...norway, register2020: null })).toBe('link.noRegister');
	});
});

describe('suggestKeys', () => {
	it('finds municipalities, waves and years', () => {
		const survey = testDataset('survey', {
			id: [1, 2, 3],
			alder: [301, 1103, 45],
			Kommune: ['Oslo', 'Bergen kommune', 'Atlantis'],
			bølge: [2021, 2024, 2024]
		});
		const found = suggestKeys(survey, dataset(), gazetteer);
		expect(found.left.map(({ variable }) => variable)).toEqual(['Kommune']);
		expect(found.right[0].variable).toBe('Kommunenummer');
		expect(found).toMatchObject({ waves: ['bølge'], waveTexts: ['2021', '2024'], years: [] });
	});

	it('prefers what all rows have, and what somebody has said is the municipality', () => {
		const waves = testDataset('waves', {
			knr: ['0301', '1103', '', ''],
			sted: ['Oslo', 'Stavanger', 'Bergen', 'Bergenn']
		});
		const first = (said: string | null) => {
			const spec = { ...waves.spec, keys: { person: null, municipality: said } };
			return suggestKeys({ ...waves, spec }, dataset(), gazetteer).left[0].variable;
		};
		expect(first('sted')).toBe('sted');
		expect(first('knr')).toBe('knr');
		const other = testDataset('waves', {
			knr: ['0301', '', '', ''],
			kommune: ['Oslo', 'Bergen', 'Voss', 'Bø']
		});
		expect(suggestKeys(other, dataset(), gazetteer).left[0].variable).toBe('kommune');
	});

	it('finds equal values, and the municipalities among the rows of Udir’s files', () => {
		const schools = { EnhetNivaa: ['1', '3', '4'], Organisasjonsnummer: ['I', '0301', '974590000'] };
		const other = { orgnr: ['974590000', '0301', 'I'], x: [1, 2, 3] };
		const found = suggestKeys(testDataset('a', other), testDataset('b', schools), gazetteer);
		expect(found.equal[0]).toMatchObject({ left: 'orgnr', right: 'Organisasjonsnummer', share: 1 });
		expect(found.only).toEqual({ kind: 'values', variable: 'EnhetNivaa', values: ['3'] });
	});
});

it('a link to a dataset that is gone, or to itself, says so', () => {
	const origin = { kind: 'link' as const, left: 'gone', joins: [] };
	const made = runDataset({ ...defaultSpec('x', 'x'), origin }, norway, byId());
	expect(made.ok ? '' : made.problem.code).toBe('dataset.noDataset');
});
