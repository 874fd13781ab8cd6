import type { Message } from '../core/outcome';

/** A piece of work that takes longer than a moment: shown with how far it is, and can be cancelled. */
export interface Job {
	id: number;
	/** What is being done, worded by the catalogues. */
	title: Message;
	/** Part done, 0–1; null while it is not known. */
	progress: number | null;
	/** What is being worked on just now (a file name). */
	detail: string;
	cancel: () => void;
}

/** What a job's work is given: when to stop, and where to say how far it is. */
export interface JobContext {
	signal: AbortSignal;
	report: (progress: number | null, detail?: string) => void;
}

class Jobs {
	/** The jobs that are running, the oldest first. */
	list = $state<Job[]>([]);
	#nextId = 1;

	/**
	 * Runs work and lists it while it runs.
	 * @returns what the work gives; rejects as the work does (with an AbortError when it was cancelled)
	 */
	async run<T>(title: Message, work: (context: JobContext) => Promise<T>): Promise<T> {
		const controller = new AbortController();
		const id = this.#nextId++;
		this.list.push({ id, title, progress: null, detail: '', cancel: () => controller.abort() });
		try {
			return await work({
				signal: controller.signal,
				report: (progress, detail = '') => {
					const job = this.list.find((candidate) => candidate.id === id);
					if (job) Object.assign(job, { progress, detail });
				}
			});
		} finally {
			this.list = this.list.filter((job) => job.id !== id);
		}
	}
}

/** The work that is running on this page. */
export const jobs = new Jobs();
