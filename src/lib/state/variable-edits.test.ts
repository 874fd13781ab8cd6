import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { defaultSpec } from '../core/dataset/default-spec';
import type { DatasetSummary } from '../core/dataset/summary';
import type { DatasetSpec } from '../core/dataset/types';
import { ok } from '../core/outcome';
import type { TableRecord } from '../store';
import { connection } from './connection.svelte';
import { datasets } from './datasets.svelte';
import { project } from './project.svelte';
import { editVariables, rename, specOf } from './variable-edits';

vi.mock('./project-data', () => ({
	loadProjectData: async () => ok({ tables: [{ id: 't', name: 'svar.csv' } as TableRecord], summary: null })
}));

/** What the worker has answered last: later changes are not in it. */
const answer = (spec: DatasetSpec, ...variables: string[]) =>
	(datasets.outcomes = new Map([
		['t', ok({ id: 't', spec, variables: variables.map((name) => ({ name })) } as DatasetSummary)]
	]));

beforeEach(async () => {
	const opened = await connection.open();
	if (!opened.ok) throw new Error(opened.problem.code);
	const { store, db } = opened.value;
	await project.close();
	await db.projects.clear();
	await store.createProject(db, { id: 'p', name: 'Prøve', now: 1, tables: [], changes: {} });
	await project.open('p');
	answer(defaultSpec('t', 'svar.csv'), 'q1', 'q2');
});

describe('a variable that was renamed, before its dataset has been made with that name', () => {
	const label = (shown: string, text: string) =>
		editVariables('t', [shown], (edit, name) => ({ ...edit, label: `${text} (${name})` }));

	it('gets what is said of it under the name that is still shown', async () => {
		await rename('t', 'q1', 'trivsel', ['q1', 'q2']);
		label('q1', 'Trives du?');
		expect(specOf('t')?.edits).toEqual([{ variable: 'q1', name: 'trivsel', label: 'Trives du? (q1)' }]);
	});

	it('is renamed again, and keeps its name from the others', async () => {
		expect(await rename('t', 'q1', 'trivsel', ['q1', 'q2'])).toBeNull();
		expect(await rename('t', 'q2', 'trivsel', ['q1', 'q2'])).toMatchObject({ code: 'variables.nameInUse' });
		expect(await rename('t', 'q1', 'trygghet', ['q1', 'q2'])).toBeNull();
		expect(await rename('t', 'q2', 'q1', ['q1', 'q2'])).toBeNull();
		expect(specOf('t')?.edits).toEqual([
			{ variable: 'q1', name: 'trygghet' },
			{ variable: 'q2', name: 'q1' }
		]);
	});

	it('and is found under its new name once that is shown', async () => {
		await rename('t', 'q1', 'trivsel', ['q1', 'q2']);
		answer(specOf('t') ?? defaultSpec('t', ''), 'trivsel', 'q2');
		label('trivsel', 'Trives du?');
		expect(specOf('t')?.edits).toEqual([{ variable: 'q1', name: 'trivsel', label: 'Trives du? (trivsel)' }]);
	});
});

it('a dataset is changed as it stands, not as it was answered', () => {
	const told = (field: 'person' | 'municipality', variable: string) =>
		datasets.edit('t', (now) => ({ ...now, keys: { ...now.keys, [field]: variable } }), null);
	told('person', 'q1');
	told('municipality', 'q2');
	expect(specOf('t')?.keys).toEqual({ person: 'q1', municipality: 'q2' });
});
