import { chooseLanguage, defaultMessages, loadMessages, type Language, type Messages } from '$lib/i18n';
import type { NumberStyle } from '$lib/i18n/numbers';
import { preferences, readStored } from './preferences.svelte';

/** The language of the interface and its texts. Pages are prerendered in bokmål; `use` changes to another language. */
class LanguageState {
	#shown = $state.raw<{ language: Language; messages: Messages }>({
		language: 'nb',
		messages: defaultMessages
	});
	#wanted: Language = 'nb';

	/** The language that is shown. */
	get current(): Language {
		return this.#shown.language;
	}

	/** Every text of the interface in that language. In a component: `const t = $derived(language.messages.draw)`. */
	get messages(): Messages {
		return this.#shown.messages;
	}

	/** How numbers are written: as the language, unless the person has chosen otherwise. */
	get numberStyle(): NumberStyle {
		if (preferences.numberStyle !== 'language') return preferences.numberStyle;
		return this.current === 'en' ? 'english' : 'norwegian';
	}

	/** Shows the interface in a language, once its texts are here. Without them (no network) the language stays. */
	async use(language: Language): Promise<void> {
		this.#wanted = language;
		try {
			const messages = await loadMessages(language);
			if (this.#wanted === language) this.#shown = { language, messages };
		} catch {
			this.#wanted = this.current;
		}
		document.documentElement.lang = this.current;
	}
}

/** The language this person reads: as chosen on this machine, else the first of the browser's that we speak. */
export const preferredLanguage = (): Language =>
	preferences.language ?? readStored().language ?? chooseLanguage(navigator.languages);

export const language = new LanguageState();
