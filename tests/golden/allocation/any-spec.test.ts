import fc from 'fast-check';
import { expect, it } from 'vitest';
import { runAllocation } from '../../../src/lib/core/analysis/allocation/run';
import type { AllocationSpec } from '../../../src/lib/core/analysis/allocation/types';
import { allocation } from '../../recipe/analysis/allocation';

/** The same with all columns and no empty cell, so that most of its keys can be computed. */
const filled = (spec: AllocationSpec): AllocationSpec => ({
	...spec,
	columns: ['a', 'b', 'university', 'inhabitants', 'gone'].map((id) => ({ id, name: '', role: 'number' })),
	counties: spec.counties.map((county, at) => ({
		...county,
		name: county.name || String(at),
		cells: [3, 5, 7, 11, 13].map((factor) => String((factor * (at + 1)) % 8))
	}))
});

it('any specification gives tables of whole rows with finite numbers, and a total to the krone', () => {
	let distributed = 0;
	fc.assert(
		fc.property(allocation, fc.boolean(), (any, isFilled) => {
			const spec = isFilled ? filled(any) : any;
			for (const part of runAllocation(spec).parts) {
				if (part.kind !== 'table') continue;
				const { id, rows, columns } = part.table;
				expect(new Set(rows.map((row) => row.id)).size).toBe(rows.length);
				expect(new Set(columns.map((column) => column.id)).size).toBe(columns.length);
				for (const { cells } of rows) {
					expect(cells.length).toBe(columns.length);
					for (const { value } of cells) if (typeof value === 'number') expect(value).toSatisfy(Number.isFinite);
				}
				if (id !== 'amounts') continue;
				spec.keys.forEach((key) => {
					const at = columns.findIndex((column) => column.id === `${key.id}:amount`);
					if (at < 0) return;
					distributed++;
					const total = Number(rows.at(-1)?.cells[at].value);
					const sum = rows.slice(0, -1).reduce((all, { cells }) => all + Number(cells[at].value), 0);
					expect(total).toBe(sum);
					if (key.rule.kind === 'criteria') expect(total).toBe(key.budget);
					else expect(total).toBeLessThanOrEqual(key.budget);
				});
			}
		}),
		{ numRuns: 1500 }
	);
	expect(distributed).toBeGreaterThan(100);
});
