import type { WorkMessages } from '../types';

const number = (n: string | number) => Number(n).toLocaleString('en-GB');

const analysis: WorkMessages['analysis'] = {
	title: 'Analyses',
	variable: 'Variable',
	variables: 'Variables',
	noProjectTitle: 'No project is open',
	noProjectText: 'Open files, a project or the example data first.',
	toStart: 'To the start page',
	add: 'New analysis',
	addTitle: 'What do you want to find out?',
	addSearch: 'Search for a question or a method',
	addNothing: 'No analysis fits the search.',
	groups: {
		answers: 'Answers and distributions',
		means: 'Means and differences',
		relations: 'Relations',
		scales: 'Questions that belong together',
		sample: 'Sample and response rate',
		drawn: 'Who is drawn',
		grants: 'Grants',
		published: 'Published numbers and text'
	},
	optionsOf: ({ name }) => `Options of “${name}”`,
	helpLink: 'Help on analyses',
	listLabel: 'The analyses of the project',
	emptyTitle: 'No analyses yet',
	emptyText: 'Begin with a question, or with the name of a method.',
	moveUp: 'Up',
	moveDown: 'Down',
	name: 'Name',
	note: 'Note',
	noteLabel: 'Note on the analysis',
	duplicate: 'Make a copy',
	remove: 'Delete',
	copyOf: ({ name }) => `${name} (copy)`,
	table: 'Table',
	noTable: 'The table no longer exists',
	hideOptions: 'Hide the list and the options',
	showOptions: 'Show the list and the options',
	noWeight:
		'No weight is chosen for the table. Choose one on the Data page: open the table, then “About the table”.',
	rowChoices: 'Rows: filter, split, weight',
	allRows: 'All rows',
	filter: 'Filter',
	filterHelp: 'Filters are made on the page of the table, under Data.',
	split: 'Split by',
	noSplit: 'Not split',
	how: 'How this was computed',
	computing: 'Computing',
	stoppedText: 'The computation was stopped.',
	again: 'Continue',
	factMethod: 'Method',
	factData: 'Table',
	factRows: 'Rows',
	factFilter: 'Filter',
	factSplit: 'Split by',
	factWeight: 'Weight',
	picker: {
		chosen: ({ label }) => `${label}: chosen`,
		up: ({ variable }) => `Move “${variable}” up`,
		remove: ({ variable }) => `Remove “${variable}”`,
		choose: ({ count }) => `Choose among ${number(count)} variables`,
		search: 'Search the variables',
		all: 'Choose all shown',
		none: 'Choose none',
		list: ({ label }) => `${label}: all`,
		nothing: 'No variable fits.'
	},
	filterOption: ({ name, rows }) => `${name} (${Number(rows) === 1 ? 'one row' : `${number(rows)} rows`})`,
	useWeight: ({ weight }) => `Use the weight ${weight}`,

	// Parts of results and why there is none, by their codes.
	rowsUsed: ({ used, all }) =>
		`It starts from ${number(used)} of ${number(all)} rows. Rows without an answer are left out where the answer is needed: see N in the tables.`,
	rowsLost: ({ used, all }) =>
		`Only ${number(used)} of ${number(all)} rows have an answer to every question, and only they are in. “Don’t know” is no answer here. Are those left out like the others? Fewer questions give more rows.`,
	weightIgnored: ({ weight }) => `The weight ${weight} is not used: the method counts all rows alike.`,
	weightUsed: ({ weight, left }) =>
		`The weight ${weight} is used.` +
		(Number(left) > 0
			? ` ${Number(left) === 1 ? 'One row' : `${number(left)} rows`} without a usable weight ${Number(left) === 1 ? 'is' : 'are'} left out.`
			: ''),
	weightOff: ({ weight }) => `The weight ${weight} is switched off.`,
	noDataset: 'The table that the analysis is of no longer exists. Choose another under “Table”.',
	noFilter: 'The filter that the analysis uses no longer exists. Choose another, or all rows.',
	noRows: 'No row is left. Look at the filter and the weight.',
	noAnalysis: 'An analysis that is referred to no longer exists.',
	circle: 'The analysis refers to itself and cannot be computed. Remove the reference.',
	noVariable: ({ variable }) =>
		`There is no variable “${variable}” in the table. Choose another, or see whether it has got another name.`,
	stopped: 'The computation was stopped.',
	failed: ({ reason }) => `Something went wrong in the program: ${reason}. Copy the message and report it.`
};

export default analysis;
