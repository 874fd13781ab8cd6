import type { ResultSource } from '../core/document/types';

/** The report that the page of reports shows: work that it waits for is told of there and nowhere else. */
class ShownReport {
	/** Its id; null before any was shown. */
	id = $state<string | null>(null);
	/** What it takes tables, figures and numbers from. */
	sources = $state.raw<readonly ResultSource[]>([]);
}

export const shownReport = new ShownReport();
