import { expect, it } from 'vitest';
import { CELL } from '../table/types';
import { STATISTICS, type DescriptivesSpec } from './descriptives/types';
import { UNHURRIED } from './pace';
import { runAnalysis } from './run-analysis';
import { makeDataset, runOn, tableOf } from './testing/make-dataset';
import type { AnalysisSpec } from './types';
import { namesOf, renameInAnalysis } from './variables-of';

const spec = (changes: Partial<DescriptivesSpec> = {}): DescriptivesSpec => ({
	type: 'descriptives',
	version: 1,
	id: 'a',
	name: '',
	note: '',
	dataset: 'data',
	filter: null,
	split: null,
	weighted: true,
	variables: ['x'],
	statistics: [...STATISTICS],
	quantiles: 7,
	confidence: 0.95,
	population: null,
	decimals: null,
	histogram: false,
	...changes
});
const data = makeDataset({ x: { values: [1, 2, 3, null, 5] }, g: { values: ['a', 'a', 'b', 'b', null] } });

it('computes on the rows of the dataset', async () => {
	const [row] = tableOf(await runOn(data, spec()), 'descriptives').rows;
	expect(row.cells.slice(1, 4).map(({ value }) => value)).toEqual([4, 1, 2.75]);
});

it('does everything for each value of the variable that splits; rows without one are in none', async () => {
	const { sections } = await runOn(data, spec({ split: 'g' }));
	expect(sections.map(({ id, title }) => [id, title])).toEqual([
		['a', 'a'],
		['b', 'b']
	]);
});

it('uses the rows that pass the filter', async () => {
	const mask = Uint8Array.from([1, 1, 0, 0, 0]);
	const filter = { id: 'f', name: 'F', condition: '' };
	const filtered = { ...data, filters: [{ spec: filter, mask, passed: 2, known: 5, problem: null }] };
	const result = await runOn(filtered, spec({ filter: 'f' }));
	expect(tableOf(result, 'descriptives').rows[0].cells[1].value).toBe(2);
});

const run = (one: AnalysisSpec, analyses: AnalysisSpec[] = [one]) =>
	runAnalysis(one, { datasets: new Map([['data', { ok: true, value: data }]]), analyses, pace: UNHURRIED });

it.each([
	[spec({ dataset: 'gone' }), 'analysis.noDataset'],
	[spec({ variables: ['gone'] }), 'analysis.noVariable'],
	[spec({ split: 'gone' }), 'analysis.noVariable'],
	[spec({ filter: 'gone' }), 'analysis.noFilter']
])('says why there is no result', async (one, code) => {
	const outcome = await run(one);
	expect(outcome.ok ? null : outcome.problem.code).toBe(code);
});

it('says when no row is left', async () => {
	const empty = makeDataset({ x: { values: [1, 2], kinds: [CELL.value, CELL.value] } });
	const none = {
		...empty,
		filters: [
			{
				spec: { id: 'f', name: 'F', condition: '' },
				mask: new Uint8Array(2),
				passed: 0,
				known: 2,
				problem: null
			}
		]
	};
	await expect(runOn(none, spec({ filter: 'f' }))).rejects.toThrow('analysis.noRows');
});

it('knows the variables of an analysis, and follows their names', () => {
	const renamed = renameInAnalysis(spec({ split: 'g' }), 'g', 'gruppe');
	expect(namesOf(renamed).sort()).toEqual(['gruppe', 'x']);
});
