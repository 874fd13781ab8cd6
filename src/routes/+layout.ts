import { language } from '$lib/state/language.svelte';
import type { LayoutLoad } from './$types';

export const prerender = true;
export const ssr = true;
export const trailingSlash = 'always';

/** The pages that need the base texts only: the first visit stays small. */
const SMALL = /^\/(hjelp|innstillinger)?(\/|$)/;

/** Fetches the texts of the page to be shown. */
export const load: LayoutLoad = async ({ route }) => {
	if (route.id !== null && !SMALL.test(route.id)) await language.complete();
};
