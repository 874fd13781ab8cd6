import { fail, ok, type Outcome } from '../../outcome';
import { MAX_LENGTH, type ExpressionCode } from './ast';

/** A piece of an expression; `at` and `end` are places in the text, from 0. */
export type Token = { at: number; end: number } & (
	| { kind: 'number'; value: number; text: string }
	| { kind: 'text'; value: string }
	/** A word written bare, which may be a variable, a function or an operator. */
	| { kind: 'word'; text: string }
	/** A variable in brackets. */
	| { kind: 'name'; name: string }
	| { kind: 'symbol'; symbol: string }
);

const SPACE = /[\s\u00a0\u202f\u2007]+/uy;
const NUMBER = /(?:\d+(?:[.,]\d+)?|\.\d+)(?:[eE][+-]?\d+)?/uy;
const WORD = /[\p{L}_][\p{L}\p{M}\p{N}_]*(?:\.[\p{L}\p{M}\p{N}_]+)*/uy;
/** What must not follow a number directly: "2a", "1,2,3", "1.2.3". */
const NUMBER_GOES_ON = /[\p{L}\p{N}_]|[.,]\d/uy;
const SYMBOL = /<=|>=|<>|!=|==|&&|\|\||[-+*/^=<>();,&|!≤≥≠−–×·÷]/uy;

/** Quotes that begin a text, and those that end it. */
const QUOTES: Record<string, string> = { '"': '"', "'": "'", '«': '»', '“': '”', '”': '”' };

/** Symbols that say the same. */
const SAME: Record<string, string> = {
	'<=': '≤',
	'>=': '≥',
	'<>': '≠',
	'!=': '≠',
	'==': '=',
	'&&': 'and',
	'&': 'and',
	'||': 'or',
	'|': 'or',
	'!': 'not',
	'−': '-',
	'–': '-',
	'×': '*',
	'·': '*',
	'÷': '/'
};

/**
 * Takes an expression apart. Linear in its length.
 * @returns the pieces in their order, or the first place where something is written that cannot be read
 */
export function tokenise(text: string): Outcome<Token[], ExpressionCode> {
	if (text.length > MAX_LENGTH) return fail('expression.tooLong', { max: MAX_LENGTH });
	const tokens: Token[] = [];
	let at = 0;
	const match = (pattern: RegExp): string | null => {
		pattern.lastIndex = at;
		return pattern.exec(text)?.[0] ?? null;
	};
	while (at < text.length) {
		const space = match(SPACE);
		if (space !== null) {
			at += space.length;
			continue;
		}
		const read = readNumber(text, at, match) ?? readQuoted(text, at) ?? readPlain(at, match);
		if (!read) {
			const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
			return fail('expression.badCharacter', { character, at: at + 1 });
		}
		if (!read.ok) return read;
		tokens.push(read.value);
		at = read.value.end;
	}
	return ok(tokens);
}

type Read = Outcome<Token, ExpressionCode> | null;

function readNumber(text: string, at: number, match: (pattern: RegExp) => string | null): Read {
	const number = match(NUMBER);
	if (number === null) return null;
	const end = at + number.length;
	NUMBER_GOES_ON.lastIndex = end;
	const more = NUMBER_GOES_ON.exec(text);
	if (more) return fail('expression.badNumber', { text: number + more[0], at: at + 1 });
	const value = Number(number.replace(',', '.'));
	if (!Number.isFinite(value)) return fail('expression.badNumber', { text: number, at: at + 1 });
	return ok({ kind: 'number', value, text: number, at, end });
}

/** A text in quotes, or a variable in brackets. The end doubled stands for itself: "a ""b""", [a]]b]. */
function readQuoted(text: string, at: number): Read {
	const isName = text[at] === '[';
	const close = isName ? ']' : QUOTES[text[at]];
	if (close === undefined) return null;
	let content = '';
	for (let from = at + 1; ;) {
		const end = text.indexOf(close, from);
		if (end < 0) return fail(isName ? 'expression.openName' : 'expression.openText', { at: at + 1 });
		content += text.slice(from, end);
		if (text[end + 1] !== close) {
			const place = { at, end: end + 1 };
			return ok(
				isName ? { kind: 'name', name: content, ...place } : { kind: 'text', value: content, ...place }
			);
		}
		content += close;
		from = end + 2;
	}
}

function readPlain(at: number, match: (pattern: RegExp) => string | null): Read {
	const word = match(WORD);
	if (word !== null) return ok({ kind: 'word', text: word, at, end: at + word.length });
	const symbol = match(SYMBOL);
	if (symbol === null) return null;
	return ok({ kind: 'symbol', symbol: SAME[symbol] ?? symbol, at, end: at + symbol.length });
}
