/** A text in quotes, a name in brackets, or a bare word; whatever else there is between them stays. */
const PIECES =
	/"(?:[^"]|"")*"|'(?:[^']|'')*'|«(?:[^»]|»»)*»|“(?:[^”]|””)*”|\[((?:[^\]]|\]\])*)\]|[\p{L}_][\p{L}\p{M}\p{N}_]*(?:\.[\p{L}\p{M}\p{N}_]+)*/gu;

/** Bare words that are operators in an expression; variables with such names stand in brackets. */
const OPERATORS = new Set(['og', 'and', 'eller', 'or', 'ikke', 'ikkje', 'not', 'i', 'in']);

/**
 * An expression in which a variable has another name. Texts in quotes and names of functions are left as they are; the
 * new name stands in brackets, which any name may.
 * @param expression as somebody wrote it, readable or not
 */
export function renameInExpression(expression: string, from: string, to: string): string {
	return expression.replace(PIECES, (piece: string, inBrackets: string | undefined, at: number) => {
		const name = inBrackets === undefined ? piece : inBrackets.replaceAll(']]', ']');
		if (name !== from) return piece;
		const isFunction = /^\s*\(/u.test(expression.slice(at + piece.length));
		if (inBrackets === undefined && (isFunction || OPERATORS.has(piece.toLowerCase()))) return piece;
		return `[${to.replaceAll(']', ']]')}]`;
	});
}
