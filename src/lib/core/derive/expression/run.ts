import type { Variable } from '../../dataset/types';
import { ok, type Outcome } from '../../outcome';
import { CELL } from '../../table/types';
import { asCellKind, newNumbers, settle, type Numbers } from '../empties';
import type { ExpressionCode } from './ast';
import { compile, scopeOf } from './compile';
import { parseExpression } from './parse';
import type { Compiled, TextPart, ValuePart } from './parts';

/** Rows that are computed at a time: what lies between stays small, however many rows there are. */
const CHUNK = 4096;

/** What an expression gives for every row. Texts are stored once each, '' where empty. */
export type ExpressionResult =
	| (Numbers & { type: 'number' | 'condition'; undefinedCells: number })
	| { type: 'text'; levels: string[]; codes: Uint32Array; kinds: Uint8Array };

/** Reads an expression and finds its variables. */
export function compileText(text: string, variables: readonly Variable[]): Outcome<Compiled, ExpressionCode> {
	const parsed = parseExpression(text);
	return parsed.ok ? compile(parsed.value, scopeOf(variables)) : parsed;
}

/** Computes an expression for every row of a dataset. */
export function runExpression(
	text: string,
	variables: readonly Variable[],
	rowCount: number
): Outcome<ExpressionResult, ExpressionCode> {
	const compiled = compileText(text, variables);
	if (!compiled.ok) return compiled;
	const part = compiled.value;
	return ok(part.type === 'text' ? runText(part, rowCount) : runNumbers(part, rowCount));
}

function runNumbers(part: ValuePart, rowCount: number): ExpressionResult {
	const result = newNumbers(rowCount);
	for (let from = 0; from < rowCount; from += CHUNK) {
		const { values, kinds } = part.run(from, Math.min(CHUNK, rowCount - from));
		result.values.set(values, from);
		result.kinds.set(kinds, from);
	}
	return { type: part.type, ...result, undefinedCells: settle(result) };
}

function runText(part: TextPart, rowCount: number): ExpressionResult {
	const codes = new Uint32Array(rowCount);
	const allKinds = new Uint8Array(rowCount);
	const known = new Map([['', 0]]);
	for (let from = 0; from < rowCount; from += CHUNK) {
		const { texts, kinds } = part.run(from, Math.min(CHUNK, rowCount - from));
		texts.forEach((text, row) => {
			const level = kinds[row] === CELL.value ? text : '';
			let code = known.get(level);
			if (code === undefined) known.set(level, (code = known.size));
			codes[from + row] = code;
			// A text that is empty without a reason, as "" may be written, is missing.
			allKinds[from + row] = asCellKind(level === '' ? kinds[row] || CELL.missing : CELL.value);
		});
	}
	return { type: 'text', levels: [...known.keys()], codes, kinds: allKinds };
}
