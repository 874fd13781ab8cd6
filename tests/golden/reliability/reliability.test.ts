import { describe, expect, it } from 'vitest';
import { reliability } from '../../../src/lib/core/stats/reliability/reliability';
import { readExpected } from '../factor/expected';
import { madeItems } from '../factor/generate';
import { valueOf } from '../factor/support';

/** Written by ../factor/make_expected.R: psych::alpha, alpha.ci, and omega from a converged one-factor solution. */
const listed = readExpected().cases.map((one, i) => ({ name: `set ${i + 1}`, one }));
const near = (got: number | null, wanted: number) =>
	expect(Math.abs((got ?? NaN) - wanted), `${got} against ${wanted}`).toBeLessThanOrEqual(
		1e-8 * Math.max(1, Math.abs(wanted))
	);

describe('reliability of made data against psych', () => {
	it.each(listed.filter(({ one }) => one.reliability))('$name', ({ one }) => {
		const wanted = one.reliability;
		if (!wanted) return expect.fail();
		const got = valueOf(reliability(madeItems(one.made)));
		expect([got.n, got.k]).toEqual([wanted.n, wanted.k]);
		near(got.alpha, wanted.alpha);
		near(got.standardisedAlpha, wanted.std);
		near(got.meanCorrelation, wanted.mean_r);
		near(got.interval.lower, wanted.feldt[0]);
		near(got.interval.upper, wanted.feldt[1]);
		near(got.scale.mean, wanted.mean);
		near(got.scale.sd, wanted.sd);
		wanted.item_total.forEach((value, i) => near(got.items[i].itemTotal, value));
		if (Array.isArray(wanted.drop)) wanted.drop.forEach((value, i) => near(got.items[i].alphaWithout, value));
		else expect(got.items.every(({ alphaWithout }) => alphaWithout === null)).toBe(true);
		if (wanted.omega) {
			near(valueOf(got.omega).total, wanted.omega[0]);
			near(valueOf(got.omega).fromLoadings, wanted.omega[1]);
		}
		const negative = got.warnings.filter(({ code }) => code === 'reliability.negativeItemTotal').length;
		expect(negative).toBe(wanted.item_total.filter((r) => r < 0).length);
	});

	it.each(listed.filter(({ one }) => one.made.constant >= 0 && one.reliability))(
		'$name: names the item that does not vary',
		({ one }) => {
			expect(valueOf(reliability(madeItems(one.made))).warnings).toContainEqual({
				code: 'reliability.constantItem',
				params: { item: 'V3', value: 3 }
			});
		}
	);

	it.each(listed.filter(({ one }) => !one.reliability))('$name: says why not', ({ one }) => {
		const outcome = reliability(madeItems(one.made));
		expect(outcome.ok ? '' : outcome.problem.code).toMatch(/tooFewRows|tooFewVarying/);
	});
});
