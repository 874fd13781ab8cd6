import { expect, it } from 'vitest';
import type {
	FactorIndices,
	SensitivityFactor,
	SensitivityResult
} from '$lib/core/simulation/sensitivity/types';
import { loadMessages } from '$lib/i18n';
import type { ChoiceWords } from './choice-names';
import { replicatesCsv } from './replicates-csv';
import { mainSentences, meaningSentences } from './sensitivity-text';

const words: ChoiceWords = {
	messages: await loadMessages('nb'),
	style: 'norwegian',
	summary: { indicators: [], municipalities: [], years: [] }
};

const FACTORS: SensitivityFactor[] = [
	{ kind: 'places', from: 25, to: 35 },
	{ kind: 'population', alternatives: [50_000, null] },
	{ kind: 'years', alternatives: [['2022-23', '2023-24'], ['2023-24']] },
	{ kind: 'coverage', from: 0.25, to: 0.75 },
	{ kind: 'absolute', alternatives: [{ kind: 'worst', part: 0.1, pooled: false }] }
];

const estimate = (value: number, half: number | null) => ({
	value,
	low: half === null ? null : value - half,
	high: half === null ? null : value + half
});
const indexed = (totals: readonly number[], half: number | null): FactorIndices[] =>
	totals.map((total) => ({ total: estimate(total, half), first: estimate(total / 2, half) }));

function resultOf(indices: FactorIndices[] | null): SensitivityResult {
	const summary = { mean: 0.25, low: 0.1, median: 0.2, high: 0.4, most: 0.5, counts: [1] };
	return {
		rows: 2,
		wanted: 2,
		factors: FACTORS,
		tornado: [],
		indices: { list: indices, average: indices, spread: null, rank: indices },
		summaries: { list: summary, average: summary, spread: summary, rank: summary },
		drawn: { average: Uint32Array.of(4, 1, 0), spread: Uint32Array.of(0, 1, 0), of: 4 },
		outputs: Float64Array.from({ length: 2 * 7 * 4 }, (_, index) => index / 100)
	};
}

it('a choice whose interval is above all others is called first', () => {
	const [first, left, alone] = mainSentences(words, resultOf(indexed([0.1, 0.7, 0.2, 0, 0], 0.05)), 'list');
	expect(first).toBe(
		'Valget av «Folketallsgrense» betyr mest for hvem som står på listen: intervallet ligger over alle de andre.'
	);
	expect(left).toContain('70\u00a0% av variasjonen igjen (95 % intervall 65\u00a0% til 75\u00a0%)');
	expect(alone).toContain('35\u00a0% mindre');
});

it('where intervals overlap, none is called first, and some of the others are named', () => {
	const tied = mainSentences(words, resultOf(indexed([0.5, 0.45, 0.1, 0, 0], 0.05)), 'list')[0];
	expect(tied).toContain('intervallet overlapper med «Folketallsgrense». Det kan ikke sies');
	const many = mainSentences(words, resultOf(indexed([0.5, 0.45, 0.44, 0.43, 0.42], 0.05)), 'rank')[0];
	expect(many).toContain('«Minste datagrunnlag» og 1 til');
	expect(many).toContain('hvor kommunene havner');
});

it('without intervals none is called first, and where nothing varies it is said', () => {
	expect(mainSentences(words, resultOf(indexed([0.5, 0.1, 0, 0, 0], null)), 'list')).toEqual([
		'«Plasser i gjennomsnittsuttrekket» har høyest verdi så langt. Uten intervaller kan ingen settes først.'
	]);
	expect(mainSentences(words, resultOf(null), 'list')).toEqual([words.messages.sensitivity.nothing]);
});

it('how much moves, and who is always drawn', () => {
	const [moves, core] = meaningSentences(words, resultOf(null), 'list');
	expect(moves).toContain('25\u00a0% av plassene');
	expect(core).toBe('Én kommune er med i alle kombinasjonene, 1 i noen av dem og 1 i ingen.');
});

it('every draw is a line with its choices and what it came to', async () => {
	const csv = await replicatesCsv(resultOf(null), 1, { separator: ';', decimal: ',' });
	const lines = csv.trimEnd().split('\r\n');
	expect(lines[0]).toBe('row;matrix;places;population;years;coverage;absolute;list;average;spread;rank');
	expect(lines).toHaveLength(1 + 2 * 7);
	expect(lines[1]).toMatch(
		/^1;A;\d+;(50000|none);(2022-23 2023-24|2023-24);0,\d+;worst 0.1 false;0;0,01;0,02;0,03$/
	);
	expect(lines[14]).toMatch(/^2;AB5;/);
});
