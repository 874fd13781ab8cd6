import type { DrawSpec } from './types';

/** The number of years that the scheme's rule looks back. */
const DEFAULT_YEARS = 3;

/** The years that the rule itself looks at: the last three there are, whatever years next year's files bring. */
export const defaultYears = (years: readonly string[]): string[] => years.slice(-DEFAULT_YEARS);

/**
 * The school years that a draw looks at: those it names, or the last three.
 * @param years school years of the data, ascending
 * @returns those of them that are in use, ascending; a year that the data lack is left out
 */
export const yearsInUse = ({ years: named }: Pick<DrawSpec, 'years'>, years: readonly string[]): string[] =>
	named === null ? defaultYears(years) : years.filter((year) => named.includes(year));
