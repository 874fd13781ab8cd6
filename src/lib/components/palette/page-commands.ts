import { goto } from '$app/navigation';
import { resolve } from '$app/paths';
import { FOLLOW_UP_PAGES } from '$lib/components/governor/pages';
import { HELP_PAGES } from '$lib/components/help/pages';
import { PAGES } from '$lib/components/shell/pages';
import type { DataPath, WorkPath } from '$lib/components/shell/paths';
import { keyOfPage } from '$lib/components/shell/shortcuts';
import type { Messages } from '$lib/i18n';
import type { HelpTexts } from '$lib/i18n/help-text';
import type { Command } from './types';

/** The pages below the one for data, and the sheet. */
const belowData = (m: Messages): [Exclude<DataPath, '/uttrekk/'>, string][] => [
	['/data/antall/', m.counts.title],
	['/data/koble/', m.link.title],
	['/data/samle/', m.aggregate.title],
	['/data/stable/', m.stack.title],
	['/data/snu/', m.reshape.title],
	['/data/historikk/', m.projectFile.history.title]
];

/** Every page as a command; those below another one name it. */
export function pageCommands(messages: Messages, help: HelpTexts): Command[] {
	const t = messages.palette;
	const { pages } = messages.common;
	const page = (to: WorkPath, label: string, hint?: string): Command => {
		const key = keyOfPage(to);
		const keys = key && `g ${key}`;
		return { id: `page ${to}`, group: 'pages', label, hint, keys, run: () => goto(resolve(to)) };
	};
	return [
		...PAGES.map(({ to, name }) => page(to, pages[name])),
		...belowData(messages).map(([to, title]) => page(to, title, pages.data)),
		...FOLLOW_UP_PAGES.slice(1).map(({ to, name }) => page(to, messages.governor.tabs[name], pages.followUp)),
		page('/uttrekk/ark/', t.sheet, pages.draw),
		...HELP_PAGES.map(({ to, name }): Command => ({
			id: `page ${to}`,
			group: 'pages',
			label: help[name].title,
			hint: pages.help,
			run: () => goto(resolve(to))
		}))
	];
}
