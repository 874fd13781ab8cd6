import { fail, ok, type Outcome } from '../../outcome';
import { chiSquareTails } from '../distributions/chi-square';
import { incompleteBeta } from '../distributions/incomplete-beta';
import type { GroupsCode } from './types';

export interface McNemar {
	/** Pairs that went from the lower value to the higher, and from the higher to the lower. */
	up: number;
	down: number;
	/** (up − down)² / (up + down), with one degree of freedom; with the correction (|up − down| − 1)² / (up + down). */
	chiSquare: number;
	p: number;
	/** Two-sided by the binomial distribution with ½: whether as many went up as down. */
	exactP: number;
}

/**
 * McNemar's test of two answers of the same persons, each with the same two values.
 * @param continuity the correction of 1, as R and SPSS have it in the approximation
 * Source: McNemar (1947); R: mcnemar.test, binom.test.
 */
export function mcNemar(
	first: Float64Array,
	second: Float64Array,
	continuity: boolean
): Outcome<McNemar, GroupsCode> {
	let [up, down] = [0, 0];
	for (let i = 0; i < first.length; i++) {
		if (second[i] > first[i]) up++;
		else if (second[i] < first[i]) down++;
	}
	const moved = up + down;
	if (moved === 0) return fail('groups.noneMoved');
	const distance = Math.max(0, Math.abs(up - down) - (continuity && up !== down ? 1 : 0));
	const chiSquare = distance ** 2 / moved;
	const least = Math.min(up, down);
	// P(X ≤ least) of moved throws of a coin.
	const tail = least === moved ? 1 : incompleteBeta(0.5, 0.5, moved - least, least + 1).lower;
	return ok({ up, down, chiSquare, p: chiSquareTails(chiSquare, 1).upper, exactP: Math.min(1, 2 * tail) });
}

/** Whether two answers have one pair of values between them: yes and no, before and after. */
export function areOneOfTwo(first: Float64Array, second: Float64Array): boolean {
	const values = new Set<number>();
	for (const answers of [first, second])
		for (const value of answers) {
			values.add(value);
			if (values.size > 2) return false;
		}
	return values.size === 2;
}
