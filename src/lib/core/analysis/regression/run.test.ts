import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../stats/random';
import { CELL } from '../../table/types';
import { makeDataset, runOn, tableOf, type TestVariable } from '../testing/make-dataset';
import type { AnalysisResult } from '../types';
import { regression } from './definition';
import { regressionSpec } from './fixtures';
import type { Predictor } from './types';

const random = seededRandom(4);
const n = 60;
const column = (of: (row: number) => number | string | null): TestVariable => ({
	values: Array.from({ length: n }, (_, row) => of(row))
});
const noise = Float64Array.from({ length: n }, () => random.normal());
const x = Float64Array.from({ length: n }, () => 10 + 3 * random.normal());
const variables: Record<string, TestVariable> = {
	y: { ...column((row) => 3 + 0.4 * x[row] + noise[row]), label: 'Samarbeid' },
	y2: column((row) => (row < 5 ? null : noise[row] + (x[row] - 10) ** 2)),
	x: { ...column((row) => x[row]), label: 'Sentralitet' },
	near: column((row) => x[row] + 0.3 * noise[(row + 7) % n]),
	nearer: column((row) => x[row] + 1e-3 * noise[(row + 7) % n]),
	sum: column((row) => 2 * x[row] - 3),
	same: column(() => 7),
	g: column((row) => ['nord', 'sør', 'vest'][row % 3]),
	year: {
		...column((row) => [2021, 2024][row % 2]),
		label: 'År',
		valueLabels: [{ value: 2024, label: 'høsten 2024' }]
	},
	name: column((row) => `K${row}`)
};
const dataset = makeDataset(variables);
const plain = (...names: string[]): Predictor[] => names.map((variable) => ({ variable, as: 'plain' }));
const run = (changes: Parameters<typeof regressionSpec>[0]) => runOn(dataset, regressionSpec(changes));
const messages = ({ sections }: AnalysisResult) =>
	sections[0].parts.flatMap((part) =>
		part.kind === 'message' && typeof part.message !== 'string'
			? [{ severity: part.severity, ...part.message }]
			: []
	);
const codes = (result: AnalysisResult) => messages(result).map(({ code }) => code);
const ids = ({ sections }: AnalysisResult) =>
	sections[0].parts.map((part) => {
		if (part.kind === 'table') return part.table.id;
		return part.kind === 'plot' ? part.plot.id : part.kind;
	});
const plotOf = (result: AnalysisResult, id: string) => {
	const found = result.sections[0].parts.find((part) => part.kind === 'plot' && part.plot.id === id);
	if (found?.kind !== 'plot') throw new Error(`There is no plot ${id}.`);
	return found.plot;
};

describe('what is chosen', () => {
	it('says what to choose while there is nothing', async () => {
		const result = await run({ dependents: [], predictors: [] });
		expect(messages(result)).toEqual([
			{ severity: 'note', code: 'regressionResult.chooseDependent' },
			{ severity: 'note', code: 'regressionResult.choosePredictors' }
		]);
	});

	it('refuses texts as numbers, and a variable on both sides, by name', async () => {
		expect(messages(await run({ predictors: plain('g') }))).toEqual([
			{ severity: 'problem', code: 'regressionResult.textPredictor', params: { name: 'g' } }
		]);
		expect(codes(await run({ dependents: ['g'], predictors: plain('x') }))).toEqual([
			'regressionResult.textDependent'
		]);
		expect(codes(await run({ predictors: plain('y', 'x') }))).toEqual([
			'regressionResult.dependentIsPredictor'
		]);
		expect(
			codes(await run({ predictors: [{ variable: 'name', as: 'categories', reference: null }] }))
		).toEqual(['regression.tooFewRows']);
	});

	it('shows the other models where one fails, and why it does, in its cells', async () => {
		const result = await run({ dependents: ['y', 'same'], predictors: plain('x') });
		expect(codes(result)).toEqual(['regressionResult.failed', 'regression.constantOutcome']);
		const [row] = tableOf(result, 'short').rows;
		expect(row.cells[1].value).not.toBeNull();
		expect(row.cells[4]).toMatchObject({ value: null, note: { code: 'regression.constantOutcome' } });
	});

	it('makes dummies against the chosen reference, else against the first value', async () => {
		const rowsFor = async (reference: string | number | null, variable: string) =>
			tableOf(await run({ predictors: [{ variable, as: 'categories', reference }] }), 'short').rows.map(
				({ id, cells }) => [id, cells[0].value]
			);
		expect((await rowsFor('vest', 'g')).map(([id]) => id)).toEqual(['g=nord', 'g=sør']);
		expect((await rowsFor(null, 'g')).map(([id]) => id)).toEqual(['g=sør', 'g=vest']);
		expect(await rowsFor(2021, 'year')).toEqual([
			[
				'year=2024',
				{
					code: 'regressionResult.category',
					params: { name: 'År', category: 'høsten 2024', reference: '2021' }
				}
			]
		]);
		const result = await run({ predictors: [{ variable: 'g', as: 'categories', reference: 'øst' }] });
		expect(messages(result)).toEqual([
			{
				severity: 'warning',
				code: 'regressionResult.noReference',
				params: { name: 'g', reference: 'øst' }
			}
		]);
	});

	it('renames its variables everywhere', () => {
		const spec = regressionSpec({
			predictors: plain('x'),
			errors: { kind: 'clustered', variable: 'g', correction: 'auto' },
			rowKey: 'name'
		});
		const seen: string[] = [];
		const mapped = regression.mapVariables(spec, (name) => {
			seen.push(name);
			return `${name}_ny`;
		});
		expect(seen.sort()).toEqual(['g', 'name', 'x', 'y']);
		expect(mapped).toMatchObject({ dependents: ['y_ny'], rowKey: 'name_ny', errors: { variable: 'g_ny' } });
	});
});

describe('columns that belong together', () => {
	it('are set aside with their relation, and the rest is computed', async () => {
		const result = await run({ predictors: plain('x', 'sum', 'same') });
		expect(messages(result)).toEqual([
			{ severity: 'warning', code: 'regression.dependentColumn', params: { name: 'sum', on: 'Sentralitet' } },
			{ severity: 'warning', code: 'regression.constantColumn', params: { name: 'same' } }
		]);
		const relation = tableOf(result, 'relations').rows.map(({ cells }) => [cells[0].value, cells[1].value]);
		expect(relation).toEqual([
			['sum', 2],
			['sum', -3]
		]);
		const short = tableOf(result, 'short').rows;
		expect(short[0].cells[1].value).not.toBeNull();
		expect(short[1].cells[1].note).toEqual({ code: 'regressionResult.asideDependent' });
		expect(short[2].cells[1].note).toEqual({ code: 'regressionResult.asideConstant' });
	});

	it('are named from |r| = 0.7 on, and where SPSS would leave one out', async () => {
		const near = await run({ dependents: ['y', 'y2'], predictors: plain('x', 'near') });
		expect(messages(near)).toMatchObject([
			{ code: 'regressionResult.collinear', params: { first: 'Sentralitet', second: 'near' } }
		]);
		const nearer = await run({ predictors: plain('x', 'nearer') });
		expect(codes(nearer)).toEqual([
			'regression.lowTolerance',
			'regression.lowTolerance',
			'regressionResult.collinear'
		]);
	});

	it('a raw square gets advice, a centred one does not need it', async () => {
		const withSquare = (centred: boolean) => run({ predictors: [{ variable: 'x', as: 'square', centred }] });
		const [raw, centred] = [await withSquare(false), await withSquare(true)];
		expect(codes(raw)).toEqual(['regressionResult.ownSquare']);
		expect(codes(centred)).toEqual([]);
		const turn = (result: AnalysisResult) =>
			tableOf(result, 'turning')
				.rows[0].cells.slice(2, 5)
				.map(({ value }) => Number(value));
		turn(raw).forEach((value, k) => expect(value).toBeCloseTo(turn(centred)[k], 8));
	});

	it('condition indices come where they are asked for', async () => {
		const asked = { ...regressionSpec().shown, condition: true };
		const result = await run({ predictors: plain('x', 'near'), shown: asked });
		const table = tableOf(result, 'condition-y');
		expect(table.rows.length).toBe(3);
		expect(Number(table.rows[2].cells[2].value)).toBeGreaterThan(30);
		expect(ids(await run({ predictors: plain('x', 'near') }))).not.toContain('condition-y');
	});
});

describe('rows', () => {
	const withHoles = makeDataset({
		...variables,
		z: {
			...column((row) => (row % 10 === 0 ? null : noise[(row + 3) % n])),
			kinds: Array.from({ length: n }, (_, row) =>
				row % 10 === 0 ? (row < 25 ? CELL.dontKnow : CELL.missing) : 0
			)
		}
	});

	it('left out are counted by variable and kind, with what each costs alone', async () => {
		const result = await runOn(
			withHoles,
			regressionSpec({ dependents: ['y', 'y2'], predictors: plain('x', 'z') })
		);
		const table = tableOf(result, 'excluded');
		expect(table.columns.map(({ id }) => id)).toEqual(['variable', 'missing', 'dontKnow', 'empty', 'alone']);
		expect(table.rows.map(({ cells }) => cells.map(({ value }) => value))).toEqual([
			['y2', 5, 0, 5, 4],
			['z', 3, 3, 6, 5]
		]);
		const used = tableOf(result, 'models').rows.map(({ cells }) => cells[1].value);
		expect(used).toEqual([54, 50]);
		const common = await runOn(
			withHoles,
			regressionSpec({ dependents: ['y', 'y2'], predictors: plain('x', 'z'), rows: 'common' })
		);
		expect(tableOf(common, 'models').rows.map(({ cells }) => cells[1].value)).toEqual([50, 50]);
	});

	it('are named in plots and lists, and messages count them as the dataset does', async () => {
		const shown = { ...regressionSpec().shown, rows: true, diagnostics: true, partial: true };
		const result = await run({ predictors: plain('x', 'near'), shown, rowKey: 'name' });
		expect(tableOf(result, 'rows-y').rows[0].cells[0].value).toMatch(/^K\d+$/);
		expect(ids(result)).toEqual(expect.arrayContaining(['residuals-y', 'qq-y', 'leverage-y']));
		const leverage = plotOf(result, 'leverage-y');
		const labels = leverage.kind === 'scatter' ? leverage.points.flatMap(({ label }) => label ?? []) : [];
		expect(labels).toHaveLength(3);
		const lonely = makeDataset({ ...variables, only: column((row) => Number(row === 41)) });
		const failing = await runOn(
			lonely,
			regressionSpec({ predictors: plain('x', 'only'), errors: { kind: 'hc3' } })
		);
		expect(messages(failing)).toEqual([
			{ severity: 'warning', code: 'regression.fullLeverage', params: { row: 42 } }
		]);
		expect(tableOf(failing, 'short').rows[0].cells[2].note).toMatchObject({
			code: 'regression.fullLeverage'
		});
	});

	it('an added-variable plot has B as its slope and nothing left of the others', async () => {
		const shown = { ...regressionSpec().shown, partial: true };
		const result = await run({ predictors: plain('x', 'near'), shown });
		const plot = plotOf(result, 'partial-y-near');
		if (plot.kind !== 'scatter') throw new Error();
		const [b] = tableOf(result, 'full-y')
			.rows.filter(({ id }) => id === 'near')
			.map(({ cells }) => cells[1].value);
		const [cross, squares] = plot.points.reduce(([c, s], p) => [c + p.x * p.y, s + p.x * p.x], [0, 0]);
		expect(cross / squares).toBeCloseTo(Number(b), 10);
		expect(plot.points.reduce((sum, point, row) => sum + point.x * x[row], 0)).toBeCloseTo(0, 8);
	});

	it('very many are thinned in plots, the conspicuous ones kept', async () => {
		const many = 5000;
		const wide = makeDataset({
			y: { values: Array.from({ length: many }, (_, row) => (row === 777 ? 90 : random.normal())) },
			x: { values: Array.from({ length: many }, () => random.normal()) }
		});
		const shown = { ...regressionSpec().shown, diagnostics: true };
		const plot = plotOf(await runOn(wide, regressionSpec({ predictors: plain('x'), shown })), 'residuals-y');
		if (plot.kind !== 'scatter') throw new Error();
		expect(plot.points.length).toBe(2000);
		expect(Math.max(...plot.points.map(({ y }) => y))).toBeGreaterThan(30);
		expect(plot.notes).toEqual([{ code: 'regressionResult.thinned', params: { shown: 2000, all: many } }]);
	});
});

describe('weights and stars', () => {
	it('frequencies that are not whole are said', async () => {
		const weighted = makeDataset({ ...variables, w: column((row) => 1 + (row % 3) / 2) }, { weight: 'w' });
		const spec = regressionSpec({ predictors: plain('x'), weighted: true, weightKind: 'frequency' });
		const result = await runOn(weighted, spec);
		expect(codes(result)).toEqual(['regressionResult.brokenFrequencies']);
		expect(tableOf(result, 'models').rows[0].cells[1].value).toBe(90);
		expect(codes(await runOn(weighted, { ...spec, weightKind: 'analytic' }))).toEqual([]);
	});

	it('stars follow the levels, in whatever order they stand', async () => {
		const starsAt = async (starLevels: number[]) =>
			tableOf(await run({ predictors: plain('x'), starLevels }), 'short').rows[0].cells[1].text;
		expect(await starsAt([0.01, 0.1, 0.05])).toBe('***');
		expect(await starsAt([0.05])).toBe('*');
		expect(await starsAt([])).toBeUndefined();
	});
});
