import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CELL } from '../../table/types';
import { makeDataset, runOn, tableOf } from '../testing/make-dataset';
import type { AnalysisResult } from '../types';
import { likertSpec } from './testing/spec';

/** Answers 1–5; 8 is "vet ikke", 9 not answered. */
const survey = (answers: readonly [string, number][]) =>
	makeDataset({
		q: {
			values: answers.map(([, answer]) => (answer > 7 ? null : answer)),
			kinds: answers.map(([, answer]) =>
				answer === 8 ? CELL.dontKnow : answer === 9 ? CELL.unanswered : CELL.value
			),
			scale: { min: 1, max: 5 }
		},
		g: { values: answers.map(([group]) => group) }
	});
const times = (group: string, count: number, answer = 4): [string, number][] =>
	new Array<[string, number]>(count).fill([group, answer]);
const spec = likertSpec({ items: ['q'], groups: ['g'], all: true, hiddenBelow: 5 });
const columns = (result: AnalysisResult, row: string) =>
	tableOf(result, 'distribution-1-5')
		.rows.find(({ id }) => id === row)
		?.cells.slice(1) ?? [];

describe('a column with everybody', () => {
	it('gives no hidden group away: the next smallest is hidden too, and the note says so', async () => {
		const result = await runOn(survey([...times('a', 2), ...times('b', 9), ...times('c', 6)]), spec);
		expect(columns(result, 'step:4').map(({ value }) => value)).toEqual([null, 1, null, 1]);
		const [few, , beside] = columns(result, 'n');
		expect(few.text).toEqual({ code: 'likert.fewerThan', params: { limit: 5 } });
		// It has six answers: nothing may say that it has fewer than five.
		expect(beside).toMatchObject({
			text: { code: 'likert.hidden' },
			note: { code: 'suppression.together' }
		});
		expect(tableOf(result, 'distribution-1-5').notes).toContainEqual({
			code: 'likert.hiddenColumnsBeside',
			params: { hidden: 1, limit: 5, beside: 1 }
		});
	});

	it('is hidden itself where there is no other group', async () => {
		const result = await runOn(survey(times('a', 4)), spec);
		expect(columns(result, 'step:4').map(({ value }) => value)).toEqual([null, null]);
	});

	it('counts nobody twice in the notes', async () => {
		const result = await runOn(
			survey([...times('a', 6), ...times('a', 2, 8), ...times('b', 6), ...times('b', 3, 9)]),
			spec
		);
		const { notes } = tableOf(result, 'distribution-1-5');
		expect(notes).toContainEqual({ code: 'likert.policyInBase', params: { answers: 2 } });
		expect(notes).toContainEqual({ code: 'likert.emptyCells', params: { cells: 3 } });
	});

	it('never leaves a single hidden group beside a shown sum', async () => {
		const group = fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 3 }));
		await fc.assert(
			fc.asyncProperty(fc.array(group, { minLength: 1, maxLength: 5 }), async (sizes) => {
				const answers = sizes.flatMap(([valid, unsure], at) => [
					...times(`g${at}`, valid),
					...times(`g${at}`, unsure, 8)
				]);
				const one = times('x', 9);
				const shown = columns(await runOn(survey([...answers, ...one]), spec), 'total');
				const filled = shown.slice(0, -1).filter(({ text }) => text !== '–');
				const hidden = filled.filter(({ value }) => value === null);
				if (shown[shown.length - 1].value !== null) expect(hidden.length).not.toBe(1);
			}),
			{ seed: 20250101, numRuns: 150 }
		);
	});
});
