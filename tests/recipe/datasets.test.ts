import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parentsOf } from '../../src/lib/core/dataset/parents';
import { runDataset } from '../../src/lib/core/dataset/run-dataset';
import { summariseDataset } from '../../src/lib/core/dataset/summary';
import type { Dataset, DatasetSpec, Origin } from '../../src/lib/core/dataset/types';
import { checkDatasetSpec } from '../../src/lib/core/recipe/check-dataset-spec';
import { renamedDataset } from '../../src/lib/core/recipe/dataset/origins';
import { RECIPE_CODES } from '../../src/lib/core/recipe/types';
import { CELL, type Column } from '../../src/lib/core/table/types';
import { datasetWith } from './arbitrary-dataset';
import { DERIVED } from './arbitrary-derived';
import { ORIGINS } from './arbitrary-origins';
import { mutated } from './mutate';
import { bySchema, expectAgreement } from './schema';
import { smallWorld } from './small-world';

/** A fixed seed: the same cases on every machine and at every run. */
const runs = (numRuns: number) => ({ seed: 20250101, numRuns });
const { sources, made } = smallWorld();
const isBySchema = bySchema('dataset');
const run = (spec: DatasetSpec) => runDataset(spec, sources, made);

/** What the rest of the program relies on: arrays as long as there are rows, and a number where and only where one is. */
function expectSound({ rowCount, variables, rows }: Dataset): void {
	expect(rows.lines).toHaveLength(rowCount);
	expect(new Set(variables.map(({ column }) => column.name)).size).toBe(variables.length);
	const isSound = (column: Column, row: number): boolean =>
		column.type === 'text'
			? column.codes[row] < column.levels.length
			: Number.isNaN(column.values[row]) === (column.kinds[row] !== CELL.value);
	for (const { column } of variables) {
		expect(column.type === 'number' ? column.values : column.codes).toHaveLength(rowCount);
		const unsound = Array.from({ length: rowCount }, (_, row) => row).filter((row) => !isSound(column, row));
		expect(unsound, column.name).toEqual([]);
	}
}

/** Every text in a value. */
const textsIn = (value: unknown): string[] => {
	if (typeof value === 'string') return [value];
	return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
};

describe.each(Object.entries(ORIGINS))('a dataset from %s', (kind, origin: fc.Arbitrary<Origin>) => {
	const anySpec = datasetWith(origin);

	it('passes the check as it is, and can be run', () => {
		let rows = 0;
		fc.assert(
			fc.property(anySpec, (spec) => {
				expect(checkDatasetSpec(spec)).toEqual({ ok: true, value: spec });
				const outcome = run(spec);
				if (!outcome.ok) return;
				expectSound(outcome.value);
				summariseDataset(outcome.value);
				rows += outcome.value.rowCount;
			}),
			runs(150)
		);
		expect(rows, kind).toBeGreaterThan(0);
	});

	it('damaged at random is refused in words, or run without throwing', () => {
		const seen = { taken: 0, refused: 0 };
		fc.assert(
			fc.property(anySpec.chain(mutated), (json) => {
				const outcome = checkDatasetSpec(json);
				expectAgreement(isBySchema, json, outcome);
				if (!outcome.ok) {
					seen.refused++;
					expect(RECIPE_CODES).toContain(outcome.problem.code);
					expect(outcome.problem.params).toHaveProperty('path');
					return;
				}
				seen.taken++;
				expect(outcome.value).toEqual(json);
				const dataset = run(outcome.value);
				if (dataset.ok) expectSound(dataset.value);
			}),
			runs(300)
		);
		expect(seen.taken).toBeGreaterThan(20);
		expect(seen.refused).toBeGreaterThan(20);
	});

	it('with other ids names them wherever it named the old ones', () => {
		fc.assert(
			fc.property(anySpec, (spec) => {
				const renamed = renamedDataset(spec, (id) => `new:${id}`);
				const isNamed = (text: string) => /^(wave-20|dataset-)/.test(text);
				expect(renamed.id).toBe(`new:${spec.id}`);
				expect(textsIn(renamed.origin).filter(isNamed)).toEqual([]);
				expect(parentsOf(renamed.origin)).toEqual(parentsOf(spec.origin).map((id) => `new:${id}`));
				const back = renamedDataset(renamed, (id) => id.replace(/^new:/, ''));
				expect(back).toEqual(spec);
			}),
			runs(100)
		);
	});
});

describe.each(Object.entries(DERIVED))('a variable computed by %s', (_, derived) => {
	const anySpec = fc
		.tuple(datasetWith(ORIGINS.table), derived)
		.map(([spec, one]): DatasetSpec => ({ ...spec, edits: [], derived: [one] }));

	it('passes the check as it is, can be run, and is refused in words when it is damaged', () => {
		let computed = 0;
		fc.assert(
			fc.property(anySpec, (spec) => {
				expect(checkDatasetSpec(spec)).toEqual({ ok: true, value: spec });
				const outcome = run(spec);
				if (outcome.ok && outcome.value.problems.length === 0) computed++;
			}),
			runs(150)
		);
		expect(computed).toBeGreaterThan(0);
		fc.assert(
			fc.property(
				anySpec.chain((spec) => mutated(spec.derived[0]).map((one) => ({ ...spec, derived: [one] }))),
				(json) => {
					const outcome = checkDatasetSpec(json);
					expectAgreement(isBySchema, json, outcome);
					if (!outcome.ok) expect(outcome.problem.params).toHaveProperty('path');
					else if (run(outcome.value).ok) expect(outcome.value).toEqual(json);
				}
			),
			runs(200)
		);
	});
});
