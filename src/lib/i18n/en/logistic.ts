import type { WorkMessages } from '../types';

const logistic: WorkMessages['logistic'] = {
	noPredictors:
		'No predictor is left: none was chosen, or the chosen ones do not vary in the rows that are used. Choose at least one that varies.',
	tooFewRows: ({ rows, needed }) =>
		`${Number(rows) === 1 ? 'One row has' : `${rows} rows have`} a number for everything in the model, which needs at least ${needed}. Take predictors out.`,
	oneOutcome: ({ events }) =>
		Number(events) === 0
			? 'The event happened in none of the rows, so there is nothing to explain. Look at the filter.'
			: 'The event happened in all rows, so there is nothing to explain. Look at the filter.',
	notNumber: ({ row }) =>
		`Row ${row} has a value that is no number, or an outcome that is neither 0 nor 1. Correct the value, or filter the row out.`,
	separated:
		'At least one predictor, or several together, separates the outcomes completely or in part, so some coefficients grow without limit. Turn on Firth’s correction, merge categories in which all have the same outcome, or take out a variable.',
	notConverged: ({ steps }) =>
		`The computation did not settle in ${steps} steps. Take predictors out, above all those that go closely together.`
};

export default logistic;
