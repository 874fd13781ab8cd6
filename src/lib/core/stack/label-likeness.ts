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
	return { text: words.join(' '), words };
}

/**
 * How alike two labels are: the larger of word overlap (Dice: twice the words in common, by all words of both) and of
 * likeness in letters (1 − Levenshtein distance / length of the longer). Own measure; both parts are well known.
 */
export function compareLabels(one: ReadyLabel, other: ReadyLabel): LabelLikeness {
	if (one.text === other.text) return { likeness: one.text === '' ? 0 : 1, turns: false };
	if (one.text === '' || other.text === '') return { likeness: 0, turns: false };
	const [onlyOne, onlyOther] = differingWords(one.words, other.words);
	const all = one.words.length + other.words.length;
	const words = (all - onlyOne.length - onlyOther.length) / all;
	const likeness = Math.max(words, words < 0.3 && all > 6 ? 0 : letterLikeness(one.text, other.text));
	return { likeness, turns: turnsMeaning(onlyOne, onlyOther) };
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

/** 1 − Levenshtein distance / length of the longer; 0 where it is sure to be below 0.6. */
function letterLikeness(one: string, other: string): number {
	const longer = Math.max(one.length, other.length);
	if (longer > MAX_EDIT || Math.min(one.length, other.length) < 0.6 * longer) return 0;
	return 1 - editDistance(one, other) / longer;
}

/** Levenshtein distance: the fewest letters to put in, take out or replace. */
export function editDistance(one: string, other: string): number {
	let before = Array.from({ length: other.length + 1 }, (_, index) => index);
	for (let i = 1; i <= one.length; i++) {
		const row = [i];
		for (let j = 1; j <= other.length; j++) {
			const replaced = before[j - 1] + (one[i - 1] === other[j - 1] ? 0 : 1);
			row.push(Math.min(replaced, before[j] + 1, row[j - 1] + 1));
		}
		before = row;
	}
	return before[other.length];
}
