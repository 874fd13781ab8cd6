import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deriveIndex } from '../../derive/mean-index';
import { mean, standardDeviation } from '../../stats/moments';
import { seededRandom } from '../../stats/random';
import { makeDataset, runOn, tableOf, type TestVariable } from '../testing/make-dataset';
import { notNumbers } from '../testing/not-numbers';
import type { AnalysisResult } from '../types';
import type { ReliabilitySpec } from './types';

const random = seededRandom(6);
const ROWS = 120;
const common = Array.from({ length: ROWS }, () => random.normal());
const item = (sign: number, noise: number) =>
	common.map((x) => Math.max(1, Math.min(5, Math.round(3 + sign * x + noise * random.normal()))));
const scale = { min: 1, max: 5 };
const variables: Record<string, TestVariable> = {
	a: { values: item(1, 0.6), label: 'Første', scale },
	b: { values: item(1, 0.7), scale },
	c: { values: item(-1, 0.6), label: 'Motsatt', scale },
	d: { values: item(1, 0.8), scale },
	år: { values: common.map((_, row) => (row < 70 ? 2021 : row < 118 ? 2024 : 2025)) }
};
const dataset = makeDataset(variables);
const of = (names: string[], turned: string[] = []) =>
	names.map((variable) => ({ variable, reversed: turned.includes(variable) ? true : null }));
const spec: ReliabilitySpec = {
	...{ type: 'reliability', version: 1, id: 'r', name: '', note: '' },
	...{ dataset: 'data', filter: null, split: null, weighted: true },
	items: of(['a', 'b', 'c', 'd']),
	scale: null,
	normalise: null,
	by: null
};
const messages = ({ sections }: AnalysisResult) =>
	sections[0].parts.flatMap((part) =>
		part.kind === 'message' && typeof part.message !== 'string' ? [part.message] : []
	);
const cell = (result: AnalysisResult, row: string, column = 'all') => {
	const { columns, rows } = tableOf(result, 'reliability');
	return rows.find(({ id }) => id === row)?.cells[columns.findIndex(({ id }) => id === column)];
};

describe('reliability', () => {
	it('asks whether an item should be turned, and does not turn it', async () => {
		const result = await runOn(dataset, spec);
		expect(messages(result)).toContainEqual({
			code: 'reliability.negativeItemTotal',
			params: { item: 'Motsatt', r: expect.any(Number) }
		});
		expect(tableOf(result, 'items').rows[2].cells[0].value).toBe('Motsatt');
	});

	it('turns what is said to be turned, and is then that of the index of the same items', async () => {
		const items = of(['a', 'b', 'c', 'd'], ['c']);
		const result = await runOn(dataset, { ...spec, items });
		expect(messages(result)).toEqual([]);
		expect(Number(cell(result, 'alpha')?.value)).toBeGreaterThan(0.8);
		const index = deriveIndex(
			{ kind: 'index', name: 'i', label: '', items, atLeast: 4, scale: null, normalise: null },
			dataset
		);
		const column = index.ok ? index.value.variables[0].column : null;
		if (column?.type !== 'number') return expect.fail();
		expect(cell(result, 'scaleMean')?.value).toBeCloseTo(mean(column.values), 12);
		expect(cell(result, 'scaleSd')?.value).toBeCloseTo(standardDeviation(column.values), 12);
	});

	it('turns an item that the variable view says is turned', async () => {
		const declared = makeDataset({ ...variables, c: { ...variables.c, reversed: true } });
		const turned = await runOn(dataset, { ...spec, items: of(['a', 'b', 'c', 'd'], ['c']) });
		expect(tableOf(await runOn(declared, spec), 'reliability')).toEqual(tableOf(turned, 'reliability'));
	});

	it('puts groups and waves side by side, each as if it were alone', async () => {
		const items = of(['a', 'b', 'd']);
		const result = await runOn(dataset, { ...spec, items, by: 'år' });
		expect(tableOf(result, 'reliability').columns.map(({ id }) => id)).toEqual([
			...['measure', 'all', 'by-2021', 'by-2024', 'by-2025']
		]);
		const alone = await runOn(
			makeDataset(
				Object.fromEntries(
					Object.entries(variables).map(([name, one]) => [name, { ...one, values: one.values.slice(0, 70) }])
				)
			),
			{ ...spec, items }
		);
		expect(cell(result, 'cases', 'by-2021')?.value).toBe(70);
		expect(cell(result, 'alpha', 'by-2021')?.value).toBe(cell(alone, 'alpha')?.value);
		expect(tableOf(result, 'itemsByGroup').columns.map(({ id }) => id)).toContain('by-2024.alphaWithout');
	});

	it('sees that items measure two things, that alpha is very high, and that an item goes with none', async () => {
		const second = Array.from({ length: ROWS }, () => random.normal());
		const near = (x: number[]) => x.map((value) => value + 0.3 * random.normal());
		const two = makeDataset({
			...Object.fromEntries([0, 1, 2, 3].map((j) => [`a${j}`, { values: near(common) }])),
			...Object.fromEntries([0, 1, 2, 3].map((j) => [`b${j}`, { values: near(second) }])),
			noise: { values: Array.from({ length: ROWS }, () => random.normal()) }
		});
		const codes = async (names: string[]) =>
			messages(await runOn(two, { ...spec, items: of(names) })).map(({ code }) => code);
		expect(await codes(['a0', 'a1', 'a2', 'a3', 'b0', 'b1', 'b2', 'b3'])).toContain(
			'reliabilityAnalysis.severalThings'
		);
		expect(await codes(['a0', 'a1', 'a2', 'a3'])).toEqual(['reliabilityAnalysis.veryHigh']);
		expect(await codes(['a0', 'a1', 'a2', 'noise'])).toContain('reliabilityAnalysis.unrelated');
	});

	it('says why not: no scale to turn on, one item, a constant one, texts', async () => {
		const bare = makeDataset({
			a: { values: [1, 2, 3] },
			b: { values: [2, 2, 2] },
			t: { values: ['x', 'y', 'z'] }
		});
		const code = async (items: ReliabilitySpec['items']) =>
			messages(await runOn(bare, { ...spec, items }))[0].code;
		expect(await code([])).toBe('reliabilityAnalysis.choose');
		expect(await code(of(['a']))).toBe('reliability.tooFewItems');
		expect(await code(of(['a', 'b']))).toBe('reliability.tooFewVarying');
		expect(await code(of(['a', 'b'], ['a']))).toBe('derive.noScale');
		expect(await code(of(['a', 't']))).toBe('derive.notNumbers');
	});

	it('gives numbers or reasons, whatever the data', async () => {
		const answer = fc.oneof(
			fc.constant(null),
			fc.integer({ min: 1, max: 3 }),
			fc.double({ min: -1e90, max: 1e90, noNaN: true })
		);
		const column = fc.oneof(
			fc.array(answer, { minLength: 8, maxLength: 8 }),
			fc.constant(new Array<number>(8).fill(2))
		);
		await fc.assert(
			fc.asyncProperty(
				fc.array(column, { minLength: 1, maxLength: 5 }),
				fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }),
				fc.boolean(),
				async (columns, turned, moved) => {
					const data = makeDataset({
						...Object.fromEntries(columns.map((values, j) => [`v${j}`, { values }])),
						g: { values: [1, 1, 1, 2, 2, 2, 2, 3] }
					});
					const result = await runOn(data, {
						...spec,
						items: columns.map((_, j) => ({ variable: `v${j}`, reversed: turned[j] })),
						scale,
						normalise: moved ? { min: 0, max: 100 } : null,
						by: 'g'
					});
					expect(notNumbers(result)).toEqual([]);
					expect(result.sections[0].parts).not.toHaveLength(0);
				}
			),
			{ numRuns: 400, seed: 2 }
		);
	});
});
