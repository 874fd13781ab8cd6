import base from './nb/base';
import { LANGUAGES, type BaseMessages, type Language, type Messages } from './types';

export { LANGUAGES, type Language, type Messages };

/** The languages' own names, as shown in the language switch. */
export const LANGUAGE_NAMES: Record<Language, string> = { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' };

/** The texts that every page needs, in bokmål: pages are prerendered in it. */
export const defaultMessages: BaseMessages = base;

/** The texts that every page needs. Nynorsk and English are files of their own, fetched when somebody reads them. */
export async function loadBase(language: Language): Promise<BaseMessages> {
	switch (language) {
		case 'nn':
			return (await import('./nn/base')).default;
		case 'en':
			return (await import('./en/base')).default;
		case 'nb':
			return base;
	}
}

const loadWork = {
	nb: () => import('./nb/work'),
	nn: () => import('./nn/work'),
	en: () => import('./en/work')
};

/** Every text of a language. */
export async function loadMessages(language: Language): Promise<Messages> {
	const [shared, work] = await Promise.all([loadBase(language), loadWork[language]()]);
	return { ...shared, ...work.default };
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
