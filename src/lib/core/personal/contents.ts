/** First names that are common in Norway, North Sami ones too: enough to recognise a column of persons. */
const FIRST_NAMES = new Set(
	(
		'anne inger kari marit ingrid liv eva berit astrid bjørg hilde anna solveig marianne randi ida nina maria elisabeth ' +
		'kristin bente heidi silje hanne linda tone tove anita elin ingeborg ragnhild hege camilla tonje nora emma sara ' +
		'julie thea ellen trine lise grete jorunn sissel turid unni aud gerd karin laila monica mona siri synnøve torill ' +
		'vigdis åse jan per bjørn ole lars kjell knut svein thomas arne geir hans morten tor martin andreas john odd erik ' +
		'anders rune magnus daniel trond terje henrik jonas kristian fredrik marius stian espen petter tom sven harald ' +
		'håkon helge øyvind ivar einar roger jakob emil noah oliver filip lucas oskar aksel kåre leif nils olav pål roar ' +
		'sigurd steinar tore vidar john-henrik máret ánne biret elle inga láilá risten sárá máhtte niillas ánde jovnna ' +
		'áilu mikkel mohammed ahmed ali fatima amina'
	).split(' ')
);

const words = (text: string): string[] => text.trim().split(/\s+/);
const isCapitalised = (word: string): boolean => /^\p{Lu}/u.test(word);

/** A text of two to four capitalised words that begins with a common first name; "Hansen, Kari" too. */
export function looksLikeName(text: string): boolean {
	const parts = words(text.replace(/^([^,]+),\s*(.+)$/, '$2 $1'));
	return (
		parts.length >= 2 &&
		parts.length <= 4 &&
		parts.every((word) => isCapitalised(word) || /^(av|af|de|der|van|von)$/.test(word)) &&
		FIRST_NAMES.has(parts[0].toLowerCase())
	);
}

/** A text with an e-mail address in it. */
export const holdsEmail = (text: string): boolean => /[^\s@]{1,64}@[^\s@]{1,200}\.\p{L}{2,}/u.test(text);

/** A Norwegian telephone number: eight digits that do not begin with 0 or 1, with the country's code or without. */
export const isPhone = (text: string): boolean =>
	/^(\+|00)?(47)?[2-9]\d{7}$/.test(text.replace(/[\s\-().]/g, '')) && text.length <= 20;

/**
 * Eleven digits that begin with a date: a national identity number, D-number (day + 40) or an invented number for tests
 * (month + 40 or + 80). The control digits are not asked for: they change from 2032 on.
 * Source: Skatteetaten, "Fødselsnummer"; Brønnøysundregistrene, Tenor test data.
 */
export function isNationalId(text: string): boolean {
	const digits = text.replace(/[\s.]/g, '');
	if (!/^\d{11}$/.test(digits)) return false;
	const day = Number(digits.slice(0, 2)) % 40;
	const month = Number(digits.slice(2, 4)) % 40;
	return day >= 1 && day <= 31 && month >= 1 && month <= 12;
}

/** A text in sentences: eight words and more. Names of items and answers of scales are shorter. */
export const isSentence = (text: string): boolean => text.length >= 40 && words(text).length >= 8;
