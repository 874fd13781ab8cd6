import fc from 'fast-check';
import { expect, it } from 'vitest';
import { messageText } from '../../../i18n/message-text';
import nb from '../../../i18n/nb';
import { inWords } from '../../report/words';
import { makeDataset, runOn } from '../testing/make-dataset';
import type { AnalysisResult } from '../types';
import { regressionSpec } from './fixtures';
import type { ErrorKind, Predictor, RegressionSpec } from './types';

/** Every number of a result that somebody sees, with its place. */
function numbersIn(value: unknown, path = ''): { path: string; value: number }[] {
	if (typeof value === 'number') return [{ path, value }];
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([name, inside]) => numbersIn(inside, `${path}.${name}`));
}

const cell = fc.oneof(
	{ weight: 6, arbitrary: fc.integer({ min: -3, max: 5 }) },
	{ weight: 2, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }) },
	{ weight: 2, arbitrary: fc.constant(null) },
	{ weight: 1, arbitrary: fc.constantFrom(0, 1e-300, 1e150, 1e308, -1e308, 1e-12, 12_345_678_901) }
);
const word = fc.option(fc.constantFrom('a', 'b', 'c', '2021', ''), { freq: 12 });

/** A data set of any size, in which columns may be constant, copies of each other or almost so. */
const nastyData = fc.integer({ min: 1, max: 30 }).chain((n) => {
	const column: fc.Arbitrary<(number | null)[]> = fc.oneof(
		{ weight: 2, arbitrary: fc.array(cell, { minLength: n, maxLength: n }) },
		{ weight: 6, arbitrary: fc.array(fc.integer({ min: 1, max: 40 }), { minLength: n, maxLength: n }) },
		{
			weight: 2,
			arbitrary: fc.array(fc.double({ min: 1, max: 5, noNaN: true }), { minLength: n, maxLength: n })
		},
		{ weight: 1, arbitrary: fc.constant(Array.from({ length: n }, () => 7)) },
		{ weight: 1, arbitrary: fc.constant(Array.from({ length: n }, () => null)) },
		{ weight: 1, arbitrary: fc.constant(Array.from({ length: n }, (_, i) => 1e6 + i * 1e-6)) }
	);
	return fc.record({
		y: column,
		z: column,
		x: column,
		copy: fc.constantFrom(1, -2, 1 + 1e-12),
		pop: column,
		g: fc.array(word, { minLength: n, maxLength: n }),
		cl: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: n, maxLength: n }),
		w: fc.oneof(
			{ weight: 3, arbitrary: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: n, maxLength: n }) },
			{ weight: 1, arbitrary: column }
		)
	});
});

const predictors: fc.Arbitrary<Predictor[]> = fc.subarray(
	[
		{ variable: 'x', as: 'plain' },
		{ variable: 'copy', as: 'plain' },
		{ variable: 'pop', as: 'square', centred: true },
		{ variable: 'g', as: 'categories', reference: 'b' },
		{ variable: 'cl', as: 'categories', reference: null },
		{ variable: 'z', as: 'square', centred: false },
		{ variable: 'w', as: 'categories', reference: 3 }
	] satisfies Predictor[],
	{ minLength: 1, maxLength: 4 }
);

const errors = fc.constantFrom<ErrorKind>(
	{ kind: 'usual' },
	{ kind: 'hc3' },
	{ kind: 'clustered', variable: 'cl', correction: 'auto' },
	{ kind: 'clustered', variable: 'cl', correction: 'cr1' },
	{ kind: 'clustered', variable: 'g', correction: 'cr2' }
);

const everything = {
	reading: true,
	full: true,
	coefficients: true,
	condition: true,
	diagnostics: true,
	partial: true,
	rows: true
};

const specs: fc.Arbitrary<RegressionSpec> = fc
	.record({
		predictors,
		errors,
		dependents: fc.subarray(['y', 'z', 'g'], { minLength: 1 }),
		constant: fc.boolean(),
		weighted: fc.boolean(),
		weightKind: fc.constantFrom('analytic' as const, 'frequency' as const),
		rows: fc.constantFrom('each' as const, 'common' as const),
		confidence: fc.constantFrom(0.5, 0.95, 0.999),
		starLevels: fc.constantFrom<number[]>([], [0.1, 0.05], [0.01, 0.1]),
		layout: fc.constantFrom('sideBySide' as const, 'stacked' as const),
		rowKey: fc.constantFrom(null, 'g', 'x'),
		split: fc.constantFrom(null, null, 'g')
	})
	.map((changes) => regressionSpec({ ...changes, shown: everything }));

it('gives finite numbers or reasons, whatever the data and the options', async () => {
	let computed = 0;
	const property = fc.asyncProperty(nastyData, specs, async ({ copy, ...data }, spec) => {
		const columns = { ...data, copy: data.x.map((value) => (value === null ? null : value * copy)) };
		const dataset = makeDataset(
			Object.fromEntries(Object.entries(columns).map(([name, values]) => [name, { values }])),
			{ weight: 'w' }
		);
		let result: AnalysisResult;
		try {
			result = await runOn(dataset, spec);
		} catch (error) {
			// No row with a usable weight: the spine says so.
			return String(error).includes('analysis.noRows');
		}
		const bad = numbersIn(result.sections).filter(({ value }) => !Number.isFinite(value));
		expect(bad).toEqual([]);
		for (const { parts } of result.sections) {
			expect(parts.length).toBeGreaterThan(0);
			// A dash has its reason, in the short tables.
			for (const part of parts) {
				if (part.kind !== 'table' || !part.table.id.startsWith('short')) continue;
				computed++;
				for (const { cells } of part.table.rows)
					for (const one of cells) expect(one.value !== null || one.note !== undefined).toBe(true);
			}
			for (const part of parts) {
				if (part.kind !== 'table') continue;
				const { columns, rows } = part.table;
				for (const { cells } of rows) expect(cells.length).toBe(columns.length);
				expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
				expect(new Set(columns.map(({ id }) => id)).size).toBe(columns.length);
			}
		}
		const words = JSON.stringify(inWords(result, (message) => messageText(nb, message)));
		return !/NaN|undefined|∞|Infinity/.test(words);
	});
	await fc.assert(property, { numRuns: 1000 });
	expect(computed).toBeGreaterThan(300);
});
