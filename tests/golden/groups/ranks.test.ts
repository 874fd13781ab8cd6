import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { kruskalWallis } from '../../../src/lib/core/stats/groups/kruskal-wallis';
import { mannWhitney } from '../../../src/lib/core/stats/groups/mann-whitney';
import { areOneOfTwo, mcNemar } from '../../../src/lib/core/stats/groups/mcnemar';
import { wilcoxon } from '../../../src/lib/core/stats/groups/wilcoxon';

/** Made by make_ranks.R; see there. Null: R has no number. */
interface Case {
	x: number[];
	y: number[];
	g: number[];
	yes: number[];
	later: number[];
	epsilon: number | null;
	biserial: number | null;
	paired: number | null;
	plain: [number, number];
	corrected: [number, number];
	exact: number;
}
const cases: Case[] = JSON.parse(readFileSync('tests/golden/groups/ranks.json', 'utf8'));
const close = (got: number, wanted: number) =>
	expect(Math.abs(got - wanted)).toBeLessThan(1e-12 * Math.max(1, Math.abs(wanted)));

describe.each(cases.map((one, at) => [at, one] as const))('data set %i', (_, one) => {
	const of = (...groups: number[]) => Float64Array.from(one.x.filter((__, row) => groups.includes(one.g[row])));
	const [yes, later] = [one.yes, one.later].map((values) => Float64Array.from(values));

	it('has the measures of ranks that effectsize finds', () => {
		const kruskal = kruskalWallis([of(1), of(2), of(3), of(4)]);
		if (one.epsilon !== null) close(kruskal.ok ? kruskal.value.epsilonSquared : NaN, one.epsilon);
		const ranks = mannWhitney(of(1, 2), of(3, 4), false);
		if (one.biserial !== null) close(ranks.ok ? 2 * ranks.value.superiority - 1 : NaN, one.biserial);
		const signed = wilcoxon(
			Float64Array.from(one.y, (value, row) => value - one.x[row]),
			false
		);
		if (one.paired !== null) close(signed.ok ? signed.value.biserial : NaN, one.paired);
		expect([one.epsilon, one.biserial, one.paired].some((value) => value !== null)).toBe(true);
	});

	it('has the McNemar tests of R', () => {
		expect(areOneOfTwo(yes, later)).toBe(true);
		const plain = mcNemar(yes, later, false);
		const corrected = mcNemar(yes, later, true);
		if (!plain.ok || !corrected.ok) throw new Error('no test');
		close(plain.value.chiSquare, one.plain[0]);
		close(plain.value.p, one.plain[1]);
		close(corrected.value.chiSquare, one.corrected[0]);
		close(corrected.value.p, one.corrected[1]);
		close(plain.value.exactP, one.exact);
	});
});

it('has no McNemar test where nobody has changed, nor of more than two answers', () => {
	const same = Float64Array.of(0, 1, 1);
	expect(mcNemar(same, same, false).ok).toBe(false);
	expect(areOneOfTwo(Float64Array.of(1, 2), Float64Array.of(2, 3))).toBe(false);
	expect(areOneOfTwo(Float64Array.of(1, 1), Float64Array.of(1, 1))).toBe(false);
});
