import type { Messages } from '$lib/i18n';
import type { MainPath } from './paths';

/** A page of the main navigation: where it is and its name in the catalogue. */
export interface Page {
	to: MainPath;
	name: keyof Messages['common']['pages'];
}

/** The pages, in the order in which one meets them. A page that does not exist yet is not listed. */
export const PAGES: readonly Page[] = [
	{ to: '/', name: 'start' },
	{ to: '/data/', name: 'data' },
	{ to: '/analyser/', name: 'analyses' },
	{ to: '/uttrekk/', name: 'draw' },
	{ to: '/oppfolging/', name: 'followUp' },
	{ to: '/min-kommune/', name: 'ownMunicipality' },
	{ to: '/rapport/', name: 'report' },
	{ to: '/hjelp/', name: 'help' },
	{ to: '/innstillinger/', name: 'settings' }
];

/**
 * Whether a page, or one below it, is the one shown.
 * @param routeId the route shown, as SvelteKit names it: '/hjelp/personvern'
 */
export function isCurrent(page: Page, routeId: string | null): boolean {
	const route = page.to.replace(/\/$/, '');
	if (route === '') return routeId === '/';
	return routeId === route || (routeId ?? '').startsWith(`${route}/`);
}
