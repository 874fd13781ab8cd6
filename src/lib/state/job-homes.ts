import { goto } from '$app/navigation';
import { resolve } from '$app/paths';
import { page } from '$app/state';
import type { ResultSource } from '../core/document/types';
import type { DrawTab, ScenarioViewName } from '../core/places';
import type { JobHome } from './jobs.svelte';
import { places } from './places.svelte';
import { shownReport } from './shown-report.svelte';

/** Work that is shown on a view of the page of the draw. */
export const drawHome = (view: ScenarioViewName, tab?: DrawTab): JobHome => ({
	isShown: () =>
		page.route.id === '/uttrekk' && places.view === view && (tab === undefined || places.tab === tab),
	tellsProgress: true,
	show: () => {
		places.view = view;
		if (tab !== undefined) places.tab = tab;
		void goto(resolve('/uttrekk/'));
	}
});

/** How sure a draw is: shown with the draw, and of one municipality on its own page and its sheet. */
export const certaintyHome: JobHome = {
	...drawHome('draw', 'certainty'),
	isShown: () =>
		page.route.id === '/min-kommune' ||
		page.route.id === '/uttrekk/ark' ||
		drawHome('draw', 'certainty').isShown()
};

/** The computation of an analysis. */
export const analysisHome = (id: string): JobHome => ({
	isShown: () => page.route.id === '/analyser' && places.analysis === id,
	tellsProgress: true,
	show: () => void goto(resolve(`/analyser/?a=${encodeURIComponent(id)}`))
});

/** The reading of files, which the page for data shows when it is done. */
export const dataHome: JobHome = {
	isShown: () => page.route.id === '/data',
	tellsProgress: false,
	show: () => void goto(resolve('/data/'))
};

/**
 * Work that a report waits for.
 * @param isFor which of the report's sources do
 */
export function reportHome(isFor: (source: ResultSource) => boolean): JobHome {
	const { id } = shownReport;
	const address = id === null ? resolve('/rapport/') : resolve(`/rapport/?r=${encodeURIComponent(id)}`);
	return {
		isShown: () => page.route.id === '/rapport' && shownReport.sources.some(isFor),
		tellsProgress: true,
		show: () => void goto(address)
	};
}
