import type { DatasetSpec } from '../core/dataset/types';
import type { Message } from '../core/outcome';
import type { EmptyName } from '../core/table/types';
import { withScale } from '../core/variables/apply-scale';
import { editOf, originName, withEdits } from '../core/variables/edit-spec';
import { renameVariable } from '../core/variables/rename-variable';
import type { ScaleProposal } from '../core/variables/scale-proposal';
import type { OwnScale, VariableEdit } from '../core/variables/types';
import { originsOf, withKind } from '../core/variables/value-edits';
import { datasets } from './datasets.svelte';
import { project } from './project.svelte';

/** What is said of the variables of a dataset, each as one step that can be undone. */

/** What was done, for the project's history. */
export const STEPS = {
	datasetName: 'variables.stepDatasetName',
	weight: 'variables.stepWeight',
	noWeight: 'variables.stepNoWeight',
	merged: 'variables.stepMerged',
	split: 'variables.stepSplit',
	together: 'variables.stepTogether',
	range: 'variables.stepRange',
	noScale: 'variables.stepNoScale',
	reverse: 'variables.stepReversed',
	noReverse: 'variables.stepNotReversed',
	measure: 'variables.stepMeasure',
	blank: 'variables.stepBlank',
	unit: 'variables.stepUnit',
	source: 'variables.stepSource',
	leave: 'variables.stepLeft'
} as const;

/** The specification of a dataset as it is now: a summary of it may be a moment older. */
export const specOf = (id: string): DatasetSpec | undefined =>
	project.datasets.find((spec) => spec.id === id);

/**
 * The name of a variable in its dataset as it is now, by the name that its summary shows: it may have been renamed since
 * that was made.
 */
function nameNow(spec: DatasetSpec, shown: string): string {
	const answered = datasets.summary(spec.id)?.spec;
	if (!answered) return shown;
	const origin = originName(answered, shown);
	return spec.edits.find(({ variable }) => variable === origin)?.name ?? origin;
}

/** Changes a dataset; a change that changes nothing is no step. */
export function editDataset(
	id: string,
	change: (spec: DatasetSpec) => DatasetSpec,
	what: Message | null = null
): void {
	const before = specOf(id);
	if (!before) return;
	const after = change(before);
	if (JSON.stringify(after) === JSON.stringify(before)) return;
	project.editDatasets((all) => all.map((one) => (one.id === id ? after : one)), what);
}

/** Says something of variables, by the names they are shown under. */
export const editVariables = (
	id: string,
	shown: readonly string[],
	change: (edit: VariableEdit, shown: string) => VariableEdit,
	what: Message | null = null
): void =>
	editDataset(
		id,
		(spec) => {
			const shownBy = new Map(shown.map((name) => [nameNow(spec, name), name]));
			return withEdits(spec, [...shownBy.keys()], (edit, now) => change(edit, shownBy.get(now) ?? now));
		},
		what
	);

/** What a change of one variable is called in the history; null for what only describes it. */
export function stepOf(variable: string, changes: Partial<VariableEdit>): Message | null {
	if (changes.reversed !== undefined) {
		return {
			code: changes.reversed ? 'variables.stepTurned' : 'variables.stepNotTurned',
			params: { variable }
		};
	}
	const code =
		'blank' in changes
			? STEPS.blank
			: changes.scale
				? STEPS.range
				: 'measure' in changes
					? STEPS.measure
					: null;
	return code && { code, params: { variables: 1 } };
}

/** That values of a variable were named, moved or made something else. */
export const valuesStep = (variable: string): Message => ({
	code: 'variables.stepValues',
	params: { variable }
});

/** What was said of a variable. */
export function editNow(id: string, shown: string): VariableEdit {
	const spec = specOf(id);
	return spec ? editOf(spec, nameNow(spec, shown)) : { variable: shown };
}

/**
 * Gives a variable another name, everywhere in its dataset and in the analyses of it.
 * @returns why not, or null
 */
export async function rename(
	id: string,
	shown: string,
	name: string,
	taken: readonly string[]
): Promise<Message | null> {
	const { renameInAnalyses } = await import('../core/analysis/variables-of');
	const spec = specOf(id);
	if (!spec) return null;
	const before = nameNow(spec, shown);
	const renamed = renameVariable(
		spec,
		before,
		name,
		taken.map((one) => nameNow(spec, one))
	);
	if (!renamed.ok) return renamed.problem;
	if (renamed.value === spec) return null;
	const next = name.trim();
	project.editWork(
		({ datasets, analyses }) => ({
			datasets: datasets.map((one) => (one.id === id ? renamed.value : one)),
			analyses: renameInAnalyses(analyses, id, before, next)
		}),
		{ code: 'variables.stepRenamed', params: { variable: before, name: next } }
	);
	return null;
}

/**
 * Applies a scale to all variables that it was proposed for.
 * @param turn see `withScale`
 * @param name the scale as the reader knows it
 */
export function applyScale(
	id: string,
	proposals: readonly ScaleProposal[],
	turn: boolean,
	name: string
): void {
	const byName = new Map(proposals.map((proposal) => [proposal.variable, proposal]));
	editVariables(
		id,
		[...byName.keys()],
		(edit, shown) => {
			const proposal = byName.get(shown);
			return proposal ? withScale(edit, proposal, turn) : edit;
		},
		{ code: 'variables.stepScale', params: { scale: name, variables: byName.size } }
	);
}

/** Makes a value of each variable a kind of empty cell. */
export function makeEmpty(
	id: string,
	values: readonly { name: string; value: number | string; count: number }[],
	kind: EmptyName
): void {
	const byName = new Map(values.map(({ name, value }) => [name, value]));
	const cells = values.reduce((sum, { count }) => sum + count, 0);
	editVariables(
		id,
		[...byName.keys()],
		(edit, shown) => {
			const value = byName.get(shown);
			if (value === undefined) return edit;
			return originsOf(edit, value).reduce((so, origin) => withKind(so, origin, kind, false), edit);
		},
		{ code: 'variables.stepEmpty', params: { cells, variables: byName.size } }
	);
}

/** The scales that somebody has made in this project, each once, by name. */
export function ownScales(): OwnScale[] {
	const byId = new Map(
		project.datasets.flatMap(({ scales = [] }) => scales.map((one) => [one.id, one] as const))
	);
	return [...byId.values()].sort((one, other) => one.name.localeCompare(other.name, 'nb'));
}

/** Keeps a scale with a dataset; where others have it too, it is changed there as well. */
export function keepScale(id: string, scale: OwnScale): void {
	const change = (spec: DatasetSpec): DatasetSpec => {
		const scales = spec.scales ?? [];
		const has = scales.some((one) => one.id === scale.id);
		if (has) return { ...spec, scales: scales.map((one) => (one.id === scale.id ? scale : one)) };
		return spec.id === id ? { ...spec, scales: [...scales, scale] } : spec;
	};
	project.editDatasets((all) => all.map(change), {
		code: 'variables.stepOwnScale',
		params: { scale: scale.name }
	});
}

/** Takes an own scale out of the project. Variables that it was applied to keep their numbers and labels. */
export function removeScale(scale: OwnScale): void {
	const change = (spec: DatasetSpec): DatasetSpec =>
		spec.scales ? { ...spec, scales: spec.scales.filter(({ id }) => id !== scale.id) } : spec;
	project.editDatasets((all) => all.map(change), {
		code: 'variables.stepScaleRemoved',
		params: { scale: scale.name }
	});
}
