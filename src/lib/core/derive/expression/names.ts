import { operatorOf } from './parse';
import { writeName } from './print';
import { tokenise, type Token } from './tokens';

/** A variable where it is written. */
type NameToken = Token & { kind: 'word' | 'name' };

/** The variables in the pieces of an expression: bare words that are neither operators nor functions, and brackets. */
const variablesIn = (tokens: readonly Token[]): NameToken[] =>
	tokens.filter((token, index): token is NameToken => {
		if (token.kind === 'name') return true;
		if (token.kind !== 'word' || operatorOf(token.text) !== undefined) return false;
		const next = tokens.at(index + 1);
		return !(next?.kind === 'symbol' && next.symbol === '(');
	});

const nameOf = (token: NameToken): string => (token.kind === 'name' ? token.name : token.text);

/** The variables that an expression names, in their order; none for a text that cannot be taken apart. */
export function namesIn(text: string): string[] {
	const tokens = tokenise(text);
	return tokens.ok ? variablesIn(tokens.value).map(nameOf) : [];
}

/** An expression with a variable called by another name; all else stays as it was written. */
export function renameIn(text: string, from: string, to: string): string {
	const tokens = tokenise(text);
	if (!tokens.ok) return text;
	let [renamed, at] = ['', 0];
	for (const token of variablesIn(tokens.value)) {
		if (nameOf(token) !== from) continue;
		renamed += text.slice(at, token.at) + writeName(to);
		at = token.end;
	}
	return renamed + text.slice(at);
}
