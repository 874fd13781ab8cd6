/**
 * A signal that is given when either of two is. As AbortSignal.any, which Safari before 17.4 does not have.
 */
export function eitherSignal(one: AbortSignal, other: AbortSignal): AbortSignal {
	const controller = new AbortController();
	for (const signal of [one, other]) {
		const pass = () => controller.abort(signal.reason);
		if (signal.aborted) pass();
		else signal.addEventListener('abort', pass, { once: true, signal: controller.signal });
	}
	return controller.signal;
}
