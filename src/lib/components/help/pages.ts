import type { HelpPath } from '$lib/components/shell/paths';
import type { HelpTexts } from '$lib/i18n/help-text';
import { TASKS, type TaskName } from './guide/tasks';

/** A help page: where it is, its texts, and whether it is on what the program does or on the program itself. */
export interface HelpPage {
	to: HelpPath;
	name: keyof HelpTexts['index']['pages'];
	group: 'knowledge' | 'program';
}

/** The help pages beside the tasks of the guide, in the order of reading. */
export const HELP_PAGES: readonly HelpPage[] = [
	{ to: '/hjelp/data/', name: 'data', group: 'knowledge' },
	{ to: '/hjelp/analyser/', name: 'analyses', group: 'knowledge' },
	{ to: '/hjelp/uttrekket/', name: 'draw', group: 'knowledge' },
	{ to: '/hjelp/oppfolging/', name: 'followUp', group: 'knowledge' },
	{ to: '/hjelp/beregning/', name: 'methods', group: 'knowledge' },
	{ to: '/hjelp/metode/', name: 'method', group: 'knowledge' },
	{ to: '/hjelp/ord/', name: 'words', group: 'knowledge' },
	{ to: '/hjelp/personvern/', name: 'privacy', group: 'program' },
	{ to: '/hjelp/tilgjengelighet/', name: 'accessibility', group: 'program' },
	{ to: '/hjelp/nytt/', name: 'news', group: 'program' },
	{ to: '/hjelp/kommuneregister/', name: 'register', group: 'program' },
	{ to: '/hjelp/kilder/', name: 'sources', group: 'program' },
	{ to: '/hjelp/lisenser/', name: 'licences', group: 'program' },
	{ to: '/hjelp/om/', name: 'about', group: 'program' }
];

/** A link to a help page as it is shown. */
export interface HelpLink {
	to: HelpPath;
	title: string;
	/** What one finds there. */
	about: string;
}

/** Links to the pages of a group. */
export const pageLinks = (texts: HelpTexts, group: HelpPage['group']): HelpLink[] =>
	HELP_PAGES.filter((page) => page.group === group).map(({ name }) => helpLink(texts, name));

/** Links to the tasks of the guide. */
export const taskLinks = (texts: HelpTexts): HelpLink[] => TASKS.map(({ name }) => helpLink(texts, name));

/** The link to a page or task by its name. */
export function helpLink(texts: HelpTexts, name: HelpPage['name'] | TaskName): HelpLink {
	const task = TASKS.find((one) => one.name === name);
	if (task) return { to: task.to, title: texts.guide[task.name].title, about: texts.guide[task.name].lead };
	const page = HELP_PAGES.find((one) => one.name === name) ?? HELP_PAGES[0];
	return { to: page.to, title: texts[page.name].title, about: texts.index.pages[page.name] };
}
