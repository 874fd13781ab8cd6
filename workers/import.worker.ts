import { expose, transfer } from 'comlink';
import { generateCountry } from '../src/lib/core/demo/generate-country';
import { areaFinder } from '../src/lib/core/import/area-finder';
import type { ReadChoices } from '../src/lib/core/import/choices';
import {
	readAny,
	readRemembering,
	type AnyOutcome,
	type RememberedChoices
} from '../src/lib/core/import/read-any';
import type { ImportedFile, ImportOptions } from '../src/lib/core/import/types';
import { compareWithStored, type ImportComparison } from '../src/lib/core/indicators/compare';
import type { InventedWork } from '../src/lib/core/examples/finished/project';
import { proposeAssignments } from '../src/lib/core/indicators/propose';
import type { SeriesAssignment } from '../src/lib/core/indicators/types';
import { MAX_BYTES } from '../src/lib/core/read/delimited/source-text';
import type { Register } from '../src/lib/core/register/types';
import type { EarlierDraw } from '../src/lib/core/selection/types';
import type { DataTable } from '../src/lib/core/table/types';
import { describeExample } from '../src/lib/core/demo/describe-example';
import { buffersOf } from './transfer';

/** An invented country, ready to be stored as a project. */
export interface GeneratedExample {
	register: Register;
	files: ImportedFile[];
	assignments: SeriesAssignment[];
	earlierDraws: EarlierDraw[];
}

/** How a file is to be read: with choices, or with those remembered for files laid out like it. */
export type ReadRequest = { choices: ReadChoices } | { remembered: RememberedChoices };

type Progress = (done: number) => void;

/** Reads a file; loads the register only for one that names its area without a number. */
async function readWithNames(
	bytes: Uint8Array,
	fileName: string,
	request: ReadRequest,
	progress: Progress
): Promise<AnyOutcome> {
	const read = (options: ImportOptions) =>
		'choices' in request
			? readAny(bytes, fileName, request.choices, options, progress)
			: readRemembering(bytes, fileName, request.remembered, options, progress);
	const outcome = read({});
	if (outcome.ok || outcome.problem.code !== 'import.api.unknownName') return outcome;
	const { loadNorway } = await import('../src/lib/core/register/norway');
	return read({ findByName: areaFinder(loadNorway()) });
}

/** Milliseconds between two words on how far the reading has come. */
const TELL_EVERY = 66;

/** Tells no more often than a person can see. */
function seldom(tell: Progress): Progress {
	let told = -Infinity;
	return (done) => {
		const now = performance.now();
		if (now - told < TELL_EVERY) return;
		told = now;
		tell(done);
	};
}

const api = {
	/**
	 * Reads one file. The page asks for one after the other, so that it can say how far it is and stop in between.
	 * @param progress told how much of the file is read, 0–1
	 * @returns the table and what was understood of it, or the problem
	 */
	async readFile(file: File, request: ReadRequest, progress: Progress): Promise<AnyOutcome> {
		// Looked at before reading: a file larger than memory would end the worker without a word.
		if (file.size > MAX_BYTES) {
			const params = { file: file.name, bytes: file.size, limit: MAX_BYTES };
			return { ok: false, problem: { code: 'delimited.tooLarge', params }, retry: null };
		}
		const bytes = new Uint8Array(await file.arrayBuffer());
		const outcome = await readWithNames(bytes, file.name, request, seldom(progress));
		return outcome.ok ? transfer(outcome, buffersOf(outcome.value.table)) : outcome;
	},

	/**
	 * Compares new tables of indicators with the stored ones and with each other.
	 * @returns one comparison for each new table, with the stored ones and the new ones before it
	 */
	compare(newTables: DataTable[], storedTables: DataTable[]): ImportComparison[] {
		return newTables.map((table, index) =>
			compareWithStored([table], [...storedTables, ...newTables.slice(0, index)])
		);
	},

	/** Invents a country: the same one every time. */
	generateExample(): GeneratedExample {
		const { register, tables, earlierDraw2020 } = generateCountry();
		const files = tables.map((table) => ({ table, report: describeExample(table) }));
		const { assigned } = proposeAssignments(tables, []);
		const example = { register, files, assignments: assigned, earlierDraws: [earlierDraw2020] };
		return transfer(example, buffersOf(tables));
	},

	/** Invents a country with a survey in it: the same one every time. */
	async inventWork(): Promise<InventedWork> {
		const { inventWork } = await import('../src/lib/core/examples/finished/invent');
		const work = inventWork();
		const tables = [...work.files, ...Object.values(work.surveys)].map(({ table }) => table);
		return transfer(work, buffersOf(tables));
	}
};

export type Api = typeof api;

expose(api);
