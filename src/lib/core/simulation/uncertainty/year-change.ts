import type { NoisyColumn } from './columns';
import { priorOf } from './shrink';

/** The values of a column with known noise: value and sampling variance by unit, NaN where there is none. */
export interface MeasuredColumn {
	column: NoisyColumn;
	values: Float64Array;
	squares: Float64Array;
	/** Variance that rounding adds. */
	rounding: number;
}

/**
 * How much the true values of an indicator change from one year to the next, beyond what is common to all units and
 * what the noise of both years explains: the variance between units of the differences of neighbouring years, each
 * with the sampling variances of both as its own (priorOf); the mean over pairs of years, weighted by units.
 * @param columns null where a column has too few values
 * @param counts whether a unit is counted
 * @returns by indicator, in its unit squared; absent where no unit has two neighbouring years
 */
export function yearChanges(
	columns: readonly (MeasuredColumn | null)[],
	counts: (unit: number) => boolean
): Map<number, number> {
	const sums = new Map<number, { variance: number; units: number }>();
	for (const one of columns) {
		const next = columns.find(
			(other) =>
				one && other?.column.indicator === one.column.indicator && other.column.year === one.column.year + 1
		);
		if (!one || !next) continue;
		const differences: number[] = [];
		const variances: number[] = [];
		one.values.forEach((value, unit) => {
			const difference = next.values[unit] - value;
			if (Number.isNaN(difference) || !counts(unit)) return;
			differences.push(difference);
			variances.push(one.squares[unit] + next.squares[unit] + one.rounding + next.rounding);
		});
		if (differences.length < 2) continue;
		const sum = sums.get(one.column.indicator) ?? { variance: 0, units: 0 };
		sum.variance += priorOf(differences, variances).variance * differences.length;
		sum.units += differences.length;
		sums.set(one.column.indicator, sum);
	}
	return new Map([...sums].map(([indicator, { variance, units }]) => [indicator, variance / units]));
}
