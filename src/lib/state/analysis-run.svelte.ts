import type { AnalysisResult, AnalysisSpec, ResultPart } from '../core/analysis/types';
import { fail, type Message, type Outcome } from '../core/outcome';
import { datasets } from './datasets.svelte';
import { analysisHome } from './job-homes';
import { jobs, type JobHome } from './jobs.svelte';
import { NewestKept } from './newest-kept';
import { project } from './project.svelte';

/** Work that takes longer than this shows how far it is. Milliseconds. */
const SHOW_PROGRESS = 300;
/** Results that are kept. */
const MOST_KNOWN = 50;

/**
 * The result of the analysis that is shown. It follows the specification and the datasets; the last result stays while
 * a newer one is computed, and work that nobody waits for any more is stopped.
 */
export class AnalysisRun {
	/** The last result, and the analysis that it is of. */
	result = $state.raw<AnalysisResult | null>(null);
	/** Why the newest specification has no result. */
	problem = $state.raw<Message | null>(null);
	/** How much is done, 0–1; null while nothing is computed or it takes no time. */
	progress = $state<number | null>(null);
	/** Parts that are ready while the rest is computed. */
	partial = $state.raw<ResultPart[]>([]);
	/** The id of the analysis that `result` and `problem` belong to. */
	shown = $state<string | null>(null);
	/** Stopped by whoever waited. */
	stopped = $state(false);
	#asked = '';
	/** The results of this project's analyses as they were computed last: going back to one computes nothing. */
	#known = new NewestKept<Outcome<AnalysisResult>>(MOST_KNOWN);
	#running: AbortController | null = null;
	/** The computation among the jobs of the program, once it takes longer than a moment. */
	#job: ReturnType<typeof jobs.begin> | null = null;

	/** @param home where the analysis with an id is shown; without it the computation is no job that one comes back to */
	constructor(private readonly home: ((id: string) => JobHome) | null = null) {}

	/** Called in an effect. Null shows nothing. */
	follow(spec: AnalysisSpec | null): void {
		const { version, outcomes } = datasets;
		if (!spec || outcomes === null) return;
		const plain = $state.snapshot(spec) as AnalysisSpec;
		const all = $state.snapshot(project.analyses) as AnalysisSpec[];
		// A text follows the results that it quotes; the others know nothing of each other.
		const asked = JSON.stringify([
			version,
			computed(plain),
			plain.type === 'text' ? all.map(computed) : null
		]);
		if (asked === this.#asked) return;
		this.#asked = asked;
		const known = this.#known.get(asked);
		if (!known) {
			void this.#run(plain, all);
			return;
		}
		this.#running?.abort();
		this.#endJob(false);
		this.#show(plain.id, known);
	}

	/** Stops what is computed; the parts that are ready stay. */
	stop(): void {
		this.#running?.abort();
		this.#running = null;
		this.#endJob(false);
		this.progress = null;
		this.stopped = true;
	}

	#endJob(isDone: boolean): void {
		this.#job?.end(isDone);
		this.#job = null;
	}

	/** Computes again what was stopped. */
	again(spec: AnalysisSpec): void {
		this.#asked = '';
		this.follow(spec);
	}

	async #run(spec: AnalysisSpec, all: AnalysisSpec[]): Promise<void> {
		const asked = this.#asked;
		this.#running?.abort();
		const running = (this.#running = new AbortController());
		this.#endJob(false);
		this.stopped = false;
		this.partial = [];
		const begun = performance.now();
		const { dataClient } = await import('../workers/data-client');
		try {
			const outcome = await dataClient.analyse(spec, all, running.signal, (share, partial) => {
				if (this.#running !== running) return;
				if (performance.now() - begun > SHOW_PROGRESS) this.#tell(spec.id, share);
				if (partial.length > 0) this.partial = partial;
			});
			if (this.#running !== running) return;
			this.#known.keep(asked, outcome);
			this.#endJob(true);
			this.#show(spec.id, outcome);
		} catch (error) {
			if (this.#running !== running) return;
			this.#endJob(false);
			this.#show(spec.id, fail('analysis.failed', { reason: String(error) }));
		}
	}

	#tell(id: string, share: number): void {
		this.progress = share;
		if (this.home) {
			const facts = { done: { code: 'jobs.analysisDone' }, home: this.home(id) };
			this.#job ??= jobs.begin({ code: 'jobs.analysis' }, () => this.stop(), facts);
		}
		this.#job?.report(share);
	}

	#show(id: string, outcome: Outcome<AnalysisResult>): void {
		this.result = outcome.ok ? outcome.value : null;
		this.problem = outcome.ok ? null : outcome.problem;
		this.shown = id;
		this.progress = null;
		this.partial = [];
		this.stopped = false;
		this.#running = null;
	}
}

/**
 * The result of the analysis that is chosen. It goes on when another page is shown, and is there when one comes back.
 */
export const analysisRun = new AnalysisRun(analysisHome);

/** What of a specification its numbers depend on: not its name, not the note. */
export const computed = (spec: AnalysisSpec): AnalysisSpec => ({ ...spec, name: '', note: '' });

/** The result of an analysis of the project, computed for whoever refers to it. */
export async function resultOf(spec: AnalysisSpec): Promise<Outcome<AnalysisResult>> {
	const { dataClient } = await import('../workers/data-client');
	const plain = $state.snapshot(spec) as AnalysisSpec;
	const all = $state.snapshot(project.analyses) as AnalysisSpec[];
	return dataClient.analyse(plain, all, new AbortController().signal, () => undefined);
}
