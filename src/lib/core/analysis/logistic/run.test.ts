import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { messageText } from '../../../i18n/message-text';
import nb from '../../../i18n/nb';
import { inWords } from '../../report/words';
import { badNumbers } from '../testing/bad-numbers';
import { makeDataset, runOn, tableOf } from '../testing/make-dataset';
import { nastyDataset, nastyVariables } from '../testing/nasty-data';
import type { AnalysisResult } from '../types';
import { logisticSpec } from './fixtures';

const rows = Array.from({ length: 60 }, (_, row) => row);
const dataset = makeDataset({
	y: { values: rows.map((row) => Number((row * 7) % 11 < 4)), valueLabels: [{ value: 1, label: 'trukket' }] },
	x: { values: rows.map((row) => ((row * 13) % 17) / 2) },
	g: { values: rows.map((row) => ['a', 'b', 'c'][row % 3]) },
	none: { values: rows.map((row) => ((row * 7) % 11 < 4 ? 'b' : row % 2 ? 'a' : 'b')) },
	three: { values: rows.map((row) => row % 3) },
	text: { values: rows.map((row) => `person ${row}`) }
});
const plain = (variable: string) => ({ variable, as: 'plain' as const });
const categories = (variable: string) => ({ variable, as: 'categories' as const, reference: null });

const messagesIn = ({ sections }: AnalysisResult) =>
	sections.flatMap(({ parts }) =>
		parts.flatMap((part) =>
			part.kind === 'message' && typeof part.message !== 'string' ? [part.message.code] : []
		)
	);
const cell = (result: AnalysisResult, table: string, row: string, column: string) => {
	const { columns, rows: all } = tableOf(result, table);
	return all.find(({ id }) => id === row)?.cells[columns.findIndex(({ id }) => id === column)];
};

describe('a logistic regression', () => {
	it('says what is lacking', async () => {
		expect(messagesIn(await runOn(dataset, logisticSpec({ outcome: null })))).toEqual([
			'logisticResult.chooseOutcome',
			'regressionResult.choosePredictors'
		]);
	});

	it.each([
		['an outcome of many values', { outcome: 'text' }, 'logisticResult.noEvent', 'person 99'],
		['a value that no row has', { outcome: 'y' }, 'logisticResult.noEvent', 7],
		['an outcome that is a predictor', { outcome: 'x' }, 'regressionResult.dependentIsPredictor', 0]
	])('%s has a reason', async (_, changes, code, event) => {
		const result = await runOn(dataset, logisticSpec({ predictors: [plain('x')], event, ...changes }));
		expect(messagesIn(result)).toContain(code);
	});

	it('takes the value that is chosen as yes, and turns with it', async () => {
		const [yes, no] = await Promise.all(
			[1, 0].map((event) =>
				runOn(dataset, logisticSpec({ event, predictors: [plain('x'), categories('g')] }))
			)
		);
		for (const [table, column] of [
			['odds', 'b'],
			['differences', 'difference']
		]) {
			const [one, other] = [yes, no].map((result) => Number(cell(result, table, 'x', column)?.value));
			expect(one).toBeCloseTo(-other, 10);
			expect(one).not.toBe(0);
		}
		expect(cell(yes, 'model', 'events', 'value')?.value).toBe(
			60 - Number(cell(no, 'model', 'events', 'value')?.value)
		);
	});

	it('uses Firth’s correction where there are few events, and says so with the numbers', async () => {
		const spec = logisticSpec({ predictors: [plain('x'), categories('g')] });
		const auto = await runOn(dataset, spec);
		expect(messagesIn(auto)).toContain('logisticResult.firthFew');
		const asked = await runOn(dataset, { ...spec, method: 'likelihood' });
		expect(messagesIn(asked)).toContain('logisticResult.fewEvents');
		expect(cell(auto, 'odds', 'x', 'b')?.value).not.toBe(cell(asked, 'odds', 'x', 'b')?.value);
	});

	it('names what tells the outcomes apart', async () => {
		const spec = logisticSpec({ predictors: [categories('none')] });
		const auto = await runOn(dataset, spec);
		expect(messagesIn(auto)).toEqual(expect.arrayContaining(['logisticResult.firthSeparated']));
		const refused = await runOn(dataset, { ...spec, method: 'likelihood' });
		expect(messagesIn(refused)).toContain('logistic.separated');
		const turned = { variable: 'none', as: 'categories' as const, reference: 'b' };
		const named = await runOn(dataset, { ...spec, predictors: [turned], method: 'likelihood' });
		expect(messagesIn(named)).toContain('logisticResult.noneInCategory');
	});

	it('says which other values count as no', async () => {
		const result = await runOn(dataset, logisticSpec({ outcome: 'three', predictors: [plain('x')] }));
		expect(messagesIn(result)).toContain('logisticResult.otherValues');
	});

	it('with a square the difference follows both, and odds differ from place to place', async () => {
		const predictors = [{ variable: 'x', as: 'square' as const, centred: true }];
		const result = await runOn(dataset, logisticSpec({ predictors }));
		expect(tableOf(result, 'differences').rows.map(({ id }) => id)).toEqual(['x']);
		expect(cell(result, 'differences', 'x', 'odds')?.note).toEqual({ code: 'logisticResult.oddsVary' });
		expect(cell(result, 'odds', 'x^2', 'b')?.value).toEqual(expect.any(Number));
	});
});

it('has R’s numbers: glm of the golden data sets, by way of the dataset', async () => {
	const cases = JSON.parse(readFileSync('tests/golden/logistic/measures.json', 'utf8')) as {
		x: number[][];
		y: number[];
		models: { firth: boolean; differences: { difference: number }[]; auc: { auc: number } }[];
	}[];
	for (const { x, y, models } of cases.slice(0, 5)) {
		const data = makeDataset({
			y: { values: y },
			...Object.fromEntries(x.map((values, j) => [`x${j}`, { values }]))
		});
		const predictors = x.map((_, j) => plain(`x${j}`));
		for (const { firth, auc } of models) {
			const result = await runOn(data, logisticSpec({ predictors, method: firth ? 'firth' : 'likelihood' }));
			expect(cell(result, 'model', 'auc', 'value')?.value).toBeCloseTo(auc.auc, 8);
		}
	}
});

describe('whatever the data are', () => {
	const names = Object.keys(nastyVariables(1));
	const name = fc.constantFrom(...names);
	const predictor = fc.oneof(
		name.map(plain),
		name.map(categories),
		fc.record({ variable: name, as: fc.constant('square' as const), centred: fc.boolean() })
	);

	it('there is a result in words, without numbers that are none', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.constantFrom(1, 2, 3, 7, 30),
				name,
				fc.uniqueArray(predictor, { minLength: 1, maxLength: 3, selector: ({ variable }) => variable }),
				fc.constantFrom('auto' as const, 'likelihood' as const, 'firth' as const),
				fc.constantFrom('auto' as const, 'wald' as const, 'profile' as const),
				async (count, outcome, predictors, method, intervals) => {
					const spec = logisticSpec({ outcome, predictors, method, intervals });
					const result = await runOn(nastyDataset(count), spec);
					expect(badNumbers(result)).toEqual([]);
					expect(result.sections[0].parts.length).toBeGreaterThan(0);
					const words = JSON.stringify(inWords(result, (message) => messageText(nb, message)));
					expect(words).not.toMatch(/NaN|undefined|logisticResult\./);
				}
			),
			{ numRuns: 300 }
		);
	});
});
