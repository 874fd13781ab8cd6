import { withOwnChoices } from '../core/analysis/own-choices';
import { withStarLevels } from '../core/analysis/star-levels';
import { atLeastDemanded } from '../core/analysis/suppression/smallest-group';
import type { AnalysisSpec } from '../core/analysis/types';
import { preferences } from './preferences.svelte';
import { project } from './project.svelte';

/** Changing the list of analyses of the open project. Everything can be undone. */
export const analyses = {
	/** Adds a new analysis at the end, with the star levels and the smallest group that this person has chosen. */
	add(spec: AnalysisSpec, name: string): void {
		const made = analyses.asChosen(spec);
		project.editAnalyses((all) => [...all, made], { code: 'step.analysisAdded', params: { name } });
	},
	/** A new analysis with the star levels and the smallest group that this person has chosen, and what the project demands. */
	asChosen(spec: AnalysisSpec): AnalysisSpec {
		return atLeastDemanded(withOwnChoices(spec, preferences), project.smallestGroup);
	},
	/**
	 * Changes one analysis.
	 * @param group changes of one gesture become one step of undo
	 */
	edit(spec: AnalysisSpec, group: string | null = null): void {
		project.editAnalyses((all) => all.map((one) => (one.id === spec.id ? spec : one)), null, group);
	},
	/** Adds a copy below the analysis. Gives its id. */
	duplicate(spec: AnalysisSpec, name: string): string {
		const copy = { ...spec, id: crypto.randomUUID(), name };
		project.editAnalyses((all) => all.flatMap((one) => (one.id === spec.id ? [one, copy] : [one])), {
			code: 'step.analysisAdded',
			params: { name }
		});
		return copy.id;
	},
	remove(id: string, name: string): void {
		project.editAnalyses((all) => all.filter((one) => one.id !== id), {
			code: 'step.analysisRemoved',
			params: { name }
		});
	},
	/** Gives every analysis with stars these levels, in one step. */
	setStarLevels(levels: readonly number[]): void {
		project.editAnalyses((all) => all.map((spec) => withStarLevels(spec, levels)), {
			code: 'step.starLevels'
		});
	},
	/** Moves an analysis up (−1) or down (1) in the list. */
	move(id: string, by: -1 | 1): void {
		project.editAnalyses((all) => {
			const from = all.findIndex((one) => one.id === id);
			const to = from + by;
			if (from < 0 || to < 0 || to >= all.length) return all;
			const moved = [...all];
			[moved[from], moved[to]] = [moved[to], moved[from]];
			return moved;
		}, null);
	}
};
