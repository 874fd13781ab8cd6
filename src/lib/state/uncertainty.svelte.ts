import { tick } from 'svelte';
import type { Message } from '../core/outcome';
import type { DrawSpec } from '../core/selection/types';
import { defaultUncertainty } from '../core/simulation/uncertainty/default-spec';
import type { LeftOut, UncertaintyResult, UncertaintySpec } from '../core/simulation/uncertainty/types';
import type { DataSummary } from '../workers/draw-client';

/** How sure the draw is that is shown: what was asked, how far the answer is, and the answer. */
class UncertaintyView {
	/** What is varied. */
	spec = $state.raw<UncertaintySpec>(defaultUncertainty());
	/** The answer so far; null before there is one. */
	result = $state.raw<UncertaintyResult | null>(null);
	/** How far it is, 0–1; null when nothing is being computed. */
	done = $state<number | null>(null);
	problem = $state.raw<Message | null>(null);
	/** The draw without each year and indicator; null until it is known. */
	leftOut = $state.raw<LeftOut[] | null>(null);
	/** The draw and the data that the answer belongs to. */
	#of = $state.raw<{ data: DataSummary; key: string } | null>(null);
	#run: AbortController | null = null;

	/** The answer, if it is that of a draw and its data, with what is varied now. */
	of(draw: DrawSpec, data: DataSummary): UncertaintyResult | null {
		return this.isOf(draw, data) ? this.result : null;
	}

	/** Whether the answer is that of a draw and its data, with what is varied now. */
	isOf(draw: DrawSpec, data: DataSummary): boolean {
		return this.#of?.data === data && this.#of.key === this.#key(draw);
	}

	/**
	 * Finds how sure a draw is. What was asked for before is stopped.
	 * @param draw plain data (a snapshot)
	 * @param data the summary of the data that the draw worker holds
	 */
	async run(draw: DrawSpec, data: DataSummary): Promise<void> {
		this.stop();
		const run = new AbortController();
		const { spec } = this;
		this.#run = run;
		this.#of = { data, key: this.#key(draw) };
		this.result = null;
		this.leftOut = null;
		this.problem = null;
		this.done = 0;
		const { drawClient } = await import('../workers/draw-client');
		const outcome = await drawClient.uncertainty(draw, spec, run.signal, async (share, partial) => {
			if (run.signal.aborted) return;
			this.done = share;
			if (partial) this.result = partial;
			await tick();
		});
		if (run.signal.aborted) return;
		this.done = null;
		if (!outcome.ok) {
			this.problem = outcome.problem;
			return;
		}
		this.result = outcome.value;
		const leftOut = await drawClient.call((api) => api.leaveOneOut(draw));
		if (!run.signal.aborted) this.leftOut = leftOut;
	}

	/** Stops; what is ready stays, and says of how many data sets it is. */
	stop(): void {
		this.#run?.abort();
		this.#run = null;
		this.done = null;
	}

	#key(draw: DrawSpec): string {
		return JSON.stringify([draw, this.spec]);
	}
}

/** The uncertainty of the draw of this tab. */
export const uncertainty = new UncertaintyView();
