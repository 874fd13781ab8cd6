import { fail, ok, type Outcome } from '../../outcome';
import { CELL } from '../../table/types';
import { newNumbers, put, strongerKind, UNDEFINED } from '../empties';
import type { Expression, ExpressionCode, FunctionId } from './ast';
import { conditionPart, numberPart, type Compile } from './compile';
import { KIND_ASKED } from './functions';
import { single, type Compiled, type TextPart, type ValuePart } from './parts';
import { roundHalfAway } from './round';
import { log, logOf } from '../../stats/elementary/log';

type Call = Expression & { kind: 'call' };
type Result = Outcome<Compiled, ExpressionCode>;

/** Most decimals that `round` keeps. */
const MOST_DECIMALS = 12;

const OF_ONE: Partial<Record<FunctionId, (value: number) => number>> = {
	abs: Math.abs,
	sqrt: (value) => (value < 0 ? NaN : Math.sqrt(value)),
	ln: (value) => (value > 0 ? log(value) : NaN),
	log10: (value) => (value > 0 ? logOf(value, 10) : NaN)
};

/** A function with its arguments. */
export function compileCall(call: Call, again: Compile): Result {
	const { function: id, args } = call;
	if (id === 'if') return compileIf(call, again);
	if (id === 'round') return compileRound(call, again);
	if (id === 'isEmpty' || id in KIND_ASKED) return compileKind(id, args[0], again);
	const parts: ValuePart[] = [];
	for (const arg of args) {
		const part = id === 'count' ? again(arg) : numberPart(arg, again);
		if (!part.ok) return part;
		parts.push(part.value.type === 'text' ? textAsKnown(part.value) : part.value);
	}
	const compute = OF_ONE[id];
	return ok(compute ? single(parts[0], compute) : aggregate(id as Aggregate, parts));
}

type Aggregate = 'min' | 'max' | 'mean' | 'sum' | 'count';

/** Only whether a text is there, for counting. */
const textAsKnown = (of: TextPart): ValuePart => ({
	type: 'number',
	run: (from, count) => ({ values: new Float64Array(count), kinds: of.run(from, count).kinds })
});

/**
 * Functions of many: over those arguments that have a value, as SPSS and SQL do; empty where none has. `count` is how
 * many have one.
 */
function aggregate(id: Aggregate, parts: readonly ValuePart[]): ValuePart {
	return {
		type: 'number',
		run: (from, count) => {
			const inputs = parts.map((part) => part.run(from, count));
			const result = newNumbers(count);
			for (let row = 0; row < count; row++) {
				let [known, sum, min, max, kind] = [0, 0, Infinity, -Infinity, 0];
				for (const { values, kinds } of inputs) {
					if (kinds[row] !== CELL.value) {
						kind = strongerKind(kind, kinds[row]);
						continue;
					}
					known++;
					sum += values[row];
					min = Math.min(min, values[row]);
					max = Math.max(max, values[row]);
				}
				if (known === 0 && id !== 'count') result.kinds[row] = kind;
				else put(result, row, { min, max, sum, count: known, mean: sum / known }[id]);
			}
			return result;
		}
	};
}

/** `if(condition; then; else)`; empty where the condition is unknown. Only the chosen side can make a cell empty. */
function compileIf({ args, at }: Call, again: Compile): Result {
	const condition = conditionPart(args[0], again);
	if (!condition.ok) return condition;
	const then = again(args[1]);
	if (!then.ok) return then;
	const otherwise = again(args[2]);
	if (!otherwise.ok) return otherwise;
	const [a, b] = [then.value, otherwise.value];
	const test = condition.value;
	if (a.type === 'text' && b.type === 'text') {
		return ok({
			type: 'text',
			run: (from, count) => {
				const [known, one, other] = [test.run(from, count), a.run(from, count), b.run(from, count)];
				const chosen = (row: number) => (known.values[row] === 1 ? one : other);
				return {
					texts: one.texts.map((_, row) => chosen(row).texts[row]),
					kinds: known.kinds.map((kind, row) => (kind === CELL.value ? chosen(row).kinds[row] : kind))
				};
			}
		});
	}
	if (a.type === 'text' || b.type === 'text') return fail('expression.mixedTypes', { at: at + 1 });
	return ok({
		type: a.type === 'condition' && b.type === 'condition' ? 'condition' : 'number',
		run: (from, count) => {
			const [known, one, other] = [test.run(from, count), a.run(from, count), b.run(from, count)];
			for (let row = 0; row < count; row++) {
				const chosen = known.values[row] === 1 ? one : other;
				known.values[row] = chosen.values[row];
				if (known.kinds[row] === CELL.value) known.kinds[row] = chosen.kinds[row];
			}
			return known;
		}
	});
}

/** `round(x)` or `round(x; decimals)`, half away from zero. */
function compileRound({ args }: Call, again: Compile): Result {
	const of = numberPart(args[0], again);
	if (!of.ok) return of;
	const decimals = args.at(1);
	if (!decimals) return ok(single(of.value, (value) => roundHalfAway(value, 0)));
	const isWhole =
		decimals.kind === 'number' && Number.isInteger(decimals.value) && decimals.value <= MOST_DECIMALS;
	if (!isWhole) return fail('expression.roundDecimals', { at: decimals.at + 1 });
	return ok(single(of.value, (value) => roundHalfAway(value, decimals.value)));
}

/** Asks for a kind of empty cell: always known, since that is what it asks. */
function compileKind(id: FunctionId, arg: Expression, again: Compile): Result {
	const of = again(arg);
	if (!of.ok) return of;
	const asked = KIND_ASKED[id];
	const holds = (kind: number) =>
		asked === undefined
			? kind !== CELL.value
			: kind === asked || (asked === CELL.notApplicable && kind === UNDEFINED);
	return ok({
		type: 'condition',
		run: (from, count) => {
			const { kinds } = of.value.run(from, count);
			return {
				values: Float64Array.from(kinds, (kind) => (holds(kind) ? 1 : 0)),
				kinds: new Uint8Array(count)
			};
		}
	});
}
