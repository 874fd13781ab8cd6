import { goto } from '$app/navigation';
import { resolve } from '$app/paths';
import { page } from '$app/state';
import type { DrawTab, ScenarioViewName } from '../core/places';
import type { JobHome } from './jobs.svelte';
import { places } from './places.svelte';

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
