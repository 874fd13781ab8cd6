import { ok, type Outcome } from '../outcome';
import { exactShares } from './exact-shares';
import type { Allocated, AllocationCode, AllocationUnit, ExactAmount } from './types';

/**
 * Distributes a budget: exact amounts first (`exactShares`), rounding last. Every amount is rounded down to a whole
 * number of steps, though not below its floor; what is left goes to those with the largest remainders, at most one step
 * each and not above a ceiling. Equal remainders: the larger amount first, then the lower number. The amounts add up to
 * the budget to the krone; where it is no whole number of steps, one amount is none either.
 * @param step whole kroner, 1 or more
 */
export function distribute(
	budget: number,
	step: number,
	units: readonly AllocationUnit[]
): Outcome<Allocated[], AllocationCode> {
	const exact = exactShares(budget, units);
	if (!exact.ok) return exact;
	const size = BigInt(Math.max(1, Math.round(step)));
	const rounded = exact.value.map((share, place) => start(share, units[place], size));
	let left = BigInt(budget) - rounded.reduce((sum, { amount }) => sum + amount, 0n);
	const order = rounded
		.map((one, place) => ({ ...one, place, share: exact.value[place], number: units[place].number }))
		.sort(
			(one, other) =>
				compare(one.remainder, one.share.denominator, other.remainder, other.share.denominator) ||
				compare(one.share.numerator, one.share.denominator, other.share.numerator, other.share.denominator) ||
				(one.number < other.number ? -1 : one.number > other.number ? 1 : 0)
		);
	for (const { place, room } of order) {
		const more = room < left ? room : left;
		rounded[place].amount += more;
		left -= more;
	}
	return ok(exact.value.map((share, place) => ({ ...share, amount: Number(rounded[place].amount) })));
}

/** The amount rounded down, what is lost by it (numerator over the same denominator), and how much may be added. */
function start({ numerator, denominator }: ExactAmount, { floor, ceiling }: AllocationUnit, step: bigint) {
	const down = (numerator / (denominator * step)) * step;
	const amount = down < BigInt(floor) ? BigInt(floor) : down;
	const up = down + step;
	const most = ceiling !== null && BigInt(ceiling) < up ? BigInt(ceiling) : up;
	return {
		amount,
		remainder: numerator - amount * denominator,
		room: most > amount ? most - amount : 0n
	};
}

/** Below 0 where the first fraction is the larger one. */
function compare(a: bigint, overA: bigint, b: bigint, overB: bigint): number {
	const [one, other] = [a * overB, b * overA];
	return one > other ? -1 : one < other ? 1 : 0;
}
