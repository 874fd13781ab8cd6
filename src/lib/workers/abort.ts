/** True for what a piece of work throws when it was cancelled. */
export const isAbort = (error: unknown): boolean =>
	error instanceof DOMException && error.name === 'AbortError';
