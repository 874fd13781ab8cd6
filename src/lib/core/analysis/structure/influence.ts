import { mean, standardDeviation } from '../../stats/moments';
import { pOf } from './compare';
import type { Group } from './groups';
import { valuesIn, type Measure } from './measure';
import type { Units } from './membership';
import type { StructureSpec } from './types';

/** The municipality whose leaving moves the mean of a group the most. NaN for what there is not. */
export interface Influence {
	measure: Measure;
	group: Group;
	n: number;
	mean: number;
	/** Its name; of several that move the mean equally much, all names. None where no one can be left out. */
	units: string[];
	/** Its value; of a municipality with several rows their mean. */
	value: number;
	without: number;
	change: number;
	/** The change in standard errors of the mean of all. */
	inErrors: number;
	/** p of the comparison with the others, with it and without it; NaN for the others themselves. */
	p: number;
	pWithout: number;
}

/** Changes that differ by less than this part are equally large. */
const EQUAL = 1e-12;

/**
 * Leaves each municipality out in turn, with all its rows, and finds the one that moves the mean the most.
 * @param others whom the group is compared with; null for none
 */
export function influenceOf(
	measure: Measure,
	group: Group,
	others: Group | null,
	spec: StructureSpec,
	units: Units
): Influence {
	const { values, rows } = valuesIn(measure, group);
	const n = values.length;
	const all = mean(values);
	const sums = new Map<number, { count: number; sum: number }>();
	rows.forEach((row, place) => {
		const own = sums.get(units.of[row]) ?? { count: 0, sum: 0 };
		sums.set(units.of[row], { count: own.count + 1, sum: own.sum + (values[place] - all) });
	});
	const moves = [...sums].map(([unit, { count, sum }]) => ({
		unit,
		move: n > count ? -sum / (n - count) : NaN
	}));
	const most = moves.reduce((largest, { move }) => Math.max(largest, Math.abs(move) || 0), 0);
	const found = most > 0 ? moves.filter(({ move }) => Math.abs(move) >= most * (1 - EQUAL)) : [];
	const none = {
		measure,
		group,
		n,
		mean: all,
		units: [],
		value: NaN,
		without: NaN,
		change: NaN,
		inErrors: NaN
	};
	if (found.length === 0) return { ...none, p: NaN, pWithout: NaN };
	const [{ unit }] = found;
	const kept = values.filter((_, place) => units.of[rows[place]] !== unit);
	const own = values.filter((_, place) => units.of[rows[place]] === unit);
	const without = mean(kept);
	const rest = others ? valuesIn(measure, others).values : null;
	return {
		...none,
		units: found.map((one) => units.names[one.unit]),
		value: mean(own),
		without,
		change: without - all,
		inErrors: (without - all) / (standardDeviation(values) / Math.sqrt(n)),
		p: rest ? pOf([values, rest], measure, spec) : NaN,
		pWithout: rest ? pOf([kept, rest], measure, spec) : NaN
	};
}
