import type { AnyOutcome } from '../core/import/read-any';
import { isAbort } from '../workers/abort';
import type { ReadRequest } from '../workers/import-client';
import { withFreshIds } from './fresh-ids';
import { generalReport, type ImportCard } from './import-card';

/**
 * Reads one file in the worker.
 * @param progress told how much of the file is read, 0–1
 * @returns what came of it; rejects with an AbortError when the signal says stop
 */
export async function readOne(
	signal: AbortSignal,
	file: File,
	request: ReadRequest,
	progress: (done: number) => void
): Promise<AnyOutcome> {
	const { readFileInWorker } = await import('../workers/import-client');
	return readFileInWorker(signal, file, request, progress).catch((error: unknown) => {
		// A worker that ran out of memory fails as a whole; the next file gets another one.
		if (isAbort(error)) throw error;
		const params = { file: file.name, reason: String(error) };
		return { ok: false as const, problem: { code: 'import.failed', params }, retry: null };
	});
}

/** A card after its file was read, for the first time or again; a file that is read again keeps its identity. */
export function readCard(before: ImportCard, outcome: AnyOutcome): ImportCard {
	const settled = { ...before, isRereading: false, comparison: null };
	if (!outcome.ok) {
		const { problem, retry } = outcome;
		return { ...settled, state: 'failed', read: null, problem, retry };
	}
	const fresh = withFreshIds(outcome.value);
	const id = before.read?.table.id ?? fresh.table.id;
	const found = generalReport({ read: fresh });
	const signature = before.signature ?? found?.signature ?? null;
	// Choices can change what the headers are: the layout is known by its name before anything was chosen.
	const report = found && signature !== null ? { ...found, signature } : found;
	const read = { table: { ...fresh.table, id }, report: report ?? fresh.report };
	return {
		...settled,
		state: 'read',
		read,
		problem: null,
		retry: null,
		signature,
		choices: report?.choices ?? {}
	};
}
