const KEY = 'treffsikker.project';

/** The project that this tab had open, kept over reloads of the page; another tab may have another one open. */
export function lastProject(): string | null {
	try {
		return sessionStorage.getItem(KEY);
	} catch {
		// Where the browser forbids it, the project that was opened last is as good a guess.
		return null;
	}
}

/** Notes which project this tab has open; null for none. */
export function rememberProject(id: string | null): void {
	try {
		if (id === null) sessionStorage.removeItem(KEY);
		else sessionStorage.setItem(KEY, id);
	} catch {
		return;
	}
}
