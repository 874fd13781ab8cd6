import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { calibration } from '../../../src/lib/core/stats/logistic/calibration';
import { averageDifference } from '../../../src/lib/core/stats/logistic/differences';
import { classify, discrimination } from '../../../src/lib/core/stats/logistic/discrimination';
import { explained } from '../../../src/lib/core/stats/logistic/explained';
import { logisticRegression } from '../../../src/lib/core/stats/logistic/logistic';
import { profileOf, ratioTest } from '../../../src/lib/core/stats/logistic/profile';

/** Against R: what is said of a model beside its coefficients (make_measures.R). */

interface Interval {
	low: number;
	high: number;
}
interface Test {
	statistic: number;
	p: number;
}
interface Measures {
	firth: boolean;
	logLikelihood: number;
	covariance: number[][];
	profiles: (Interval & Test)[];
	ratio: Test & { df: number };
	coxSnell: number;
	nagelkerke: number;
	auc: Interval & { auc: number; se: number };
	hoslem: (Test & { n: number[]; events: number[]; expected: number[]; df: number }) | null;
	table: number[];
	differences: { difference: number; se: number }[];
}
const cases: { x: number[][]; y: number[]; models: Measures[] }[] = JSON.parse(
	readFileSync(new URL('./measures.json', import.meta.url), 'utf8')
);
const models = cases.flatMap(({ x, y, models: both }, i) =>
	both.map((theirs) => ({ x, y, theirs, name: `data set ${i}${theirs.firth ? ', Firth' : ''}` }))
);

/** @param tolerance relative to the number, and absolute below 1 */
function near(ours: number | null, theirs: number, tolerance: number, what: string): void {
	const distance = Math.abs((ours ?? NaN) - theirs) / Math.max(1, Math.abs(theirs));
	expect(distance, `${what}: ${ours} and ${theirs}`).toBeLessThanOrEqual(tolerance);
}

function modelOf({ x, y, theirs }: (typeof models)[number]) {
	const columns = x.map((column) => Float64Array.from(column));
	const found = logisticRegression(
		{ y: Float64Array.from(y), columns },
		{ firth: theirs.firth, confidence: 0.95 }
	);
	if (!found.ok) throw new Error(found.problem.code);
	return { model: found.value, columns, y: Float64Array.from(y) };
}

describe('beside the coefficients of a logistic regression', () => {
	it.each(models)('likelihood and covariance, $name', (one) => {
		const { model } = modelOf(one);
		near(model.logLikelihood, one.theirs.logLikelihood, 1e-8, 'log-likelihood');
		model.covariance.forEach((row, i) =>
			row.forEach((value, j) => near(value, one.theirs.covariance[i][j], 1e-5, `covariance ${i} ${j}`))
		);
		const { coxSnell, nagelkerke } = explained(model);
		near(coxSnell, one.theirs.coxSnell, 1e-8, 'Cox and Snell');
		near(nagelkerke, one.theirs.nagelkerke, 1e-8, 'Nagelkerke');
	});

	// R's search for the greatest likelihood compares likelihoods, which know a place to half their digits.
	it.each(models)('profiles and ratio tests, $name', (one) => {
		const { model } = modelOf(one);
		one.theirs.profiles.forEach((theirs, j) => {
			const found = profileOf(model, j + 1, 0.95);
			if (!found.ok) throw new Error(found.problem.code);
			for (const key of ['low', 'high', 'statistic', 'p'] as const)
				near(found.value[key], theirs[key], 1e-5, `${key} ${j}`);
		});
		const ratio = ratioTest(model);
		near(ratio?.statistic ?? null, one.theirs.ratio.statistic, 1e-5, 'ratio');
		near(ratio?.p ?? null, one.theirs.ratio.p, 1e-5, 'ratio p');
		expect(ratio?.df).toBe(one.theirs.ratio.df);
	});

	it.each(models)('curve, calibration and table, $name', (one) => {
		const { model, y } = modelOf(one);
		// Rows that are alike have the same probability, whatever the last digit.
		const fitted = model.fitted.map((p) => Number(p.toFixed(12)));
		const { auc, interval } = discrimination(y, fitted, 0.95);
		near(auc, one.theirs.auc.auc, 1e-12, 'area');
		for (const key of ['se', 'low', 'high'] as const)
			near(interval?.[key] ?? null, one.theirs.auc[key], 1e-10, key);
		const { groups, test } = calibration(y, fitted, 10);
		if (one.theirs.hoslem) {
			expect(groups.map(({ n }) => n)).toEqual(one.theirs.hoslem.n);
			expect(groups.map(({ events }) => events)).toEqual(one.theirs.hoslem.events);
			near(test?.statistic ?? null, one.theirs.hoslem.statistic, 1e-8, 'Hosmer and Lemeshow');
			near(test?.p ?? null, one.theirs.hoslem.p, 1e-8, 'p');
		} else expect(test).toBeNull();
		const { hits, misses, falseAlarms, rejections } = classify(y, model.fitted, 0.5);
		expect([hits, misses, falseAlarms, rejections]).toEqual(one.theirs.table);
	});

	it.each(models)('average differences, $name', (one) => {
		const { model, columns } = modelOf(one);
		one.theirs.differences.forEach((theirs, j) => {
			const to = new Map([[j, columns[j].map((value) => value + 1)]]);
			const found = averageDifference(model, columns, new Map(), to, 0.95);
			near(found.difference, theirs.difference, 1e-8, `difference ${j}`);
			near(found.se, theirs.se, 1e-8, `error ${j}`);
		});
	});
});
