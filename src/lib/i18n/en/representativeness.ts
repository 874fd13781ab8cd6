import type { WorkMessages } from '../types';

const number = (n: string | number) => Number(n).toLocaleString('en-GB');

const representativeness: WorkMessages['representativeness'] = {
	question: 'Does the sample look like everybody?',
	name: 'Representativeness',
	words: 'representative sample population bias all municipalities centrality county size goodness of fit',
	otherTable: 'Table with everybody',
	otherHelp: 'For instance all municipalities, from the register or a file.',
	otherFilter: 'Rows of that table',
	properties: 'Properties',
	sameAs: ({ property }) => `“${property}” is there`,
	chooseSame: 'Choose a variable',
	add: 'Add a property',
	addNone: 'Choose a variable',
	layout: 'Layout',
	layoutFull: 'Counts, shares, difference and interval',
	layoutShort: 'Shares only, as in the reports',
	key: 'Count distinct',
	keyHelp: 'Where several rows are of the same municipality.',
	otherKey: 'Count distinct in the table with everybody',
	everyRow: 'every row',
	base: 'Shares of',
	baseKnownLabel: 'Those with a value',
	baseAllLabel: 'All, also those without a value',
	title: ({ property }) => `${property}: the sample and everybody`,
	sample: 'The sample',
	all: 'Everybody',
	count: 'Count',
	percent: 'Percent',
	difference: 'Difference (percentage points)',
	interval: ({ percent }) => `${number(percent)}% interval of the sample`,
	low: 'Lower',
	high: 'Upper',
	unknown: 'Without a value',
	property: 'Property',
	testTitle: 'Does the sample fit the distribution of everybody?',
	chiSquare: 'Chi-square',
	df: 'Degrees of freedom',
	p: 'p',
	finiteChiSquare: 'Chi-square, finite population',
	finiteHelp:
		'Multiplied by (N − 1)/(N − n): a large sample of few municipalities varies less than a small one.',
	finiteP: 'p, finite population',
	choose: 'Choose at least one property to compare in: size, centrality, county.',
	chooseOther: 'Choose the table that has everybody. The register of municipalities can be made under Data.',
	noSame: ({ property, table }) => `Choose which variable of “${table}” is the same as “${property}”.`,
	noOtherVariable: ({ variable, table }) =>
		`There is no variable “${variable}” in “${table}”. Choose another.`,
	whyUnmatched: 'The value is not in the table with everybody.',
	whyTooMany: 'The sample is larger than the population, or than a category of it.',
	whyNoTest: 'Some values are only in the sample.',
	whyAll: 'The sample is the whole population.',
	baseKnown: 'Percent of those with a value.',
	baseAll: 'Percent of all, also those without a value.',
	nameless: ({ count }) =>
		`${Number(count) === 1 ? 'One row' : `${number(count)} rows`} of the sample ${Number(count) === 1 ? 'is' : 'are'} not counted, since the key is empty.`,
	namelessAll: ({ count }) =>
		`${Number(count) === 1 ? 'One row' : `${number(count)} rows`} of the table with everybody ${Number(count) === 1 ? 'is' : 'are'} not counted, since the key is empty.`,
	torn: ({ count }) =>
		`${number(count)} in the sample have rows with different values, and are counted where they first stand.`,
	tornAll: ({ count }) =>
		`${number(count)} in the table with everybody have rows with different values, and are counted where they first stand.`,
	distinctNote: ({ key }) => `Distinct values of ${key} are counted, not rows.`,
	smallExpected:
		'Some expected counts are below 5, and the chi-square test is then unreliable. Merge categories.',
	readNobody: ({ property }) => `Nobody in the sample has a value for “${property}”.`,
	readNoPopulation: ({ property }) => `Nobody in the table with everybody has a value for “${property}”.`,
	readTooMany: ({ n, population }) =>
		`The sample (${number(n)}) is larger than the population (${number(population)}), so it cannot be a part of it. Count municipalities instead of rows, or choose another table. The intervals are computed without the population.`,
	readOverfull: ({ values }) =>
		`There are more of ${values} in the sample than in the table with everybody, so the sample cannot be a part of it. Count municipalities instead of rows (under “More options”), or choose another table. Until then there is no test.`,
	readUnmatched: ({ values }) =>
		`These values are not in the table with everybody: ${values}. See whether they are spelt differently there. Until then there is no test.`,
	readOnlyAll: ({ values }) => `These are only in the table with everybody: ${values}.`,
	readAll: ({ property }) => `“${property}”: the sample is the whole population.`,
	readAlike: ({ property }) =>
		`“${property}”: the differences between the sample and everybody are no larger than a random sample can give.`,
	readFew: ({ property, values }) =>
		`“${property}”: the sample has fewer than expected of ${values} – fewer than a random sample usually gives.`,
	readMany: ({ property, values }) =>
		`“${property}”: the sample has more than expected of ${values} – more than a random sample usually gives.`,
	method:
		'The shares of the sample and of the table with everybody, side by side. Values are the same where their words are, or where the value is and one of them has no label.',
	factAll: 'Everybody',
	allRows: ({ name, rows }) => `${name}: ${number(rows)} rows.`,
	factInterval: 'Interval',
	intervalMethod: ({ percent }) =>
		`Wilson, ${number(percent)}%, with n* = n(N − 1)/(N − n) since the sample is drawn from a finite population.`,
	factTest: 'Test',
	testMethod:
		'Pearson’s chi-square for known shares. For a finite population it is multiplied by (N − 1)/(N − n). A sample of those who wanted to answer is not random, so p is only an indication.'
};

export default representativeness;
