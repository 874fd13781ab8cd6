import type { Component } from 'svelte';
import type { AnalysisSpec, AnalysisType, SpecOf } from '$lib/core/analysis/types';
import type { DatasetSummary } from '$lib/core/dataset/summary';
import type { Messages } from '$lib/i18n';
import { allocationEntries } from './kinds/allocation/entries';
import { applicationsEntries } from './kinds/applications/entries';
import { categoryWaveEntries } from './kinds/category-wave/entries';
import { checkerEntries } from './kinds/checker/entries';
import { correlationEntries } from './kinds/correlation/entries';
import { crossTableEntries } from './kinds/cross-table/entries';
import { descriptivesEntries } from './kinds/descriptives/entries';
import { factorEntries } from './kinds/factor/entries';
import { frequenciesEntries } from './kinds/frequencies/entries';
import { groupDifferenceEntries } from './kinds/group-difference/entries';
import { likertEntries } from './kinds/likert/entries';
import { logisticEntries } from './kinds/logistic/entries';
import { meanTableEntries } from './kinds/mean-table/entries';
import { publishedDifferenceEntries } from './kinds/published-difference/entries';
import { regressionEntries } from './kinds/regression/entries';
import { reliabilityEntries } from './kinds/reliability/entries';
import { representativenessEntries } from './kinds/representativeness/entries';
import { responseRateEntries } from './kinds/response-rate/entries';
import { structureEntries } from './kinds/structure/entries';
import { textEntries } from './kinds/text/entries';
import type { EntryGroup } from './entry-groups';

/** What a form of an analysis is given. */
export interface FormProps<Spec extends AnalysisSpec> {
	spec: Spec;
	/** The dataset that it is of; null for an analysis without one. */
	summary: DatasetSummary | null;
	/** Changes the specification; the result follows. Changes of one `group` become one step of undo. */
	edit: (spec: Spec, group?: string) => void;
}

/** One way to begin an analysis: a question that people have, and the method that answers it. */
export interface CatalogueEntry {
	/** Unique; stable for tests. */
	id: string;
	type: AnalysisType;
	/** The heading that it stands under, where it is not that of its kind. */
	group?: EntryGroup;
	/** "Er det forskjell mellom gruppene?" */
	question: (messages: Messages) => string;
	/** "Welch t-test" */
	name: (messages: Messages) => string;
	/** Words that people may search by; names in other programs. */
	words?: (messages: Messages) => string;
	/** Whether a specification of the kind is one that this way begins; for kinds with several, which are named after them. */
	fits?: (spec: AnalysisSpec) => boolean;
	/** A specification with sensible defaults for a dataset; null where the project has none. */
	begin: (id: string, summary: DatasetSummary | null) => AnalysisSpec;
}

/** Every way to begin, in the order in which they are offered. */
export const CATALOGUE: readonly CatalogueEntry[] = [
	...frequenciesEntries,
	...likertEntries,
	...descriptivesEntries,
	...meanTableEntries,
	...categoryWaveEntries,
	...crossTableEntries,
	...groupDifferenceEntries,
	...correlationEntries,
	...regressionEntries,
	...logisticEntries,
	...reliabilityEntries,
	...factorEntries,
	...responseRateEntries,
	...representativenessEntries,
	...structureEntries,
	...checkerEntries,
	...publishedDifferenceEntries,
	...allocationEntries,
	...applicationsEntries,
	...textEntries
];

type FormOf<Type extends AnalysisType> = Component<FormProps<SpecOf<Type>>>;

/** The forms; each comes when it is needed. A kind that is missing here does not compile. */
const FORMS: { [Type in AnalysisType]: () => Promise<{ default: FormOf<Type> }> } = {
	allocation: () => import('./kinds/allocation/Form.svelte'),
	applications: () => import('./kinds/applications/Form.svelte'),
	categoryWave: () => import('./kinds/category-wave/Form.svelte'),
	checker: () => import('./kinds/checker/Form.svelte'),
	correlation: () => import('./kinds/correlation/Form.svelte'),
	crossTable: () => import('./kinds/cross-table/Form.svelte'),
	descriptives: () => import('./kinds/descriptives/Form.svelte'),
	factor: () => import('./kinds/factor/Form.svelte'),
	frequencies: () => import('./kinds/frequencies/Form.svelte'),
	groupDifference: () => import('./kinds/group-difference/Form.svelte'),
	likert: () => import('./kinds/likert/Form.svelte'),
	logistic: () => import('./kinds/logistic/Form.svelte'),
	meanTable: () => import('./kinds/mean-table/Form.svelte'),
	publishedDifference: () => import('./kinds/published-difference/Form.svelte'),
	regression: () => import('./kinds/regression/Form.svelte'),
	reliability: () => import('./kinds/reliability/Form.svelte'),
	representativeness: () => import('./kinds/representativeness/Form.svelte'),
	responseRate: () => import('./kinds/response-rate/Form.svelte'),
	structure: () => import('./kinds/structure/Form.svelte'),
	text: () => import('./kinds/text/Form.svelte')
};

/** Loads the form of a kind. It fits the specification that it was asked for. */
export const loadForm = async (type: AnalysisType): Promise<Component<FormProps<AnalysisSpec>>> =>
	(await FORMS[type]()).default as unknown as Component<FormProps<AnalysisSpec>>;

/** What an analysis is called: its own name, else that of the way it was begun. */
export const nameOf = (spec: AnalysisSpec, messages: Messages): string =>
	spec.name !== '' ? spec.name : (entryOf(spec)?.name(messages) ?? spec.type);

const entryOf = (spec: AnalysisSpec): CatalogueEntry | undefined => {
	const ways = CATALOGUE.filter(({ type }) => type === spec.type);
	return ways.find(({ fits }) => fits?.(spec)) ?? ways.at(0);
};
