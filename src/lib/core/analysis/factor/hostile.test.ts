import { describe, expect, it } from 'vitest';
import nb from '../../../i18n/nb';
import { messageEntry, messageText } from '../../../i18n/message-text';
import type { Dataset } from '../../dataset/types';
import { seededRandom } from '../../stats/random';
import { makeDataset, runOn, type TestVariable } from '../testing/make-dataset';
import { notNumbers } from '../testing/not-numbers';
import type { AnalysisResult } from '../types';
import { FACTOR_DEFAULTS, type FactorSpec } from './types';

/** Every combination of choices on data that nobody would wish for: numbers or reasons, in words, and nothing else. */

const random = seededRandom(8);
type Cells = (number | string | null)[];
const answers = (rows: number): Cells => Array.from({ length: rows }, () => 1 + random.below(5));
const withHoles = (cells: Cells, every: number): Cells =>
	cells.map((cell, row) => (row % every === 0 ? null : cell));
const numbersIn = (cells: Cells) => cells.map(Number);

function factored(rows: number, items: number): Cells[] {
	const common = Array.from({ length: rows }, () => random.normal());
	return Array.from({ length: items }, () =>
		common.map((x) => Math.max(1, Math.min(5, Math.round(3 + x + 0.8 * random.normal()))))
	);
}

const base = factored(40, 5);
const WORLDS: Record<string, Cells[]> = {
	'an ordinary survey': base,
	'a constant item': [...base.slice(0, 3), base[0].map(() => 3)],
	'an item without answers': [...base.slice(0, 3), base[0].map(() => null)],
	'all missing': base.map((cells) => cells.map(() => null)),
	'no row with every answer': base.map((cells, j) => cells.map((cell, row) => (row % 5 === j ? null : cell))),
	'fewer rows than items': Array.from({ length: 8 }, () => answers(4)),
	'two rows': Array.from({ length: 4 }, () => answers(2)),
	'an item twice': [...base, base[2]],
	'an item that is the sum of two': [
		...base,
		base[0].map((_, row) => numbersIn(base[0])[row] + numbersIn(base[1])[row])
	],
	'an item turned round': [...base, numbersIn(base[2]).map((x) => 6 - x)],
	'one item': [base[0]],
	'two items': base.slice(0, 2),
	'two equal items': [base[0], base[0]],
	'three items that fit no factor': [
		[1, 2, 1, 2, 1, 2, 1, 2],
		[1, 1, 2, 2, 1, 1, 2, 2],
		[1, 1, 1, 1, 2, 2, 2, 2]
	],
	'holes everywhere': base.map((cells, j) => withHoles(cells, 3 + j)),
	'yes and no': factored(30, 4).map((cells) => cells.map((cell) => (Number(cell) > 3 ? 1 : 0))),
	'huge and tiny numbers': base.map((cells, j) =>
		cells.map((cell) => Number(cell) * 10 ** (j % 2 ? 200 : -200))
	),
	texts: [...base.slice(0, 3), base[0].map(() => 'ja')],
	noise: Array.from({ length: 6 }, () => answers(25))
};

const CHOICES: Partial<FactorSpec>[] = [];
for (const correlation of ['pearson', 'spearman', 'polychoric'] as const) {
	for (const missing of ['listwise', 'pairwise'] as const) {
		for (const preset of ['spss', 'psych', 'own'] as const) {
			for (const extraction of ['components', 'principalAxis', 'minres', 'likelihood'] as const) {
				for (const rotation of ['none', 'varimax', 'promax', 'oblimin'] as const) {
					CHOICES.push(...withCounts({ correlation, missing, preset, extraction, rotation }));
				}
			}
		}
	}
}

function withCounts(choice: Partial<FactorSpec>): Partial<FactorSpec>[] {
	const counts: FactorSpec['factors'][] = [
		{ kind: 'kaiser' },
		{ kind: 'parallel' },
		{ kind: 'typed', count: 2 },
		{ kind: 'typed', count: 7 }
	];
	return counts.map((factors, k) => ({
		...choice,
		factors,
		own: { extraction: 'psych', rotation: 'spss', power: 3 },
		scores: (['regression', 'bartlett', 'andersonRubin'] as const)[k % 3],
		sorted: k % 2 === 0,
		hideBelow: k % 2 === 0 ? 0.3 : 0
	}));
}

const specOf = (dataset: Dataset, changes: Partial<FactorSpec>): FactorSpec => ({
	...{ type: 'factor', version: 1, id: 'f', name: '', note: '' },
	...{ dataset: 'data', filter: null, split: null, weighted: true },
	...FACTOR_DEFAULTS,
	items: dataset.variables.map(({ column }) => column.name),
	iterationLimit: 60,
	parallel: { sets: 3, seed: 1 },
	...changes
});

/** Codes in a result that no catalogue words, and texts that say nothing. */
function unworded(value: unknown): string[] {
	if (typeof value !== 'object' || value === null) return [];
	if ('code' in value && typeof value.code === 'string') {
		if (messageEntry(nb, value.code) === undefined) return [value.code];
		const text = messageText(nb, value as { code: string });
		return /undefined|NaN|∞|\[object/.test(text) ? [`${value.code}: ${text}`] : [];
	}
	return Object.values(value).flatMap(unworded);
}

const isEmpty = ({ sections }: AnalysisResult) => sections.every(({ parts }) => parts.length === 0);

describe('factor analysis of whatever data', () => {
	it('is tried with every combination of choices', () => expect(CHOICES).toHaveLength(3 * 2 * 3 * 4 * 4 * 4));

	it.each(Object.keys(WORLDS).map((name, world) => ({ name, world })))(
		'$name: numbers, or a reason in words',
		async ({ name, world }) => {
			const variables: Record<string, TestVariable> = {};
			WORLDS[name].forEach((values, j) => (variables[`v${j}`] = { values }));
			const dataset = makeDataset(variables);
			// Every combination meets half of the worlds; the other half of them meets the combination next to it.
			for (const choice of CHOICES.filter((_, k) => (k + (k >> 2) + world) % 2 === 0)) {
				const result = await runOn(dataset, specOf(dataset, choice));
				const wrong = [...notNumbers(result), ...unworded(result)];
				if (wrong.length > 0 || isEmpty(result))
					expect.fail(`${JSON.stringify(choice)}: ${wrong.join('; ')}`);
			}
			expect(dataset.variables).not.toHaveLength(0);
		},
		60_000
	);
});
