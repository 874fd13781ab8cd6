import { expect, it } from 'vitest';
import { noteGroups, type NoteMaterial } from './notes';
import type { SourceState } from './source-state';

const ready = (name: string, text: string): SourceState => ({
	status: 'ready',
	name,
	result: { sections: [], method: [{ label: 'Rule', text }] }
});
const material = (states: SourceState[]): NoteMaterial => ({
	states,
	blocks: [],
	sources: [],
	making: [],
	hiddenWords: [],
	hidingLabel: 'Hiding',
	say: ({ code }) => code
});

it('says once how results were computed that were computed in the same way', () => {
	const states = [
		ready('The list', 'A'),
		ready('A table', 'B'),
		ready('The limits', 'A'),
		ready('The list', 'A')
	];
	expect(noteGroups('method', material(states))).toEqual([
		{ title: 'The list; The limits', facts: [{ label: 'Rule', text: 'A' }] },
		{ title: 'A table', facts: [{ label: 'Rule', text: 'B' }] }
	]);
});

it('says nothing of what is not there yet', () => {
	expect(
		noteGroups('method', material([{ status: 'computing', name: 'Slow', done: null, stop: null }]))
	).toEqual([]);
});
