import { fail, ok, type Message, type Outcome } from '../../outcome';
import {
	MAX_DEPTH,
	MAX_LENGTH,
	MAX_PARTS,
	type BinaryOperator,
	type Expression,
	type ExpressionCode
} from './ast';
import { findFunction, FUNCTION_NAMES, FUNCTIONS } from './functions';
import { nearest } from './nearest';
import { tokenise, type Token } from './tokens';

const WORDS: Record<string, string | undefined> = Object.assign(Object.create(null) as object, {
	og: 'and',
	and: 'and',
	eller: 'or',
	or: 'or',
	ikke: 'not',
	ikkje: 'not',
	not: 'not',
	i: 'in',
	in: 'in'
});
const COMPARISONS = ['=', '≠', '<', '≤', '>', '≥'];

/** The operator that a bare word stands for: "og", "or", "i"; undefined for a name. */
export const operatorOf = (word: string): string | undefined => WORDS[word.toLowerCase()];

/** Stands where something could not be read; nobody sees it, since the fault is what is given back. */
const NOTHING: Expression = { kind: 'number', value: 0, text: '0', at: 0, end: 0 };

/**
 * Reads an expression; its grammar stands in ast.ts. Any text gives an answer, in time linear in its length.
 * @returns what was written, or what is wrong with it and where
 */
export function parseExpression(text: string): Outcome<Expression, ExpressionCode> {
	const tokens = tokenise(text);
	if (!tokens.ok) return tokens;
	if (tokens.value.length === 0) return fail('expression.empty');
	const parser = new Parser(tokens.value, text);
	const expression = parser.whole();
	return parser.problem ? { ok: false, problem: parser.problem } : ok(expression);
}

class Parser {
	/** The first thing that is wrong. From then on there is nothing more to read, so that all reading ends. */
	problem: Message<ExpressionCode> | null = null;
	#next = 0;
	#depth = 0;
	#parts = 0;

	constructor(
		private readonly tokens: readonly Token[],
		private readonly text: string
	) {}

	whole(): Expression {
		const expression = this.#or();
		const rest = this.tokens.at(this.#next);
		return rest ? this.#unexpected(rest) : expression;
	}

	#or(): Expression {
		return this.#chain(['or'], () => this.#and());
	}
	#and(): Expression {
		return this.#chain(['and'], () => this.#not());
	}
	#not(): Expression {
		const at = this.#place();
		if (!this.#take('not')) return this.#compared();
		const of = this.#deeper(() => this.#not());
		return this.#part({ kind: 'not', of, at, end: of.end });
	}

	#compared(): Expression {
		const left = this.#sum();
		const negated = this.#operator() === 'not' && this.#operator(1) === 'in';
		if (negated) this.#next++;
		if (this.#take('in')) {
			const { list, end } = this.#list();
			const found = this.#part({ kind: 'in', of: left, list, at: left.at, end });
			return negated ? this.#part({ kind: 'not', of: found, at: left.at, end }) : found;
		}
		const operator = COMPARISONS.find((symbol) => this.#take(symbol));
		if (operator === undefined) return left;
		const right = this.#sum();
		const more = this.#operator();
		if (more !== null && COMPARISONS.includes(more))
			return this.#fail('expression.chain', { at: this.#place() + 1 });
		return this.#binary(operator as BinaryOperator, left, right);
	}

	#sum(): Expression {
		return this.#chain(['+', '-'], () => this.#product());
	}
	#product(): Expression {
		return this.#chain(['*', '/'], () => this.#signed());
	}
	#signed(): Expression {
		const at = this.#place();
		if (this.#take('+')) return this.#deeper(() => this.#signed());
		if (!this.#take('-')) return this.#power();
		const of = this.#deeper(() => this.#signed());
		return this.#part({ kind: 'minus', of, at, end: of.end });
	}
	#power(): Expression {
		const base = this.#primary();
		if (!this.#take('^')) return base;
		const exponent = this.#deeper(() => this.#signed());
		return this.#binary('^', base, exponent);
	}

	#primary(): Expression {
		const token = this.tokens.at(this.#next);
		if (!token) return this.#fail('expression.unexpectedEnd');
		const { at, end } = token;
		this.#next++;
		switch (token.kind) {
			case 'number':
				return this.#part({ kind: 'number', value: token.value, text: token.text, at, end });
			case 'text':
				return this.#part({ kind: 'text', value: token.value, at, end });
			case 'name':
				return this.#part({ kind: 'variable', name: token.name, at, end });
			case 'word':
				if (operatorOf(token.text)) return this.#unexpected(token);
				if (this.#operator() === '(') return this.#call(token.text, at);
				return this.#part({ kind: 'variable', name: token.text, at, end });
			case 'symbol': {
				if (token.symbol !== '(') return this.#unexpected(token);
				const inside = this.#deeper(() => this.#or());
				return { ...inside, at, end: this.#close(at) };
			}
		}
	}

	#call(name: string, at: number): Expression {
		const id = findFunction(name);
		if (!id) {
			const near = nearest(name, FUNCTION_NAMES) ?? '';
			return this.#fail('expression.noFunction', { name, at: at + 1, near });
		}
		const open = this.#place();
		this.#next++;
		const args: Expression[] = [];
		if (this.#operator() !== ')') {
			do args.push(this.#deeper(() => this.#or()));
			while (this.#take(';'));
		}
		const end = this.#close(open);
		const { least, most } = FUNCTIONS[id];
		if (args.length < least || args.length > most)
			return this.#fail('expression.argumentCount', { name, at: at + 1, least, most, found: args.length });
		if (most > 1) this.#refuseLoneComma(args);
		return this.#part({ kind: 'call', function: id, name, args, at, end });
	}

	#list(): { list: Expression[]; end: number } {
		const open = this.#place();
		const list: Expression[] = [];
		if (!this.#take('(')) this.#unexpected(this.tokens.at(this.#next));
		do list.push(this.#deeper(() => this.#signed()));
		while (this.#take(';'));
		const end = this.#close(open);
		for (const { kind, at } of list.map((one) => (one.kind === 'minus' ? one.of : one)))
			if (kind !== 'number' && kind !== 'text') this.#fail('expression.listOfLiterals', { at: at + 1 });
		this.#refuseLoneComma(list);
		return { list, end };
	}

	/** A list that is one number with a comma was most likely meant as two: `max(1,2)`, `q1 i (1,5)`. */
	#refuseLoneComma([first, second]: Expression[]): void {
		if (first.kind === 'number' && !second && first.text.includes(','))
			this.#fail('expression.ambiguousComma', { text: first.text, at: first.at + 1 });
	}

	/** Operators of the same rank, from left to right. */
	#chain(operators: string[], operand: () => Expression): Expression {
		let left = operand();
		for (;;) {
			const operator = operators.find((one) => this.#take(one));
			if (operator === undefined) return left;
			left = this.#binary(operator as BinaryOperator, left, operand());
		}
	}

	#binary(operator: BinaryOperator, left: Expression, right: Expression): Expression {
		return this.#part({ kind: 'binary', operator, left, right, at: left.at, end: right.end });
	}

	#part(expression: Expression): Expression {
		return ++this.#parts > MAX_PARTS ? this.#fail('expression.tooLong', { max: MAX_LENGTH }) : expression;
	}

	#deeper(read: () => Expression): Expression {
		if (this.#depth >= MAX_DEPTH)
			return this.#fail('expression.tooDeep', { max: MAX_DEPTH, at: this.#place() + 1 });
		this.#depth++;
		const expression = read();
		this.#depth--;
		return expression;
	}

	/** The operator that stands next, or one further on; null when something else stands there. */
	#operator(ahead = 0): string | null {
		const token = this.tokens.at(this.#next + ahead);
		if (token?.kind === 'symbol') return token.symbol;
		return token?.kind === 'word' ? (operatorOf(token.text) ?? null) : null;
	}

	#take(operator: string): boolean {
		if (this.#operator() !== operator) return false;
		this.#next++;
		return true;
	}

	/** Takes the bracket that ends what began at `open`. @returns where it ends */
	#close(open: number): number {
		const token = this.tokens.at(this.#next);
		if (!token) this.#fail('expression.openParenthesis', { at: open + 1 });
		else if (!this.#take(')')) this.#unexpected(token);
		return token?.end ?? this.text.length;
	}

	#place(): number {
		return this.tokens.at(this.#next)?.at ?? this.text.length;
	}

	#unexpected(token: Token | undefined): Expression {
		if (!token) return this.#fail('expression.unexpectedEnd');
		const at = token.at + 1;
		if (token.kind === 'symbol' && token.symbol === ',') return this.#fail('expression.comma', { at });
		return this.#fail('expression.unexpected', { found: this.text.slice(token.at, token.end), at });
	}

	#fail(code: ExpressionCode, params?: Message['params']): Expression {
		this.problem ??= params ? { code, params } : { code };
		this.#next = this.tokens.length;
		return NOTHING;
	}
}
