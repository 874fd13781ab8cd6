import { beforeAll, describe, expect, it } from 'vitest';
import { generateCountry } from '../../demo/generate-country';
import { assemble } from '../../indicators/assemble';
import { proposeAssignments } from '../../indicators/propose';
import { badNumbers } from '../../analysis/testing/bad-numbers';
import { isAnalysisPart } from '../../analysis/parts';
import { prepareDraw, type PreparedData } from '../prepare';
import { presetSpec } from '../presets';
import { runDraw } from '../run-draw';
import type { DrawResult, DrawSpec } from '../types';
import { structureModels } from './models';
import { residualDraw } from './residual-draw';
import type { ResidualAsk, StructurePart } from './types';

let prepared: PreparedData;
let spec: DrawSpec;
let result: DrawResult;
beforeAll(() => {
	const country = generateCountry({ municipalities: 60, schools: 300 });
	prepared = prepareDraw(
		assemble(country.tables, proposeAssignments(country.tables, []).assigned, country.register, {
			owners: 'all'
		}),
		country.register
	);
	spec = { ...presetSpec('udir2022', prepared.data.indicators, []), places: 10 };
	result = runDraw(spec, prepared);
});

const askOf = (parts: StructurePart[], measure: ResidualAsk['measure'] = 'share'): ResidualAsk => ({
	measure,
	parts: parts.map((part) => ({ part, label: part.kind })),
	words: { measure: 'share', drawn: 'drawn', yes: 'yes', no: 'no' }
});
const drawOf = (ask: ResidualAsk) => {
	const found = residualDraw(spec, prepared, result, ask);
	if (!found.ok) throw new Error(found.problem.code);
	return found.value;
};

describe('a draw by residuals', () => {
	it('is the draw itself, but for ties, with a fact that says nothing', () => {
		const values = prepared.data.municipalities.units.map(({ number }, i): [string, number] => [
			number,
			i % 2
		]);
		// Orthogonal to everything only in the limit: what is left keeps nearly the same order.
		const { stay, before, rSquared } = drawOf(askOf([{ kind: 'given', id: 'x', values }]));
		expect(rSquared).toBeLessThan(0.1);
		expect(stay).toBeGreaterThan(before / 2);
	});

	it('has the filters and places of the draw', () => {
		const { drawn, entering, leaving, stay, before } = drawOf(askOf([{ kind: 'population' }]));
		const units = [...drawn.keys()].filter((unit) => drawn[unit] === 1);
		expect(units).toHaveLength(spec.places);
		expect(units.every((unit) => result.filter[unit] === 0)).toBe(true);
		expect(entering.length).toBe(leaving.length);
		expect(stay + leaving.length).toBe(before);
	});

	it('residuals sum to zero and lie above what is expected', () => {
		const { residual, expected, rank } = drawOf(askOf([{ kind: 'population' }, { kind: 'county' }]));
		const units = [...rank.keys()].filter((unit) => rank[unit] > 0);
		expect(Math.abs(units.reduce((sum, unit) => sum + residual[unit], 0))).toBeLessThan(1e-10);
		for (const unit of units)
			expect(expected[unit] + residual[unit]).toBeCloseTo(result.municipalities.share[unit], 12);
	});

	it('names who lacks a fact, and does not draw them', () => {
		const first = result.order[0];
		const values = prepared.data.municipalities.units.flatMap(({ number }, unit): [string, number][] =>
			unit === first ? [] : [[number, unit]]
		);
		const { lacking, rank, drawn } = drawOf(askOf([{ kind: 'given', id: 'x', values }]));
		expect(lacking).toEqual([{ unit: first, labels: ['given'] }]);
		expect([rank[first], drawn[first]]).toEqual([0, 0]);
	});

	it.each([
		['nothing chosen', [], 'residual.noFacts'],
		['a fact that nobody has', [{ kind: 'register', name: 'no such' }], 'residual.nobody'],
		['numbers that are too large', [{ kind: 'given', id: 'x', values: [['1', 1e300]] }], 'residual.nobody']
	] satisfies [string, StructurePart[], string][])('%s has a reason', (_, parts, code) => {
		const found = residualDraw(spec, prepared, result, askOf(parts));
		expect(found.ok ? null : found.problem.code).toBe(code);
	});
});

it('the models behind are of the same municipalities: R² and the number of rows agree', async () => {
	const ask = askOf([{ kind: 'population' }, { kind: 'oneSchool' }]);
	const { n, rSquared } = drawOf(ask);
	const models = await structureModels(prepared, result, ask);
	expect(badNumbers({ sections: [{ id: '', title: null, parts: models.result }], method: [] })).toEqual([]);
	const table = models.result
		.filter((part) => isAnalysisPart(part, 'table'))
		.find(({ table: { id } }) => id === 'models');
	const cells = table?.table.rows[0].cells ?? [];
	expect(cells[1].value).toBe(n);
	expect(Number(cells[3].value)).toBeCloseTo(rSquared, 10);
	const drawn = models.drawn.filter((part) => isAnalysisPart(part, 'table')).map(({ table: { id } }) => id);
	expect(drawn).toEqual(expect.arrayContaining(['odds', 'differences', 'model']));
});
