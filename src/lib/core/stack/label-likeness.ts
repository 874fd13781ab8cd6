/** How alike two labels are: 0 to 1, and whether they differ in a word that turns the meaning. */
export interface LabelLikeness {
	likeness: number;
	/** They differ in a negation, a number, or in words such as enig and uenig. */
	turns: boolean;
}

/** A label made ready for comparing. */
export interface ReadyLabel {
	/** '' for a label without words. */
	text: string;
	words: string[];
	/** How often each word stands in it. */
	counts: ReadonlyMap<string, number>;
}

/** Answer words that bokmål and nynorsk write differently; both sides are compared as the first. */
const SAME_WORDS = new Map([
	['ikkje', 'ikke'],
	['veit', 'vet'],
	['heilt', 'helt'],
	['einig', 'enig'],
	['ueinig', 'uenig'],
	['korkje', 'verken'],
	['hverken', 'verken'],
	['mykje', 'mye'],
	['nokon', 'noen'],
	['noko', 'noe'],
	['nøgd', 'fornøyd'],
	['misnøgd', 'misfornøyd'],
	['eg', 'jeg'],
	['kvar', 'hver'],
	['korleis', 'hvordan'],
	['skulen', 'skolen'],
	['skule', 'skole']
]);
const NEGATIONS = new Set([
	'ikke',
	'ingen',
	'aldri',
	'uten',
	'verken',
	'not',
	'never',
	'no',
	'without',
	'none'
]);
const NUMBERING = /^(?:[a-zæøå]{0,3}\d{1,3}[a-zæøå]?|[a-zæøå])[.):]+ +/;
/** A year, a school year or a date's year: waves ask the same of different years. */
const YEAR = /\b(?:19|20)\d\d(?: ?[-–/] ?(?:\d\d|(?:19|20)\d\d))?\b/g;
/** Beyond this many characters only words are compared, so that no label takes long. */
const MAX_EDIT = 300;
const MAX_LABEL = 2000;
/** Beyond this overlap of words letters need not be compared. */
const ENOUGH_WORDS = 0.8;
/** Labels with so many words together are short enough to be compared by letters whatever their words are. */
const FEW_WORDS = 10;
/** Labels that are less alike in letters than this are not told how much less. */
const LEAST = 0.6;

/**
 * Makes a label comparable: lower case, without punctuation, numbering before it, and years; a few words of nynorsk as
 * in bokmål. "3. Jeg er fornøyd (i 2021)" → "jeg er fornøyd i #".
 */
export function readyLabel(label: string): ReadyLabel {
	const lower = label.slice(0, MAX_LABEL).normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim();
	const bare = lower.replace(NUMBERING, '').replace(YEAR, ' # ');
	const words = (bare.match(/[\p{Letter}\p{Mark}\p{Number}#]+/gu) ?? []).map(
		(word) => SAME_WORDS.get(word) ?? word
	);
	const counts = new Map<string, number>();
	for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
	return { text: words.join(' '), words, counts };
}

/**
 * How alike two labels are: word overlap (Dice: twice the words in common, by all words of both); where that is below 0.8
 * and either at least 0.5 or of short labels, the larger of it and of likeness in letters (1 − Levenshtein distance /
 * length of the longer). Own measure; both parts are well known.
 */
export function compareLabels(one: ReadyLabel, other: ReadyLabel): LabelLikeness {
	if (one.text === other.text) return { likeness: one.text === '' ? 0 : 1, turns: false };
	if (one.text === '' || other.text === '') return { likeness: 0, turns: false };
	const all = one.words.length + other.words.length;
	const words = (2 * commonWords(one.counts, other.counts)) / all;
	// Letters are looked at only where words leave it open: misspelt words, or few of them.
	const isOpen = words < ENOUGH_WORDS && (words >= 0.5 || all <= FEW_WORDS);
	const likeness = isOpen ? Math.max(words, letterLikeness(one.text, other.text)) : words;
	return { likeness, turns: likeness >= LEAST && turnsMeaning(...differingWords(one.words, other.words)) };
}

/** How many words two labels have in common; a word that stands twice in both is two. */
function commonWords(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
	if (one.size > other.size) return commonWords(other, one);
	let common = 0;
	for (const [word, count] of one) common += Math.min(count, other.get(word) ?? 0);
	return common;
}

function differingWords(one: readonly string[], other: readonly string[]): [string[], string[]] {
	const left = new Map<string, number>();
	for (const word of other) left.set(word, (left.get(word) ?? 0) + 1);
	const onlyOne = one.filter((word) => {
		const count = left.get(word) ?? 0;
		if (count > 0) left.set(word, count - 1);
		return count === 0;
	});
	return [onlyOne, [...left].flatMap(([word, count]) => new Array<string>(count).fill(word))];
}

function turnsMeaning(onlyOne: readonly string[], onlyOther: readonly string[]): boolean {
	const isTurning = (word: string) => NEGATIONS.has(word) || /^\p{Number}+$/u.test(word);
	if (onlyOne.some(isTurning) || onlyOther.some(isTurning)) return true;
	const opposes = (word: string, others: readonly string[]) =>
		['u', 'mis', 'in', 'dis'].some((prefix) => others.includes(prefix + word));
	return onlyOne.some((word) => opposes(word, onlyOther)) || onlyOther.some((word) => opposes(word, onlyOne));
}

/** 1 − Levenshtein distance / length of the longer; 0 where it is below `LEAST`. */
function letterLikeness(one: string, other: string): number {
	const longer = Math.max(one.length, other.length);
	if (longer > MAX_EDIT || Math.min(one.length, other.length) < LEAST * longer) return 0;
	const most = Math.floor((1 - LEAST) * longer);
	const distance = editDistance(one, other, most);
	return distance > most ? 0 : 1 - distance / longer;
}

/**
 * Levenshtein distance: the fewest letters to put in, take out or replace.
 * @param most the search ends as soon as the distance is sure to be larger; then something larger is given
 */
export function editDistance(one: string, other: string, most = Infinity): number {
	const length = other.length;
	let before = Uint16Array.from({ length: length + 1 }, (_, index) => index);
	let row = new Uint16Array(length + 1);
	for (let i = 1; i <= one.length; i++) {
		row[0] = i;
		let least = i;
		const letter = one.charCodeAt(i - 1);
		for (let j = 1; j <= length; j++) {
			const replaced = before[j - 1] + (letter === other.charCodeAt(j - 1) ? 0 : 1);
			const moved = Math.min(before[j], row[j - 1]) + 1;
			const value = replaced < moved ? replaced : moved;
			row[j] = value;
			if (value < least) least = value;
		}
		if (least > most) return least;
		[before, row] = [row, before];
	}
	return before[length];
}
