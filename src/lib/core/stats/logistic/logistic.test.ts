import { expect, it } from 'vitest';
import { logisticRegression } from './logistic';

const x = Float64Array.of(1, 2, 3, 4, 5, 6, 7, 8);
const y = Float64Array.of(0, 0, 1, 0, 1, 0, 1, 1);
const run = (outcome: Float64Array, columns: Float64Array[], firth = false) =>
	logisticRegression({ y: outcome, columns }, { firth, confidence: 0.95 });

it.each([
	['no predictor', y, [], 'logistic.noPredictors'],
	['a constant predictor', y, [x.map(() => 3)], 'logistic.noPredictors'],
	['no event', y.map(() => 0), [x], 'logistic.oneOutcome'],
	['only events', y.map(() => 1), [x], 'logistic.oneOutcome'],
	['an outcome that is neither', y.map((value) => value + 0.5), [x], 'logistic.notNumber'],
	['a value that is none', y, [x.map((value) => (value === 3 ? NaN : value))], 'logistic.notNumber'],
	['too few rows', y.slice(0, 2), [x.slice(0, 2)], 'logistic.tooFewRows'],
	['outcomes that are told apart', x.map((value) => Number(value > 4)), [x], 'logistic.separated']
])('%s has a reason', (_, outcome, columns, code) => {
	const found = run(outcome, columns);
	expect(found.ok ? null : found.problem.code).toBe(code);
});

it('sets aside what an earlier predictor determines, and says how', () => {
	const found = run(y, [x, x.map((value) => 2 * value + 1)]);
	if (!found.ok) throw new Error(found.problem.code);
	expect(found.value.rows.map(({ column }) => column)).toEqual([-1, 0]);
	expect(found.value.dependent).toMatchObject([{ column: 1, on: [{ column: 0 }] }]);
});

it('has an answer with Firth’s correction where outcomes are told apart', () => {
	const found = run(
		x.map((value) => Number(value > 4)),
		[x],
		true
	);
	if (!found.ok) throw new Error(found.problem.code);
	expect(found.value.rows.every(({ b, se, p }) => [b, se, p].every(Number.isFinite))).toBe(true);
	expect(found.value.test).toBeNull();
});
