import type { SourceState } from '$lib/core/document/source-state';
import type { ResultSource } from '$lib/core/document/types';
import { language } from '$lib/state/language.svelte';
import type * as drawSource from './draw-source';

type DrawnSource = Exclude<ResultSource, { kind: 'analysis' }>;
type Sources = Pick<typeof drawSource, 'drawSource' | 'offeredDraws'>;

/** What reports take from draws. A report without any does not need what words them: it is fetched when it is asked for. */
class DrawSources {
	#sources = $state.raw<Sources | null>(null);
	#isAsked = false;

	/** As far as the source has come. Read in a derived value it follows what is computed. */
	state(source: DrawnSource): SourceState {
		const sources = this.#fetched();
		if (sources) return sources.drawSource(source);
		const t = language.messages.reportSources;
		return {
			status: 'computing',
			name: source.kind === 'draw' ? t.parts[source.part] : t.sheet,
			done: null,
			stop: null
		};
	}

	/** Every source of a draw that is offered; none until what words them is here. */
	offered(): ReturnType<Sources['offeredDraws']> {
		return this.#fetched()?.offeredDraws() ?? [];
	}

	#fetched(): Sources | null {
		if (!this.#isAsked) {
			this.#isAsked = true;
			void import('./draw-source').then(
				(sources) => (this.#sources = sources),
				// Without network and before it was kept: asked again the next time.
				() => (this.#isAsked = false)
			);
		}
		return this.#sources;
	}
}

/** The sources that reports take from draws. */
export const drawSources = new DrawSources();
