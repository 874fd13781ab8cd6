import type { Language } from '$lib/i18n';
import type words from '$lib/i18n/nb/help/words';

/** The words of the field and what they mean, fetched where they are first explained. */
export type WordTexts = typeof words;
export type WordId = keyof WordTexts['terms'];

/** The words of a language, apart from the other help texts. Rejects where they cannot be fetched. */
export async function loadWords(language: Language): Promise<WordTexts> {
	switch (language) {
		case 'nn':
			return (await import('$lib/i18n/nn/help/words')).default;
		case 'en':
			return (await import('$lib/i18n/en/help/words')).default;
		case 'nb':
			return (await import('$lib/i18n/nb/help/words')).default;
	}
}
