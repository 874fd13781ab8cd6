import { tick } from 'svelte';
import type { Message } from '../core/outcome';
import { rulesOf } from '../core/selection/rules';
import type { DrawSpec } from '../core/selection/types';
import type { SensitivityResult, SensitivitySpec } from '../core/simulation/sensitivity/types';
import type { DataSummary } from '../workers/draw-client';
import { drawHome } from './job-homes';
import { jobs } from './jobs.svelte';

/** Which choices of a draw matter most: what was asked, how far the answer is, and the answer. */
class SensitivityView {
	/** The answer so far; null before there is one. */
	result = $state.raw<SensitivityResult | null>(null);
	/** How far it is, 0–1; null when nothing is being computed. */
	done = $state<number | null>(null);
	/** Rows asked for; 0 for one choice at a time only. */
	asked = $state(0);
	problem = $state.raw<Message | null>(null);
	/** The draw, what is varied, and the data that the answer belongs to. */
	#of = $state.raw<{ data: DataSummary; key: string } | null>(null);
	#run: AbortController | null = null;
	/** The run among the jobs of the program; none for one choice at a time, which is soon done. */
	#job: ReturnType<typeof jobs.begin> | null = null;

	/** Whether the answer is that of a draw and its data, with what is varied now. */
	isOf(draw: DrawSpec, spec: SensitivitySpec, data: DataSummary): boolean {
		return this.#of?.data === data && this.#of.key === keyOf(draw, spec);
	}

	/**
	 * Finds which choices matter most. What was asked for before is stopped.
	 * @param draw plain data (a snapshot), as `spec`
	 * @param rows 0 for one choice at a time only
	 * @param data the summary of the data that the draw worker holds
	 */
	async run(draw: DrawSpec, spec: SensitivitySpec, rows: number, data: DataSummary): Promise<void> {
		this.stop();
		const run = new AbortController();
		this.#run = run;
		// One at a time is soon there: until then the answer before it is not shown.
		const isOther = !this.isOf(draw, spec, data);
		this.#of = { data, key: keyOf(draw, spec) };
		if (isOther) this.result = null;
		this.problem = null;
		this.done = 0;
		this.asked = rows;
		if (rows > 0)
			this.#job = jobs.begin({ code: 'jobs.sensitivity' }, () => this.stop(), {
				done: { code: 'jobs.sensitivityDone' },
				home: drawHome('sensitivity')
			});
		try {
			const { drawClient } = await import('../workers/draw-client');
			const outcome = await drawClient.sensitivity(
				draw,
				{ ...spec, rows },
				run.signal,
				async (share, partial) => {
					if (run.signal.aborted) return;
					this.done = share;
					this.#job?.report(share);
					if (partial.rows > 0) this.result = partial;
					await tick();
				}
			);
			if (run.signal.aborted) return;
			if (outcome.ok) this.result = outcome.value;
			else this.problem = outcome.problem;
		} catch {
			if (!run.signal.aborted) this.problem = { code: 'sensitivity.failed' };
		}
		if (run.signal.aborted) return;
		this.done = null;
		this.#endJob(this.problem === null);
	}

	/** Stops; what is ready stays, and says of how many rows it is. */
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
}

const keyOf = (draw: DrawSpec, spec: SensitivitySpec): string =>
	JSON.stringify([{ ...rulesOf(draw), name: '' }, spec]);

/** What matters most in the draw of this tab. */
export const sensitivity = new SensitivityView();
