import type { ExportDocument, FileLanguage } from '../../../src/lib/core/export/types';
import type { Language, Messages } from '../../../src/lib/i18n';
import type { NumberStyle } from '../../../src/lib/i18n/numbers';

export const TAGS: Record<Language, FileLanguage> = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' };
export const styleOf = (language: Language): NumberStyle => (language === 'en' ? 'english' : 'norwegian');

/** The words that the page gives to a file. */
export function fileWords({ exporting }: Messages): ExportDocument['words'] {
	const { table, figure, part, of, page, method, sheet } = exporting;
	return { table, figure, part, of, page, method, sheet };
}
