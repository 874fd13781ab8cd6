import { browser } from '$app/environment';
import { preferredLanguage } from '$lib/state/language.svelte';
import { loadMethodNames } from '$lib/state/method-texts';

/** The page is prerendered in bokmål; the reader's language is fetched before it is seen. */
export async function load() {
	const first = await loadMethodNames('nb');
	if (browser) await loadMethodNames(preferredLanguage()).catch(() => undefined);
	return { first };
}
