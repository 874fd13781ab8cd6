import type { Item } from '../../../src/lib/core/stats/correlation/items';

/** A data set that make_expected.R and this file make alike, number for number. */
export interface Made {
	seed: number;
	rows: number;
	items: number;
	factors: number;
	/** Answers 1 to this; 0: numbers with decimals. */
	points: number;
	/** Share of empty cells. */
	missing: number;
	/** Place of an item with the same answer throughout; −1: none. */
	constant: number;
	/** Place of an item that repeats the one before; −1: none. */
	repeated: number;
	/** Every so many items is turned the other way; 0: none. */
	turned: number;
}

/**
 * The data: a linear congruential generator (Park and Miller 1988) and plain arithmetic, which is the same in every
 * program. Each number is a sum of four uniform ones.
 */
export function madeItems(made: Made): Item[] {
	let state = made.seed;
	const uniform = () => {
		state = (state * 16_807) % 2_147_483_647;
		return state / 2_147_483_647;
	};
	const noise = () => (uniform() + uniform() + uniform() + uniform() - 2) * 1.75;
	const columns = Array.from({ length: made.items }, () => new Float64Array(made.rows));
	for (let row = 0; row < made.rows; row++) {
		const common = noise();
		const factors = Array.from({ length: made.factors }, () => 0.5 * common + noise());
		for (let j = 0; j < made.items; j++) {
			let x = (0.5 + 0.1 * (j % 4)) * factors[j % made.factors] + 0.7 * noise();
			if (made.turned > 0 && j % made.turned === made.turned - 1) x = -x;
			if (made.points > 0) x = Math.floor(x * made.points * 0.3 + 0.5 * made.points + 1);
			if (made.points > 0) x = Math.max(1, Math.min(made.points, x));
			if (j === made.constant) x = 3;
			if (j === made.repeated) x = columns[j - 1][row];
			columns[j][row] = uniform() < made.missing ? NaN : x;
		}
	}
	return columns.map((values, j) => ({ name: `V${j + 1}`, values }));
}
