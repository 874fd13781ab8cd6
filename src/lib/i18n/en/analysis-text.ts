import type { WorkMessages } from '../types';

const analysisText: WorkMessages['analysisText'] = {
	question: 'How do I keep the numbers in my text right?',
	name: 'Text with numbers',
	words: 'report text paragraph numbers from tables',
	body: 'Text',
	bodyHelp: 'Every number that you insert stands as a mark: {1}, {2}. It follows the table that it is from.',
	insert: 'Insert a number',
	dialogTitle: 'Insert a number from a table',
	analysis: 'Analysis',
	section: 'Part',
	tablePart: 'Table',
	pressCell: 'Press the number in the table, or choose row and column below.',
	row: 'Row',
	column: 'Column',
	decimals: 'Decimals',
	asTable: 'as in the table',
	value: 'The number',
	none: 'There is no number in this cell.',
	noOthers: 'Make an analysis with a table first. The numbers come from there.',
	noTables: 'This analysis has no table yet.',
	put: 'Insert',
	numbers: 'Numbers in the text',
	change: 'Change number',
	remove: 'Remove',
	copy: 'Copy the text',
	empty: 'Write a text, and insert numbers from the tables.',
	factTyped: 'Numbers typed by hand',
	of: ({ table, row, column }) => `${table}, ${row}, ${column}`,
	noResult: ({ mark }) =>
		`Number {${mark}} cannot be shown: the analysis that it is from has no result. Look at that one, or take the number from somewhere else.`,
	noTable: ({ mark }) =>
		`Number {${mark}} cannot be shown: the table that it is from no longer exists. Insert the number again.`,
	noCell: ({ mark }) =>
		`Number {${mark}} cannot be shown: its row or column no longer exists. Insert the number again.`,
	noNumber: ({ mark }) =>
		`Number {${mark}} cannot be shown: there is no number in the cell, perhaps because it is suppressed.`,
	unknownMark: ({ mark }) =>
		`The mark {${mark}} stands in the text, but no number was chosen for it. Insert the number, or remove the mark.`,
	lost: ({ mark }) => `[number ${mark} is missing]`,
	unused: ({ marks, count }) =>
		Number(count) === 1
			? `Number {${marks}} was chosen, but its mark is not in the text.`
			: `The numbers ${marks} were chosen, but their marks are not in the text.`
};

export default analysisText;
