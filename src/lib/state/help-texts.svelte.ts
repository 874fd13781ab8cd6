import type { HelpTexts } from '$lib/i18n/help-text';
import type { Language } from '$lib/i18n';
import nb from '$lib/i18n/nb/help';

/** The texts of a language's help pages. They are too long to come with every page. */
export async function loadHelpTexts(language: Language): Promise<HelpTexts> {
	switch (language) {
		case 'nn':
			return (await import('$lib/i18n/nn/help')).default;
		case 'en':
			return (await import('$lib/i18n/en/help')).default;
		case 'nb':
			return nb;
	}
}

/** The help pages' texts. While another language is fetched the one before it is shown. */
class HelpTextsState {
	#shown = $state.raw<HelpTexts>(nb);
	#wanted: Language = 'nb';

	get current(): HelpTexts {
		return this.#shown;
	}

	/** Shows the help pages in a language. Without its texts (no network) they stay as they are. */
	async use(language: Language): Promise<void> {
		this.#wanted = language;
		try {
			const texts = await loadHelpTexts(language);
			if (this.#wanted === language) this.#shown = texts;
		} catch {
			return;
		}
	}
}

export const helpTexts = new HelpTextsState();
