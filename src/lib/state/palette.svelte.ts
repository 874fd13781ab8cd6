import { language } from './language.svelte';

/** What is open of the search over everything: the palette, the list of keys, or neither. */
class Palette {
	shown = $state<'search' | 'keys' | null>(null);
	/** What it is made of was fetched: it stays on the page from then on. */
	wasShown = $state(false);

	/** Opens one of the two, with the texts that it needs. */
	async show(what: 'search' | 'keys'): Promise<void> {
		await language.complete();
		this.wasShown = true;
		this.shown = what;
	}
}

/** The search over everything, on this page. */
export const palette = new Palette();
