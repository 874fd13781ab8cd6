import { beforeEach, describe, expect, it } from 'vitest';
import { generateCountry } from '../core/demo/generate-country';
import { withNewIds } from '../core/project-file/new-ids';
import { parse, serialise } from '../core/project-file/project-file';
import { smallProject } from '../core/project-file/testing/small-project';
import type { ProjectContents } from '../core/project-file/types';
import { readContents, storeContents } from './contents';
import type { Database } from './database';
import { readProject } from './projects';
import { openTestDatabase } from './testing/open-test-database';

let db: Database;
const counts = () =>
	Promise.all([db.projects.count(), db.registers.count(), db.dataTables.count(), db.columns.count()]);
const store = (contents: ProjectContents, id = 'p') => storeContents(db, { id, contents, now: 50 });
const fileOf = (contents: ProjectContents): Uint8Array => {
	const file = serialise(contents, '0.1.0');
	if (!file.ok) throw new Error(file.problem.code);
	return file.value;
};

beforeEach(async () => {
	db = await openTestDatabase();
});

describe('a project from a file', () => {
	it('is stored whole, and gives the same contents again', async () => {
		expect(await store(smallProject())).toMatchObject({
			ok: true,
			value: { name: 'Små tall i Guovdageaidnu', openedAt: 50, revision: 1, deletedAt: null }
		});
		expect(await readContents(db, 'p')).toEqual({ ok: true, value: smallProject() });
	});

	it('is given as it stands on the page, where that could not be stored', async () => {
		await store(smallProject());
		const onPage = { ...smallProject().project, name: 'Som på siden', ownCounty: '56' };
		expect(await readContents(db, 'p', onPage)).toEqual({
			ok: true,
			value: { ...smallProject(), project: onPage }
		});
	});

	it('keeps what this program does not know, from one file to the next', async () => {
		const [saved] = smallProject().tables;
		const [column, ...others] = saved.table.columns;
		const later: ProjectContents = {
			...smallProject(),
			tables: [
				{
					...saved,
					table: { ...saved.table, columns: [Object.assign({ colour: 'red' }, column), ...others] },
					unknown: { sample: { of: 12 } }
				}
			],
			unknown: { file: { charts: [1, -0] }, project: { deletedAt: 77, mood: 'good' } }
		};
		const read = parse(fileOf(later));
		expect(read).toEqual({ ok: true, value: later });
		if (read.ok) await store(read.value);
		// A field of a file never becomes one of the store's own.
		expect(await readProject(db, 'p')).toMatchObject({ ok: true, value: { deletedAt: null } });
		expect(await readContents(db, 'p')).toEqual({ ok: true, value: later });
	});

	it('brings the register of an invented country', async () => {
		const { register } = generateCountry({ municipalities: 12, schools: 60 });
		const { project } = smallProject();
		await store({ ...smallProject(), register, project: { ...project, register: 'stored', invented: true } });
		expect(await readContents(db, 'p')).toMatchObject({
			ok: true,
			value: { register, project: { register: 'stored', invented: true } }
		});
	});

	it('can be opened twice', async () => {
		let next = 0;
		const fresh = () => withNewIds(smallProject(), () => `id-${next++}`);
		expect(await store(fresh(), 'p')).toMatchObject({ ok: true });
		expect(await store(fresh(), 'q')).toMatchObject({ ok: true });
		expect(await counts()).toEqual([2, 0, 2, 6]);
	});

	it('leaves nothing behind when it cannot be stored', async () => {
		await store(smallProject());
		const before = await counts();
		// Its table has the id of a stored one.
		expect(await store(smallProject(), 'q')).toMatchObject({ ok: false });
		expect(await counts()).toEqual(before);
	});

	it('is not stored at all when the file is damaged', async () => {
		const file = fileOf(smallProject());
		for (let at = 0; at < file.length; at += 7) {
			const changed = file.slice();
			changed[at] ^= 0x10;
			const read = parse(changed);
			expect(read.ok).toBe(false);
			if (read.ok) await store(read.value);
		}
		expect(await counts()).toEqual([0, 0, 0, 0]);
	});
});
