import { describe, expect, it } from 'vitest';
import { defaultSpec } from '$lib/core/dataset/default-spec';
import type { JoinPreview } from '$lib/core/link/preview';
import type { KeySuggestions } from '$lib/core/link/suggest-keys';
import type { LinkJoin } from '$lib/core/link/types';
import {
	choicesOf,
	choose,
	fitWaves,
	freshJoin,
	possibleParents,
	withDecisions,
	withSuggestions
} from './draft';
import { typedMunicipality } from './typed-municipality';

const names = (...list: string[]) => list.map((name) => ({ name, label: '', type: 'number' as const }));
const found = (more: Partial<KeySuggestions>): KeySuggestions => ({
	left: [],
	right: [],
	equal: [],
	waves: [],
	years: [],
	waveTexts: [],
	yearTexts: [],
	variables: [],
	only: null,
	...more
});
const municipality = (variable: string) => ({ variable, share: 1, by: 'number' as const });

describe('withSuggestions', () => {
	it('links by municipality with a year for each wave where it can', () => {
		const join = withSuggestions(
			freshJoin('income'),
			found({
				left: [municipality('kommune')],
				right: [municipality('nr')],
				waves: ['bølge'],
				waveTexts: ['2021', '2024'],
				variables: names('nr', 'Frie inntekter 2020', 'Frie inntekter 2023')
			}),
			null
		);
		expect(join.keys).toMatchObject({ kind: 'municipality', left: { variable: 'kommune' } });
		expect(join.variables).toEqual([
			{
				name: 'Frie inntekter',
				merged: 'missing',
				from: {
					kind: 'wide',
					series: 'Frie inntekter',
					byWave: [
						{ wave: '2021', variable: 'Frie inntekter 2020' },
						{ wave: '2024', variable: 'Frie inntekter 2023' }
					]
				}
			}
		]);
	});

	it('links by equal values else, and takes years of rows', () => {
		const equal = [{ left: 'org', right: 'orgnr', share: 1 }];
		const more = { equal, years: ['år'], yearTexts: ['2020', '2023'], variables: names('orgnr', 'år', 'x') };
		const join = withSuggestions(freshJoin('r'), found(more), null);
		expect(join.keys).toEqual({ kind: 'equal', pairs: [{ left: 'org', right: 'orgnr' }] });
		const byWave = [{ wave: '', year: '2023' }];
		expect(join.variables.map(({ from }) => from)).toEqual([{ kind: 'long', variable: 'x', byWave }]);
	});
});

describe('withDecisions', () => {
	it('keeps what was confirmed of the same municipalities, unless its numbers are of a later year', () => {
		const suggestions = found({ left: [municipality('kommune')], right: [municipality('nr')] });
		const begin = (right: string, vintage: 2020 | 2024) =>
			withSuggestions(freshJoin(right), suggestions, vintage);
		const decisions = [{ text: 'Bergenn', number: '4601' }];
		const first = (vintage: 2020 | 2024): LinkJoin => {
			const join = begin('a', vintage);
			if (join.keys.kind !== 'municipality') throw new Error(join.keys.kind);
			return { ...join, keys: { ...join.keys, left: { ...join.keys.left, decisions } } };
		};
		const kept = (join: LinkJoin) => join.keys.kind === 'municipality' && join.keys.left.decisions;
		expect(kept(withDecisions(begin('b', 2024), [first(2020)]))).toEqual(decisions);
		expect(kept(withDecisions(begin('b', 2020), [first(2024)]))).toEqual([]);
	});
});

describe('fitWaves', () => {
	const variables = names('x 2020', 'x 2023', 'y');
	const [series, single] = choicesOf(variables, false);
	const preview = (join: LinkJoin, ...waves: string[]): JoinPreview => ({
		join,
		variables,
		filters: [],
		report: null,
		left: [],
		right: [],
		waves: waves.map((text) => ({ text, rows: 1 })),
		years: [],
		choices: []
	});
	const begun = [series, single].reduce((all, one) => choose(all, one, [''], []), freshJoin('r'));

	it('gives every wave a year, and keeps what somebody has chosen', () => {
		const waved = { ...begun, wave: 'bølge' };
		const once = fitWaves(preview(waved, '2021', '2024'), waved);
		const [{ from }] = once.variables;
		expect(from).toMatchObject({
			byWave: [
				{ wave: '2021', variable: 'x 2020' },
				{ wave: '2024', variable: 'x 2023' }
			]
		});
		const chosen: LinkJoin = {
			...once,
			variables: [
				{
					name: 'x',
					merged: 'missing',
					from: { kind: 'wide', series: 'x', byWave: [{ wave: '2024', variable: null }] }
				}
			]
		};
		expect(fitWaves(preview(chosen, '2021', '2024'), chosen).variables[0].from).toMatchObject({
			byWave: [
				{ wave: '2021', variable: 'x 2020' },
				{ wave: '2024', variable: null }
			]
		});
	});

	it('gives the same join when there is nothing to change', () => {
		expect(fitWaves(preview(begun), begun)).toBe(begun);
		const waved = { ...begun, wave: 'bølge' };
		const once = fitWaves(preview(waved, '2021'), waved);
		expect(fitWaves(preview(once, '2021'), once)).toBe(once);
	});
});

it('a table cannot be made of itself, or of what is made of it', () => {
	const made = {
		...defaultSpec('b', 'b'),
		origin: { kind: 'link' as const, left: 'a', joins: [freshJoin('a')] }
	};
	const further = { ...defaultSpec('c', 'c'), origin: { kind: 'link' as const, left: 'b', joins: [] } };
	const ids = (id: string | null) =>
		possibleParents([defaultSpec('a', 'a'), made, further], id).map((spec) => spec.id);
	expect(ids(null)).toEqual(['a', 'b', 'c']);
	expect(ids('b')).toEqual(['a']);
	expect(ids('c')).toEqual(['a', 'b']);
});

it('a typed municipality is found by number, by one of its names, or by both', () => {
	const list = [
		{ number: '0301', name: 'Oslo - Oslove' },
		{ number: '1515', name: 'Herøy (Møre og Romsdal)' },
		{ number: '1818', name: 'Herøy (Nordland)' }
	];
	for (const text of ['0301', ' oslove', 'Oslo kommune', '0301 Oslo - Oslove', 'Oslo - Oslove'])
		expect(typedMunicipality(list, text)).toBe('0301');
	expect(typedMunicipality(list, 'Herøy (Nordland)')).toBe('1818');
	for (const text of ['', 'Herøy', '9999', 'Atlantis']) expect(typedMunicipality(list, text)).toBeNull();
});
