import type { WorkMessages } from '../types';

const descriptives: WorkMessages['descriptives'] = {
	question: 'What are the means and the spread?',
	name: 'Descriptives',
	title: 'Descriptives',
	choose: 'Choose at least one variable.',
	method: 'Mean and standard deviation (n − 1) over the rows with a number; quartiles of type 7.',
	n: 'N',
	empty: 'Empty',
	mean: 'Mean',
	sd: 'SD',
	min: 'Min',
	q1: '1st quartile',
	median: 'Median',
	q3: '3rd quartile',
	max: 'Max'
};

export default descriptives;
