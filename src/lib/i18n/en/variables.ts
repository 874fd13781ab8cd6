import type { WorkMessages } from '../types';
import notes from './variable-notes';

const number = (n: string | number) => Number(n).toLocaleString('en');
const count = (n: string | number, one: string, many: string) =>
	`${number(n)} ${Number(n) === 1 ? one : many}`;
const variables = (n: string | number) => count(n, 'variable', 'variables');
const answers = (n: string | number) => count(n, 'answer', 'answers');

const messages: WorkMessages['variables'] = {
	undo: 'Undo',
	redo: 'Redo',
	find: 'Find a variable',
	show: 'Show',
	shown: {
		all: 'All',
		nominal: 'Nominal',
		ordinal: 'Ordinal',
		scale: 'Scale',
		unknown: 'With unknown answers',
		reversed: 'Reversed',
		derived: 'Computed'
	},
	noneFound: 'No variable matches. Try another word, or show all.',
	chooseAll: (n) => `Choose all ${number(n)} shown`,
	choose: ({ variable }) => `Choose ${variable}`,
	pages: 'Pages of variables',
	previous: 'Previous',
	next: 'Next',
	page: ({ from, to, all }) => `${from}–${to} of ${all}`,
	left: (n) => (n === 1 ? 'One variable is left out' : `${n} variables are left out`),
	bringBack: 'Bring back',
	bringBackThis: ({ variable }) => `Bring ${variable} back`,
	tableTitle: 'Variables, a table that scrolls',
	columns: {
		name: 'Name',
		label: 'Label',
		type: 'Type',
		measure: 'Measure',
		scale: 'Answer scale',
		values: 'Values',
		empties: 'Empty cells',
		reversed: 'Reversed',
		unit: 'Unit',
		source: 'Source',
		n: 'n',
		picture: 'Distribution'
	},
	formats: {
		number: 'Number',
		percent: 'Percent',
		text: 'Text',
		date: 'Date',
		dateTime: 'Date and time',
		time: 'Time of day'
	},
	measures: { nominal: 'Nominal', ordinal: 'Ordinal', scale: 'Scale' },
	labelOf: ({ variable }) => `Label of ${variable}`,
	measureOf: ({ variable }) => `Measure of ${variable}`,
	reversedOf: ({ variable }) => `${variable} is reversed`,
	derived: 'computed',
	different: (n) => count(n, 'different value', 'different values'),
	beyond: (n) => `${number(n)} beyond the scale`,
	unknown: (n) => `${answers(n)} without a number`,
	noScale: 'no scale',
	picture: {
		none: 'No values',
		range: ({ min, max, mean }) => `From ${min} to ${max}, mean ${mean}`
	},
	scales: {
		agreement: 'Agreement',
		agreement4: 'Agreement, four steps',
		degree: 'Extent',
		smallDegree: 'Extent, from very small',
		satisfaction: 'Satisfaction',
		frequency: 'Frequency',
		quality: 'Quality',
		yesNo: 'Yes and no',
		endpoints: 'End points only'
	},
	ownScale: 'Own scale',

	facts: {
		heading: 'About the table: name, instrument, keys and weight',
		name: 'Name of the table',
		instrument: 'Instrument',
		instrumentHelp: 'The survey that the answers are from. Carried to tables and quotes.',
		person: 'Variable of the person',
		personHelp: 'When a person may be in several rows.',
		municipality: 'Variable of the municipality',
		municipalityHelp: 'Municipality number or name.',
		weight: 'Weight',
		weightHelp: 'How much each row counts.',
		weightOffered: ({ variable }) => `The file states ${variable} as the weight.`,
		none: 'None',
		gone: ({ variable }) => `${variable} (not there any more)`,
		counts: ({ rows, persons, municipalities }) =>
			[
				...(persons === null ? [] : [`${persons} persons`]),
				`${rows} rows`,
				...(municipalities === null ? [] : [`${municipalities} municipalities`])
			].join(' · '),
		badWeight: ({ variable }) =>
			`“${variable}” cannot be a weight: a weight is a number, and never below zero. Choose another.`
	},

	proposals: {
		heading: (n) => (n === 1 ? 'One proposal' : `${n} proposals`),
		lead: 'The program has read the answers and believes this. Nothing is done until you press, and everything can be undone.',
		scaleFor: ({ scale, variables: n }) => `${scale}: ${variables(n)}`,
		sure: {
			sure: 'All answers are on the scale.',
			likely: 'All answers are on the scale, but another reading is possible.',
			unsure: 'Uncertain. See what happens to each answer before you use it.'
		},
		turned: 'The file counts the other way: the lowest number is the most positive answer.',
		turn: 'Turn the numbers where the file counts the other way, so that the highest number is the most positive answer',
		apply: (n) => `Use for ${variables(n)}`,
		texts: 'Texts become numbers.',
		numbers: 'The numbers are in the file.',
		what: 'See each answer',
		meant: 'Answer scale',
		answer: 'Answer',
		becomes: 'Becomes',
		cells: 'Count',
		notKnown: 'has no number until you decide',
		beyond: 'beyond the scale',
		together: ({ text, other }) =>
			`“${text}” and “${other}” end up on the same step. If it is another scale, you can make it yourself.`,
		variables: 'Variables included'
	},

	several: {
		heading: (n) => (n === 1 ? 'One question with several answers' : `${n} questions with several answers`),
		lead: 'Each cell holds several answers with semicolons between them. They can become one variable for each answer: 1 for chosen, 0 for not chosen. Anyone who has not answered is empty.',
		split: (n) => `Make ${variables(n)}`,
		splitThis: ({ variable, answers: n }) => `Make ${variables(n)} of ${variable}`,
		no: 'Not chosen',
		yes: 'Chosen',
		one: 'A question with several answers',
		oneHelp: 'Anyone who has not answered is empty in all the variables, not 0.',
		answer: 'Answer',
		n: 'Count',
		variable: 'Variable',
		noVariable: 'none',
		together: 'Remove the variables of the answers',
		partOf: ({ variable }) => `An answer to ${variable}.`
	},

	emptyProposals: {
		heading: 'Answers that may be empty cells',
		lead: 'Answers that say why there is none, and numbers such as 98 and 99 far above the others.',
		where: ({ cells, variables: n }) => `${cells} cells in ${variables(n)}:`,
		kindOf: ({ value }) => `What ${value} is`,
		apply: 'Make empty',
		applyTo: ({ value }) => `Make cells with ${value} empty`
	},

	bulk: {
		title: 'Change the chosen ones',
		chosen: (n) => (n === 1 ? 'One variable is chosen' : `${number(n)} variables are chosen`),
		what: 'Change',
		actions: {
			scale: 'Use an answer scale',
			range: 'Lowest and highest value',
			noScale: 'Remove scale and coding',
			reverse: 'Reverse',
			noReverse: 'Do not reverse',
			measure: 'Measure',
			blank: 'Empty cells of the file are',
			unit: 'Unit',
			source: 'Source',
			leave: 'Leave out of the table'
		},
		from: 'From',
		to: 'To',
		apply: (n) => `Use for ${variables(n)}`,
		clear: 'Choose none',
		doesNotFit: ({ n, variables: names }) => `Does not fit ${variables(n)}: ${names}.`,
		didNotFit: ({ n, variables: names }) =>
			`${variables(n)} not changed, because the scale does not fit: ${names}.`,
		unknown: (n) =>
			`${count(n, 'answer is not known to the scale. It has', 'answers are not known to the scale. They have')} no number until you decide.`
	},

	library: {
		open: 'Answer scales',
		title: 'Answer scales',
		own: 'Own scales',
		noneYet: 'None yet. Make one when the answers do not fit the scales below.',
		make: 'Make a scale',
		change: 'Change',
		changeThis: ({ scale }) => `Change ${scale}`,
		remove: 'Remove',
		removeThis: ({ scale }) => `Remove ${scale}`,
		builtIn: 'Scales that the program knows',
		builtInHelp:
			'In bokmål, nynorsk and English, with words that mean the same. Capitals, spaces, hyphens and full stops do not matter.',
		name: 'Name of the scale',
		stepsHelp:
			'Each step has a number and an answer. Write other answers that mean the same, with semicolons between them.',
		number: (n) => `Number, step ${n}`,
		label: (n) => `Answer, step ${n}`,
		synonyms: (n) => `Means the same, step ${n}`,
		addStep: 'Add a step',
		removeStep: (n) => `Remove step ${n}`,
		save: 'Save the scale',
		problems: {
			noName: 'Give the scale a name.',
			noNumber: 'Each step must have a number.',
			sameNumber: 'Two steps have the same number. Each must have its own.',
			noLabel: 'Each step must have an answer with letters or digits.',
			sameLabel: 'The same answer is on two steps.'
		}
	},

	panel: {
		previous: 'Previous variable',
		next: 'Next variable',
		counts: ({ n }) => `${n} with a value`,
		derived: 'The variable is computed from others. It is changed where it was made.',
		manyValues: ({ n }) => `${n} different values. They are not listed when there are more than 50.`,
		textNumbers:
			'Are the values numbers? Read the file again, and choose “number” for the column under “The columns”. What has been made from the table is kept.',
		noScale: 'None',
		doesNotFit: ({ scale }) =>
			`“${scale}” knows none of the answers, or the numbers are in another order. Choose another, or make your own under Answer scales.`,
		lowest: 'Lowest value of the scale',
		highest: 'Highest value of the scale',
		noEnds: 'Remove the scale',
		blank: 'Empty cells of the file are',
		blankHelp: 'The file does not say why they are empty.',
		reversed: 'The item is worded the other way round',
		reversedHelp:
			'The values are as answered. Indices turn them: lowest plus highest of the scale, minus the answer.',
		reversedNoScale: 'State the lowest and highest value, else it cannot be reversed.',
		beyond: (n) => `${answers(n)} beyond the scale. If they are codes for no answer, you can say so below.`,
		leave: 'Leave the variable out of the table'
	},

	values: {
		heading: 'Values',
		mark: 'Mark',
		markThis: ({ value }) => `Mark ${value}`,
		value: 'Value',
		label: 'Label',
		group: 'Group',
		n: 'Count',
		percent: 'Percent',
		is: 'Is',
		order: 'Order',
		answer: 'answer',
		nameOf: ({ value }) => `Name of ${value}`,
		kindOf: ({ value }) => `What ${value} is`,
		up: ({ value }) => `Move ${value} up`,
		down: ({ value }) => `Move ${value} down`,
		mergeHelp: 'Mark two or more to merge them.',
		mergeInto: 'Merge into',
		merge: (n) => `Merge ${n}`
	},

	changes: {
		unknown: 'Answers without a number',
		unknownHelp: 'The scale does not know them. They are empty cells until you decide what they are.',
		decide: ({ value }) => `What ${value} is`,
		undecided: 'Not decided',
		empties: 'Values that are empty cells',
		emptiesHelp: 'They do not count in means, and each kind is kept apart.',
		declared: 'declared by the file',
		kindOf: ({ value }) => `What ${value} is`,
		answer: 'answer',
		coded: 'Answers that have become numbers',
		merged: 'Values that are merged or renamed',
		apart: 'Take apart',
		uncode: 'Take the number away',
		undoThis: ({ value }) => `Take ${value} apart`
	},

	...notes
};
export default messages;
