import { beginApplications, beginGiven, beginKeys, beginModels } from '$lib/core/analysis/allocation/begin';
import type { AllocationSpec } from '$lib/core/analysis/allocation/types';
import type { AnalysisSpec } from '$lib/core/analysis/types';
import { newFacts } from '../../begin';
import type { CatalogueEntry } from '../../catalogue';

const begun =
	(contents: ReturnType<typeof beginKeys>) =>
	(id: string): AllocationSpec => ({
		type: 'allocation',
		...newFacts(id),
		...contents
	});
/** Of keys; where some are named, with one of them. */
const isOf = (spec: AnalysisSpec, ...keys: string[]): boolean =>
	spec.type === 'allocation' &&
	spec.design === 'keys' &&
	(keys.length === 0 || spec.keys.some(({ id }) => keys.includes(id)));

/** Ways to begin a distribution of grants. */
export const allocationEntries: CatalogueEntry[] = [
	{
		id: 'allocation-keys',
		type: 'allocation',
		fits: (spec) => isOf(spec) && !isOf(spec, 'model0', 'model1', 'proRata', 'priority'),
		question: (m) => m.allocation.question,
		name: (m) => m.allocation.entryName,
		words: (m) => m.allocation.words,
		begin: begun(beginKeys())
	},
	{
		id: 'allocation-models',
		type: 'allocation',
		fits: (spec) => isOf(spec, 'model0', 'model1'),
		question: (m) => m.allocation.modelsQuestion,
		name: (m) => m.allocation.modelsEntryName,
		words: (m) => m.allocation.words,
		begin: begun(beginModels())
	},
	{
		id: 'allocation-applications',
		type: 'allocation',
		fits: (spec) => isOf(spec, 'proRata', 'priority'),
		question: (m) => m.allocation.applicationsQuestion,
		name: (m) => m.allocation.applicationsEntryName,
		words: (m) => m.allocation.words,
		begin: begun(beginApplications())
	},
	{
		id: 'allocation-given',
		type: 'allocation',
		fits: (spec) => spec.type === 'allocation' && spec.design === 'given',
		question: (m) => m.allocation.givenQuestion,
		name: (m) => m.allocation.givenEntryName,
		words: (m) => m.allocation.words,
		begin: begun(beginGiven())
	}
];
