import { numeral, rText } from '../names';
import { PRINT } from '../r-preamble';

/** A column of a data frame that stands in the code. NaN: empty. */
export type InlineColumn = readonly [name: string, values: readonly (number | string)[]];

/** Numbers and texts that somebody has typed, as an R vector with all their digits. */
export const inlineVector = (values: readonly (number | string)[]): string =>
	`c(${values.map((value) => (typeof value === 'string' ? rText(value) : Number.isNaN(value) ? 'NA' : numeral(value))).join(', ')})`;

/** R that makes a data frame of what somebody has typed: a line for each column. */
export const inlineFrame = (name: string, columns: readonly InlineColumn[]): string[] => [
	`${name} <- data.frame(`,
	...columns.map(([column, values]) => `  ${column} = ${inlineVector(values)},`),
	'  stringsAsFactors = FALSE)'
];

/** A number of millionths as it could have been typed: 12.5. */
export function decimalText(millionths: bigint): string {
	const digits = String(millionths).padStart(7, '0');
	const decimals = digits.slice(-6).replace(/0+$/, '');
	return digits.slice(0, -6) + (decimals === '' ? '' : `.${decimals}`);
}

/** R that collects numbers with the names of the app's tables in `out`. */
export const COLLECT: readonly string[] = [
	'out <- list()',
	'add <- function(table, row, numbers)',
	'  out[[length(out) + 1]] <<- data.frame(table = table, row = row, column = names(numbers), value = as.numeric(numbers), row.names = NULL)'
];

/** R that prints the collected numbers, all their digits. What is no number stands as an empty cell in the app. */
export const PRINT_COLLECTED: readonly string[] = [
	'result <- do.call(rbind, out)',
	'result <- result[is.finite(result$value), , drop = FALSE]',
	PRINT
];
