import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginKeys } from '../../analysis/allocation/begin';
import type { AnalysisSpec } from '../../analysis/types';
import type { TablesRun } from '../../recipe/run-on-tables';
import { projectBundle } from './bundle';
import { resultsCsv } from './results-csv';
import { numbered, safeName } from './safe-name';

describe('names of files', () => {
	it.each([
		['Trivsel: x / y?', 'trivsel-x-y'],
		['Ørje & Ås «2024»', 'orje-as-2024'],
		['..', 'analyse'],
		['CON', 'con'],
		['  ', 'analyse'],
		['日本', 'analyse'],
		['Čáhcesuolu', 'cahcesuolu']
	])('%s', (name, file) => {
		expect(safeName(name, 'analyse')).toBe(file);
	});

	it('are of letters, digits and hyphens, whatever something is called, and never longer than asked', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (name) => {
				expect(safeName(name, 'x')).toMatch(/^[a-z0-9]([a-z0-9-]{0,48}[a-z0-9])?$/);
			})
		);
	});

	it('stand in the order of the project', () => {
		expect([0, 9, 99].map((place) => numbered(place, 120))).toEqual(['001', '010', '100']);
	});
});

describe('the app’s own numbers as a file', () => {
	it('have every digit; texts are quoted; cells without a number are left out', () => {
		const number = { section: '', table: 't', row: 'a "b"; c', column: 'x' };
		const facts = { key: 'k', name: '', type: 'frequencies', spec: null, basis: null, problem: null };
		const numbers = [0.1 + 0.2, null, 'spread'].map((value) => ({ ...number, value }));
		expect(resultsCsv([{ ...facts, numbers }])).toBe(
			[
				'analysis;section;table;row;column;value',
				'"k";"";"t";"a ""b""; c";"x";0.30000000000000004',
				'"k";"";"t";"a ""b""; c";"x";"spread"',
				''
			].join('\n')
		);
	});
});

it('analyses of what somebody has typed have code without data, or a reason', () => {
	const facts = { version: 1, name: '', note: '' } as const;
	const analyses = [
		{ ...facts, ...beginKeys(), id: 'a', type: 'allocation' },
		{ ...facts, id: 'b', type: 'text' }
	] as AnalysisSpec[];
	const results = { format: '', version: 1, app: 'x', methods: 1, created: '', analyses: [] };
	const run = { results, warnings: [], made: new Map(), prepared: () => null } as unknown as TablesRun;
	const names = ['Fordeling', 'Tekst'];
	const bundle = projectBundle({ name: 'p', analyses, names, recipe: '{}', readme: 'les.txt' }, run);
	expect(bundle.worded.map(({ path }) => path)).toEqual(['analyser/01-fordeling.R', 'prosjekt.R', 'les.txt']);
	expect(bundle.data).toEqual([]);
	expect(bundle.inR).toBe(1);
	expect(bundle.leftOut).toEqual([
		{ name: 'Fordeling', program: 'spss', why: { code: 'syntax.noSpssTyped' } },
		{ name: 'Tekst', program: 'both', why: { code: 'syntax.noText' } }
	]);
});
