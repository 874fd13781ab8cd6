import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { regressionSpec } from '../../../src/lib/core/analysis/regression/fixtures';
import type { Predictor } from '../../../src/lib/core/analysis/regression/types';
import { makeDataset, runOn, tableOf } from '../../../src/lib/core/analysis/testing/make-dataset';
import { digits, linesOf, NIST } from './support';

/** The sets of NIST that an analysis can ask for: several predictors, a square, no constant. */
const SETS = {
	Norris: { predictors: ['x1'], square: false, constant: true, wanted: 13 },
	Longley: { predictors: ['x1', 'x2', 'x3', 'x4', 'x5', 'x6'], square: false, constant: true, wanted: 13 },
	Pontius: { predictors: ['x1'], square: true, constant: true, wanted: 13 },
	NoInt1: { predictors: ['x1'], square: false, constant: false, wanted: 14 },
	NoInt2: { predictors: ['x1'], square: false, constant: false, wanted: 14 }
} as const;

function read(name: string) {
	const lines = linesOf(`lls/${name}.dat`);
	const certified = lines.flatMap((line) => {
		const found = /^\s+B\d+\s+(\S+)\s+(\S+)/.exec(line);
		return found ? [{ b: Number(found[1]), se: Number(found[2]) }] : [];
	});
	const at = lines.findLastIndex((line) => /^Data:/.test(line));
	const cells = lines
		.slice(at + 1)
		.map((line) => line.trim().split(/\s+/).map(Number))
		.filter((row) => row.length > 1 && row.every(Number.isFinite));
	const rSquared = Number(/R-Squared\s+(\S+)/.exec(lines.find((line) => /^\s*R-Squared/.test(line)) ?? '')?.[1]);
	const variables = Object.fromEntries(
		cells[0].map((_, j) => [j === 0 ? 'y' : `x${j}`, { values: cells.map((row) => row[j]) }])
	);
	return { certified, rSquared, dataset: makeDataset(variables) };
}

describe.skipIf(!existsSync(NIST))('NIST linear regression, through the analysis', () => {
	it.each(Object.entries(SETS))('%s', async (name, { predictors, square, constant, wanted }) => {
		const { certified, rSquared, dataset } = read(name);
		const result = await runOn(
			dataset,
			regressionSpec({
				constant,
				predictors: predictors.map(
					(variable): Predictor =>
						square ? { variable, as: 'square', centred: false } : { variable, as: 'plain' }
				)
			})
		);
		const full = tableOf(result, 'full-y');
		const column = (id: string) => full.columns.findIndex((one) => one.id === id);
		expect(full.rows.length).toBe(certified.length);
		full.rows.forEach(({ cells }, k) => {
			expect(digits(Number(cells[column('b')].value), certified[k].b)).toBeGreaterThanOrEqual(wanted);
			expect(digits(Number(cells[column('se')].value), certified[k].se)).toBeGreaterThanOrEqual(12);
		});
		const models = tableOf(result, 'models');
		const at = models.columns.findIndex(({ id }) => id === 'rSquared');
		expect(digits(Number(models.rows[0].cells[at].value), rSquared)).toBeGreaterThanOrEqual(12);
	});
});
