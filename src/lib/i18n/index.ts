import nb from './nb';
import { LANGUAGES, type Language, type Messages } from './types';

export { LANGUAGES, type Language, type Messages };

/** The languages' own names, as shown in the language switch. */
export const LANGUAGE_NAMES: Record<Language, string> = { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' };

/** Bokmål is part of the program itself: pages are prerendered in it. */
export const defaultMessages: Messages = nb;

/** The texts of a language. Nynorsk and English are files of their own, fetched when somebody reads them. */
export async function loadMessages(language: Language): Promise<Messages> {
	switch (language) {
		case 'nn':
			return (await import('./nn')).default;
		case 'en':
			return (await import('./en')).default;
		case 'nb':
			return nb;
	}
}

/** Whether a stored or given text names one of our languages. */
export const isLanguage = (value: unknown): value is Language =>
	LANGUAGES.some((language) => language === value);

/**
 * The language to greet somebody in: the first of the browser's languages that we speak, else English.
 * @param preferred language tags in order of preference, as in `navigator.languages`
 */
export function chooseLanguage(preferred: readonly string[]): Language {
	for (const tag of preferred) {
		const primary = tag.toLowerCase().split('-')[0];
		if (primary === 'no') return 'nb';
		if (isLanguage(primary)) return primary;
	}
	return 'en';
}
