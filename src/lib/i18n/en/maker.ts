import type { WorkMessages } from '../types';

const maker: WorkMessages['maker'] = {
	ways: {
		stack: 'Stack tables',
		reshape: 'Turn a table',
		counts: 'Type in counts',
		change: ({ table }) => `Change ${table}`,
		changeShort: 'Change'
	},
	typeCounts: 'Type in a table of counts',
	tooFewTitle: 'Tables are missing',
	result: 'Result',
	nothingYet: 'The table is shown here once the choices are made.',
	rowsTitle: 'The first rows',
	firstRows: (n) => `Showing the first ${n.toLocaleString('en')} rows.`,
	moreNotes: (n) => `More notes (${n.toLocaleString('en')})`,
	name: 'Name of the table',
	nameMissing: 'Write a name.',
	save: 'Make the table',
	saveChanges: 'Save the changes',
	made: ({ table }) => `“${table}” is made.`,
	changed: ({ table }) => `“${table}” is changed.`,

	stepMade: ({ dataset }) => `“${dataset}” was made.`,
	stepChanged: ({ dataset }) => `“${dataset}” was made in another way.`
};
export default maker;
