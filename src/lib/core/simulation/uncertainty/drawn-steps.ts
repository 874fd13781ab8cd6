import { printedSteps } from './cell-chances';
import { countQuantiles, isCounted, stepsFunction, type Varying } from './cell-values';

/**
 * The printed steps of the cells of a column for standard normal numbers, as stepsFunction gives them one by one; the tables
 * of all cells stand side by side, since thousands of cells are drawn in every replicate.
 * @returns a function of a number for each cell, which fills in the steps by cell
 */
export function drawnSteps(
	distributions: Varying[],
	step: number
): (numbers: Float64Array, into: Int32Array) => void {
	const normal = distributions.flatMap((one, cell) =>
		one.kind === 'normal' ? [{ cell, mean: one.mean, sd: one.sd }] : []
	);
	const cells = Uint32Array.from(normal, ({ cell }) => cell);
	const means = Float64Array.from(normal, ({ mean }) => mean);
	const sds = Float64Array.from(normal, ({ sd }) => sd);
	const counted = countTables(distributions, step);
	const others = distributions.flatMap((one, cell) =>
		one.kind === 'normal' || isCounted(one) ? [] : [{ cell, stepsAt: stepsFunction(one, step) }]
	);
	return (numbers, into) => {
		for (let i = 0; i < cells.length; i++)
			into[cells[i]] = printedSteps(means[i] + sds[i] * numbers[cells[i]], step);
		counted(numbers, into);
		for (const { cell, stepsAt } of others) into[cell] = stepsAt(numbers[cell]);
	};
}

/** The search for a count begins where those of numbers a little lower end: for numbers from −4 to 4, by eighths. */
const REACH = 4;
const PER_UNIT = 8;
const GUIDED = 2 * REACH * PER_UNIT;

function countTables(distributions: Varying[], step: number) {
	const found = distributions.flatMap((one, cell) => (isCounted(one) ? [{ cell, ...one }] : []));
	const cells = Uint32Array.from(found, ({ cell }) => cell);
	const start = new Uint32Array(found.length + 1);
	found.forEach(({ pupils }, i) => (start[i + 1] = start[i] + pupils + 1));
	const quantiles = new Float64Array(start[found.length]);
	const stepsOf = new Int32Array(start[found.length]);
	const guide = new Uint32Array(found.length * (GUIDED + 1));
	found.forEach(({ beta, pupils }, i) => {
		quantiles.set(countQuantiles(beta, pupils), start[i]);
		for (let count = 0; count <= pupils; count++)
			stepsOf[start[i] + count] = printedSteps((100 * count) / pupils, step);
		let at = start[i];
		for (let place = 0; place <= GUIDED; place++) {
			// Below the lowest place the search begins at 0.
			if (place > 0) while (quantiles[at] < place / PER_UNIT - REACH) at++;
			guide[i * (GUIDED + 1) + place] = at;
		}
	});
	return (numbers: Float64Array, into: Int32Array) => {
		for (let i = 0; i < cells.length; i++) {
			const z = numbers[cells[i]];
			const place = Math.floor((z + REACH) * PER_UNIT);
			let at = guide[i * (GUIDED + 1) + (place < 0 ? 0 : place > GUIDED ? GUIDED : place)];
			while (quantiles[at] < z) at++;
			into[cells[i]] = stepsOf[at];
		}
	};
}
