import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { anovaOfValues } from '../../../src/lib/core/stats/groups/anova';
import { digits, linesOf, NIST } from './support';

function read(name: string) {
	const lines = linesOf(`anova/${name}.dat`);
	const numbers = (start: RegExp) => {
		const line = lines.find((text) => start.test(text)) ?? '';
		return line.replace(start, '').trim().split(/\s+/).map(Number);
	};
	const [df1, between, , f] = numbers(/^Between \S+/);
	const [df2, within] = numbers(/^Within \S+/);
	const [rSquared] = numbers(/^\s*Certified R-Squared/);
	const at = lines.findLastIndex((line) => /^Data:/.test(line));
	const groups = new Map<string, number[]>();
	for (const line of lines.slice(at + 1)) {
		const [group, value] = line.trim().split(/\s+/);
		if (value === undefined || !Number.isFinite(Number(value))) continue;
		groups.set(group, [...(groups.get(group) ?? []), Number(value)]);
	}
	const values = [...groups.values()].map((one) => Float64Array.from(one));
	return { df1, df2, between, within, f, rSquared, values };
}

/**
 * Digits of methods 18. Of SmLs07 they are those of F and R² of its numbers as doubles; the sums of squares of these have
 * 4.03 and 4.26 correct digits, computed exactly.
 */
const asked = { SiRstv: 9, AtmWtAg: 9, SmLs01: 9, SmLs04: 9, SmLs07: 4.4 };

describe.skipIf(!existsSync(NIST))('NIST analysis of variance', () => {
	it.each(Object.entries(asked))('%s to %f digits', (name, wanted) => {
		const certified = read(name);
		const tested = anovaOfValues(certified.values);
		if (!tested.ok) throw new Error(tested.problem.code);
		const { df1, df2, between, within, f, etaSquared } = tested.value;
		expect([df1, df2]).toEqual([certified.df1, certified.df2]);
		const ofSums = name === 'SmLs07' ? 4 : wanted;
		expect(digits(between, certified.between)).toBeGreaterThanOrEqual(ofSums);
		expect(digits(within, certified.within)).toBeGreaterThanOrEqual(ofSums);
		expect(digits(f, certified.f)).toBeGreaterThanOrEqual(wanted);
		expect(digits(etaSquared, certified.rSquared)).toBeGreaterThanOrEqual(wanted);
	});
});
