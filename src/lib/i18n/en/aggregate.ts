import type { WorkMessages } from '../types';

const number = (n: string | number) => Number(n).toLocaleString('en');
const count = (n: string | number, one: string, many: string) =>
	`${number(n)} ${Number(n) === 1 ? one : many}`;
const rows = (n: string | number) => count(n, 'row', 'rows');
const are = (n: string | number) => (Number(n) === 1 ? 'is' : 'are');
const have = (n: string | number) => (Number(n) === 1 ? 'has' : 'have');
const groups = (n: string | number) => count(n, 'group', 'groups');

const aggregate: WorkMessages['aggregate'] = {
	title: 'Put rows together',
	lead: 'Make a table with one row for each municipality, county or other group: means, sums and shares of its rows.',
	open: 'Put rows together in groups',
	from: 'The table with the rows',
	by: {
		legend: 'One row for',
		municipality: 'each municipality',
		county: 'each county',
		variables: 'each value of a variable',
		variable: 'Variable',
		another: 'And one more variable',
		none: 'None'
	},
	variables: {
		heading: 'What is to be computed?',
		add: 'Compute something else',
		remove: ({ name }) => `Remove ${name}`,
		removeShort: 'Remove',
		item: (n) => `Computation ${n}`,
		measure: 'What',
		measures: {
			count: 'Number of rows',
			mean: 'Mean',
			sum: 'Sum',
			min: 'Smallest value',
			max: 'Largest value',
			share: 'Share with a value'
		},
		variable: 'Of the variable',
		weight: 'Weighted by',
		noWeight: 'None: all rows count the same',
		value: 'The value',
		name: 'Name',
		incomplete: 'When some of the rows lack a number',
		incompletes: { compute: 'compute from those that have one', empty: 'leave the group empty' },
		counts: 'Include how many rows are behind it, and how many are suppressed',
		names: {
			count: 'Count',
			mean: ({ variable }) => `Mean of ${variable}`,
			sum: ({ variable }) => `Sum of ${variable}`,
			min: ({ variable }) => `Smallest ${variable}`,
			max: ({ variable }) => `Largest ${variable}`,
			share: ({ variable }) => `Share of ${variable}`
		}
	},
	result: {
		groups,
		nothing: 'Choose a table and what the rows are put together by; the result is shown here.',
		first: 'The first groups'
	},
	save: {
		defaultName: ({ table }) => `${table} put together`,
		municipality: ({ table }) => `${table} by municipality`,
		county: ({ table }) => `${table} by county`
	},

	noGroups: ({ dataset }) => `Choose what the rows of “${dataset}” are put together by.`,
	notNumbers: ({ variable }) => `“${variable}” is text. Choose a variable with numbers, or a share.`,

	grouped: ({ table, rows: n, groups: all }) =>
		`${rows(n)} of “${table}” ${are(n)} put together in ${groups(all)}.`,
	notChosen: ({ rows: n }) => `${rows(n)} ${are(n)} not included, because only some rows are chosen.`,
	noGroup: ({ rows: n }) =>
		`${rows(n)} ${Number(n) === 1 ? 'belongs' : 'belong'} to no group and ${are(n)} not included.`,
	unmatched: ({ rows: n, list, more }) =>
		`${rows(n)} ${are(n)} not included, because the municipality was not found: ${list}${Number(more) > 0 ? ` and ${number(more)} more` : ''}.`,
	suppressed: ({ variable, groups: all, rows: n }) =>
		`“${variable}”: ${groups(all)} ${have(all)} suppressed figures (${rows(n)}). They do not count as zero.`,
	lacking: ({ variable, groups: all, rows: n }) =>
		`“${variable}”: ${groups(all)} ${have(all)} rows without a number (${rows(n)}).`,

	stepMade: ({ dataset, table }) => `“${dataset}” was made by putting the rows of “${table}” together.`,
	stepChanged: ({ dataset }) => `The summary “${dataset}” was changed.`
};
export default aggregate;
