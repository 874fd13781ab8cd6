import type { DerivedPreview, FilterPreview } from '../core/derive/preview';
import type { DerivedSpec } from '../core/derive/types';
import type { Outcome } from '../core/outcome';
import { Newest } from '../workers/newest';

/** The newest answer to questions that come faster than they are answered: while one is worked on, only the last waits. */
class Preview<Question, Answer> {
	/** The newest answer; null before the first. */
	outcome = $state.raw<Outcome<Answer> | null>(null);
	#newest: Newest<Question, Outcome<Answer>>;

	constructor(work: (question: Question) => Promise<Outcome<Answer>>) {
		this.#newest = new Newest((question) => work(question).catch(failed));
	}

	/** Asks anew. @param question plain data (a snapshot) */
	ask(question: Question): void {
		void this.#newest.ask(question).then((outcome) => {
			if (outcome) this.outcome = outcome;
		});
	}
}

const failed = (error: unknown): Outcome<never> => ({
	ok: false,
	problem: { code: 'derive.previewFailed', params: { reason: String(error) } }
});

/** A computed variable as it would come out, while somebody describes it. */
export const derivedPreview = () =>
	new Preview<{ dataset: string; spec: DerivedSpec; place: number }, DerivedPreview>(
		async ({ dataset, spec, place }) => {
			const { dataClient } = await import('../workers/data-client');
			return dataClient.call<Outcome<DerivedPreview>>((api) => api.previewDerived(dataset, spec, place));
		}
	);

/** How many rows a condition holds for, while somebody writes it. */
export const filterPreview = () =>
	new Preview<{ dataset: string; condition: string }, FilterPreview>(async ({ dataset, condition }) => {
		const { dataClient } = await import('../workers/data-client');
		return dataClient.call<Outcome<FilterPreview>>((api) => api.previewFilter(dataset, condition));
	});
