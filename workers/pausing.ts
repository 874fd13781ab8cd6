/** Work goes on this long between pauses, so that a newer question never waits noticeably. Milliseconds. */
const PIECE = 12;

/**
 * Runs a search to its end, with pauses in which the worker answers other questions.
 * @param search yields after every attempt
 * @param goesOn asked at every pause: false stops the search
 * @returns what the search returns, or null when it was stopped
 */
export async function runPausing<T>(search: Generator<void, T>, goesOn: () => boolean): Promise<T | null> {
	let started = performance.now();
	for (;;) {
		const step = search.next();
		if (step.done) return step.value;
		if (performance.now() - started < PIECE) continue;
		await new Promise((resume) => setTimeout(resume));
		if (!goesOn()) return null;
		started = performance.now();
	}
}
