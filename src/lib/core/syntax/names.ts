/** Words that R does not take as names. */
const R_RESERVED =
	/^(if|else|repeat|while|function|for|next|break|TRUE|FALSE|NULL|Inf|NaN|NA|NA_integer_|NA_real_|NA_complex_|NA_character_|in|\.\.\.|\.\.\d+)$/;
/** Words that SPSS does not take as names. */
const SPSS_RESERVED = new Set('ALL AND BY EQ GE GT LE LT NE NOT OR TO WITH'.split(' '));
/** The longest name of SPSS, in bytes; ours are of one byte each. */
const SPSS_LONGEST = 64;

const CONTROLS = /[\p{Cc}\p{Cs}\u2028\u2029]+/gu;

/** A text on one line: signs that end lines or cannot be written become a space. */
export const onOneLine = (text: string): string => text.toWellFormed().replace(CONTROLS, ' ');

/** A name that none of `taken` has, by a number at its end; it becomes taken. */
function unused(name: string, taken: Set<string>, longest: number, fold: (name: string) => string): string {
	let found = name;
	for (let n = 2; taken.has(fold(found)); n++) {
		const end = `_${n}`;
		found = name.slice(0, longest - end.length) + end;
	}
	taken.add(fold(found));
	return found;
}

/** The name of a column in R: the same on one line, unique. */
export const rColumnName = (name: string, taken: Set<string>): string =>
	unused(
		onOneLine(name).trim().slice(0, 200).toWellFormed().replaceAll('\uFFFD', '_') || 'V',
		taken,
		200,
		(one) => one
	);

const LETTERS: Record<string, string> = { æ: 'ae', ø: 'o', å: 'a', đ: 'd', ŋ: 'n', ŧ: 't', ß: 'ss' };

/**
 * The name of a column in SPSS: ASCII letters, digits and _, begun by a letter, not ended by _, at most 64 bytes, no
 * reserved word, unique without regard to case.
 */
export function spssName(name: string, taken: Set<string>): string {
	const plain = name
		.replace(/[æøåđŋŧß]/gi, (letter) => {
			const found = LETTERS[letter.toLowerCase()];
			return letter === letter.toLowerCase() ? found : found.toUpperCase();
		})
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.replace(/[^A-Za-z0-9]+/g, '_')
		.replace(/^_+/, '')
		.slice(0, SPSS_LONGEST)
		.replace(/_+$/, '');
	const begun = /^[A-Za-z]/.test(plain) ? plain : `v${plain}`.slice(0, SPSS_LONGEST);
	const allowed = SPSS_RESERVED.has(begun.toUpperCase()) ? `${begun}_v` : begun;
	return unused(allowed, taken, SPSS_LONGEST, (one) => one.toUpperCase());
}

/** A text as R reads it. */
export const rText = (text: string): string =>
	`"${onOneLine(text).replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;

/** A name as R reads it in a formula: in backquotes where it is not made of ASCII letters, digits, points and _. */
export const rName = (name: string): string =>
	/^([A-Za-z]|\.(?!\d))[A-Za-z0-9._]*$/.test(name) && !R_RESERVED.test(name)
		? name
		: `\`${name.replaceAll('\\', '\\\\').replaceAll('`', '\\`')}\``;

/** A text as SPSS reads it, cut to so many bytes as it takes there. */
export function spssText(text: string, bytes = 255): string {
	let left = bytes;
	let kept = '';
	for (const sign of onOneLine(text)) {
		left -= new TextEncoder().encode(sign).length;
		if (left < 0) break;
		kept += sign;
	}
	return `"${kept.replaceAll('"', '""')}"`;
}

/** A number as both programs read it, with all its digits. */
export const numeral = (value: number): string => String(value === 0 ? 0 : value);

/** Values as an R vector: c(1, 2), c("a", "b"). */
export const rVector = (values: readonly (number | string)[]): string =>
	`c(${values.map((value) => (typeof value === 'number' ? numeral(value) : rText(value))).join(', ')})`;
