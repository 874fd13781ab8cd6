import { renamedReport } from '../document/renamed-report';
import { sourcesOf } from '../document/source-key';
import type { ReportSpec } from '../document/types';

/** What reports of a recipe call its draws: by their place among the draws in `analyses`, from 1. */
export const recipeDrawName = (place: number): string => `draw-${place + 1}`;

/**
 * Reports as a recipe carries them. Analyses keep their ids there; draws have none, so they are named by their place.
 * @param drawIds the ids of the project's draws, in the order in which the recipe has them
 */
export function reportsForRecipe(reports: readonly ReportSpec[], drawIds: readonly string[]): ReportSpec[] {
	const names = new Map(drawIds.map((id, place) => [id, recipeDrawName(place)]));
	return reports.map((report) =>
		renamedReport(report, { analysis: (id) => id, draw: (id) => names.get(id) ?? id })
	);
}

/** What a report needs to be in the project before it. */
export function needsOf(report: ReportSpec): { draws: boolean; analyses: boolean } {
	const kinds = new Set(sourcesOf(report).map(({ kind }) => kind));
	return { draws: kinds.has('draw') || kinds.has('municipality'), analyses: kinds.has('analysis') };
}

/**
 * A report of a recipe as it goes into a project. What it names and the recipe does not have gets an id that nothing has,
 * so that the report says that it is gone, and never quotes something else of the project.
 * @param draws ids of draws in the project by their names in the recipe
 * @param analyses ids of analyses in the project by their ids in the recipe
 */
export const placedReport = (
	report: ReportSpec,
	draws: ReadonlyMap<string, string>,
	analyses: ReadonlyMap<string, string>,
	newId: () => string
): ReportSpec => ({
	...renamedReport(report, {
		analysis: (id) => analyses.get(id) ?? newId(),
		draw: (id) => draws.get(id) ?? newId()
	}),
	id: newId()
});
