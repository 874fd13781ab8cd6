import type { AnalysisResult, AnalysisSpec } from '../core/analysis/types';
import { fail, type Outcome } from '../core/outcome';
import { computed } from './analysis-run.svelte';
import { datasets } from './datasets.svelte';
import { project } from './project.svelte';
import { BETWEEN, ReportWork } from './report-work';

/** What is known of the result of an analysis. */
export interface KnownResult {
	/** The last outcome; null until there is one. It stays while a newer one is computed. */
	outcome: Outcome<AnalysisResult> | null;
	/** How much of the newest is done, 0–1; null when nothing is computed. */
	done: number | null;
	/** Whether the newest was stopped before it was done. */
	stopped: boolean;
}

/**
 * The results of several analyses at once, for a report. They follow the specifications and the datasets; only those that
 * have changed are computed, one after the other.
 */
class AnalysisResults {
	#known = $state.raw<ReadonlyMap<string, KnownResult>>(new Map());
	/** What each result was computed of, or is to be. */
	#asked = new Map<string, string>();
	#waiting = new Map<string, AnalysisSpec>();
	#running: { id: string; stop: AbortController } | null = null;
	#project: string | null = null;
	#busy = $state(false);

	/** What is known of an analysis of the open project; undefined where nobody has asked for it. */
	of(id: string): KnownResult | undefined {
		const known = this.#known.get(id);
		// An example opened twice has the same ids: what is known is of one of them.
		return this.#project === (project.record?.id ?? null) ? known : undefined;
	}

	/** Whether something that was asked for is still to be computed: until then older results are shown. */
	get isBusy(): boolean {
		return this.#busy;
	}

	/** Stops what is computed of an analysis, or waits to be. */
	stop(id: string): void {
		this.#waiting.delete(id);
		if (this.#running?.id === id) this.#running.stop.abort();
		// An older result is none of what the report asks for now.
		this.#known = new Map([...this.#known, [id, { outcome: null, done: null, stopped: true }]]);
	}

	/** Computes again what was stopped. */
	again(id: string): void {
		this.#asked.delete(id);
		this.follow(project.analyses.filter((one) => one.id === id));
	}

	/** Called in an effect with all analyses whose results are shown. */
	follow(specs: readonly AnalysisSpec[]): void {
		const { version, outcomes } = datasets;
		const owner = project.record?.id ?? null;
		if (outcomes === null || owner === null) return;
		if (owner !== this.#project) this.#forget(owner);
		const all = $state.snapshot(project.analyses) as AnalysisSpec[];
		for (const spec of specs) {
			const plain = $state.snapshot(spec) as AnalysisSpec;
			const others = plain.type === 'text' ? all.map(computed) : null;
			const asked = JSON.stringify([version, computed(plain), others]);
			if (this.#asked.get(plain.id) === asked) continue;
			this.#asked.set(plain.id, asked);
			this.#waiting.set(plain.id, plain);
			if (this.#running?.id === plain.id) this.#running.stop.abort();
		}
		void this.#work();
	}

	async #work(): Promise<void> {
		if (this.#running || this.#waiting.size === 0) return;
		this.#busy = true;
		for (let next = this.#next(); next; next = this.#next()) {
			const stop = new AbortController();
			this.#running = { id: next.id, stop };
			await this.#compute(next, stop.signal);
		}
		this.#running = null;
		this.#busy = false;
	}

	#next(): AnalysisSpec | undefined {
		const [first] = this.#waiting.values();
		if (first) this.#waiting.delete(first.id);
		return first;
	}

	async #compute(spec: AnalysisSpec, signal: AbortSignal): Promise<void> {
		const asked = this.#asked.get(spec.id);
		const isWanted = () => !signal.aborted && this.#asked.get(spec.id) === asked;
		const before = this.#known.get(spec.id)?.outcome ?? null;
		const work = new ReportWork(
			{
				title: { code: 'jobs.analysis' },
				done: { code: 'jobs.analysisDone' },
				isFor: (source) => source.kind === 'analysis' && source.analysis === spec.id
			},
			() => this.stop(spec.id)
		);
		/** How far it is may be told after it is done. */
		let isDone = false;
		let told = -Infinity;
		const tell = (outcome: Outcome<AnalysisResult> | null, done: number | null) => {
			if (isDone || !isWanted()) return;
			isDone = done === null;
			const now = performance.now();
			if (done !== null) work.report(done);
			// A result that is there stands while a newer one takes no time.
			if (!isDone && (now - told < BETWEEN || (before && !work.isLong))) return;
			told = now;
			this.#known = new Map([...this.#known, [spec.id, { outcome, done, stopped: false }]]);
		};
		// Most are done at once: nothing is told then of how far they are.
		if (!before) tell(null, 0);
		try {
			const { dataClient } = await import('../workers/data-client');
			const all = $state.snapshot(project.analyses) as AnalysisSpec[];
			const outcome = await dataClient.analyse(spec, all, signal, (share) => tell(before, share));
			tell(outcome, null);
		} catch (error) {
			tell(fail('analysis.failed', { reason: String(error) }), null);
		} finally {
			work.end(isWanted());
		}
	}

	#forget(owner: string): void {
		this.#running?.stop.abort();
		this.#project = owner;
		this.#known = new Map();
		this.#asked.clear();
		this.#waiting.clear();
	}
}

/** The results that reports of this page show. */
export const analysisResults = new AnalysisResults();
