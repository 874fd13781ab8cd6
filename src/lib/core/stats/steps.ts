/**
 * Long work in steps: after each it yields how much is done, 0–1, and at the end it gives its result. Whoever runs it may
 * pause between two steps, or leave it.
 */
export type Steps<T> = Generator<number, T, void>;

/** Runs work to its end without a pause. */
export function finished<T>(steps: Steps<T>): T {
	for (;;) {
		const step = steps.next();
		if (step.done) return step.value;
	}
}
