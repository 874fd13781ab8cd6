import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { rankResiduals } from '../../../src/lib/core/selection/residual/rank-residuals';

/** Against R: lm and order (make_expected.R). */
const cases: {
	share: number[];
	columns: number[][];
	eligible: number[];
	rSquared: number;
	residuals: number[];
	ranked: number[];
	places: number;
	drawn: number[];
}[] = JSON.parse(readFileSync(new URL('./expected.json', import.meta.url), 'utf8'));

it.each(cases.map((one, i) => ({ one, i })))('a draw by residuals is that of lm, data set $i', ({ one }) => {
	const found = rankResiduals(
		{
			y: Float64Array.from(one.share),
			columns: one.columns.map((column) => Float64Array.from(column)),
			eligible: Uint8Array.from(one.eligible),
			order: one.share.map((_, i) => i)
		},
		one.places
	);
	if (!found.ok) throw new Error(found.problem.code);
	const { rSquared, residuals, ranked, cut } = found.value;
	expect(Math.abs(rSquared - one.rSquared)).toBeLessThan(1e-10);
	residuals.forEach((value, i) => expect(Math.abs(value - one.residuals[i])).toBeLessThan(1e-10));
	// Where R's residuals are equal but for the last bits, either order is right.
	const differs = ranked.filter((i, place) => Math.abs(one.residuals[i] - one.residuals[one.ranked[place]]) > 1e-9);
	expect(differs).toEqual([]);
	if (!cut.tie) expect([...cut.drawn].sort()).toEqual([...one.drawn].sort());
	expect(cut.drawn).toHaveLength(Math.min(one.places, one.eligible.filter((value) => value === 1).length));
});
