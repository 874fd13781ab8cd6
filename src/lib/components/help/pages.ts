import type { HelpPath } from '$lib/components/shell/paths';
import type { HelpTexts } from '$lib/i18n/help-text';

/** A help page: where it is and its texts. */
export interface HelpPage {
	to: HelpPath;
	name: keyof HelpTexts['index']['pages'];
}

/** The help pages in the order of reading. */
export const HELP_PAGES: readonly HelpPage[] = [
	{ to: '/hjelp/data/', name: 'data' },
	{ to: '/hjelp/analyser/', name: 'analyses' },
	{ to: '/hjelp/uttrekket/', name: 'draw' },
	{ to: '/hjelp/oppfolging/', name: 'followUp' },
	{ to: '/hjelp/beregning/', name: 'methods' },
	{ to: '/hjelp/metode/', name: 'method' },
	{ to: '/hjelp/ord/', name: 'words' },
	{ to: '/hjelp/personvern/', name: 'privacy' },
	{ to: '/hjelp/kilder/', name: 'sources' },
	{ to: '/hjelp/lisenser/', name: 'licences' },
	{ to: '/hjelp/om/', name: 'about' }
];
