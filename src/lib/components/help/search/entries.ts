import type { HelpPath } from '$lib/components/shell/paths';
import type { HelpArticle, HelpBlock, HelpTerms, HelpTexts } from '$lib/i18n/help-text';
import type { MethodEntry } from '$lib/state/method-texts';
import { plainText } from '../guide/named-text';
import { TASKS } from '../guide/tasks';
import { HELP_PAGES } from '../pages';
import type { SearchEntry } from './search';

/** The text of blocks, as it is read from the first to the last. */
const textOf = (blocks: readonly HelpBlock[]): string =>
	blocks
		.flatMap((block) => {
			if (typeof block === 'string') return [block];
			if ('list' in block) return block.list;
			if ('steps' in block) return block.steps;
			if ('table' in block) return [block.table.title, ...block.table.rows.map((row) => row.join(': '))];
			return [block.note];
		})
		.map(plainText)
		.join(' ');

const pageEntry = (
	to: HelpPath,
	{ title, lead }: { title: string; lead: string },
	words = ''
): SearchEntry => ({
	to,
	anchor: null,
	title,
	heading: null,
	text: lead,
	words
});

const articleEntries = (to: HelpPath, article: HelpArticle, words?: string): SearchEntry[] => [
	pageEntry(to, article, words),
	...Object.entries(article.sections).map(([key, { heading, body }]) => ({
		to,
		anchor: key,
		title: article.title,
		heading,
		text: textOf(body),
		words: ''
	}))
];

const termEntries = (to: HelpPath, list: HelpTerms): SearchEntry[] => [
	pageEntry(to, list),
	...Object.entries(list.terms).map(([key, { term, meaning }]) => ({
		to,
		anchor: key,
		title: list.title,
		heading: term,
		text: meaning,
		words: ''
	}))
];

const newsEntries = (to: HelpPath, { title, lead, versions }: HelpTexts['news']): SearchEntry[] => [
	pageEntry(to, { title, lead }),
	...Object.entries(versions).map(([version, { heading, groups }]) => ({
		to,
		anchor: `v${version}`,
		title,
		heading,
		text: Object.values(groups)
			.flatMap((group) => group.items)
			.join(' '),
		words: ''
	}))
];

/**
 * Every place of the help that can be found, in the order of reading: the tasks of the guide, then the other pages, then
 * the methods one by one.
 */
export const helpEntries = (texts: HelpTexts, methods: readonly MethodEntry[] = []): SearchEntry[] => [
	...TASKS.flatMap(({ name, to }) => articleEntries(to, texts.guide[name], texts.guide[name].words)),
	...HELP_PAGES.flatMap(({ name, to }) => {
		const text = texts[name];
		if ('sections' in text) return articleEntries(to, text);
		if ('terms' in text) return termEntries(to, text);
		return 'versions' in text
			? newsEntries(to, text)
			: [pageEntry(to, { title: text.title, lead: 'lead' in text ? text.lead : '' })];
	}),
	...methods.map(({ id, title, lead, text }): SearchEntry => ({
		to: `/hjelp/metode/${id}/`,
		anchor: null,
		title,
		heading: null,
		text: `${lead} ${text}`,
		words: ''
	}))
];
