import fc from 'fast-check';
import { expect, it } from 'vitest';
import nb from '../../../i18n/nb';
import { messageText } from '../../../i18n/message-text';
import type { Dataset } from '../../dataset/types';
import type { Message } from '../../outcome';
import { inWords } from '../../report/words';
import { CELL } from '../../table/types';
import { CROSS_CELLS } from '../cross-table/types';
import { STATISTICS, type Statistic } from '../descriptives/types';
import { UNHURRIED } from '../pace';
import { runAnalysis } from '../run-analysis';
import { makeDataset } from '../testing/make-dataset';
import type { AnalysisSpec } from '../types';

/** Whatever stands in the data and the specification: an answer in words, and no number that is none. */
const kind = fc.integer({ min: 0, max: 6 });
const number = fc.oneof(
	fc.integer({ min: 1, max: 5 }),
	fc.constantFrom(0, -0, 1e300, -1e300, 1e-300, 5e-324, 1e15 + 1, 0.1),
	fc.double({ noNaN: true, noDefaultInfinity: true })
);
const word = fc.constantFrom('', ' ', 'a', 'A', 'Ålesund', '1', '0301', 'constructor', '__proto__', 'x|y');
const NAMES = ['x', 'y', 'g', 't', 'w', 'person'];

const dataset = (id: string): fc.Arbitrary<Dataset> =>
	fc.integer({ min: 1, max: 14 }).chain((n) => {
		const list = <T>(one: fc.Arbitrary<T>) => fc.array(one, { minLength: n, maxLength: n });
		const numbers = fc.record({ values: list(number), kinds: list(fc.oneof(fc.constant(0), kind)) });
		const asVariable = ({ values, kinds }: { values: number[]; kinds: number[] }) => ({
			values: values.map((value, row) => (kinds[row] === CELL.value ? value : null)),
			kinds
		});
		return fc
			.record({
				x: numbers,
				y: numbers,
				g: list(fc.option(fc.constantFrom(1, 2, 3))),
				t: list(word),
				w: list(fc.option(fc.double({ min: -1, max: 4, noNaN: true }))),
				person: list(fc.option(word)),
				labelled: fc.boolean(),
				weight: fc.boolean(),
				keys: fc.boolean(),
				isSet: fc.boolean()
			})
			.map((made) => {
				const data = makeDataset(
					{
						x: asVariable(made.x),
						y: asVariable(made.y),
						g: {
							values: made.g,
							valueLabels: made.labelled
								? [
										{ value: 1, label: 'Ja' },
										{ value: 9, label: 'Ingen' }
									]
								: []
						},
						t: { values: made.t },
						w: { values: made.w },
						person: { values: made.person.map((name) => name ?? '') }
					},
					{
						id,
						weight: made.weight ? 'w' : null,
						keys: { person: made.keys ? 'person' : null, municipality: made.keys ? 't' : null }
					}
				);
				if (made.isSet) data.variables.forEach((variable) => (variable.set = 'svar'));
				return data;
			});
	});

const name = fc.constantFrom(...NAMES);
const names = fc.uniqueArray(name, { maxLength: 3 });
const facts = {
	version: fc.constant(1 as const),
	id: fc.constant('a'),
	name: fc.constant(''),
	note: fc.constant(''),
	dataset: fc.constant('data'),
	filter: fc.constant(null),
	split: fc.option(name),
	weighted: fc.boolean()
};
const decimals = fc.integer({ min: 0, max: 4 });
const confidence = fc.constantFrom(0.5, 0.95, 0.9999);
const people = fc.option(fc.integer({ min: 0, max: 20 }));
const spec: fc.Arbitrary<AnalysisSpec> = fc.oneof(
	fc.record({
		type: fc.constant('descriptives' as const),
		...facts,
		variables: names,
		statistics: fc.constant<Statistic[]>([...STATISTICS]),
		quantiles: fc.constantFrom<6 | 7>(6, 7),
		confidence,
		population: fc.option(fc.integer({ min: 1, max: 20 })),
		decimals: fc.option(decimals),
		histogram: fc.boolean()
	}),
	fc.record({
		type: fc.constant('frequencies' as const),
		...facts,
		variables: names,
		layout: fc.constantFrom<'each' | 'together'>('each', 'together'),
		cells: fc.constantFrom<'count' | 'percent' | 'both'>('count', 'percent', 'both'),
		dontKnow: fc.constantFrom<'apart' | 'answer'>('apart', 'answer'),
		order: fc.constantFrom<'value' | 'count'>('value', 'count'),
		unused: fc.boolean(),
		setBase: fc.constantFrom<'answered' | 'chosen'>('answered', 'chosen'),
		decimals
	}),
	fc.record({
		type: fc.constant('crossTable' as const),
		...facts,
		rows: names,
		column: fc.option(name),
		cells: fc.uniqueArray(fc.constantFrom(...CROSS_CELLS)),
		dontKnow: fc.constantFrom<'apart' | 'answer'>('apart', 'answer'),
		test: fc.boolean(),
		decimals
	}),
	fc.record({
		type: fc.constant('responseRate' as const),
		...facts,
		split: fc.constant(null),
		groups: fc.uniqueArray(fc.constantFrom('g', 't'), { maxLength: 2 }),
		unit: fc.constantFrom<'rows' | 'persons' | 'municipalities'>('rows', 'persons', 'municipalities'),
		population: fc.oneof(
			fc.record({
				kind: fc.constant('typed' as const),
				groups: fc.array(
					fc.record({
						values: fc.array(fc.constantFrom('1', '2', 'a', 'ukjent'), { maxLength: 2 }),
						population: people,
						invited: people
					}),
					{ maxLength: 5 }
				)
			}),
			fc.record({
				kind: fc.constant('dataset' as const),
				dataset: fc.constantFrom('', 'data', 'alle'),
				groups: fc.array(fc.constantFrom('g', 't', '', 'gone'), { maxLength: 2 }),
				size: fc.option(fc.constantFrom('x', 't', 'gone')),
				key: fc.option(fc.constantFrom('person', 'gone'))
			})
		),
		totals: fc.boolean(),
		decimals
	}),
	fc.record({
		type: fc.constant('representativeness' as const),
		...facts,
		groupings: fc.uniqueArray(fc.record({ variable: name, other: fc.constantFrom(...NAMES, '', 'gone') }), {
			maxLength: 3,
			selector: ({ variable }) => variable
		}),
		key: fc.option(name),
		population: fc.record({
			dataset: fc.constantFrom('', 'alle', 'data'),
			filter: fc.constantFrom(null, 'gone'),
			key: fc.option(fc.constantFrom('person', 'gone'))
		}),
		layout: fc.constantFrom<'short' | 'full'>('short', 'full'),
		base: fc.constantFrom<'known' | 'all'>('known', 'all'),
		confidence,
		decimals
	})
);

it('gives words and numbers for whatever is asked of whatever data', async () => {
	const unworded: string[] = [];
	const say = (message: Message) => {
		const text = messageText(nb, message);
		if (text.includes(nb.errors.unknownCode({ code: message.code })) || /undefined|NaN/.test(text))
			unworded.push(`${message.code}: ${text}`);
		return text;
	};
	await fc.assert(
		fc.asyncProperty(dataset('data'), dataset('alle'), spec, async (data, all, one) => {
			const outcome = await runAnalysis(one, {
				datasets: new Map([
					['data', { ok: true, value: data }],
					['alle', { ok: true, value: all }]
				]),
				analyses: [one],
				pace: UNHURRIED
			});
			if (!outcome.ok) {
				// A weight may leave no rows; nothing else keeps these from an answer.
				expect(outcome.problem.code).toBe('analysis.noRows');
				return;
			}
			for (const { parts } of outcome.value.sections) {
				expect(parts.length).toBeGreaterThan(0);
				const ids = parts.flatMap((part) => (part.kind === 'table' ? [part.table.id] : []));
				expect(new Set(ids).size).toBe(ids.length);
				for (const part of parts) {
					if (part.kind !== 'table') continue;
					const { rows, columns } = part.table;
					expect(new Set(columns.map(({ id }) => id)).size).toBe(columns.length);
					expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
					for (const { cells } of rows) {
						expect(cells).toHaveLength(columns.length);
						for (const { value } of cells)
							if (typeof value === 'number') expect(Number.isFinite(value)).toBe(true);
					}
				}
			}
			inWords(outcome.value, say);
		}),
		{ numRuns: 500 }
	);
	expect(unworded).toEqual([]);
});
