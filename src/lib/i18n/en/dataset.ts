import type { WorkMessages } from '../types';

const count = (n: number, one: string, many: string) => `${n.toLocaleString('en')} ${n === 1 ? one : many}`;

const dataset: WorkMessages['dataset'] = {
	title: 'Table',
	noneTitle: 'No such table in the project',
	noneText: 'It may have been removed. All tables of the project are on the page Data.',
	toData: 'To Data',
	making: 'Putting the table together',
	tabs: {
		label: 'Views of the table',
		variables: 'Variables',
		derived: 'New variables',
		filters: 'Filters',
		rows: 'Rows',
		notes: 'Notes'
	},
	rows: (n) => count(n, 'row', 'rows'),
	variables: (n) => count(n, 'variable', 'variables'),
	source: 'Source',
	line: 'Line',
	rowsTitle: ({ table }) => `Rows of ${table}`,
	noNotes: 'No notes.',
	problem: ({ variable }) => `“${variable}” is not computed`,
	made: {
		heading: 'Tables made of others',
		lead: 'Link, put together, stack or turn the tables above into new ones. They are computed again whenever the numbers they are made of change.',
		remove: ({ table }) => `Remove ${table}`,
		removeShort: 'Remove',
		removed: ({ table }) => `“${table}” is removed.`
	},
	kinds: {
		value: 'value',
		suppressed: 'suppressed',
		missing: 'missing',
		notApplicable: 'not applicable',
		dontKnow: "don't know",
		unanswered: 'unanswered',
		routedOut: 'not asked'
	},

	noTable: ({ dataset }) => `The table that “${dataset}” is made of is not in the project any more.`,
	noDataset: ({ dataset }) =>
		`“${dataset}” is made of another table, which was removed or cannot be made itself.`,
	circle: ({ dataset }) => `“${dataset}” would be made of itself. Choose another table.`,
	noVariable: ({ variable }) => `There is no variable “${variable}” in the table.`,
	failed: ({ dataset, reason }) =>
		`“${dataset}” could not be made, for a reason the program does not know: ${reason}. That is a defect of the program; please tell us.`
};
export default dataset;
