import { describe, expect, it } from 'vitest';
import { badNumbers } from '../../src/lib/core/analysis/testing/bad-numbers';
import { development } from '../../src/lib/core/development/development';
import { prepareDraw } from '../../src/lib/core/selection/prepare';
import { structureModels } from '../../src/lib/core/selection/residual/models';
import { residualDraw } from '../../src/lib/core/selection/residual/residual-draw';
import type { ResidualAsk } from '../../src/lib/core/selection/residual/types';
import { runDraw } from '../../src/lib/core/selection/run-draw';
import { generateWorld } from './generate-world';

/** On worlds in which anything can be missing: there is an answer or a reason, and no number that is none. */

const WORLDS = Array.from({ length: 60 }, (_, seed) => seed + 1);
const kinds = ['population', 'pupils', 'schools', 'oneSchool', 'centrality', 'county'] as const;

describe('whatever the data are', () => {
	it.each(WORLDS)('the draw after structure is one of eligible municipalities, world %i', async (seed) => {
		const { spec, data, register } = generateWorld(seed);
		const prepared = prepareDraw(data, register);
		const result = runDraw(spec, prepared);
		for (const chosen of [['population'], ['pupils', 'county'], [...kinds]] as const) {
			const ask: ResidualAsk = {
				measure: seed % 2 ? 'share' : 'distance',
				parts: chosen.map((kind) => ({ part: { kind }, label: kind })),
				words: { measure: 'm', drawn: 'd', yes: 'y', no: 'n' }
			};
			const models = await structureModels(prepared, result, ask);
			for (const parts of [models.result, models.drawn])
				expect(badNumbers({ sections: [{ id: '', title: null, parts }], method: [] })).toEqual([]);
			const found = residualDraw(spec, prepared, result, ask);
			if (!found.ok) {
				expect(found.problem.code).toMatch(/^(residual|regression)\./);
				continue;
			}
			const { drawn, rank, residual, lacking, entering, leaving, stay, before } = found.value;
			const units = [...drawn.keys()].filter((unit) => drawn[unit] === 1);
			expect(units.every((unit) => result.filter[unit] === 0 && Number.isFinite(residual[unit]))).toBe(true);
			expect(units.length).toBeLessThanOrEqual(spec.places);
			expect(units.length).toBe(stay + entering.length);
			expect(leaving.length).toBe(before - stay);
			expect(lacking.every(({ unit }) => rank[unit] === 0)).toBe(true);
			const ranks = [...rank].filter((place) => place > 0).sort((a, b) => a - b);
			expect(ranks).toEqual(ranks.map((_, place) => place + 1));
		}
	});

	it.each(WORLDS)('development has values with intervals, and gaps with their kind, world %i', (seed) => {
		const { spec, data, register } = generateWorld(seed);
		const prepared = prepareDraw(data, register);
		for (const level of ['municipality', 'school'] as const) {
			expect(['municipality', 'school']).toContain(level);
			const count = level === 'municipality' ? data.municipalities.unitCount : data.schools.unitCount;
			for (let unit = 0; unit < Math.min(3, count); unit++) {
				const start = data.years.at(seed % (data.years.length + 1)) ?? null;
				const ask = { level, unit, start, yearsNeeded: 2, confidence: 0.95, worst: 3 };
				for (const { points, change, yearVariance } of development(spec, prepared, ask).indicators) {
					expect(yearVariance).toBeGreaterThanOrEqual(0);
					expect(points).toHaveLength(data.years.length);
					for (const { kind, value, interval } of points) {
						expect(Number.isFinite(value)).toBe(kind === 0);
						if (interval) expect(interval.low <= value && value <= interval.high).toBe(true);
					}
					if (change === null || 'problem' in change) continue;
					expect(badNumbers({ sections: [], method: [], ...change } as never)).toEqual([]);
					expect(change.before.length * change.after.length).toBeGreaterThan(0);
					if (change.verdict === 'improvement' || change.verdict === 'decline')
						expect(change.after.length).toBeGreaterThanOrEqual(2);
				}
			}
		}
	});
});
