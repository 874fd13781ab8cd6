import { describe, expect, it } from 'vitest';
import { anova, levene, welchAnova } from './anova';
import { cohensD, pairedDz, smallSampleFactor } from './effect-size';
import { kruskalWallis } from './kruskal-wallis';
import { brunnerMunzel, mannWhitney } from './mann-whitney';
import { gamesHowell, tukeyKramer } from './pairwise';
import { permutationTest } from './permutation';
import { summariseGroups } from './summaries';
import { pairedT, studentT, welchT } from './t-test';
import { wilcoxon } from './wilcoxon';

const numbers = (...values: number[]) => Float64Array.from(values);
const group = (n: number, mean: number, sd: number) => ({ n, mean, sd });
const good = group(10, 3, 1);
const problem = (outcome: { ok: boolean; problem?: unknown }) =>
	'problem' in outcome ? outcome.problem : undefined;
const finite = (values: number[]) => expect(values.every(Number.isFinite), String(values)).toBe(true);

describe('numbers typed in that no group can have', () => {
	it.each([
		group(2.5, 3, 1),
		group(-1, 3, 1),
		group(NaN, 3, 1),
		group(10, NaN, 1),
		group(10, Infinity, 1),
		group(10, 3, -0.1),
		group(10, 3, NaN),
		group(10, 3, Infinity)
	])('are named: %j', (bad) => {
		for (const outcome of [
			studentT(good, bad, 0.95),
			welchT(good, bad, 0.95),
			cohensD(good, bad, 0.95),
			anova([good, bad]),
			welchAnova([good, bad]),
			tukeyKramer([good, bad], 0.95),
			gamesHowell([good, bad], 0.95)
		])
			expect(problem(outcome)).toEqual({ code: 'groups.badSummary', params: { group: 2 } });
		expect(problem(pairedT(bad, 0.95))).toMatchObject({ code: 'groups.badSummary' });
		expect(problem(pairedDz(bad, 0.95))).toMatchObject({ code: 'groups.badSummary' });
	});
});

describe('groups too small, or without variation', () => {
	const alone = group(1, 3, NaN);
	const flat = group(10, 3, 0);

	it('are named where every group must vary', () => {
		const small = { code: 'groups.tooFew', params: { group: 2, n: 1, needed: 2 } };
		expect(problem(welchAnova([good, alone, good]))).toEqual(small);
		expect(problem(gamesHowell([good, alone], 0.95))).toEqual(small);
		expect(problem(welchT(good, alone, 0.95))).toEqual(small);
		const constant = { code: 'groups.noVariance', params: { group: 3 } };
		expect(problem(welchAnova([good, good, flat]))).toEqual(constant);
		expect(problem(gamesHowell([good, good, flat], 0.95))).toEqual(constant);
	});

	it('take part where the others give the variance', () => {
		expect(anova([good, alone, flat]).ok).toBe(true);
		expect(tukeyKramer([good, alone, flat], 0.95).ok).toBe(true);
		expect(welchT(good, flat, 0.95).ok).toBe(true);
		expect(cohensD(good, alone, 0.95).ok).toBe(true);
	});

	it('have no answer when none varies', () => {
		const none = { code: 'groups.noVariance', params: { group: 0 } };
		for (const outcome of [
			studentT(flat, flat, 0.95),
			welchT(flat, flat, 0.95),
			cohensD(flat, flat, 0.95),
			anova([flat, flat]),
			tukeyKramer([flat, flat], 0.95),
			pairedT(flat, 0.95),
			pairedDz(flat, 0.95),
			mannWhitney(numbers(2, 2), numbers(2, 2, 2), true),
			kruskalWallis([numbers(2, 2), numbers(2)]),
			wilcoxon(numbers(0, 0, 0), true),
			permutationTest(numbers(2, 2), numbers(2), 1),
			brunnerMunzel(numbers(1, 1), numbers(2, 2))
		])
			expect(problem(outcome)).toEqual(none);
	});

	it('or groups that are not there', () => {
		expect(problem(anova([good]))).toEqual({ code: 'groups.tooFewGroups', params: { count: 1 } });
		expect(problem(anova([good, group(0, NaN, NaN)]))).toMatchObject({ code: 'groups.tooFewGroups' });
		expect(problem(kruskalWallis([numbers(), numbers(1)]))).toMatchObject({ code: 'groups.tooFewGroups' });
		expect(problem(mannWhitney(numbers(), numbers(), true))).toEqual({
			code: 'groups.tooFewGroups',
			params: { count: 0 }
		});
		expect(problem(permutationTest(numbers(), numbers(1, 2), 1))).toMatchObject({
			code: 'groups.tooFewGroups'
		});
	});
});

describe('extreme groups come to an end', () => {
	it('an effect of a million, one of none, few and many', () => {
		for (const [first, second] of [
			[group(10, 1e6, 1), group(10, 0, 1)],
			[group(2, 1e6, 1), group(1, 0, NaN)],
			[group(1e6, 0.001, 1), group(1e6, 0, 1)],
			[group(5e5, 40, 1), group(5e5, 0, 1)],
			[group(5, 3, 1e-9), group(5, 3, 1e-9)]
		]) {
			const effect = cohensD(first, second, 0.95);
			if (!effect.ok) throw new Error(effect.problem.code);
			const { d, low, high } = effect.value;
			finite([d, low, high]);
			expect(low).toBeLessThanOrEqual(d);
			expect(high).toBeGreaterThanOrEqual(d);
		}
	});

	it('pairs far apart and of hardly any variance', () => {
		const pairs = gamesHowell([group(2, 0, 1e-6), group(2, 1e6, 1e3), group(1e6, 0, 1)], 0.95);
		if (!pairs.ok) throw new Error(pairs.problem.code);
		finite(pairs.value.flatMap(({ p, low, high }) => [p, low, high]));
	});

	it('differences that a double cannot hold', () => {
		const far = cohensD(group(10, 1e300, 1e-300), group(10, 0, 1e-300), 0.95);
		expect(problem(far)).toMatchObject({ code: 'groups.noVariance' });
	});
});

it('J needs two degrees of freedom', () => {
	expect(smallSampleFactor(1)).toBeNaN();
	// Γ(1)/(√1·Γ(½)) = 1/√π
	expect(smallSampleFactor(2)).toBeCloseTo(1 / Math.sqrt(Math.PI), 14);
});

it('Levene’s distances may be equal within each group', () => {
	expect(problem(levene([numbers(1, 3), numbers(1, 5)], 'mean'))).toMatchObject({
		code: 'groups.noVariance'
	});
});

describe('permutations', () => {
	it('of two by two: a third of the divisions is as far apart', () => {
		const tested = permutationTest(numbers(1, 2), numbers(3, 4), 1);
		expect(tested).toMatchObject({ ok: true, value: { difference: -2, isExact: true, divisions: 6 } });
		if (tested.ok) expect(tested.value.p).toBeCloseTo(1 / 3, 14);
	});

	it('drawn are the same for the same seed', () => {
		const [a, b] = [0, 1].map((k) => Float64Array.from({ length: 30 }, (_, i) => ((i * 7) % 11) + k));
		const [one, again, other] = [3, 3, 4].map((seed) => permutationTest(a, b, seed));
		expect(one).toEqual(again);
		expect(one).not.toEqual(other);
	});
});

it('groups are summarised, empty ones too', () => {
	expect(summariseGroups([numbers(), numbers(4), numbers(1, 3)])).toEqual([
		group(0, NaN, NaN),
		group(1, 4, NaN),
		group(2, 2, Math.SQRT2)
	]);
});
