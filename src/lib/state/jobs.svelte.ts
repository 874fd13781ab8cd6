import type { Message } from '../core/outcome';

/** Where a job is shown in full: one can go back to it, and need not be told of it while one is there. */
export interface JobHome {
	/** Whether it is the page that is shown: then nobody need be told that the job is done. */
	isShown: () => boolean;
	/** Whether that page says itself how far the job is: then it is not listed as well. */
	tellsProgress: boolean;
	/** Goes there. */
	show: () => void;
}

/** A piece of work that takes longer than a moment: shown with how far it is, and can be cancelled. */
export interface Job {
	id: number;
	/** What is being done, worded by the catalogues. */
	title: Message;
	/** What is said when it is done and one is elsewhere. */
	done: Message | null;
	/** Part done, 0–1; null while it is not known. */
	progress: number | null;
	/** What is being worked on just now (a file name). */
	detail: string;
	cancel: () => void;
	home: JobHome | null;
}

/** What a job's work is given: when to stop, and where to say how far it is. */
export interface JobContext {
	signal: AbortSignal;
	report: (progress: number | null, detail?: string) => void;
}

/** What is known of a job beside its title. */
type JobFacts = Partial<Pick<Job, 'done' | 'home'>>;

class Jobs {
	/** The jobs that are running, the oldest first. */
	list = $state<Job[]>([]);
	/** The job that was done last, as long as nobody was told. */
	finished = $state.raw<Job | null>(null);
	#nextId = 1;

	/**
	 * Runs work and lists it while it runs.
	 * @returns what the work gives; rejects as the work does (with an AbortError when it was cancelled)
	 */
	async run<T>(title: Message, work: (context: JobContext) => Promise<T>, facts: JobFacts = {}): Promise<T> {
		const controller = new AbortController();
		const job = this.begin(title, () => controller.abort(), facts);
		try {
			const made = await work({ signal: controller.signal, report: job.report });
			job.end(!controller.signal.aborted);
			return made;
		} catch (error) {
			// One that failed tells of it itself.
			job.end(false);
			throw error;
		}
	}

	/**
	 * Lists work that is run elsewhere.
	 * @returns what tells how far it is, and what takes it from the list; both may be called after its end
	 */
	begin(
		title: Message,
		cancel: () => void,
		{ done = null, home = null }: JobFacts = {}
	): { report: JobContext['report']; end: (isDone: boolean) => void } {
		const id = this.#nextId++;
		this.list.push({ id, title, done, progress: null, detail: '', cancel, home });
		const own = () => this.list.find((candidate) => candidate.id === id);
		return {
			report: (progress, detail = '') => void Object.assign(own() ?? {}, { progress, detail }),
			end: (isDone) => {
				const job = own();
				if (!job) return;
				this.list = this.list.filter((one) => one.id !== id);
				if (isDone && job.done !== null && job.home?.isShown() === false) this.finished = job;
			}
		};
	}
}

/** The work that is running on this page. */
export const jobs = new Jobs();
