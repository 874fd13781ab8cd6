import { expect, it } from 'vitest';
import { shellStatus } from './status';

const quiet = { offline: false, updateReady: false, applyUpdate: () => undefined };
const save = () => undefined;
const open = { record: { name: 'Våren 2025' }, savedAt: 1000, unsaved: false, problem: null };

it('has no project when none is open', () => {
	expect(shellStatus({ ...open, record: null }, quiet, save).project).toBeNull();
});

it('tells when the project was saved, that it is being saved, or that it could not be', () => {
	const name = 'Våren 2025';
	const file = { fileSavedAt: null, saveAsFile: save };
	const problem = { code: 'storage.full' };
	expect(shellStatus(open, quiet, save).project).toEqual({
		name,
		...file,
		saving: 'saved',
		savedAt: new Date(1000)
	});
	expect(shellStatus({ ...open, unsaved: true }, quiet, save).project).toEqual({
		name,
		...file,
		saving: 'saving'
	});
	expect(shellStatus({ ...open, savedAt: null }, quiet, save).project).toEqual({
		name,
		...file,
		saving: 'saving'
	});
	expect(shellStatus({ ...open, unsaved: true, problem }, quiet, save).project).toEqual({
		name,
		...file,
		saving: 'failed'
	});
});

it('passes on network and update', () => {
	expect(shellStatus(open, { ...quiet, offline: true, updateReady: true }, save)).toMatchObject({
		offline: true,
		updateReady: true
	});
});
