import { describe, expect, it } from 'vitest';
import { runOn, tableOf } from '../../../src/lib/core/analysis/testing/make-dataset';
import { fisherExact } from '../../../src/lib/core/stats/shares/fisher';
import { goodnessOfFit } from '../../../src/lib/core/stats/shares/goodness-of-fit';
import { crossTable, datasetOf, descriptives, expected, frequencies, valueAt, type Case } from './support';

/** Equality of methods 1; p values relative 1e-6. PSPP prints 14 decimals. */
function close(actual: number | null, wanted: number | null | undefined, tolerance = 1e-8) {
	if (wanted === null || wanted === undefined) return;
	expect(actual).not.toBeNull();
	expect(Math.abs(Number(actual) - wanted)).toBeLessThanOrEqual(tolerance * Math.max(1, Math.abs(wanted)));
}
const sizeOf = ({ x, w }: Case) => `${x.length} rows${w ? ', weighted' : ''}`;
const cases = expected.cases.map((one, place) => [place + 1, sizeOf(one), one] as const);

describe('descriptives as R and PSPP have them', () => {
	it.each(cases)('data set %i (%s)', async (_, __, one) => {
		const data = datasetOf(one);
		const seven = tableOf(await runOn(data, descriptives()), 'descriptives');
		const six = tableOf(await runOn(data, descriptives({ quantiles: 6 })), 'descriptives');
		const value = (column: string, table = seven) => valueAt(table, 'x', column);
		const { r, pspp } = one;
		if (r) {
			expect(value('n')).toBe(r.n);
			for (const name of ['mean', 'sd', 'skewness', 'kurtosis'] as const) close(value(name), r[name], 1e-7);
			close(value('low'), r.low);
			close(value('high'), r.high);
			['q1', 'median', 'q3'].forEach((name, place) => {
				close(value(name), r.q7?.[place]);
				close(value(name, six), r.q6?.[place]);
			});
		}
		for (const name of ['mean', 'se', 'sd'] as const) close(value(name), pspp[name]);
		// PSPP prints 0 for the standard errors that too few cases have.
		for (const name of ['skewnessSe', 'kurtosisSe'] as const) close(value(name), pspp[name] || null);
		// PSPP sums third and fourth powers without taking a large common part away first.
		const shape = Math.abs(pspp.mean ?? 0) > 1e5 ? 1e-4 : 1e-8;
		close(value('skewness'), pspp.skewness, shape);
		close(value('kurtosis'), pspp.kurtosis, shape);
		close(value('low'), pspp.low);
		close(value('high'), pspp.high);
		// Below the place of the first value PSPP draws a line from 0, and gives less than the minimum; SPSS and R do not.
		const min = value('min') ?? -Infinity;
		['q1', 'median', 'q3'].forEach((name, place) => {
			const wanted = pspp.quartiles?.[place] ?? null;
			close(value(name, six), wanted === null ? null : Math.max(min, wanted));
		});
	});

	it('leaves a dash with a reason where R has no number', async () => {
		for (const { 2: one } of cases) {
			const table = tableOf(await runOn(datasetOf(one), descriptives()), 'descriptives');
			for (const cell of table.rows[0].cells) {
				if (cell.value === null) expect(cell.note).toBeDefined();
				else if (typeof cell.value === 'number') expect(Number.isFinite(cell.value)).toBe(true);
			}
		}
	});
});

it.each(cases)('frequencies of data set %i (%s) are PSPP’s', async (_, __, one) => {
	const table = tableOf(await runOn(datasetOf(one), frequencies()), 'frequencies-x');
	const valid = one.pspp.frequencies.reduce((sum, [, count]) => sum + count, 0);
	let passed = 0;
	for (const [value, count] of one.pspp.frequencies) {
		passed += count;
		close(valueAt(table, `value-${value}`, 'count'), count);
		close(valueAt(table, `value-${value}`, 'valid'), count / valid);
		close(valueAt(table, `value-${value}`, 'cumulative'), passed / valid);
	}
	expect(table.rows.filter(({ id }) => id.startsWith('value-'))).toHaveLength(one.pspp.frequencies.length);
	const missing = one.x.reduce<number>((sum, x, row) => sum + (x === null ? (one.w?.[row] ?? 1) : 0), 0);
	close(valueAt(table, 'valid', 'count'), valid);
	if (missing > 0) close(valueAt(table, 'missing', 'percent'), missing / (missing + valid));
});

const crossed = cases.filter(([, , { cross }]) => cross !== null);

describe('cross tables as R and PSPP have them', () => {
	it('are tried often', () => {
		expect(crossed.length).toBeGreaterThan(60);
		expect(crossed.filter(([, , { w, pspp }]) => w && pspp.chiSquare !== null).length).toBeGreaterThan(30);
		expect(crossed.filter(([, , { cross }]) => typeof cross?.fisher === 'number').length).toBeGreaterThan(2);
	});

	it.each(crossed)('data set %i (%s)', async (_, __, { cross, pspp, ...one }) => {
		if (!cross) return;
		const result = await runOn(datasetOf({ cross, pspp, ...one }), crossTable());
		const table = tableOf(result, 'cross-g');
		const rowSums = cross.counts.map((row) => row.reduce((sum, count) => sum + count, 0));
		const total = rowSums.reduce((sum, count) => sum + count, 0);
		cross.rows.forEach((row, i) =>
			cross.columns.forEach((column, j) => {
				const at = (kind: string) => valueAt(table, `value-${row}:${kind}`, `value-${column}`);
				const columnSum = cross.counts.reduce((sum, line) => sum + line[j], 0);
				close(at('count'), cross.counts[i][j]);
				close(at('row'), cross.counts[i][j] / rowSums[i]);
				close(at('column'), cross.counts[i][j] / columnSum);
				close(at('total'), cross.counts[i][j] / total);
				close(at('expected'), cross.expected[i][j]);
				close(at('residual'), cross.residuals[i][j]);
			})
		);
		const tests = tableOf(result, 'tests');
		const test = (column: string) => valueAt(tests, 'test-g', column);
		close(test('chiSquare'), cross.statistic);
		expect(test('df')).toBe(cross.df);
		expect(Math.abs(Number(test('p')) / cross.p - 1)).toBeLessThan(1e-6);
		close(test('cramersV'), cross.v);
		close(test('chiSquare'), pspp.chiSquare);
		close(test('df'), pspp.df);
		close(test('cramersV'), pspp.cramersV);
		if (cross.fisher !== null) expect(Math.abs(Number(test('fisher')) / cross.fisher - 1)).toBeLessThan(1e-6);
	});
});

it.each(expected.fisher)('Fisher’s exact test is R’s: $counts', ({ counts, p }) => {
	expect(Math.abs(fisherExact(counts) / p - 1)).toBeLessThan(1e-6);
});

describe('goodness of fit', () => {
	it.each(expected.fit)('is R’s: $sample', ({ sample, all, statistic, df, p, expected: wanted }) => {
		const test = goodnessOfFit(sample, all);
		if (!test.ok) throw new Error(test.problem.code);
		close(test.value.statistic, statistic);
		expect(test.value.df).toBe(df);
		expect(Math.abs(test.value.p / p - 1)).toBeLessThan(1e-6);
		wanted.forEach((count, place) => close(test.value.expected[place], count));
	});

	it('has the right mean for a finite population: over all samples of 5 from 9 it is the degrees of freedom', () => {
		const people = [0, 0, 0, 0, 1, 1, 1, 2, 2];
		let [sum, samples] = [0, 0];
		for (let chosen = 0; chosen < 2 ** people.length; chosen++) {
			const sample = people.filter((_, person) => (chosen >> person) & 1);
			if (sample.length !== 5) continue;
			const test = goodnessOfFit(
				[0, 1, 2].map((group) => sample.filter((one) => one === group).length),
				[4, 3, 2]
			);
			if (test.ok) sum += test.value.finite?.statistic ?? NaN;
			samples++;
		}
		expect(samples).toBe(126);
		expect(sum / samples).toBeCloseTo(2, 12);
	});
});
