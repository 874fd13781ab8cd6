import type { WorkMessages } from '../types';

const number = (n: string | number) => Number(n).toLocaleString('en-GB', { maximumFractionDigits: 15 });

const basics: WorkMessages['basics'] = {
	dontKnow: 'Don’t know',
	unanswered: 'Unanswered',
	routedOut: 'Not asked',
	notApplicable: 'Not applicable',
	suppressed: 'Suppressed',
	missing: 'Missing',
	total: 'Total',
	rows: 'Rows',
	persons: 'Persons',
	municipalities: 'Municipalities',
	allRows: 'All',
	bracketN: '(N=)',
	number: ({ value }) => number(value),
	unitsTitle: 'Rows, persons and municipalities',
	unitsOf: 'Answers to',
	withoutKey: ({ without }) =>
		`${Number(without) === 1 ? 'One row' : `${number(without)} rows`} without a key ${Number(without) === 1 ? 'is' : 'are'} not counted here.`,
	unitsUnweighted: 'Counted without the weight.',
	weighting: 'Weighting',
	weightedCounts: 'Counts are sums of weights, and the percents are made from them.',
	more: 'More options',
	confidence: 'Confidence level',
	decimalsAuto: 'As the variable has',
	percentDecimals: 'Decimals of percents',
	chooseTable: 'Choose a table'
};

export default basics;
