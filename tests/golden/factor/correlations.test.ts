import { describe, expect, it } from 'vitest';
import {
	correlationMatrix,
	type CorrelationMatrix
} from '../../../src/lib/core/stats/correlation/correlation-matrix';
import { polychoric } from '../../../src/lib/core/stats/correlation/polychoric';
import type { CorrelationOptions } from '../../../src/lib/core/stats/correlation/types';
import { readExpected, type ExpectedCase } from './expected';
import { madeItems } from './generate';
import { upperHalf, valueOf } from './support';

const { cases, tables } = readExpected();
const listed = cases.map((one, i) => ({ name: `set ${i + 1}`, one }));

const correlate = (one: ExpectedCase, kind: CorrelationOptions['kind'], missing: CorrelationOptions['missing']) =>
	correlationMatrix(madeItems(one.made), { kind, missing });
const near = ({ matrix }: CorrelationMatrix, wanted: readonly (number | null)[], tolerance: number) => {
	const got = upperHalf(matrix);
	expect(got).toHaveLength(wanted.length);
	const worst = Math.max(...got.map((r, k) => Math.abs(r - (wanted[k] ?? NaN))));
	expect(worst).toBeLessThan(tolerance);
};

describe('correlations of made data against R', () => {
	it.each(listed)('$name: the data are the same', ({ one }) => {
		const sum = madeItems(one.made).reduce(
			(all, { values }) => all + values.filter(Number.isFinite).reduce((a, b) => a + b, 0),
			0
		);
		expect(sum).toBeCloseTo(one.checksum, 8);
	});

	it.each(listed.filter(({ one }) => one.usable))('$name: Pearson and Spearman, listwise', ({ one }) => {
		const pearson = valueOf(correlate(one, 'pearson', 'listwise'));
		expect(pearson.n).toBe(one.n);
		near(pearson, one.pearson ?? [], 1e-12);
		near(valueOf(correlate(one, 'spearman', 'listwise')), one.spearman ?? [], 1e-12);
	});

	it.each(listed.filter(({ one }) => one.pairwise))('$name: pairwise', ({ one }) => {
		const pearson = correlate(one, 'pearson', 'pairwise');
		if (one.pairwise?.includes(null)) {
			expect(pearson).toMatchObject({ ok: false, problem: { code: 'correlation.constantInPair' } });
			return;
		}
		expect(valueOf(pearson).n).toBe(one.smallest_pair);
		near(valueOf(pearson), one.pairwise ?? [], 1e-12);
		near(valueOf(correlate(one, 'spearman', 'pairwise')), one.pairwise_spearman ?? [], 1e-12);
	});

	it.each(listed.filter(({ one }) => one.polychoric))('$name: polychoric', ({ one }) => {
		near(valueOf(correlate(one, 'polychoric', 'listwise')), one.polychoric ?? [], 1e-9);
		if (one.polychoric_pairwise) {
			near(valueOf(correlate(one, 'polychoric', 'pairwise')), one.polychoric_pairwise, 1e-9);
		}
	});

	it.each(listed.filter(({ one }) => !one.usable))('$name: says why not', ({ one }) => {
		const outcome = correlate(one, 'pearson', 'listwise');
		expect(outcome.ok ? '' : outcome.problem.code).toMatch(/constantItem|tooFewRows/);
		if (one.made.constant >= 0) expect(outcome).toMatchObject({ problem: { params: { item: 'V3' } } });
	});

	it.each(listed.filter(({ one }) => one.definite === false))('$name: not positive definite', ({ one }) => {
		const { warnings } = valueOf(correlate(one, 'pearson', 'listwise'));
		expect(warnings.map(({ code }) => code).join()).toMatch(/notDefinite|singular/);
	});
});

describe('polychoric correlations of tables', () => {
	it.each(tables)('table %# against polycor and against two steps to 1e-12', ({ counts, polycor, rho }) => {
		const table = { rows: counts.length, columns: counts[0].length, counts: Float64Array.from(counts.flat()) };
		const got = polychoric(table);
		expect(Math.abs((got?.rho ?? NaN) - rho)).toBeLessThan(1e-9);
		// polycor's optimize() stops at .Machine$double.eps^0.25.
		expect(Math.abs((got?.rho ?? NaN) - polycor)).toBeLessThan(1e-4);
		expect(got?.corrected).toBe(table.counts.length === 4 && table.counts.includes(0));
	});
});
