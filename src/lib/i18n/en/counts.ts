import type { WorkMessages } from '../types';

const number = (n: string | number) => Number(n).toLocaleString('en');
const count = (n: string | number, one: string, many: string) =>
	`${number(n)} ${Number(n) === 1 ? one : many}`;

const counts: WorkMessages['counts'] = {
	title: 'Type in counts',
	lead: 'Type or paste a frequency table, for example from an older report, so that it can be compared with answers of your own.',
	words: {
		group: 'group',
		weight: 'count',
		weightLabel: 'How many answers the row stands for',
		item: (n) => `question${n}`,
		answers: ['Strongly agree', 'Agree', 'Neither', 'Disagree', 'Strongly disagree', "Don't know"]
	},

	tableHeading: 'The table',
	given: 'The numbers are',
	givenCounts: 'Counts of answers',
	givenPercents: 'Percentages and N',
	rounding: 'The percentages are rounded',
	roundedOnce: 'Once',
	roundedTwice: 'Twice',
	roundedTwiceHelp:
		'First to one decimal and then to whole percentages, as tables from SPSS are often made by hand.',
	item: 'Question',
	itemName: 'Name of the question',
	itemLabel: 'Question text',
	addItem: 'Add a question',
	removeItem: 'Remove the question',
	groupCount: 'Number of groups (columns)',
	groupVariable: 'What the columns divide by',
	groupNumber: (n) => `Group ${n}`,
	groupLabel: (n) => `Name of group ${n}`,

	gridTitle: 'Table with answers down and groups across',
	answer: 'Answer',
	answerNumber: (n) => `answer ${n}`,
	answerLabel: (n) => `Text of answer ${n}`,
	meaning: 'Value',
	meaningOf: ({ answer }) => `Value of ${answer}`,
	empties: { dontKnow: "don't know", unanswered: 'unanswered', notApplicable: 'not applicable' },
	cell: ({ answer, group }) => `${answer}, ${group}`,
	removeAnswer: ({ answer }) => `Remove ${answer}`,
	addAnswer: 'Add an answer',
	fillZero: 'Put 0 in the empty cells',
	sum: 'Sum',
	n: 'N',
	nOptional: 'N of the report, if it is there',
	nOf: ({ group }) => `N of ${group}`,
	meanOptional: 'Mean, if it is there',
	meanOf: ({ group }) => `Mean of ${group}`,
	check: 'Check',

	badCounts: (n) => `${count(n, 'cell is', 'cells are')} not a whole number.`,
	badPercents: (n) => `${count(n, 'cell is', 'cells are')} not a percentage from 0 to 100.`,
	emptyCells: (n) => `${count(n, 'cell is', 'cells are')} empty. Write 0 where nobody answered.`,
	needsN: 'Write N: without it the percentages cannot become counts.',
	nDiffers: ({ sum, n }) => `The sum is ${number(sum)}, but N is ${number(n)}.`,
	unique: 'Only these counts give the numbers:',
	few: ({ count: n, group }) => `${number(n)} sets of counts are possible for ${group}`,
	many: ({ count: n, group }) =>
		`${number(n)} sets of counts are possible for ${group}. The mean can narrow them down`,
	manyUncounted: ({ group }) => `Very many sets of counts are possible for ${group}`,
	chooseCounts: 'Choose counts',
	nearest: 'The nearest (approximate)',
	impossible: 'No counts give these percentages. Look for a misprint, another N or another rounding.',
	meanDiffers: ({ mean }) => `The counts give the mean ${mean}, not the one that is there.`,
	meanIs: ({ mean }) => `Mean ${mean}`,

	pasteTitle: 'Paste the whole table',
	pasteLabel: 'Table from Excel, Word or PDF',
	pasteHelp:
		'With header and answer texts. Rows for sum, N and mean are recognised. What is in the table now is replaced.',
	rowsAre: 'The rows are',
	rowsAreAnswers: 'answers, and the columns groups',
	rowsAreItems: 'questions, and the columns answers',
	readTable: 'Read the table',
	pasteNothing: 'No rows with numbers were found in the text.',
	pasteRead: ({ rows, columns }) =>
		`Read ${count(rows, 'row', 'rows')} and ${count(columns, 'column', 'columns')}.`,
	pasteSkipped: ({ label }) => `The row “${label}” is left out.`,
	pasteUnread: ({ count: n }) =>
		`${count(n, 'cell', 'cells')} could not be read as numbers and ${Number(n) === 1 ? 'is' : 'are'} empty.`,

	rowsHeading: 'Rows',
	rowsLegend: 'The table gets',
	weighted: 'A row for each answer, with its count as a weight',
	weightedHelp: 'The variable “count” weights the rows.',
	expanded: 'A row for each person',
	expandedHelp: 'As if the answers had been collected one by one.',
	published: 'Where the numbers were published',
	publishedHelp: 'For example report and table number. Kept with them as their source.',

	noteRows: ({ count: n, items }) =>
		`${count(n, 'answer', 'answers')} to ${count(items, 'question', 'questions')}.`,
	noteItems:
		'Each row is an answer to one question. How the same person answered several is not in a frequency table, so the questions cannot be crossed with each other.',
	notePercents: ({ columns, unique }) =>
		`The counts are worked back from percentages: ${number(unique)} of ${count(columns, 'column', 'columns')} have one solution only, the others were chosen.`,

	nothing: ({ dataset }) => `There are no answers in “${dataset}”. Write at least one count above 0.`,
	notACount: ({ item, answer, group, dataset }) =>
		`“${answer}” for “${item}” ${group} in “${dataset}” is not a whole number.`,
	tooManyRows: ({ dataset, count: n, limit }) =>
		`“${dataset}” would get ${number(n)} rows. The most is ${number(limit)}. Choose the count as a weight.`,
	nameTwice: ({ dataset, name }) =>
		`The variables of “${dataset}” must have a name each: “${name}” is empty or used twice.`
};
export default counts;
