import type { WorkMessages } from '../types';

const number = (value: string | number) => Number(value).toLocaleString('en', { maximumFractionDigits: 3 });
const few = (n: string | number) =>
	Number(n) === 0 ? 'No rows have' : Number(n) === 1 ? 'Only one row has' : `Only ${n} rows have`;

const reliability: WorkMessages['reliability'] = {
	tooFewItems: ({ found, needed }) =>
		`Reliability needs at least ${needed} items, but ${found} are chosen. Choose more.`,
	tooFewRows: ({ n, needed }) =>
		`${few(n)} an answer to every item; at least ${needed} are needed. Take out items with many empty cells.`,
	tooFewVarying: ({ found, needed, constant }) =>
		`At least ${needed} items whose answers vary are needed, but there are ${found}. Everybody answers alike to: ${constant}.`,
	noTotalVariance:
		'The sum of the items is the same in every row, so there is nothing to measure. See whether an item should have been reversed, or not reversed.',
	constantItem: ({ item, value }) =>
		`Everybody answers ${number(value)} to “${item}”. The item is set aside.`,
	negativeItemTotal: ({ item, r }) =>
		`“${item}” correlates negatively with the rest (r = ${number(r)}). Should it have been reversed?`,
	negativeAlpha: ({ alpha }) =>
		`Alpha is negative (${number(alpha)}): the items pull in different directions. See whether some should have been reversed.`,
	omegaTooFewItems: ({ needed }) => `Omega needs at least ${needed} items.`,
	omegaUndefined:
		'Omega cannot be computed, since the items together have nothing in common. See whether some should have been reversed.'
};
export default reliability;
