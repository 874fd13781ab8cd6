import type { WorkMessages } from '../types';

const number = (n: string | number) => Number(n).toLocaleString('en');

const filters: WorkMessages['filters'] = {
	lead: 'A filter is a named choice of rows that analyses can use. The rows stay in the table.',
	noneTitle: 'No filters yet',
	noneText: 'Make a filter when a table should cover only some, such as those who have worked with a mentor.',
	add: 'New filter',
	edit: ({ filter }) => `Change ${filter}`,
	duplicate: ({ filter }) => `Copy ${filter}`,
	remove: ({ filter }) => `Remove ${filter}`,
	editShort: 'Change',
	duplicateShort: 'Copy',
	removeShort: 'Remove',
	removed: ({ filter }) => `The filter “${filter}” is removed.`,
	copyOf: ({ filter }) => `${filter} (copy)`,
	newTitle: 'New filter',
	changeTitle: ({ filter }) => `Change “${filter}”`,
	name: 'Name',
	nameHelp: 'As lists show it: Work with a mentor.',
	nameMissing: 'Give the filter a name.',
	phrase: 'What the rows have in common, going on after “who …”',
	phraseHelp: 'Used under tables: “of the 75% who have worked with a mentor”. May be empty.',
	way: 'How the rows are chosen',
	ways: { simple: 'Choose values', expression: 'Write an expression' },
	wayHelp: 'The expression says more than a choice of values can show.',
	condition: 'Condition',
	conditionHelp: 'For instance: worked = "Yes" and not is_empty(role)',
	variable: 'Variable',
	oneOf: ({ variable }) => `“${variable}” is one of`,
	from: 'From',
	to: 'Up to',
	allMust: 'All of these must hold:',
	addRow: 'Add a variable',
	removeRow: ({ variable }) => `Remove ${variable}`,
	noRows: 'No variable is chosen yet, so all rows are included.',
	manyValues: 'The variable has too many values to show here. Write an expression instead.',
	save: 'Save the filter',
	preview: 'Preview',
	base: ({ percent, phrase }) => `of the ${percent} who ${phrase}`,
	baseUnnamed: ({ percent, name }) => `of the ${percent} that “${name}” includes`,
	baseNameless: ({ percent }) => `of the ${percent} that the filter includes`,
	counts: ({ passed, known }) => `n = ${number(passed)} of ${number(known)} with a known answer`,
	unknown: (n) =>
		n === 1
			? 'One row has empty cells and is not included.'
			: `${number(n)} rows have empty cells and are not included.`,
	noneKnown: 'No row has a known answer.',
	problem: 'The filter cannot be used',

	stepAdded: ({ filter, dataset }) => `The filter “${filter}” was made in “${dataset}”.`,
	stepChanged: ({ filter, dataset }) => `The filter “${filter}” in “${dataset}” was changed.`,
	stepRemoved: ({ filter, dataset }) => `The filter “${filter}” was removed from “${dataset}”.`
};
export default filters;
