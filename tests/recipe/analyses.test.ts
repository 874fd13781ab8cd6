import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dataDefinition, isOfData } from '../../src/lib/core/analysis/definitions';
import { UNHURRIED } from '../../src/lib/core/analysis/pace';
import { runAnalysis } from '../../src/lib/core/analysis/run-analysis';
import { CELL } from '../../src/lib/core/table/types';
import { makeDataset } from '../../src/lib/core/analysis/testing/make-dataset';
import type { AnalysisSpec } from '../../src/lib/core/analysis/types';
import { anySpec as check } from '../../src/lib/core/recipe/check-analysis-spec';
import { RECIPE_CODES } from '../../src/lib/core/recipe/types';
import { LANGUAGES, loadMessages } from '../../src/lib/i18n';
import { messageEntry } from '../../src/lib/i18n/message-text';
import { ANALYSES } from './arbitrary-analysis';
import { mutated } from './mutate';
import { bySchema, expectAgreement } from './schema';

/** A fixed seed: the same cases on every machine and at every run. */
const runs = (numRuns: number) => ({ seed: 20261125, numRuns });
const catalogues = await Promise.all(LANGUAGES.map(loadMessages));

/** Answers, groups, numbers, and everything that is wrong with data: no value, one value, other kinds of empty cell. */
const NAMES = [
	'item1',
	'item2',
	'item3',
	'groups',
	'waves',
	'income',
	'constant',
	'empty',
	'words',
	'same',
	'weight'
];
const ROWS = 24;
const row = <T>(of: (row: number) => T): T[] => Array.from({ length: ROWS }, (_, index) => of(index));
const LIKERT = ['Helt uenig', 'Delvis uenig', 'Både- og', 'Delvis enig', 'Helt enig'];
const likert = {
	valueLabels: LIKERT.map((label, index) => ({ value: index + 1, label })),
	scale: { min: 1, max: 5 },
	measure: 'ordinal' as const
};
const nasty = makeDataset(
	{
		item1: {
			...likert,
			values: row((i) => (i % 7 === 3 ? null : 1 + ((i * 3) % 5))),
			kinds: row((i) => (i % 7 === 3 ? CELL.dontKnow : CELL.value))
		},
		item2: { ...likert, values: row((i) => 1 + ((i * 2 + (i % 3)) % 5)), reversed: true },
		item3: { ...likert, values: row((i) => (i % 11 === 0 ? null : 1 + (i % 5))) },
		groups: { values: row((i) => ['Skoleeier', 'Skoleleder', 'Veileder', ''][i % 4]), measure: 'nominal' },
		waves: { values: row((i) => (i % 2 === 0 ? 2021 : 2024)), measure: 'nominal' },
		income: { values: row((i) => (i % 5 === 4 ? null : 40_000 + 997 * ((i * 7) % ROWS))) },
		constant: { values: row(() => 3) },
		empty: { values: row(() => null) },
		words: { values: row((i) => `svar ${i}`), measure: 'nominal' },
		same: { values: row((i) => 2 * (40_000 + 997 * ((i * 7) % ROWS))) },
		weight: { values: row((i) => (i % 9 === 0 ? null : 0.5 + (i % 4))) }
	},
	{ weight: 'weight' }
);
const datasets = new Map([['data', { ok: true as const, value: nasty }]]);

/** The specification on the data of the test: names of variables that nobody has become those of some that are there. */
function placed(spec: AnalysisSpec): AnalysisSpec {
	if (!isOfData(spec)) return spec;
	const nameFor = (name: string) => {
		const sum = [...name].reduce((all, letter) => all + letter.charCodeAt(0), name.length);
		return NAMES[sum % NAMES.length];
	};
	const named = dataDefinition(spec).mapVariables(spec, nameFor);
	return { ...named, dataset: 'data', filter: null, split: named.split === null ? null : 'groups' };
}

/** Every number and every message code in a result. */
function inside(value: unknown, numbers: number[], codes: string[]): void {
	if (typeof value === 'number') numbers.push(value);
	if (typeof value !== 'object' || value === null) return;
	if ('code' in value && typeof value.code === 'string') codes.push(value.code);
	for (const one of Object.values(value)) inside(one, numbers, codes);
}

describe.each(Object.entries(ANALYSES))(
	'an analysis of the kind %s',
	(kind, arbitrary: fc.Arbitrary<AnalysisSpec>) => {
		const isBySchema = bySchema(kind);

		it('runs on whatever data, without a number that is none and without a text that is not worded', async () => {
			await fc.assert(
				fc.asyncProperty(arbitrary, async (any) => {
					const spec = placed(any);
					const outcome = await runAnalysis(spec, { datasets, analyses: [spec], pace: UNHURRIED });
					const [numbers, codes]: [number[], string[]] = [[], []];
					inside(outcome, numbers, codes);
					expect(numbers.filter((number) => !Number.isFinite(number))).toEqual([]);
					for (const messages of catalogues) {
						expect(codes.filter((code) => messageEntry(messages, code) === undefined)).toEqual([]);
					}
					expect(outcome.ok && outcome.value.sections.every(({ parts }) => parts.length === 0)).toBe(false);
				}),
				runs(60)
			);
		});

		it('damaged at random is refused in words, or is what the schema allows', () => {
			fc.assert(
				fc.property(arbitrary.chain(mutated), (json) => {
					const problem = check(json, '');
					expectAgreement(isBySchema, json, problem ? { ok: false, problem } : { ok: true, value: json });
					if (problem) expect(RECIPE_CODES).toContain(problem.code);
				}),
				runs(150)
			);
		});
	}
);
