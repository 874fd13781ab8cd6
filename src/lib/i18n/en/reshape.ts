import type { WorkMessages } from '../types';

const number = (n: string | number) => Number(n).toLocaleString('en');
const count = (n: string | number, one: string, many: string) =>
	`${number(n)} ${Number(n) === 1 ? one : many}`;

const reshape: WorkMessages['reshape'] = {
	title: 'Turn a table',
	lead: 'Make rows of columns that hold years or categories, or columns of rows.',
	tooFewText: 'There must be a table in the project before it can be turned.',
	defaultName: {
		long: ({ table }) => `${table}, in rows`,
		wide: ({ table }) => `${table}, in columns`
	},
	words: { year: 'year', sex: 'sex', grade: 'grade', category: 'category', value: 'value' },

	tableHeading: 'Table',
	table: 'The table to turn',
	chooseTable: 'Choose a table',
	direction: 'Direction',
	directions: { long: 'Columns to rows', wide: 'Rows to columns' },
	directionsHelp: {
		long: '“Free income 2020” and “Free income 2023” become two rows, with the year in a variable of its own.',
		wide: 'A row for each municipality and year becomes one row for each municipality, with a column for each year.'
	},

	columnsHeading: 'Columns that become rows',
	noPattern: 'The names of the columns show no pattern. Choose the columns yourself.',
	pattern: 'Which columns belong together?',
	ownChoice: 'Choose the columns yourself',
	chooseColumns: 'Columns that become rows',
	proposals: {
		years: ({ columns, cases, measures }) =>
			`A year in the name: ${count(columns, 'column becomes', 'columns become')} ${count(measures, 'variable', 'variables')} for ${count(cases, 'year', 'years')}`,
		yearsAndSex: ({ columns, cases, measures }) =>
			`A year and a sex in the name: ${count(columns, 'column becomes', 'columns become')} ${count(measures, 'variable', 'variables')}, ${count(cases, 'row', 'rows')} for each row now`,
		paths: ({ columns, cases, measures }) =>
			`Names with dots between: ${count(columns, 'column becomes', 'columns become')} ${count(measures, 'variable', 'variables')}, ${count(cases, 'row', 'rows')} for each row now`,
		endings: ({ columns, cases, measures }) =>
			`Names that begin alike: ${count(columns, 'column becomes', 'columns become')} ${count(measures, 'variable', 'variables')}, ${count(cases, 'row', 'rows')} for each row now`
	},
	namesHeading: 'New variables',
	dimension: (n) => `What varies (${n})`,
	measure: (n) => `The numbers (${n})`,
	casesTitle: (n) => `${count(n, 'row', 'rows')} for each row now`,
	valueOf: ({ dimension, number: place }) => `${dimension}, row ${place}`,
	keepTitle: (n) => `Variables that are repeated on each row (${number(n)})`,
	skipMissing: 'Leave out rows in which everything is missing',
	skipMissingHelp: 'Rows with suppressed numbers or other kinds of empty cell are kept.',

	rolesHeading: 'What the variables are used for',
	rolesLead:
		'Rows with the same keys become one row. The values of what is spread become columns, in ascending order.',
	roles: { key: 'Key', spread: 'Spread', value: 'Numbers in the columns', left: 'Not used' },
	duplicatesTitle: (n) => `Rows that end up in the same cell (${number(n)})`,
	duplicate: ({ what, lines }) => `${what}: line ${lines}`,

	noteLong: ({ rows, cases, count: n }) =>
		`${count(rows, 'row', 'rows')} times ${number(cases)} became ${count(n, 'row', 'rows')}.`,
	noteSkipped: ({ count: n }) =>
		`${count(n, 'row', 'rows')} in which everything was missing ${Number(n) === 1 ? 'is' : 'are'} left out.`,
	noteTypes: ({ variable }) => `“${variable}” is made of numbers and text, and is therefore text.`,
	noteLabels: ({ variable, count: n }) =>
		`“${variable}”: ${count(n, 'value has', 'values have')} different labels in the columns. The label of the first one holds.`,
	noteWide: ({ rows, count: n, columns }) =>
		`${count(rows, 'row', 'rows')} became ${count(n, 'row', 'rows')} with ${count(columns, 'new column', 'new columns')}.`,
	noteMissing: ({ count: n }) =>
		`${count(n, 'combination was', 'combinations were')} not there, and ${Number(n) === 1 ? 'is' : 'are'} missing in the table.`,
	noteNoValue: ({ count: n }) =>
		`${count(n, 'row', 'rows')} without a value in what is spread ${Number(n) === 1 ? 'has' : 'have'} no column and ${Number(n) === 1 ? 'is' : 'are'} left out.`,
	noteUnused: ({ list, count: n }) => `${count(n, 'variable is', 'variables are')} not used: ${list}.`,

	noVariable: ({ dataset, variable }) =>
		`The variable “${variable}” is not in “${dataset}” any more. Choose again.`,
	usedTwice: ({ dataset, variable }) => `“${variable}” of “${dataset}” is chosen for two things. Choose one.`,
	nothing: ({ dataset }) => `Choose what to turn in “${dataset}”.`,
	tooManyRows: ({ dataset, count: n, limit }) =>
		`“${dataset}” would get ${number(n)} rows. The most is ${number(limit)}. Choose fewer columns.`,
	tooManyColumns: ({ dataset, count: n, limit }) =>
		`“${dataset}” would get ${number(n)} columns. The most is ${number(limit)}. Choose a variable with fewer values.`,
	duplicates: ({ dataset, count: n, list }) =>
		`In “${dataset}” several rows end up in the same cell in ${count(n, 'place', 'places')}: ${list}. Choose more keys, so that the rows are told apart.`
};
export default reshape;
