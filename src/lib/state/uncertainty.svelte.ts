import { tick } from 'svelte';
import type { Message } from '../core/outcome';
import { rulesKey } from '../core/selection/rules';
import type { DrawSpec } from '../core/selection/types';
import { uncertaintyOf } from '../core/simulation/uncertainty/default-spec';
import type {
	LeftOut,
	ListComparison,
	SchoolLeftOut,
	UncertaintyResult,
	UncertaintySpec
} from '../core/simulation/uncertainty/types';
import type { DataSummary } from '../workers/draw-client';
import { certaintyHome } from './job-homes';
import { jobs } from './jobs.svelte';

/** Municipalities that are drawn so often at least are tried without each of their schools. */
const NEAR = 0.005;

/** How sure the draw is that is shown: what was asked, how far the answer is, and the answer. */
class UncertaintyView {
	/** The answer so far; null before there is one. */
	result = $state.raw<UncertaintyResult | null>(null);
	/** The answer for ordinary other years where the same years were asked for, and the other way round; null unless asked. */
	other = $state.raw<UncertaintyResult | null>(null);
	/** How far it is, 0–1; null when nothing is being computed. */
	done = $state<number | null>(null);
	problem = $state.raw<Message | null>(null);
	/** The draw without each year and indicator, and schools that decide; null until they are known. */
	leftOut = $state.raw<LeftOut[] | null>(null);
	schools = $state.raw<SchoolLeftOut[] | null>(null);
	/** Four ways to give the places; null until they are known. */
	lists = $state.raw<ListComparison | null>(null);
	/** The draw and the data that the answer belongs to. */
	#of = $state.raw<{ data: DataSummary; key: string } | null>(null);
	#run: AbortController | null = null;
	/** The run among the jobs of the program: it goes on when another page is shown. */
	#job: ReturnType<typeof jobs.begin> | null = null;
	/** Counts answers: what is found beside an older one is not shown. */
	#answers = 0;

	/** The answer, if it is that of a draw and its data, with what is varied now. */
	of(draw: DrawSpec, data: DataSummary): UncertaintyResult | null {
		return this.isOf(draw, data) ? this.result : null;
	}

	/** Whether the answer is that of a draw and its data, with what is varied now; of more or fewer data sets perhaps. */
	isOf(draw: DrawSpec, data: DataSummary): boolean {
		return this.#of?.data === data && this.#of.key === keyOf(draw);
	}

	/**
	 * Finds how sure a draw is, or goes on where it was stopped. What was asked for before is stopped.
	 * @param draw plain data (a snapshot)
	 * @param data the summary of the data that the draw worker holds
	 */
	async run(draw: DrawSpec, data: DataSummary): Promise<void> {
		const goesOn = this.isOf(draw, data);
		const run = this.#begin();
		this.#answers++;
		if (!goesOn) this.#forget();
		this.#of = { data, key: keyOf(draw) };
		const answer = await this.#ask(draw, uncertaintyOf(draw), run, (partial) => (this.result = partial));
		if (!answer) return;
		this.result = answer;
		await this.#findParts(draw, answer);
	}

	/** The same for the other meaning of years: ordinary other years where the same were asked for, or the same ones. */
	async runOther(draw: DrawSpec): Promise<void> {
		const run = this.#begin();
		const spec = uncertaintyOf(draw);
		const years = spec.years === 'same' ? 'ordinary' : 'same';
		const answer = await this.#ask(draw, { ...spec, years }, run, () => undefined);
		if (!answer) return;
		this.other = answer;
		// The search for schools was stopped for it.
		if (this.result && this.schools === null) await this.#findParts(draw, this.result);
	}

	/** Stops; what is ready stays, and says of how many data sets it is. */
	stop(): void {
		this.#run?.abort();
		this.#run = null;
		this.#endJob(false);
		this.done = null;
	}

	#endJob(isDone: boolean): void {
		this.#job?.end(isDone);
		this.#job = null;
	}

	#begin(): AbortController {
		this.stop();
		this.#run = new AbortController();
		this.#job = jobs.begin({ code: 'jobs.uncertainty' }, () => this.stop(), {
			done: { code: 'jobs.uncertaintyDone' },
			home: certaintyHome
		});
		this.problem = null;
		this.done = 0;
		return this.#run;
	}

	#forget(): void {
		this.result = null;
		this.other = null;
		this.leftOut = null;
		this.schools = null;
		this.lists = null;
	}

	/** Null when it was stopped, and where there is none: then `problem` says why. */
	async #ask(
		draw: DrawSpec,
		spec: UncertaintySpec,
		{ signal }: AbortController,
		show: (partial: UncertaintyResult) => void
	): Promise<UncertaintyResult | null> {
		const { drawClient } = await import('../workers/draw-client');
		const outcome = await drawClient.uncertainty(draw, spec, signal, async (share, partial) => {
			if (signal.aborted) return;
			this.done = share;
			this.#job?.report(share);
			if (partial) show(partial);
			await tick();
		});
		if (signal.aborted) return null;
		this.done = null;
		this.#endJob(outcome.ok);
		if (outcome.ok) return outcome.value;
		this.problem = outcome.problem;
		return null;
	}

	async #findParts(draw: DrawSpec, sure: UncertaintyResult): Promise<void> {
		const answer = this.#answers;
		const isOld = () => answer !== this.#answers;
		const { drawClient } = await import('../workers/draw-client');
		const lists = await drawClient.uncertaintyLists(draw, uncertaintyOf(draw), sure.average);
		if (isOld()) return;
		this.lists = lists.ok ? lists.value : null;
		const leftOut = await drawClient.call((api) => api.leaveOneOut(draw));
		if (isOld()) return;
		this.leftOut = leftOut;
		const near = [...sure.drawn.keys()].filter((unit) => sure.drawn[unit] >= NEAR);
		const schools = await drawClient.decidingSchools(draw, near);
		if (!isOld()) this.schools = schools;
	}
}

/** What an answer is of: the number of data sets may grow. */
const keyOf = (draw: DrawSpec): string =>
	JSON.stringify([rulesKey(draw), { ...uncertaintyOf(draw), replicates: 0 }]);

/** The uncertainty of the draw of this tab. */
export const uncertainty = new UncertaintyView();
