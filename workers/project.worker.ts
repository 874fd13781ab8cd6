import { expose, transfer } from 'comlink';
import type { Outcome } from '../src/lib/core/outcome';
import { findPersonalData } from '../src/lib/core/personal/find-personal-data';
import type { PersonalTable } from '../src/lib/core/personal/types';
import {
	MAX_FILE_BYTES,
	type ProjectContents,
	type ProjectFileCode
} from '../src/lib/core/project-file/types';
import { fail } from '../src/lib/core/outcome';
import { readProjectFile, writeProjectFile } from './passphrase';
import { buffersOf } from './transfer';

/** Told how much of a file is done, 0–1. */
export type ProgressListener = (done: number) => void;

/** The project that is about to be saved: handed over once, looked through, then written. */
let held: ProjectContents | null = null;

const chance = (bytes: number): Uint8Array => crypto.getRandomValues(new Uint8Array(bytes));

/** Progress is told about fifteen times a second; more would only keep both sides busy. */
function throttled(listener: ProgressListener): ProgressListener {
	let toldAt = 0;
	return (done) => {
		const now = performance.now();
		if (now - toldAt < 66) return;
		toldAt = now;
		listener(done);
	};
}

const api = {
	/** Takes a project to be saved and keeps it; tells which of its tables seem to hold personal data. */
	inspect(contents: ProjectContents): PersonalTable[] {
		held = contents;
		return findPersonalData(contents.tables.map(({ table }) => table));
	},

	/**
	 * Writes the project that is held into a file.
	 * @param app version of the program
	 * @param passphrase null for a file that anybody can open
	 */
	async write(
		app: string,
		passphrase: string | null,
		progress: ProgressListener
	): Promise<Outcome<Uint8Array, ProjectFileCode>> {
		if (!held) throw new Error('No project is held.');
		const file = await writeProjectFile(held, app, passphrase, chance, throttled(progress));
		return file.ok ? transfer(file, [file.value.buffer as ArrayBuffer]) : file;
	},

	/** Reads a project file. Large files are refused before they are read into memory. */
	async read(
		file: File,
		passphrase: string | null,
		progress: ProgressListener
	): Promise<Outcome<ProjectContents, ProjectFileCode>> {
		if (file.size > MAX_FILE_BYTES) {
			return fail('projectFile.tooLarge', { bytes: file.size, limit: MAX_FILE_BYTES });
		}
		const bytes = new Uint8Array(await file.arrayBuffer());
		const read = await readProjectFile(bytes, passphrase, throttled(progress));
		return read.ok ? transfer(read, buffersOf(read.value.tables)) : read;
	}
};

export type Api = typeof api;

expose(api);
