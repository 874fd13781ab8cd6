import { describe, expect, it } from 'vitest';
import { summariseDataset } from '$lib/core/dataset/summary';
import { testDataset, testVariable } from '$lib/core/stack/fixtures';
import {
	draftOf,
	loneVariables,
	moved,
	openProposals,
	originOf,
	partOf,
	specOf,
	tidyMatches,
	waveOf
} from './stack-draft';

const words = {
	wave: 'bølge',
	waveLabel: '',
	source: 'kilde',
	sourceLabel: '',
	municipality: 'kommune',
	municipalityLabel: '',
	person: 'person',
	personLabel: ''
};
const summary = (id: string, weight: string | null = null) => {
	const dataset = testDataset(id, [
		testVariable('kommunenr', [301]),
		testVariable('id', [1]),
		testVariable('q1', [1])
	]);
	return summariseDataset({ ...dataset, spec: { ...dataset.spec, weight } });
};
const match = (variable: string) => ({
	name: variable,
	sources: ['Svar 2021', 'Svar 2024'].map((dataset) => ({ dataset, variable, change: null }))
});
const draft = {
	...draftOf(null, words),
	parts: [partOf(summary('Svar 2021'), 0), partOf(summary('Svar 2024'), 1)]
};

describe('a stack in the making', () => {
	it('guesses the wave, the municipality and the person of a part', () => {
		expect(draft.parts[0]).toEqual({
			dataset: 'Svar 2021',
			wave: 2021,
			instrument: '',
			municipality: ['kommunenr'],
			person: 'id'
		});
		expect(partOf(summary('Svar'), 2).wave).toBe(3);
	});

	it('finds the question for the municipality where no variable is named so', () => {
		const asked = (name: string, label = '') =>
			partOf(
				summariseDataset(
					testDataset('Svar', [testVariable('q1', [1]), testVariable(name, ['Oslo'], { label })])
				),
				0
			).municipality;
		expect(asked('Hvilken kommune jobber du i?')).toEqual(['Hvilken kommune jobber du i?']);
		expect(asked('q7', 'Kva kommune gjeld svaret?')).toEqual(['q7']);
		expect(asked('Hvilken kommunestyregruppe?')).toEqual([]);
		expect(asked('Har kommunen fulgt opp?')).toEqual([]);
	});

	it('gathers the municipality only where a part names it', () => {
		expect(originOf(draft).municipality?.exclude).toBe('both');
		const none = {
			...draft,
			parts: draft.parts.map((part) => ({ ...part, municipality: [], person: null }))
		};
		expect(originOf(none)).toMatchObject({ municipality: null, person: null });
	});

	it('drops what is gathered, and parts that are gone, from matches', () => {
		const matches = [match('kommunenr'), match('q1')];
		expect(tidyMatches({ ...draft, matches })).toEqual([match('q1')]);
		expect(tidyMatches({ ...draft, parts: draft.parts.slice(1), matches })).toEqual([]);
	});

	it('lists proposals that are open, and variables that stand alone', () => {
		const proposal = { match: match('q1'), level: 'sure' as const, reasons: [], warnings: [] };
		expect(openProposals([proposal], [])).toEqual([proposal]);
		expect(openProposals([proposal], [match('q1')])).toEqual([]);
		const { variables } = summary('Svar 2021');
		expect(loneVariables(draft.parts[0], variables, []).map(({ name }) => name)).toEqual(['q1']);
	});

	it('weighs the rows when they are weighed in every part by what is one variable', () => {
		const tables = [summary('Svar 2021', 'q1'), summary('Svar 2024', 'q1')];
		const weight = (matches: (typeof draft)['matches'], list = tables) =>
			specOf({ ...draft, matches }, 'x', list, null, 'id').weight;
		expect(weight([match('q1')])).toBe('q1');
		expect(weight([])).toBeNull();
		expect(weight([match('q1')], [tables[0], summary('Svar 2024')])).toBeNull();
	});

	it('reads waves as numbers where they are, and moves parts', () => {
		expect([waveOf(' 2021 '), waveOf('vår 2021'), waveOf('')]).toEqual([2021, 'vår 2021', '']);
		expect(moved([1, 2, 3], 2, -1)).toEqual([1, 3, 2]);
		expect(moved([1, 2], 0, -1)).toEqual([1, 2]);
	});
});
