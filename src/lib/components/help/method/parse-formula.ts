/** A formula as MathML has it: an element with its text, or with the elements inside it. */
export interface MathNode {
	tag: 'mi' | 'mn' | 'mo' | 'mrow' | 'mfrac' | 'msqrt' | 'mover' | 'munder' | 'msub' | 'msup' | 'msubsup';
	text?: string;
	inside: MathNode[];
}

const NAMES: Readonly<Record<string, string>> = { sum: '∑', min: 'min', max: 'max', ln: 'ln' };
const ACCENTS: Readonly<Record<string, string>> = { bar: '¯', hat: '^' };
const ARGUMENTS: Readonly<Record<string, number>> = { frac: 2, sqrt: 1, bar: 1, hat: 1 };
const TOKEN = /\\[a-z]+|\\[{}]|\d+|[a-zA-Z]{3,}|\s+|./gu;

const leaf = (tag: MathNode['tag'], text: string): MathNode => ({ tag, text, inside: [] });
const branch = (tag: MathNode['tag'], inside: MathNode[]): MathNode => ({ tag, inside });
const row = (inside: MathNode[]): MathNode => (inside.length === 1 ? inside[0] : branch('mrow', inside));

/** A letter, a number or a sign. */
function atom(token: string): MathNode {
	if (/^\d/.test(token)) return leaf('mn', token);
	if (/^\p{L}/u.test(token)) return leaf('mi', token);
	return leaf('mo', token === '-' ? '−' : token.replace('\\', ''));
}

/**
 * Reads a formula in a part of TeX: \frac{}{}, \sqrt{}, \bar{}, \hat{}, \sum, \min, \max, \ln, \{ \}, _{}, ^{}, \left( and
 * \right). Words of three letters or more are one name. Anything else stands as it is written; nothing throws.
 */
export function parseFormula(text: string): MathNode {
	const tokens = (text.match(TOKEN) ?? []).filter((token) => token.trim() !== '');
	let at = 0;

	function group(): MathNode {
		if (tokens[at] !== '{') return single();
		at++;
		const inside = until('}');
		at++;
		return row(inside);
	}

	function single(): MathNode {
		const token = tokens[at++] ?? '';
		const name = token.slice(1);
		if (!token.startsWith('\\') || name === '{' || name === '}') return atom(token);
		if (name === 'left' || name === 'right') return atom(tokens[at++] ?? '');
		const given = Array.from({ length: ARGUMENTS[name] ?? 0 }, group);
		if (name === 'frac') return branch('mfrac', given);
		if (name === 'sqrt') return branch('msqrt', given);
		if (name in ACCENTS) return branch('mover', [...given, leaf('mo', ACCENTS[name])]);
		return leaf(name === 'sum' ? 'mo' : 'mi', NAMES[name] ?? name);
	}

	/** What stands before a token or the end, with indices and powers at what they belong to. */
	function until(end: string): MathNode[] {
		const found: MathNode[] = [];
		while (at < tokens.length && tokens[at] !== end) {
			const base = tokens[at] === '{' ? group() : single();
			let [low, high]: (MathNode | null)[] = [null, null];
			while (tokens[at] === '_' || tokens[at] === '^') {
				const isLow = tokens[at++] === '_';
				const script = group();
				if (isLow) low = script;
				else high = script;
			}
			found.push(withScripts(base, low, high));
		}
		return found;
	}

	return row(until(''));
}

function withScripts(base: MathNode, low: MathNode | null, high: MathNode | null): MathNode {
	if (low && high) return branch('msubsup', [base, low, high]);
	if (low) return branch(base.text === '∑' ? 'munder' : 'msub', [base, low]);
	return high ? branch('msup', [base, high]) : base;
}
