import { expect, test } from 'vitest';
import type { Subject } from '$lib/components/explanation/sentences';
import type { CellExplanation } from '$lib/core/selection/explain/types';
import { loadMessages } from '$lib/i18n';
import { weightSentences } from './weight-sentences';

const indicators = [
	{ id: 'np5.reading.level1', area: 'nationalTests' },
	{ id: 'eu7.bullying', area: 'learningEnvironment' },
	{ id: 'eu10.bullying', area: 'learningEnvironment' },
	{ id: 'gradePoints10', area: 'gradePoints' }
];
const weights = [1, 0.5, 0.5, 3];

test('points that weigh more or less are named, by indicator or by area', async () => {
	const subject = {
		messages: await loadMessages('nb'),
		style: 'norwegian',
		spec: { indicators: indicators.map(({ id }, index) => ({ indicator: id, weight: weights[index] })) },
		summary: { indicators }
	} as unknown as Subject;
	const cellsOf = (...used: number[]) => ({
		cells: used.map((indicator) => ({ indicator }) as CellExplanation)
	});

	expect(weightSentences(subject, cellsOf(0), false)).toEqual([]);
	expect(weightSentences(subject, cellsOf(0, 3, 3, 1, 2), false)).toEqual([
		'Poengene fra Grunnskolepoeng etter 10. trinn er ganget med 3.',
		'Poengene fra Mobbing på skolen, 7. trinn er ganget med 0,5.',
		'Poengene fra Mobbing på skolen, 10. trinn er ganget med 0,5.'
	]);
	expect(weightSentences(subject, cellsOf(0, 3, 3, 1, 2), true)).toEqual([
		'Poengene fra Grunnskolepoeng er ganget med 3.',
		'Poengene fra Læringsmiljø (Elevundersøkelsen) er ganget med 0,5.'
	]);
});
