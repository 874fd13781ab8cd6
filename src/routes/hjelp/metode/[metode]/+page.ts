import { error } from '@sveltejs/kit';
import { browser } from '$app/environment';
import { isMethodId, METHOD_IDS } from '$lib/i18n/method/ids';
import { preferredLanguage } from '$lib/state/language.svelte';
import { loadMethod } from '$lib/state/method-texts';

/** Every method has a page of its own in what is built. */
export const entries = () => METHOD_IDS.map((metode) => ({ metode }));

/** The page is prerendered in bokmål; the reader's language is fetched before it is seen. */
export async function load({ params }: { params: { metode: string } }) {
	const id = params.metode;
	if (!isMethodId(id)) error(404);
	const first = await loadMethod('nb', id);
	if (browser) await loadMethod(preferredLanguage(), id).catch(() => undefined);
	return { id, first };
}
