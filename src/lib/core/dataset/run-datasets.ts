import { fail, type Outcome } from '../outcome';
import { parentsOf } from './parents';
import { runDataset } from './run-dataset';
import type { Dataset, DatasetCode, DatasetSources, DatasetSpec } from './types';

/** A dataset with what it was made of, so that it is made anew only when something of that is another. */
interface Made {
	spec: string;
	sources: DatasetSources;
	parents: (Dataset | null)[];
	outcome: Outcome<Dataset, DatasetCode>;
}

/**
 * Makes the datasets of a project, each after those it is made of, and keeps them: a later call makes anew only what a
 * changed specification, other tables or another parent changes.
 */
export class Datasets {
	#made = new Map<string, Made>();

	/**
	 * @param specs the datasets of the project, in any order
	 * @returns each of them by id, or why it cannot be made
	 */
	run(specs: readonly DatasetSpec[], sources: DatasetSources): Map<string, Outcome<Dataset, DatasetCode>> {
		const byId = new Map(specs.map((spec) => [spec.id, spec]));
		const done = new Map<string, Made>();
		const underWay = new Set<string>();
		const make = (spec: DatasetSpec): Outcome<Dataset, DatasetCode> => {
			const known = done.get(spec.id);
			if (known) return known.outcome;
			if (underWay.has(spec.id)) return fail('dataset.circle', { dataset: spec.name });
			underWay.add(spec.id);
			const parents = parentsOf(spec.origin).map((id) => {
				const parent = byId.get(id);
				return parent ? make(parent) : null;
			});
			underWay.delete(spec.id);
			const made = this.#reuse(spec, sources, parents);
			done.set(spec.id, made);
			return made.outcome;
		};
		for (const spec of specs) make(spec);
		this.#made = done;
		return new Map([...done].map(([id, { outcome }]) => [id, outcome]));
	}

	#reuse(
		spec: DatasetSpec,
		sources: DatasetSources,
		outcomes: (Outcome<Dataset, DatasetCode> | null)[]
	): Made {
		const text = JSON.stringify(spec);
		const parents = outcomes.map((outcome) => (outcome?.ok ? outcome.value : null));
		const before = this.#made.get(spec.id);
		const isSame =
			before?.spec === text &&
			before.sources === sources &&
			before.parents.length === parents.length &&
			before.parents.every((parent, index) => parent === parents[index]);
		if (isSame) return before;
		const circle = outcomes.find(
			(outcome) => outcome?.ok === false && outcome.problem.code === 'dataset.circle'
		);
		return { spec: text, sources, parents, outcome: circle ?? safely(spec, sources, parents) };
	}
}

function safely(
	spec: DatasetSpec,
	sources: DatasetSources,
	parents: (Dataset | null)[]
): Outcome<Dataset, DatasetCode> {
	if (parents.includes(null)) return fail('dataset.noDataset', { dataset: spec.name });
	const made = new Map(parents.flatMap((parent) => (parent ? [[parent.spec.id, parent] as const] : [])));
	try {
		return runDataset(spec, sources, made);
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		return fail('dataset.failed', { dataset: spec.name, reason });
	}
}
