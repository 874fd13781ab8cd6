import type { WorkMessages } from '../types';

const number = (n: string | number) => Number(n).toLocaleString('en');
const rowsOf = (rows: string | number) => `${number(rows)} ${Number(rows) === 1 ? 'row' : 'rows'}`;

const step: WorkMessages['step'] = {
	imported: ({ file, rows }) => `“${file}” was imported: ${rowsOf(rows)}.`,
	removedDataset: ({ dataset }) => `“${dataset}” was removed.`,
	removedTable: ({ file, rows }) => `“${file}” was taken out: ${rowsOf(rows)}.`,
	restoredTable: ({ file, rows }) => `“${file}” was put back: ${rowsOf(rows)}.`,
	assigned: ({ series }) => `The column “${series}” was given a meaning by hand.`,
	unassigned: ({ series }) => `The meaning of the column “${series}” was taken back.`,
	meaningsAdopted: ({ count }) =>
		`A recipe gave a meaning to ${number(count)} ${Number(count) === 1 ? 'column' : 'columns'}.`,
	recipeDatasets: ({ count, analyses }) =>
		`A recipe was used on ${number(count)} ${Number(count) === 1 ? 'table' : 'tables'}` +
		(Number(analyses) > 0
			? `, and ${number(analyses)} ${Number(analyses) === 1 ? 'analysis was' : 'analyses were'} added`
			: '') +
		'.',
	drawAdded: ({ draw }) => `The draw “${draw}” was added.`,
	drawsAdded: ({ n }) => `${n} draws were added.`,
	drawRemoved: ({ draw }) => `The draw “${draw}” was deleted.`,
	analysisAdded: ({ name }) => `The analysis “${name}” was added.`,
	analysisRemoved: ({ name }) => `The analysis “${name}” was deleted.`,
	smallestGroup: ({ limit }) => `Every analysis got a smallest group of ${limit}.`,
	smallestGroupFree: 'The demand for a smallest group was lifted.',
	starLevels: 'The stars of the analyses got other levels.',
	analysesChanged: 'The analyses were changed.',
	caseworkChanged: 'Assessments or participants were changed.',
	reportsChanged: 'The report was changed.',
	choicesChanged: 'The choices for how sure the draw is, or what matters most, were changed.',
	rulesChanged: 'The rules of the draw were changed.',
	datasetsChanged: 'Tables or variables were changed.',
	meaningsChanged: 'The meaning of columns was changed.',
	tablesChanged: 'The tables of the project were changed.'
};
export default step;
