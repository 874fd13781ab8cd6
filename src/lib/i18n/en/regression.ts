import type { WorkMessages } from '../types';

const number = (value: string | number) =>
	Number(value).toLocaleString('en', { maximumSignificantDigits: 2 });

const regression: WorkMessages['regression'] = {
	tooFewRows: ({ rows, needed }) =>
		`${Number(rows) === 1 ? 'One row has' : `${rows} rows have`} numbers for all that takes part; the model needs at least ${needed}. Take out predictors, above all those with many empty cells.`,
	constantOutcome:
		'The dependent variable has the same value in every row used, so there is nothing to explain. Choose another, or look at the filter.',
	noPredictors:
		'No predictor is left: none is chosen, or those chosen do not vary in the rows used. Choose at least one that varies.',
	badWeight: ({ row }) =>
		`Row ${row} has a weight that is not a number above zero. Correct the weight, or filter the row out.`,
	notNumber: ({ row }) =>
		`Row ${row} has a value that is not a number, or too large. Correct the value, or filter the row out.`,
	outOfRange:
		'The numbers are too large or too small to compute with: their squares do not exist as numbers. Give the variable another unit under Data.',
	fullLeverage: ({ row }) =>
		`Row ${row} alone decides the model in one direction, so robust standard errors do not exist. Take out the variable that only that row has a value for, or use ordinary standard errors.`,
	tooFewClusters: ({ found }) =>
		`Cluster-robust standard errors need at least two clusters, but there are ${found}. Choose another variable for the clusters, or other standard errors.`,
	noClusterVariation:
		'One of the variables varies only between clusters, and there are too few of them: cluster-robust standard errors do not exist for it. Choose another variable for the clusters, or other standard errors.',
	constantColumn: ({ name }) => `“${name}” has the same value in every row used, and is set aside.`,
	dependentColumn: ({ name, on }) =>
		`“${name}” is given by ${on}, and is set aside. Take one of them out yourself if you want to choose which.`,
	lowTolerance: ({ name, tolerance }) =>
		`“${name}” is nearly given by the others (tolerance ${number(tolerance)}). Its coefficient is very uncertain, and SPSS would leave the variable out.`,
	perfectFit:
		'The model meets every value exactly. Standard errors and p have no meaning; see whether a predictor is computed from the dependent variable.'
};
export default regression;
