/**
 * An expression over variables, as it was written.
 *
 *   or      = and { ("eller" | "or" | "|") and }
 *   and     = not { ("og" | "and" | "&") not }
 *   not     = ("ikke" | "not" | "!") not | compared
 *   compared = sum [ ("=" | "≠" | "<>" | "<" | "≤" | ">" | "≥") sum | ["ikke"] ("i" | "in") list ]
 *   sum     = product { ("+" | "−") product }
 *   product = signed { ("*" | "/") signed }
 *   signed  = "−" signed | power
 *   power   = primary [ "^" signed ]                        2^3^2 is 2^(3^2); −2^2 is −4
 *   primary = number | text | variable | function "(" or { ";" or } ")" | "(" or ")"
 *   list    = "(" literal { ";" literal } ")"
 *
 * Numbers have a decimal point or a decimal comma; arguments are set apart by semicolons, as in Norwegian Excel.
 * Variables are written bare when they consist of letters, digits, "_" and ".", else in [brackets]; texts in quotes.
 */
export type Expression = { at: number; end: number } & (
	| { kind: 'number'; value: number; text: string }
	| { kind: 'text'; value: string }
	| { kind: 'variable'; name: string }
	| { kind: 'minus'; of: Expression }
	| { kind: 'not'; of: Expression }
	| { kind: 'binary'; operator: BinaryOperator; left: Expression; right: Expression }
	| { kind: 'in'; of: Expression; list: Expression[] }
	| { kind: 'call'; function: FunctionId; name: string; args: Expression[] }
);

export type Arithmetic = '+' | '-' | '*' | '/' | '^';
export type Comparison = '=' | '≠' | '<' | '≤' | '>' | '≥';
export type BinaryOperator = Arithmetic | Comparison | 'and' | 'or';

/** What functions there are; see functions.ts for how they are written. */
export type FunctionId =
	| 'if'
	| 'min'
	| 'max'
	| 'mean'
	| 'sum'
	| 'count'
	| 'round'
	| 'abs'
	| 'ln'
	| 'log10'
	| 'sqrt'
	| 'isEmpty'
	| 'isSuppressed'
	| 'isMissing'
	| 'isNotApplicable'
	| 'isDontKnow'
	| 'isUnanswered'
	| 'isRoutedOut';

/** Longest expression that is read, in characters. */
export const MAX_LENGTH = 4000;
/** Deepest nesting of brackets and signs. */
export const MAX_DEPTH = 60;
/** Most operators, names and numbers in one expression. */
export const MAX_PARTS = 1000;

/** Why an expression cannot be used. `at` is the place in the text, counted from 1. */
export type ExpressionCode =
	| 'expression.empty'
	/** params: max. */
	| 'expression.tooLong'
	/** params: max, at. */
	| 'expression.tooDeep'
	/** params: character, at. */
	| 'expression.badCharacter'
	/** params: text, at. */
	| 'expression.badNumber'
	/** params: at. A text whose end is not there. */
	| 'expression.openText'
	/** params: at. A name in brackets whose end is not there. */
	| 'expression.openName'
	/** params: at. */
	| 'expression.openParenthesis'
	/** params: found, at. */
	| 'expression.unexpected'
	| 'expression.unexpectedEnd'
	/** params: at. */
	| 'expression.comma'
	/** params: text, at. A list of one number with a comma: one and a half, or one and five? */
	| 'expression.ambiguousComma'
	/** params: at. Two comparisons in a row. */
	| 'expression.chain'
	/** params: name, at, near ('' for none). */
	| 'expression.noFunction'
	/** params: name, at, least, most, found. */
	| 'expression.argumentCount'
	/** params: name, at, near ('' for none). */
	| 'expression.noVariable'
	/** params: at, found. */
	| 'expression.needsNumber'
	/** params: at, found. */
	| 'expression.needsCondition'
	/** params: at. Texts can be equal or not, but not smaller. */
	| 'expression.textOrder'
	/** params: at. */
	| 'expression.mixedTypes'
	/** params: variable, label, at. */
	| 'expression.noLabel'
	/** params: at. */
	| 'expression.listOfLiterals'
	/** params: at. */
	| 'expression.roundDecimals';
