import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { regressionSpec } from '../../../src/lib/core/analysis/regression/fixtures';
import type { ErrorKind, Predictor } from '../../../src/lib/core/analysis/regression/types';
import { makeDataset, runOn, tableOf } from '../../../src/lib/core/analysis/testing/make-dataset';
import type { AnalysisResult } from '../../../src/lib/core/analysis/types';
import type { ResultTable, Text } from '../../../src/lib/core/report/types';

/** Made by make_analysis.R: data sets with holes, constant and collinear columns, and what R says of the whole analysis. */
interface Case {
	kind: 'usual' | 'hc3' | 'cr1' | 'cr2';
	weighting: 'none' | 'analytic' | 'frequency';
	constant: boolean;
	predictors: Predictor[];
	data: Record<string, (number | string | null)[]>;
	n: number;
	fails: boolean;
	term: string[];
	b: number[];
	se: (number | null)[];
	beta: (number | null)[];
	t: (number | null)[];
	p: (number | null)[];
	low: (number | null)[];
	high: (number | null)[];
	tolerance: (number | null)[];
	r2: number;
	adj: number;
	see: number;
	f: number;
	df1: number;
	df2: number;
	aic: number;
	bic: number;
	turn: number | null;
}
const cases: Case[] = JSON.parse(readFileSync('tests/golden/regression/analysis.json', 'utf8'));

const errorsOf = (kind: Case['kind']): ErrorKind =>
	kind === 'usual' || kind === 'hc3' ? { kind } : { kind: 'clustered', variable: 'cl', correction: kind };

const run = (one: Case): Promise<AnalysisResult> => {
	const weight = { none: null, analytic: 'w', frequency: 'f' }[one.weighting];
	const dataset = makeDataset(
		Object.fromEntries(Object.entries(one.data).map(([name, values]) => [name, { values }])),
		{ weight }
	);
	return runOn(
		dataset,
		regressionSpec({
			predictors: one.predictors,
			constant: one.constant,
			errors: errorsOf(one.kind),
			weighted: weight !== null,
			weightKind: one.weighting === 'frequency' ? 'frequency' : 'analytic'
		})
	);
};

function valueAt(table: ResultTable<Text>, row: string, column: string): unknown {
	const at = table.columns.findIndex(({ id }) => id === column);
	return table.rows.find(({ id }) => id === row)?.cells[at]?.value;
}

/** methods.md 1: |a−b| ≤ 1e-8·max(1, |b|), where R's own digits allow it. */
function same(found: unknown, wanted: number | null, what: string, tolerance = 1e-8): void {
	if (wanted === null) return;
	const error = Math.abs(Number(found) - wanted) / Math.max(1, Math.abs(wanted));
	expect(error, `${what}: ${String(found)} against ${wanted}`).toBeLessThanOrEqual(tolerance);
}

let withErrors = 0;

describe('whole analyses, as R computes them', () => {
	it.each(cases.map((one, index) => ({ index, one })))(
		'case $index ($one.kind, weights $one.weighting, n = $one.n)',
		async ({ one }) => {
			const result = await run(one);
			if (one.fails) {
				const [part] = result.sections[0].parts;
				expect(part.kind === 'message' && part.severity).toBe('problem');
				return;
			}
			const full = tableOf(result, 'full-y');
			const shown = full.rows.filter(({ cells }) => cells[1].value !== null).map(({ id }) => id);
			expect(shown).toEqual(one.term);
			// A row that alone decides the model in one direction has no robust errors, in ours; R prints rounding.
			const hasErrors = one.term.every((term) => valueAt(full, term, 'se') !== null);
			if (hasErrors) withErrors++;
			else expect(one.kind).not.toBe('usual');
			one.term.forEach((term, k) => {
				const at = (column: string) => valueAt(full, term, column);
				same(at('b'), one.b[k], `b of ${term}`);
				if (one.beta[k] !== null) same(at('beta'), one.beta[k], `beta of ${term}`);
				if (one.tolerance[k] !== null) {
					same(at('tolerance'), one.tolerance[k], `tolerance of ${term}`);
					same(at('vif'), 1 / Number(one.tolerance[k]), `vif of ${term}`, 1e-7);
				}
				if (!hasErrors) return;
				same(at('se'), one.se[k], `se of ${term}`);
				same(at('t'), one.t[k], `t of ${term}`);
				same(at('low'), one.low[k], `low of ${term}`);
				same(at('high'), one.high[k], `high of ${term}`);
				const p = one.p[k];
				if (p !== null && p > 1e-300) same(Number(at('p')) / p, 1, `p of ${term}`, 1e-6);
				const short = tableOf(result, 'short');
				if (term !== '(constant)') expect(valueAt(short, term, 'y.p')).toBe(at('p'));
			});
			const models = tableOf(result, 'models');
			const of = (column: string) => valueAt(models, 'y', column);
			expect([of('n'), of('df1'), of('df2')]).toEqual([one.n, one.df1, one.df2]);
			same(of('rSquared'), one.r2, 'R²');
			same(of('adjusted'), one.adj, 'adjusted R²');
			same(of('see'), one.see, 'SEE');
			same(of('f'), one.f, 'F');
			same(of('aic'), one.aic, 'AIC');
			same(of('bic'), one.bic, 'BIC');
			if (one.turn !== null && hasErrors)
				same(valueAt(tableOf(result, 'turning'), 'y pop^2', 'at'), one.turn, 'turning point');
		}
	);

	it('there are cases of each kind of errors and weights', () => {
		const kinds = new Set(cases.map(({ kind, weighting }) => `${kind} ${weighting}`));
		expect(kinds.size).toBe(12);
		expect(cases.filter(({ turn }) => turn !== null).length).toBeGreaterThan(20);
		const aside = cases.filter(({ predictors }) => predictors.some(({ variable }) => variable === 'twice'));
		expect(aside.length).toBeGreaterThan(8);
		expect(withErrors).toBeGreaterThan(80);
	});
});
