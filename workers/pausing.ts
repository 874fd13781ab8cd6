/** Work goes on this long between pauses, so that a newer question never waits noticeably. Milliseconds. */
const PIECE = 12;

/**
 * Runs a search to its end, with pauses in which the worker answers other questions.
 * @param search yields after every attempt
 * @param goesOn asked at every pause: false stops the search
 * @param reached told at every pause what the search yielded last: how far it is
 * @returns what the search returns, or null when it was stopped
 */
export async function runPausing<T, Step = void>(
	search: Generator<Step, T>,
	goesOn: () => boolean,
	reached?: (step: Step) => void
): Promise<T | null> {
	let started = performance.now();
	for (;;) {
		const step = search.next();
		if (step.done) return step.value;
		if (performance.now() - started < PIECE) continue;
		reached?.(step.value);
		await new Promise((resume) => setTimeout(resume));
		if (!goesOn()) return null;
		started = performance.now();
	}
}
