import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { mean, standardDeviation } from './moments';

const folder = '../shared/reference/nist/univ';

/** Reads a data file of NIST's univariate set: certified values in the head, data below a line of dashes. */
function readNist(name: string) {
	const text = readFileSync(`${folder}/${name}.dat`, 'latin1');
	const certified = (label: RegExp) => Number(label.exec(text)?.[1]);
	const lines = text.split(/\r?\n/);
	const start = lines.findLastIndex((line) => /^-{5}/.test(line.trim())) + 1;
	return {
		mean: certified(/Sample Mean(?:\s+ybar)?:\s+(\S+)/),
		sd: certified(/Sample Standard Deviation \(denom\. = n-1\)(?:\s+s)?:\s+(\S+)/),
		data: lines.slice(start).join(' ').trim().split(/\s+/).map(Number)
	};
}

describe.skipIf(!existsSync(folder))('NIST univariate (skipped without ../shared)', () => {
	// Digits that methods ask for: 9, and 8 for NumAcc4.
	test.each([
		['Lew', 9],
		['Lottery', 9],
		['Mavro', 9],
		['Michelso', 9],
		['NumAcc1', 9],
		['NumAcc2', 9],
		['NumAcc3', 9],
		['NumAcc4', 8]
	])('%s', (name, digits) => {
		const file = readNist(name);
		expect(Math.abs(mean(file.data) / file.mean - 1)).toBeLessThan(10 ** -digits);
		expect(Math.abs(standardDeviation(file.data) / file.sd - 1)).toBeLessThan(10 ** -digits);
	});
});

test('too few values have no mean or standard deviation', () => {
	expect(mean([])).toBeNaN();
	expect(standardDeviation([4])).toBeNaN();
});
