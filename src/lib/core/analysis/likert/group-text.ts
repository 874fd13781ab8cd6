import type { Group } from './groups';

/** A group in one text: its values, the outer first. Only groups that are not all rows have a name. */
export const textOf = ({ labels }: Group): string =>
	labels.filter((label) => typeof label === 'string' && label !== '').join(', ');

/** The value of the innermost variable. */
export const innerOf = ({ labels }: Group): string => {
	const last = labels.at(-1);
	return typeof last === 'string' ? last : '';
};
