import {
	chooseLanguage,
	defaultMessages,
	loadBase,
	loadMessages,
	type Language,
	type Messages
} from '$lib/i18n';
import { dropsZero, type NumberStyle } from '$lib/i18n/numbers';
import { preferences, readStored } from './preferences.svelte';

/**
 * The language of the interface and its texts. Pages are prerendered in bokmål; `use` changes to another language.
 * Start, help and settings have the base texts only; the root layout fetches the others before it shows other pages.
 */
class LanguageState {
	#shown = $state.raw({ language: 'nb' as Language, messages: defaultMessages as Messages });
	#wanted: Language = 'nb';
	#complete = false;

	/** The language that is shown. */
	get current(): Language {
		return this.#shown.language;
	}

	/** The texts of the interface in that language. In a component: `const t = $derived(language.messages.draw)`. */
	get messages(): Messages {
		return this.#shown.messages;
	}

	/** How numbers are written: as the language, unless the person has chosen otherwise. */
	get numberStyle(): NumberStyle {
		if (preferences.numberStyle !== 'language') return preferences.numberStyle;
		return this.current === 'en' ? 'english' : 'norwegian';
	}

	/** Whether p values and coefficients are written without the zero before the mark. */
	get withoutZero(): boolean {
		return preferences.withoutZero ?? dropsZero(this.numberStyle);
	}

	/** Shows the interface in a language, once its texts are here. Without them (no network) the language stays. */
	async use(language: Language): Promise<void> {
		this.#wanted = language;
		try {
			await this.#load(language);
		} catch {
			this.#wanted = this.current;
		}
	}

	/** Fetches the texts of the pages one works on: before such a page is shown, and before work is begun elsewhere. */
	async complete(): Promise<void> {
		if (this.#complete) return;
		this.#complete = true;
		try {
			await this.#load(this.#wanted);
		} catch (error) {
			this.#complete = false;
			throw error;
		}
	}

	async #load(language: Language): Promise<void> {
		const complete = this.#complete;
		const messages = complete ? await loadMessages(language) : await loadBase(language);
		// Meanwhile another language may have been chosen, or more texts asked for: then those are on their way.
		if (this.#wanted === language && this.#complete === complete) {
			this.#shown = { language, messages: messages as Messages };
		}
	}
}

/** The language this person reads: as chosen on this machine, else the first of the browser's that we speak. */
export const preferredLanguage = (): Language =>
	preferences.language ?? readStored().language ?? chooseLanguage(navigator.languages);

export const language = new LanguageState();
