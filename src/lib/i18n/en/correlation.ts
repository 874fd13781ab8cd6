import type { WorkMessages } from '../types';

const number = (value: string | number, decimals = 4) =>
	Number(value).toLocaleString('en', { maximumFractionDigits: decimals });
const few = (n: string | number) =>
	Number(n) === 0 ? 'No rows have' : Number(n) === 1 ? 'Only one row has' : `Only ${n} rows have`;

const correlation: WorkMessages['correlation'] = {
	tooFewItems: ({ found, needed }) =>
		`A correlation needs at least ${needed} variables, but ${found} are chosen. Choose more.`,
	emptyItem: ({ item }) => `“${item}” has no numbers. Take it out, or look at the data.`,
	constantItem: ({ item, value }) =>
		`“${item}” has the same value (${number(value)}) in every row used, and cannot vary with anything. Take it out.`,
	tooFewRows: ({ n, needed }) =>
		`${few(n)} numbers for all the chosen variables; at least ${needed} are needed. Take out variables with many empty cells, or compute pair by pair.`,
	tooFewPairRows: ({ item, other, n, needed }) =>
		`${few(n)} numbers for both “${item}” and “${other}”; at least ${needed} are needed. Take one of them out.`,
	constantInPair: ({ item, other, n }) =>
		`“${item}” has the same value in all the ${number(n)} rows that also have “${other}”. Take one of them out, or use only rows with an answer to everything.`,
	tooManyCategories: ({ item, categories, most }) =>
		`“${item}” has ${number(categories)} different values. Polychoric correlation is for ordered answers with at most ${most} values. Choose Pearson or Spearman, or divide the variable into bands.`,
	notDefinite: ({ smallest }) =>
		`The correlations do not fit together: no complete data can have them all (the smallest eigenvalue is ${number(smallest)}). Use only rows with an answer to everything, or Pearson.`,
	singular:
		'At least one of the variables is given by the others. What needs the inverse matrix cannot be computed.',
	emptyCell: ({ item, other }) =>
		`The cross table of “${item}” and “${other}” has two by two cells and one that is empty. The empty cell is counted as 0.5.`,
	atBound: ({ item, other, r }) =>
		`“${item}” and “${other}” are ordered exactly alike, or exactly opposite. The correlation is set to ${number(r)}, and should be read with care.`
};
export default correlation;
