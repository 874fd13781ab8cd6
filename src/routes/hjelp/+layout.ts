import { browser } from '$app/environment';
import { loadHelpTexts } from '$lib/state/help-texts.svelte';
import { preferredLanguage } from '$lib/state/language.svelte';

/** Fetches the texts before the page changes, so that no other language is seen in between. */
export async function load(): Promise<void> {
	if (browser) await loadHelpTexts(preferredLanguage()).catch(() => undefined);
}
