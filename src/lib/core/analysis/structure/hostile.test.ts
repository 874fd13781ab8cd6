import fc from 'fast-check';
import { expect, it } from 'vitest';
import { messageEntry } from '../../../i18n/message-text';
import nb from '../../../i18n/nb';
import { inWords } from '../../report/words';
import { messageText } from '../../../i18n/message-text';
import { badNumbers } from '../testing/bad-numbers';
import { makeDataset, runOn } from '../testing/make-dataset';
import { KINDS, MEMBERSHIPS, STRUCTURE_PARTS, THEMES, type StructureSpec } from './types';

/** Whatever draws, municipalities and numbers: an answer in words, no number that is none, and no two rows with one id. */
const number = fc.oneof(
	fc.integer({ min: 0, max: 3 }),
	fc.constantFrom(1e300, -1e300, 1.7e308, 5e-324, 1e15 + 1, 0.1),
	fc.double({ noNaN: true, noDefaultInfinity: true })
);
const status = fc.constantFrom('', 'G', 'S', 'ja', 'nei', 'ute', '__proto__', 'x|y/z');
const data = fc.integer({ min: 1, max: 12 }).chain((n) => {
	const list = <T>(one: fc.Arbitrary<T>) => fc.array(one, { minLength: n, maxLength: n });
	const kinds = list(
		fc.oneof(
			{ weight: 4, arbitrary: fc.constant(0) },
			{ weight: 1, arbitrary: fc.integer({ min: 1, max: 6 }) }
		)
	);
	return fc.record({
		k: list(fc.constantFrom('', '1', '2', '3', 'constructor', 'a|b')),
		f: list(fc.constantFrom('', 'Nord', 'Sør', 'Øst', 'a/b')),
		y: list(fc.option(fc.constantFrom(2020, 2022))),
		d1: list(status),
		d2: list(status),
		x: list(fc.option(number)),
		z: list(fc.option(fc.constantFrom(0, 1))),
		kinds
	});
});
const name = fc.constantFrom('k', 'f', 'y', 'd1', 'd2', 'x', 'z');
const nameOrNull = fc.option(name);
const value = fc.constantFrom<(number | string)[]>('G', 'S', 'ja', 'nei', 'ute', '__proto__', 1, 2020);
const spec: fc.Arbitrary<StructureSpec> = fc.record({
	type: fc.constant('structure' as const),
	version: fc.constant(1 as const),
	id: fc.constant('a'),
	name: fc.constant(''),
	note: fc.constant(''),
	dataset: fc.constant('data'),
	filter: fc.constant(null),
	split: fc.constant(null),
	weighted: fc.boolean(),
	draws: fc.array(
		fc.record({
			variable: fc.constantFrom('d1', 'd2', 'z', 'x'),
			label: fc.constantFrom('', '2020', 'a, b', '2020'),
			year: fc.option(fc.constantFrom(2020, 2022, 'nei')),
			values: fc.uniqueArray(fc.record({ value, as: fc.constantFrom(...MEMBERSHIPS) }), {
				selector: (one) => one.value,
				maxLength: 5
			}),
			empty: fc.constantFrom('none' as const, 'leftOut' as const),
			population: nameOrNull
		}),
		{ maxLength: 4 }
	),
	year: fc.option(fc.constantFrom('y', 'f')),
	blocks: fc.array(
		fc.record({
			title: fc.constantFrom('', 'a', 'a/b'),
			theme: fc.constantFrom(...THEMES),
			variables: fc.uniqueArray(name, { maxLength: 4 })
		}),
		{ maxLength: 3 }
	),
	published: fc.array(
		fc.record({
			variable: name,
			kind: fc.constantFrom(...KINDS, 'others' as const),
			draw: fc.option(fc.nat({ max: 3 })),
			printed: fc.oneof(fc.constantFrom('', '1', '0,5', '< 3', '1E15', 'tekst', '87 428'), fc.string())
		}),
		{ maxLength: 6 }
	),
	show: fc.uniqueArray(fc.constantFrom(...STRUCTURE_PARTS), { minLength: 5 }),
	others: fc.constantFrom('never' as const, 'notThen' as const),
	pooled: fc.constantFrom('participations' as const, 'municipalities' as const),
	key: nameOrNull,
	nameVariable: nameOrNull,
	county: nameOrNull,
	together: fc.uniqueArray(fc.constantFrom('Nord', 'Sør', 'Vest', 1), { maxLength: 3 }),
	schools: nameOrNull,
	large: fc.constantFrom(0, 20_000),
	test: fc.constantFrom('welch' as const, 'equalVariances' as const, 'ranks' as const),
	effect: fc.constantFrom('d' as const, 'g' as const, 'superiority' as const),
	adjust: fc.constantFrom('none' as const, 'holm' as const, 'benjaminiHochberg' as const),
	shares: fc.constantFrom('wilson' as const, 'exact' as const),
	quantiles: fc.constantFrom(6 as const, 7 as const),
	confidence: fc.double({ min: 0.5, max: 0.999, noNaN: true }),
	decimals: fc.option(fc.integer({ min: 0, max: 10 }))
});

it('answers in words, whatever it is given', async () => {
	await fc.assert(
		fc.asyncProperty(data, spec, async ({ kinds, ...made }, one) => {
			const variables = Object.fromEntries(
				Object.entries(made).map(([key, values]) => [
					key,
					{
						values: values.map((cell, row) => (kinds[row] > 0 && 'xz'.includes(key) ? null : cell)),
						kinds: 'xz'.includes(key)
							? values.map((cell, row) => kinds[row] || (cell === null ? 2 : 0))
							: undefined
					}
				])
			);
			const result = await runOn(makeDataset(variables), one);
			expect(badNumbers(result)).toEqual([]);
			const { parts } = result.sections[0];
			expect(parts.length).toBeGreaterThan(0);
			const ids = parts.flatMap((part) =>
				part.kind === 'table' ? [part.table.id] : part.kind === 'plot' ? [part.plot.id] : []
			);
			expect(new Set(ids).size, ids.join(' ')).toBe(ids.length);
			for (const part of parts) {
				if (part.kind !== 'table') continue;
				const { rows, columns } = part.table;
				expect(
					new Set(rows.map(({ id }) => id)).size,
					`${part.table.id}: ${rows.map(({ id }) => id).join(' ')}`
				).toBe(rows.length);
				expect(new Set(columns.map(({ id }) => id)).size).toBe(columns.length);
				for (const { cells } of rows) expect(cells).toHaveLength(columns.length);
			}
			const worded = JSON.stringify(
				inWords(result, (message) => {
					expect(messageEntry(nb, message.code), message.code).toBeDefined();
					return messageText(nb, message);
				})
			);
			expect(worded).not.toMatch(/undefined|NaN|Infinity|\[object/);
			expect(worded).not.toContain('\\u001f');
		})
	);
});
