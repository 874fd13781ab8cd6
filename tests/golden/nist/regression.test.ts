import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fitOls } from '../../../src/lib/core/stats/regression/ols';
import { summariseOls } from '../../../src/lib/core/stats/regression/summary';
import { digits, linesOf, NIST } from './support';

interface Certified {
	b: number[];
	se: number[];
	hasIntercept: boolean;
	degree: number;
	y: Float64Array;
	x: Float64Array[];
}

function read(name: string): Certified {
	const lines = linesOf(`lls/${name}.dat`);
	const rows = lines.flatMap((line) => {
		const found = /^\s+B(\d+)\s+(\S+)\s+(\S+)/.exec(line);
		return found ? [{ j: Number(found[1]), b: Number(found[2]), se: Number(found[3]) }] : [];
	});
	const at = lines.findLastIndex((line) => /^Data:/.test(line));
	const cells = lines
		.slice(at + 1)
		.map((line) => line.trim().split(/\s+/).map(Number))
		.filter((row) => row.length > 1 && row.every(Number.isFinite));
	const hasIntercept = rows[0].j === 0;
	const raw = cells[0].length - 1;
	const predictors = rows.length - Number(hasIntercept);
	const degree = predictors > raw ? predictors : 1;
	const column = (j: number) => Float64Array.from(cells, (row) => row[j]);
	const x =
		degree > 1
			? Array.from({ length: degree }, (_, k) => column(1).map((value) => value ** (k + 1)))
			: Array.from({ length: raw }, (_, k) => column(k + 1));
	return { b: rows.map(({ b }) => b), se: rows.map(({ se }) => se), hasIntercept, degree, y: column(0), x };
}

/** Digits of B that methods.md 18 asks for. */
const asked = {
	Norris: 13,
	Pontius: 13,
	NoInt1: 14,
	NoInt2: 14,
	Longley: 13,
	Wampler1: 13,
	Wampler2: 12,
	Wampler3: 9,
	Wampler4: 7,
	Wampler5: 5,
	Filip: 7
};

describe.skipIf(!existsSync(NIST))('NIST linear regression', () => {
	it.each(Object.entries(asked))('%s to %f digits', (name, wanted) => {
		const { b, se, x, y, hasIntercept } = read(name);
		const fit = fitOls({ y, columns: x, hasIntercept, weights: null });
		if (!fit.ok) throw new Error(fit.problem.code);
		expect(fit.value.dependent).toEqual([]);
		const found = [...(hasIntercept ? [fit.value.constant] : []), ...fit.value.coefficients];
		const worst = Math.min(...found.map((value, j) => digits(value, b[j])));
		expect(worst).toBeGreaterThanOrEqual(wanted);
		const errors = summariseOls(fit.value, 0.95).rows.map((row) => row.se);
		// Where y is exactly a polynomial the certified errors are 0, and ours the rounding of numbers up to 3.7 million.
		if (!/Wampler[12]/.test(name))
			expect(Math.min(...errors.map((value, j) => digits(value, se[j])))).toBeGreaterThanOrEqual(
				name === 'Filip' ? 6.5 : 12
			);
	});
});
