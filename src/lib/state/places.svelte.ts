import {
	isProjectPath,
	NOWHERE,
	readPlaces,
	withoutPlace,
	withPlace,
	type DrawTab,
	type Place,
	type ScenarioViewName
} from '../core/places';

const KEY = 'treffsikker.places';

/** Where one is in the open project, and was in others: kept on this machine, so that one comes back to it. */
class Places {
	#project: string | null = null;
	#place = $state.raw<Place>(NOWHERE);

	get analysis(): string | null {
		return this.#place.analysis;
	}
	set analysis(analysis: string | null) {
		if (analysis !== this.#place.analysis) this.#note({ analysis });
	}
	get view(): ScenarioViewName {
		return this.#place.view;
	}
	set view(view: ScenarioViewName) {
		this.#note({ view });
	}
	get tab(): DrawTab {
		return this.#place.tab;
	}
	set tab(tab: DrawTab) {
		this.#note({ tab });
	}

	/** Another project is open, or none; what is shown of it is what was. */
	enter(project: string | null): void {
		if (project === this.#project) return;
		const before = this.#project === null ? this.#place.path : '';
		this.#project = project;
		this.#place = project === null ? NOWHERE : (readStored()[project] ?? NOWHERE);
		// A page that was loaded itself is known before its project.
		if (project !== null) this.notePath(before);
	}

	/** Notes the page that is shown, where it is one of the project. */
	notePath(path: string): void {
		if (isProjectPath(path) && path !== this.#place.path) this.#note({ path, scroll: 0 });
	}
	/** Notes how far down a page is, as it is left. */
	noteScroll(path: string, scroll: number): void {
		if (path === this.#place.path && this.#place.path !== '') this.#note({ scroll: Math.round(scroll) });
	}

	/** Where somebody was in a project; null where that is not known. */
	of(project: string): Pick<Place, 'path' | 'scroll'> | null {
		const place = project === this.#project ? this.#place : readStored()[project];
		return place && place.path !== '' ? place : null;
	}

	/** Forgets all places, or that of one project. */
	forget(project: string | null = null): void {
		if (project === null || project === this.#project) this.#place = NOWHERE;
		try {
			if (project === null) localStorage.removeItem(KEY);
			else localStorage.setItem(KEY, JSON.stringify(withoutPlace(readStored(), project)));
		} catch {
			return;
		}
	}

	#note(changes: Partial<Place>): void {
		this.#place = { ...this.#place, ...changes, at: Date.now() };
		if (this.#project === null) return;
		try {
			localStorage.setItem(KEY, JSON.stringify(withPlace(readStored(), this.#project, this.#place)));
		} catch {
			// Where storage is forbidden a place lasts as long as the page.
			return;
		}
	}
}

function readStored(): Record<string, Place> {
	try {
		return readPlaces(localStorage.getItem(KEY));
	} catch {
		return {};
	}
}

export const places = new Places();
