const KEY = 'treffsikker.project';

/** The project that this tab had open, kept over reloads of the page; another tab may have another one open. */
export function lastProject(): string | null {
	return sessionStorage.getItem(KEY);
}

/** Notes which project this tab has open; null for none. */
export function rememberProject(id: string | null): void {
	if (id === null) sessionStorage.removeItem(KEY);
	else sessionStorage.setItem(KEY, id);
}
