import { describe, expect, it } from 'vitest';
import { emptyCasework } from '../core/casework/casework';
import { defaultUncertainty } from '../core/simulation/uncertainty/default-spec';
import { defaultSpec } from '../core/dataset/default-spec';
import { presetSpec } from '../core/selection/presets';
import { DocumentHistory } from './document-history.svelte';
import { beginHistory, change } from './history';
import {
	describeChange,
	haveSameData,
	isSameDocument,
	newSteps,
	withoutLost,
	withStep,
	type ProjectDocument
} from './project-document';

const spec = { ...presetSpec('nationalTests', []), name: 'Våren' };
const empty: ProjectDocument = {
	analyses: [{ id: 'd', spec }],
	datasets: [],
	casework: emptyCasework(),
	reports: [],
	steps: [],
	assignments: [],
	tableIds: ['a', 'b']
};
const step = { at: 5, what: { code: 'step.removedTable', params: { file: 'b.csv', rows: 3 } } };
const removed = withStep({ ...empty, tableIds: ['a'] }, step);

describe('a change in words', () => {
	it('is the step that it brought', () => {
		expect(describeChange(empty, removed)).toEqual(step.what);
		expect(newSteps(empty, removed)).toEqual([step]);
	});

	it.each<[string, Partial<ProjectDocument>]>([
		['step.drawAdded', { analyses: [...empty.analyses, { id: 'e', spec }] }],
		['step.drawsAdded', { analyses: [...empty.analyses, { id: 'e', spec }, { id: 'f', spec }] }],
		['step.drawRemoved', { analyses: [] }],
		[
			'step.choicesChanged',
			{ analyses: [{ id: 'd', spec: { ...spec, uncertainty: { ...defaultUncertainty(), seed: 3 } } }] }
		],
		['step.rulesChanged', { analyses: [{ id: 'd', spec: { ...spec, places: 3 } }] }],
		['step.datasetsChanged', { datasets: [defaultSpec('a', 'A')] }],
		['step.tablesChanged', { tableIds: ['b', 'a'] }]
	])('without one is told by what it changed: %s', (code, changes) => {
		expect(describeChange(empty, { ...empty, ...changes })).toMatchObject({ code });
	});
});

it('documents are the same when they say the same', () => {
	expect(isSameDocument(empty, { ...empty, tableIds: ['a', 'b'] })).toBe(true);
	expect(isSameDocument(empty, removed)).toBe(false);
	expect(haveSameData(empty, { ...empty, datasets: [defaultSpec('a', 'A')] })).toBe(true);
	expect(haveSameData(empty, removed)).toBe(false);
});

it('states that need a table which is gone for good are forgotten', () => {
	const history = change(change(beginHistory(empty), removed), {
		...removed,
		datasets: [defaultSpec('a', 'A')]
	});
	expect(withoutLost(history, ['a']).past).toEqual([removed]);
	expect(withoutLost(history, ['a', 'b']).past).toHaveLength(2);
});

describe('the history of the open project', () => {
	const shown: ProjectDocument[] = [];
	const make = () => {
		shown.length = 0;
		const history = new DocumentHistory(async (document) => {
			shown.push(document);
			return { ok: true, value: undefined };
		});
		history.takeOver(empty);
		return history;
	};

	it('says what the next undo and redo are about, and which steps were undone', async () => {
		const history = make();
		expect([history.nextUndo, history.nextRedo]).toEqual([null, null]);
		await history.change(() => removed);
		expect(history.nextUndo).toEqual(step.what);
		await history.undo();
		expect(history.present).toEqual(empty);
		expect(history.nextRedo).toEqual(step.what);
		expect(history.undone).toEqual([step]);
		await history.redo();
		expect(history.undone).toEqual([]);
		expect(shown).toEqual([removed, empty, removed]);
	});

	it('takes over what another tab has stored as a change that can be undone', async () => {
		const history = make();
		history.takeOver({ ...empty });
		expect(history.changeCount).toBe(0);
		history.takeOver(removed);
		expect(history.changeCount).toBe(1);
		await history.undo();
		expect(history.present).toEqual(empty);
	});

	it('lists what undo does not take back in every state', async () => {
		const history = make();
		await history.change(() => removed);
		const note = { at: 9, what: { code: 'step.imported', params: { file: 'a.csv', rows: 3 } } };
		history.noteInAll(note);
		await history.undo();
		expect(history.present?.steps).toEqual([note]);
		expect(history.undone).toEqual([step]);
	});

	it('goes on with what is stored when a state cannot come back', async () => {
		const history = make();
		await history.change(() => removed);
		await history.undo();
		history.dropLost(removed, ['a']);
		expect(history.present).toEqual(removed);
		expect([history.nextUndo, history.changeCount]).toEqual([null, 0]);
	});

	it('does nothing when no project is open', async () => {
		const history = make();
		history.clear();
		expect(await history.change(() => removed)).toMatchObject({ ok: false });
		expect(await history.undo()).toMatchObject({ ok: false });
		expect(history.undone).toEqual([]);
	});
});
