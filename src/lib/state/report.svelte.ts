import { copyOfReport, emptyReport } from '../core/document/edits';
import type { ReportSpec } from '../core/document/types';
import { project } from './project.svelte';

/** Changing the reports of the open project. Everything can be undone. */
export const reports = {
	find: (id: string | null): ReportSpec | undefined => project.reports.find((one) => one.id === id),
	/** Adds a report with nothing in it, or one that is given. Gives its id. */
	add(name: string, report: ReportSpec = emptyReport(crypto.randomUUID(), name)): string {
		project.editReports((all) => [...all, report]);
		return report.id;
	},
	/**
	 * Changes one report.
	 * @param group changes of one gesture become one step of undo
	 */
	edit(id: string, change: (report: ReportSpec) => ReportSpec, group: string | null = null): void {
		project.editReports((all) => all.map((one) => (one.id === id ? change(one) : one)), group);
	},
	/** Adds a copy below the report. Gives its id. */
	duplicate(report: ReportSpec, name: string): string {
		const copy = copyOfReport(report, name, () => crypto.randomUUID());
		project.editReports((all) => all.flatMap((one) => (one.id === report.id ? [one, copy] : [one])));
		return copy.id;
	},
	remove(id: string): void {
		project.editReports((all) => all.filter((one) => one.id !== id));
	}
};

/** Typing without so long a pause is one step of undo. Milliseconds. */
const PAUSE = 1500;

/** Names the gestures of typing: a new one after a pause or in another place. */
class Typing {
	#place = '';
	#last = -Infinity;
	#count = 0;

	/** The group that a letter typed now belongs to. */
	group(place: string): string {
		const now = performance.now();
		if (place !== this.#place || now - this.#last > PAUSE) this.#count += 1;
		this.#place = place;
		this.#last = now;
		return `report-typing-${this.#count}`;
	}
}

export const typing = new Typing();
