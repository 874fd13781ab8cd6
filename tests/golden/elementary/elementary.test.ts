import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cosineOfTurn } from '../../../src/lib/core/stats/elementary/cosine';
import { exp } from '../../../src/lib/core/stats/elementary/exp';
import { log, log1p, logOf, quickLog } from '../../../src/lib/core/stats/elementary/log';

/** Against Python's decimal arithmetic of 60 digits, rounded once: to the last digit, in every engine. */

type Rows = [x: number, value: number][];
const golden = JSON.parse(
	readFileSync(new URL('elementary.json', import.meta.url), 'utf8')
) as Record<'log' | 'log1p' | 'exp', Rows>;

describe('elementary functions of our own', () => {
	it.each([
		['log', log],
		['log1p', log1p],
		['exp', exp]
	] as const)('%s is the true value, rounded once', (name, of) => {
		expect(golden[name].map(([x]) => [x, of(x)])).toEqual(golden[name]);
	});

	it('the quick logarithm is within one unit of the last digit', () => {
		for (const [x, value] of golden.log) {
			if (x < 2 ** -1022) continue;
			const unit = 2 ** (Math.floor(Math.log2(Math.abs(value) || 1)) - 52);
			expect(Math.abs(quickLog(x) - value)).toBeLessThanOrEqual(unit);
		}
	});

	it('answer at the edges as those of the engine do', () => {
		const edges = [0, -0, -1, 1, Infinity, -Infinity, NaN, 5e-324, 1e-310, 1e308, 2 ** -1022];
		for (const x of edges) {
			expect([x, log(x)]).toEqual([x, Math.log(x)]);
			expect([x, log1p(x)]).toEqual([x, Math.log1p(x)]);
		}
		for (const x of [0, -0, 1e-300, Infinity, -Infinity, NaN, 710, 800, -746, -800])
			expect([x, exp(x)]).toEqual([x, Math.exp(x)]);
		expect(exp(-745)).toBe(5e-324);
		expect(exp(709.7)).toBeCloseTo(Math.exp(709.7), -296);
	});

	it('logarithms to a base are whole where they should be', () => {
		for (let k = -20; k <= 20; k++) expect(logOf(Number(`1e${k}`), 10)).toBe(k);
		for (let k = -300; k <= 300; k++) expect(logOf(2 ** k, 2)).toBe(k);
		expect(logOf(0, 10)).toBe(-Infinity);
	});

	it('the cosine of parts of a turn goes round', () => {
		for (let part = -150; part <= 150; part++)
			expect(Math.abs(cosineOfTurn(part, 136) - Math.cos((2 * Math.PI * part) / 136))).toBeLessThan(1e-15);
		expect([0, 34, 68, 102, 136].map((part) => cosineOfTurn(part, 136) + 0)).toEqual([1, 0, -1, 0, 1]);
	});
});
