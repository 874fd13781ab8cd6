import { expose, transfer } from 'comlink';
import { generateCountry } from '../src/lib/core/demo/generate-country';
import { areaFinder } from '../src/lib/core/import/area-finder';
import { MAX_BYTES, readFile } from '../src/lib/core/import/read-file';
import type { ImportedFile, ImportOutcome } from '../src/lib/core/import/types';
import { compareWithStored, type ImportComparison } from '../src/lib/core/indicators/compare';
import { proposeAssignments } from '../src/lib/core/indicators/propose';
import type { SeriesAssignment } from '../src/lib/core/indicators/types';
import { fail } from '../src/lib/core/outcome';
import type { Register } from '../src/lib/core/register/types';
import type { EarlierDraw } from '../src/lib/core/selection/types';
import type { DataTable } from '../src/lib/core/table/types';
import { describeExample } from './describe-example';
import { buffersOf } from './transfer';

/** An invented country, ready to be stored as a project. */
export interface GeneratedExample {
	register: Register;
	files: ImportedFile[];
	assignments: SeriesAssignment[];
	earlierDraws: EarlierDraw[];
}

/** Reads a file; loads the register only for one that names its area without a number. */
async function readWithNames(bytes: Uint8Array, fileName: string): Promise<ImportOutcome> {
	const outcome = readFile(bytes, fileName);
	if (outcome.ok || outcome.problem.code !== 'import.api.unknownName') return outcome;
	const { loadNorway } = await import('../src/lib/core/register/norway');
	return readFile(bytes, fileName, { findByName: areaFinder(loadNorway()) });
}

const api = {
	/**
	 * Reads one file. The page asks for one after the other, so that it can say how far it is and stop in between.
	 * @returns the table and what was understood of it, or the problem
	 */
	async readFile(file: File): Promise<ImportOutcome> {
		// Looked at before reading: a file larger than memory would end the worker without a word.
		if (file.size > MAX_BYTES) {
			return fail('import.tooLarge', { file: file.name, bytes: file.size, limit: MAX_BYTES });
		}
		const bytes = new Uint8Array(await file.arrayBuffer());
		const outcome = await readWithNames(bytes, file.name);
		return outcome.ok ? transfer(outcome, buffersOf(outcome.value.table)) : outcome;
	},

	/**
	 * Compares new tables with the stored ones and with each other.
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
	}
};

export type Api = typeof api;

expose(api);
