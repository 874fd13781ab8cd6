import type { WorkMessages } from '../types';

const number = (n: string | number) => Number(n).toLocaleString('en-GB');

const responseRate: WorkMessages['responseRate'] = {
	question: 'How large is the response rate?',
	name: 'Response rate by group',
	words: 'response rate population nonresponse attrition gross sample',
	outer: 'Groups',
	inner: 'Divided further by',
	noGroups: 'All together',
	noInner: 'Not divided further',
	unit: 'An answer is',
	rows: 'Answers',
	persons: 'Persons who answered',
	municipalities: 'Municipalities that answered',
	source: 'How many there are in the groups',
	sourceTyped: 'Type it',
	sourceDataset: 'Count in another table',
	populationHelp: 'Leave the field empty where nobody knows how many got the question.',
	allTogether: 'All',
	invitedLabel: 'Not all were asked',
	invitedHelp: 'Then you can type how many got the form. An empty field: all in the group.',
	tooManyToType:
		'There are too many groups to type. Choose groups with fewer values, or count in another table.',
	otherTable: 'Table with everybody',
	otherGroup: ({ group }) => `“${group}” in that table`,
	chooseVariable: 'Choose a variable',
	otherSize: 'The number is',
	countRows: 'the number of rows',
	otherKey: 'Count',
	everyRow: 'every row',
	totals: 'Show sums',
	title: 'Population, answers and response rate',
	group: 'Group',
	population: 'Population',
	invited: 'Asked',
	rate: 'Response rate',
	ofInvited: 'Percent of those asked',
	unknown: 'unknown',
	notComputable: 'cannot be computed',
	whyUnknown: 'Nobody knows how many could have answered.',
	whyEmpty: 'The population is 0.',
	whyTooMany: 'There are more answers than there are in the population.',
	note: 'The response rate is the number of answers divided by the population. Percents are made from the counts and rounded once.',
	typePopulation: 'Type how many there are in each group, and the response rates are computed.',
	noSplit:
		'The response rate cannot be split by a variable, since the population is that of all rows. Use the variable as a group instead.',
	noKey:
		'The table does not say which variable is the person or the municipality. Choose keys of the table under Data, or count rows.',
	tooManyGroups: ({ count, limit }) =>
		`The variables give ${number(count)} groups, and the limit is ${number(limit)}. Choose variables with fewer values.`,
	nobody: 'No rows are in any of the groups. Look at the filter, or choose other groups.',
	chooseOther: 'Choose the table that has everybody in the population.',
	noOtherVariable: ({ variable }) =>
		`There is no variable “${variable}” in the table with the population. Choose another.`,
	groupsDiffer: 'Choose which variable of the table with the population is the same as each group.',
	caveatUnknown: ({ groups, answers }) =>
		`For ${groups} it is not known how many could have answered, for instance because a link was passed on. The response rate cannot be computed there, nor for sums that include those ${number(answers)} answers.`,
	caveatUnknownAll: ({ answers }) =>
		`It is not known how many could have answered. The ${number(answers)} answers can give indications, but nobody can say how large a part of the group they are.`,
	caveatTooMany: ({ group, answers, population }) =>
		`In “${group}” there are ${number(answers)} answers, but only ${number(population)} in the population. Somebody may have answered several times: count persons or municipalities instead of rows, or look at the number again.`,
	caveatPart: ({ group, invited, population }) =>
		`In “${group}”, ${number(invited)} of ${number(population)} were asked. The others had no chance to answer.`,
	caveatInvited: ({ group, invited, population }) =>
		`In “${group}” it says that ${number(invited)} were asked, but the population is ${number(population)}. Look at the numbers again.`,
	caveatInvitedOnly: ({ group, invited, answers }) =>
		`In “${group}”, ${number(invited)} were asked and ${number(answers)} answered, but it is not known how many there are in the population.`,
	caveatWithout: ({ count }) =>
		`${Number(count) === 1 ? 'One answer without a value for the group is' : `${number(count)} answers without a value for the group are`} not included.`,
	caveatNameless: ({ count }) =>
		`${Number(count) === 1 ? 'One row' : `${number(count)} rows`} without a person or municipality ${Number(count) === 1 ? 'is' : 'are'} not counted.`,
	caveatRepeated: ({ count }) =>
		`Some are counted in more than one group. The sum of the groups is therefore ${number(count)} higher than the number who answered.`,
	caveatLeft: ({ values }) =>
		`These groups are only in the table with the population: ${values}. No answers are matched with them. See whether they are spelt differently.`,
	method: 'Response rate = answers / population. A whole population was asked, so there is no interval.',
	factUnit: 'An answer is',
	rowsCounted: 'a row of the table',
	personsCounted: 'a person, counted once in each group',
	municipalitiesCounted: 'a municipality, counted once in each group'
};

export default responseRate;
