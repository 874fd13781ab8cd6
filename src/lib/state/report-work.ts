import type { ResultSource } from '../core/document/types';
import type { Message } from '../core/outcome';
import { reportHome } from './job-homes';
import { jobs } from './jobs.svelte';

/** Whoever waits looks at how far work is so often, in milliseconds: a whole report is composed anew each time. */
export const BETWEEN = 500;
/** Work that takes longer than this is a job. Milliseconds. */
const MOMENT = 300;

/** What a report waits for, as the list of jobs tells of it. */
interface Told {
	title: Message;
	/** What is said when it is done and one is elsewhere. */
	done: Message;
	/** Which of the report's sources wait for it. */
	isFor: (source: ResultSource) => boolean;
}

/** Work that a report waits for, begun now: a job once it has taken longer than a moment, never for what takes less. */
export class ReportWork {
	#begun = performance.now();
	#job: ReturnType<typeof jobs.begin> | null = null;

	/** @param stop ends the work, when somebody asks for it in the list of jobs */
	constructor(
		private readonly told: Told,
		private readonly stop: () => void
	) {}

	/** Whether it is listed: it takes long. */
	get isLong(): boolean {
		return this.#job !== null;
	}

	/** @param share how much of it is done, 0–1 */
	report(share: number): void {
		if (performance.now() - this.#begun <= MOMENT) return;
		const { title, done, isFor } = this.told;
		this.#job ??= jobs.begin(title, this.stop, { done, home: reportHome(isFor) });
		this.#job.report(share);
	}

	/** Takes it from the list. @param isDone false where it was stopped or failed */
	end(isDone: boolean): void {
		this.#job?.end(isDone);
	}
}
