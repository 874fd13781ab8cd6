import type { AnalysisSpec } from '../core/analysis/types';
import { project } from './project.svelte';

/** Changing the list of analyses of the open project. Everything can be undone. */
export const analyses = {
	/** Adds an analysis at the end. */
	add(spec: AnalysisSpec, name: string): void {
		project.editAnalyses((all) => [...all, spec], { code: 'step.analysisAdded', params: { name } });
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
