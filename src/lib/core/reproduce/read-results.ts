import { fail, ok, type Outcome } from '../outcome';
import { RESULTS_FORMAT, RESULTS_VERSION } from '../recipe/results-types';
import { numbersOf } from './numbers';
import type { ReadResults } from './types';

/** Results of a whole country with schools take some megabytes; more than this is not read. */
export const MAX_RESULTS_BYTES = 100_000_000;

export type ResultsCode =
	| 'reproduce.tooLarge'
	| 'reproduce.badJson'
	| 'reproduce.notResults'
	/** params: version, known. */
	| 'reproduce.newerResults'
	| 'reproduce.noAnalyses';

/** Whether parsed JSON says that it is a results file. */
export const looksLikeResults = (json: unknown): boolean =>
	typeof json === 'object' && json !== null && (json as { format?: unknown }).format === RESULTS_FORMAT;

/**
 * Reads a results file, of this or an older version. What is damaged in it counts as not there: what is compared with
 * it then shows as new.
 * @param source the text of the file
 */
export function readResults(source: string): Outcome<ReadResults, ResultsCode> {
	if (source.length > MAX_RESULTS_BYTES) return fail('reproduce.tooLarge', { limit: MAX_RESULTS_BYTES });
	let json: unknown;
	try {
		json = JSON.parse(source.replace(/^\uFEFF/, ''));
	} catch {
		return fail('reproduce.badJson');
	}
	return resultsOf(json);
}

/** As `readResults`, of parsed JSON or results that were just computed. */
export function resultsOf(json: unknown): Outcome<ReadResults, ResultsCode> {
	if (!looksLikeResults(json)) return fail('reproduce.notResults');
	const file = json as { version?: unknown; app?: unknown; methods?: unknown; created?: unknown };
	if (typeof file.version === 'number' && file.version > RESULTS_VERSION)
		return fail('reproduce.newerResults', { version: file.version, known: RESULTS_VERSION });
	const analyses = numbersOf(json);
	if (analyses.length === 0) return fail('reproduce.noAnalyses');
	return ok({
		app: typeof file.app === 'string' ? file.app.slice(0, 100) : '',
		methods: Number.isInteger(file.methods) ? Math.max(0, file.methods as number) : 0,
		created: typeof file.created === 'string' ? file.created.slice(0, 40) : null,
		analyses
	});
}
