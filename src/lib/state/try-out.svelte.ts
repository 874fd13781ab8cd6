import type { DatasetPreview } from '../core/dataset/preview';
import type { DatasetSpec } from '../core/dataset/types';
import type { Message } from '../core/outcome';
import { Newest } from '../workers/newest';
import { datasets } from './datasets.svelte';

/** Rows of a dataset in the making that are shown. */
const SHOWN = 50;

/**
 * A dataset that is being made, as it would come out. While one is computed only the newest question waits, so that the
 * page follows whoever is typing.
 */
export class TryOut {
	/** The last one that could be made; it stays while a newer one cannot. */
	preview = $state.raw<DatasetPreview | null>(null);
	/** Why the newest one cannot be made. */
	problem = $state.raw<Message | null>(null);
	/** What is shown; an answer that comes when nothing is to be shown any more is none. */
	#spec: DatasetSpec | null = null;
	#asking = new Newest(async (spec: DatasetSpec) => {
		const { dataClient } = await import('../workers/data-client');
		return dataClient.call(async (api) => await api.tryOut(spec, SHOWN));
	});

	/**
	 * Called in an effect: follows what it is given, and the datasets that it is made of.
	 * @param spec null shows nothing
	 */
	follow(spec: DatasetSpec | null): void {
		void datasets.version;
		this.#spec = spec;
		if (!spec) {
			this.preview = null;
			this.problem = null;
			return;
		}
		void this.#ask($state.snapshot(spec) as DatasetSpec);
	}

	async #ask(spec: DatasetSpec): Promise<void> {
		try {
			const outcome = await this.#asking.ask(spec);
			if (!outcome || !this.#spec) return;
			if (outcome.ok) this.preview = outcome.value;
			this.problem = outcome.ok ? null : outcome.problem;
		} catch (error) {
			this.problem = { code: 'dataset.failed', params: { dataset: spec.name, reason: String(error) } };
		}
	}
}
