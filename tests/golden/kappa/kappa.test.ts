import { describe, expect, it } from 'vitest';
import { cohenKappa } from '../../../src/lib/core/stats/kappa';
import expected from './expected.json';

/** Two judges whose judgements give a table. */
function judges(table: number[][]): [number[], number[]] {
	const units = table.flatMap((row, i) => row.flatMap((count, j) => new Array(count).fill([i, j])));
	return [units.map(([i]) => i), units.map(([, j]) => j)];
}

describe("Cohen's kappa", () => {
	it.each(expected)('agrees with psych::cohen.kappa (table $table)', ({ table, kappa, se, n, ...rest }) => {
		const found = cohenKappa(...judges(table));
		expect(found).not.toBeNull();
		if (!found) return;
		expect(found.n).toBe(n);
		// Both are sums of a few products of fractions: equal to rounding.
		expect(found.kappa).toBeCloseTo(kappa, 12);
		expect(found.observed).toBeCloseTo(rest.observed, 12);
		expect(found.expected).toBeCloseTo(rest.expected, 12);
		expect((found.high - found.low) / 2 / 1.959963984540054).toBeCloseTo(se, 7);
	});

	it('says nothing where chance explains everything, or nothing is judged', () => {
		expect(cohenKappa([0, 0, 0], [0, 0, 0])).toBeNull();
		expect(cohenKappa([], [])).toBeNull();
	});
});
