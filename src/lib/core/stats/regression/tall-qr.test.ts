import { describe, expect, it } from 'vitest';
import { QrDecomposition } from './householder';
import { influenceOf } from './leverage';
import { fitOls, type OlsFit } from './ols';
import { hc3 } from './robust';
import { summariseOls } from './summary';
import { TallQr } from './tall-qr';

/** Whole numbers, so that R has the same. */
const n = 6000;
const column = (of: (i: number) => number) => Float64Array.from({ length: n }, (_, i) => of(i));
const x1 = column((i) => ((i * 7919) % 10_007) / 100);
const x2 = column((i) => (i * i) % 1009);
const weights = column((i) => 1 + (i % 7) / 2);
const y = column((i) => 3 + 0.5 * x1[i] - 0.02 * x2[i] + ((i * 31) % 17) + ((i % 11) * x1[i]) / 50);

function fitted(columns: Float64Array[], w: Float64Array | null = null): OlsFit {
	const fit = fitOls({ y, columns, hasIntercept: true, weights: w });
	if (!fit.ok) throw new Error(fit.problem.code);
	return fit.value;
}
const same = (found: readonly number[], wanted: readonly number[]) => {
	expect(found.length).toBe(wanted.length);
	found.forEach((value, k) => expect(Math.abs(value / wanted[k] - 1)).toBeLessThan(1e-10));
};

describe('many rows, block by block', () => {
	// Expected numbers: R 4.2, lm, sandwich::vcovHC(type = "HC3"), hatvalues, AIC of the same columns.
	const plain = {
		b: [11.1360567888818, 0.600061194460644, -0.0202773666285977],
		se: [0.205567901721925, 0.00271570318579596, 0.000261803921931286],
		hc3: [0.193672816486633, 0.00276822653791241, 0.000263098727146219],
		hat: [0.001144385026373, 0.00043834435460999, 0.000725203946096288],
		model: [0.90161591847201, 6.07671991627855, 38685.8424035841]
	};
	const weighted = {
		b: [11.1152305764699, 0.600142550876026, -0.0202524050216974],
		se: [0.20554760173689, 0.00271644520910949, 0.000261884615016554],
		hc3: [0.207045760605517, 0.00298364583818233, 0.000282041437323809],
		hat: [0.000457452300882987, 0.000439072095203917, 0.00029046804108191],
		model: [0.901487989881933, 9.61035666538149, 39256.4029320564]
	};

	it.each([
		{ name: 'plain', w: null, wanted: plain },
		{ name: 'weighted', w: weights, wanted: weighted }
	])('$name: as R', ({ w, wanted }) => {
		const fit = fitted([x1, x2], w);
		const model = summariseOls(fit, 0.95);
		same(
			model.rows.map(({ b }) => b),
			wanted.b
		);
		same(
			model.rows.map(({ se }) => se),
			wanted.se
		);
		const robust = hc3(fit, [x1, x2]);
		if (!robust.ok) throw new Error(robust.problem.code);
		same(robust.value.se, wanted.hc3);
		const { leverage } = influenceOf(fit);
		same([leverage[0], leverage[2999], leverage[5999]], wanted.hat);
		same([model.rSquared, model.see, model.aic], wanted.model);
	});

	it('columns that others determine are set aside with their relation', () => {
		const columns = [x1, column(() => 7), x2, column((i) => 2 * x1[i] - x2[i] + 5)];
		const fit = fitted(columns);
		expect(fit.kept).toEqual([0, 2]);
		expect(fit.dependent.map(({ column: at }) => at)).toEqual([1, 3]);
		const [, relation] = fit.dependent;
		expect(relation.on.map((part) => part.column)).toEqual([0, 2]);
		expect(relation.on[0].coefficient).toBeCloseTo(2, 11);
		expect(relation.on[1].coefficient).toBeCloseTo(-1, 11);
		same([fit.constant, ...fit.coefficients], plain.b);
	});

	it.each([1, 2, 3, 4, 5, 7])('R of %i columns is that of whole columns, but for signs', (count) => {
		const columns = Array.from({ length: count }, (_, k) =>
			Float64Array.from({ length: 1300 }, (_, i) => Math.sin((k + 1.3) * i * i + k))
		);
		const whole = new QrDecomposition(1300);
		columns.forEach((one) => {
			const copy = one.slice();
			whole.keep(copy, whole.look(copy));
		});
		const products = (i: number, j: number) =>
			columns[i].reduce((sum, v, row) => sum + v * columns[j][row], 0);
		const expected = columns.map((_, i) => columns.map((_, j) => products(i, j)));
		const original = columns.map((one) => one.slice());
		const tall = new TallQr(columns);
		for (let i = 0; i < count; i++) {
			for (let j = 0; j < count; j++) {
				const found = tall.factor[i].reduce((sum, v, k) => sum + v * tall.factor[j][k], 0);
				expect(found).toBeCloseTo(expected[i][j], 9);
				expect(whole.product(i, j)).toBeCloseTo(expected[i][j], 9);
				if (j > i) expect(tall.factor[i][j]).toBe(0);
			}
			// QᵀX = R, and Q·R = X.
			const projected = tall.project(original[i].slice());
			projected.forEach((value, k) => expect(value).toBeCloseTo(tall.factor[i][k], 11));
			tall.expand(tall.factor[i]).forEach((value, row) => expect(value).toBeCloseTo(original[i][row], 11));
		}
	});
});
