import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../stats/random';
import { runAnalysis } from '../run-analysis';
import { makeDataset, runOn, tableOf } from '../testing/make-dataset';
import type { ResultPart } from '../types';
import { renameInAnalysis } from '../variables-of';
import { FACTOR_DEFAULTS, type FactorSpec } from './types';

const random = seededRandom(4);
const ROWS = 150;
const common = [0, 1].map(() => Array.from({ length: ROWS }, () => random.normal()));
/** Items 0–3 on one factor, 4–6 on another; item 3 is worded the other way round. */
const answers = Array.from({ length: 7 }, (_, j) =>
	common[j < 4 ? 0 : 1].map((x) => {
		const y = (j === 3 ? -1 : 1) * x + (0.5 + 0.1 * j) * random.normal();
		return Math.max(1, Math.min(5, Math.round(3 + y)));
	})
);
const dataset = makeDataset(
	Object.fromEntries(answers.map((values, j) => [`q${j}`, { values, label: `Spørsmål ${j}` }]))
);
const spec: FactorSpec = {
	...{ type: 'factor', version: 1, id: 'f', name: '', note: '' },
	...{ dataset: 'data', filter: null, split: null, weighted: true },
	...FACTOR_DEFAULTS,
	items: answers.map((_, j) => `q${j}`),
	parallel: { sets: 40, seed: 1 }
};
const run = (changes: Partial<FactorSpec> = {}) => runOn(dataset, { ...spec, ...changes });
const ids = (parts: readonly ResultPart[]) =>
	parts.map((part) =>
		part.kind === 'table' ? part.table.id : part.kind === 'plot' ? part.plot.id : part.kind
	);

describe('a factor analysis', () => {
	it('gives every part that was asked for, the solution first', async () => {
		const { sections, method } = await run();
		expect(ids(sections[0].parts)).toEqual([
			...[
				'reading',
				'loadings',
				'variance',
				'phi',
				'structure',
				'counts',
				'scree',
				'eigenvalues',
				'adequacy'
			],
			...['communalities', 'fit', 'residuals', 'correlations', 'scores', 'scoreWeights']
		]);
		expect(method.map(({ text }) => text)).toContainEqual(
			expect.objectContaining({
				code: 'factorAnalysis.presetIs',
				params: expect.objectContaining({ preset: 'spss' })
			})
		);
	});

	it('sorts the items by factor and loading, and shows none below the limit', async () => {
		const { rows } = tableOf(await run({ hideBelow: 0.4 }), 'loadings');
		const first = rows.map(({ cells }) => (cells[1].value === null ? '' : cells[1].value));
		expect(
			rows
				.slice(0, 4)
				.map(({ id }) => id)
				.sort()
		).toEqual(['q0', 'q1', 'q2', 'q3']);
		expect(first.slice(4)).toEqual(['', '', '']);
		const sizes = first.slice(0, 4).map((value) => Math.abs(Number(value)));
		expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
		expect(tableOf(await run({ sorted: false }), 'loadings').rows.map(({ id }) => id)).toEqual(spec.items);
	});

	it('uses the number of factors of the chosen rule', async () => {
		for (const kind of ['kaiser', 'parallel', 'map'] as const) {
			const result = await run({ factors: { kind } });
			expect(tableOf(result, 'phi').rows).toHaveLength(2);
			const used = tableOf(result, 'counts').rows.filter(({ cells }) => cells[2].value !== '');
			expect(used.map(({ id }) => id)).toEqual([kind]);
		}
		expect(tableOf(await run({ factors: { kind: 'typed', count: 1 } }), 'variance').rows).toHaveLength(1);
	});

	it('of components has no test of a model; uncorrelated factors have no Φ', async () => {
		const result = await run({ extraction: 'components', rotation: 'varimax' });
		expect(tableOf(result, 'fit').rows.map(({ id }) => id)).toEqual([
			'rmsr',
			'largeResiduals',
			'largeResidualShare'
		]);
		expect(ids(result.sections[0].parts)).not.toContain('phi');
	});

	it('names items as the tables do where something is in the way', async () => {
		const doubled = makeDataset({
			q0: { values: answers[0], label: 'Første' },
			q1: { values: answers[0], label: 'Andre' },
			q2: { values: answers[1], label: 'Tredje' }
		});
		const items = ['q0', 'q1', 'q2'];
		const result = await runOn(doubled, {
			...spec,
			items,
			extraction: 'likelihood',
			factors: { kind: 'typed', count: 1 }
		});
		expect(result.sections[0].parts).toContainEqual({
			kind: 'message',
			severity: 'problem',
			message: { code: 'factor.singular', params: { item: 'Andre' } }
		});
		expect(tableOf(result, 'adequacy').rows[0].cells[1]).toMatchObject({ value: null, text: '–' });
	});

	it('counts answers outside the declared scale, and says so', async () => {
		const values = [9, ...answers[0].slice(1)];
		const odd = makeDataset({
			q0: { values, label: 'Første', scale: { min: 1, max: 5 } },
			...Object.fromEntries([1, 2, 3].map((j) => [`q${j}`, { values: answers[j] }]))
		});
		const result = await runOn(odd, { ...spec, items: ['q0', 'q1', 'q2', 'q3'] });
		expect(result.sections[0].parts[0]).toMatchObject({
			kind: 'message',
			message: { code: 'factorAnalysis.outsideScale', params: { items: 'Første', count: 1 } }
		});
	});

	it('follows an item that gets another name', () => {
		expect(renameInAnalysis(spec, 'q3', 'ny')).toMatchObject({
			items: ['q0', 'q1', 'q2', 'ny', 'q4', 'q5', 'q6']
		});
	});
});

describe('while it is computed', () => {
	// Random data that were drawn before are not drawn again: each time another seed.
	let seed = 1000;
	const partly = async (factors: FactorSpec['factors'], stopAt = Infinity) => {
		seed += 1;
		const told: { share: number; parts: string[] }[] = [];
		const outcome = await runAnalysis(
			{ ...spec, factors, parallel: { ...spec.parallel, seed } },
			{
				datasets: new Map([['data', { ok: true, value: dataset }]]),
				analyses: [],
				pace: {
					reached: (share, parts = []) => {
						told.push({ share, parts: ids(parts) });
						return Promise.resolve(told.length < stopAt);
					}
				}
			}
		);
		return { told, outcome };
	};

	it('shows the solution before the parallel analysis where that is not waited for', async () => {
		const { told } = await partly({ kind: 'typed', count: 2 });
		const first = told.findIndex(({ parts }) => parts.includes('loadings'));
		expect(first).toBeGreaterThanOrEqual(0);
		expect(told.length - first).toBe(41);
		const shares = told.map(({ share }) => share);
		expect(shares).toEqual([...shares].sort((a, b) => a - b));
		expect(Math.max(...shares)).toBe(1);
	});

	it('shows the eigenvalues before it knows the number of factors', async () => {
		const { told } = await partly({ kind: 'parallel' });
		const parts = told.find((one) => one.parts.length > 0)?.parts ?? [];
		expect(parts).toContain('eigenvalues');
		expect(parts).not.toContain('loadings');
	});

	it('does not draw random data again that it knows', async () => {
		const { told: first, outcome } = await partly({ kind: 'parallel' });
		seed -= 1;
		const { told: second, outcome: again } = await partly({ kind: 'parallel' });
		expect(second.length).toBeLessThan(first.length);
		expect(again).toEqual(outcome);
	});

	it('stops when nobody waits any more', async () => {
		for (const stopAt of [1, 3, 10]) {
			const { told } = await partly({ kind: 'parallel' }, stopAt);
			expect(told).toHaveLength(stopAt);
		}
	});
});
