import type { Language } from '$lib/i18n';
import { METHOD_IDS, type MethodId } from '$lib/i18n/method/ids';
import type { MethodNames, MethodText } from '$lib/i18n/method/types';

/** Every page on a method in every language, fetched one by one when it is read. */
const PAGES = import.meta.glob<MethodText>(
	['../i18n/*/help/methods/*.ts', '!../i18n/*/help/methods/names.ts'],
	{ import: 'default' }
);
const NAMES = import.meta.glob<MethodNames>('../i18n/*/help/methods/names.ts', { import: 'default' });

/** What stands on a page on a method, in a language. */
export interface MethodTexts {
	names: MethodNames;
	text: MethodText;
}

/** The names of all methods in a language, and what stands on all their pages. */
export const loadMethodNames = (language: Language): Promise<MethodNames> =>
	NAMES[`../i18n/${language}/help/methods/names.ts`]();

/** The page on a method in a language, with the names of all methods. Rejects where it cannot be fetched. */
export async function loadMethod(language: Language, id: MethodId): Promise<MethodTexts> {
	const [names, text] = await Promise.all([
		loadMethodNames(language),
		PAGES[`../i18n/${language}/help/methods/${id}.ts`]()
	]);
	return { names, text };
}

/** A page on a method as a search finds it. */
export interface MethodEntry {
	id: MethodId;
	title: string;
	/** Its name in a few words. */
	lead: string;
	/** All of its text, a paragraph a line. */
	text: string;
}

/** Every page on a method in a language, for a search: titles and plain text. The address is /hjelp/metode/<id>/. */
export async function methodEntries(language: Language): Promise<MethodEntry[]> {
	const pages = await Promise.all(METHOD_IDS.map((id) => loadMethod(language, id)));
	return pages.map(({ names, text }, place) => {
		const id = METHOD_IDS[place];
		const { title, short } = names.methods[id];
		return { id, title, lead: short, text: Object.values(text).flat().join('\n') };
	});
}
