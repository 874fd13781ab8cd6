import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { mean, standardDeviation } from '../../../src/lib/core/stats/moments';
import { digits, linesOf, NIST } from './support';

function read(name: string): { mean: number; sd: number; values: Float64Array } {
	const lines = linesOf(`univ/${name}.dat`);
	const certified = (what: string) => {
		const line = lines.find((text) => new RegExp(`${what}.*:\\s+[-.\\d]+`).test(text)) ?? '';
		return Number(/:\s+(-?[.\d]+)/.exec(line)?.[1]);
	};
	const at = lines.findIndex((line) => /^-{5,}/.test(line));
	const values = lines
		.slice(at + 1)
		.filter((line) => line.trim() !== '')
		.map(Number);
	return {
		mean: certified('Sample Mean'),
		sd: certified('Sample Standard Deviation'),
		values: Float64Array.from(values)
	};
}

/** Digits of methods 18. */
const asked = {
	Lew: 9,
	Lottery: 9,
	Mavro: 9,
	Meixner: 9,
	Michelso: 9,
	NumAcc1: 9,
	NumAcc2: 9,
	NumAcc3: 9,
	NumAcc4: 8
};

describe.skipIf(!existsSync(NIST))('NIST univariate', () => {
	it.each(Object.entries(asked))('%s to %i digits', (name, wanted) => {
		const certified = read(name);
		expect(certified.values.length).toBeGreaterThan(2);
		expect(digits(mean(certified.values), certified.mean)).toBeGreaterThanOrEqual(wanted);
		expect(digits(standardDeviation(certified.values), certified.sd)).toBeGreaterThanOrEqual(wanted);
	});
});
