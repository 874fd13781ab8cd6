import type { WorkMessages } from '../types';

const number = (n: string | number) => Number(n).toLocaleString('en');
const count = (n: string | number, one: string, many: string) =>
	`${number(n)} ${Number(n) === 1 ? one : many}`;

const stack: WorkMessages['stack'] = {
	title: 'Stack tables',
	lead: 'Put answers of several waves or surveys under each other in one table. The tables they come from stay as they are.',
	tooFewText: 'There must be at least two tables in the project before they can be stacked.',
	defaultName: ({ waves }) => `Stacked ${waves}`,
	words: {
		wave: 'wave',
		waveLabel: 'Wave of the survey',
		source: 'source',
		sourceLabel: 'Which survey the answer comes from',
		municipality: 'municipality',
		municipalityLabel: 'The municipality that the answer is about',
		person: 'person',
		personLabel: 'Who answered'
	},

	partsHeading: 'Tables',
	partsLead:
		'Choose the tables in the order in which their rows should stand, and write what each wave is called.',
	firstTable: 'First table',
	nextTable: 'Next table',
	chooseTable: 'Choose a table',
	waveName: 'Name of the variable for the wave',
	waveValue: ({ table }) => `Wave of ${table}`,
	instrument: ({ table }) => `Source of ${table}`,
	moveUp: ({ table }) => `Move ${table} up`,
	moveUpShort: 'Up',
	moveDown: ({ table }) => `Move ${table} down`,
	moveDownShort: 'Down',
	takeOut: ({ table }) => `Take ${table} out`,
	takeOutShort: 'Take out',

	matchesHeading: 'The same question',
	matchesLead:
		'Proposals are based on names, labels and possible answers. Only what you confirm becomes one variable. Everything else is kept apart, as “not asked” in the other waves.',
	search: 'Search in names and labels',
	proposals: (n) => `Proposals (${number(n)})`,
	noProposals: 'No variables are alike enough to be proposed.',
	noMoreProposals: 'No more proposals.',
	confirmSure: (n) => `Confirm ${n === 1 ? 'the sure one' : `all ${number(n)} sure ones`}`,
	confirm: ({ variable }) => `Confirm ${variable}`,
	confirmShort: 'Confirm',
	confirmed: (n) => `Confirmed (${number(n)})`,
	edit: ({ variable }) => `Change ${variable}`,
	editShort: 'Change',
	takeBack: ({ variable }) => `Take ${variable} apart`,
	takeBackShort: 'Take apart',
	lone: (n) => `In one wave only (${number(n)})`,
	loneLead:
		'These are kept, and are “not asked” in the other waves. Text is empty where it was not asked for.',
	loneList: 'Show the variables',
	byHand: 'Put two together yourself',
	variableIn: ({ wave }) => `Variable in ${wave}`,
	putTogether: 'Put together',
	notAsked: 'not asked',
	why: 'How sure, and why',
	values: 'Values',
	levels: { sure: 'Sure', likely: 'Likely', doubtful: 'Doubtful' },
	showMore: (n) => `Show more (${number(n)} left)`,
	turnedIn: ({ wave, min, max }) =>
		`Turned in ${wave}: ${min + max} minus the answer, on the scale ${min}–${max}`,
	recodedIn: ({ wave }) => `Other values in ${wave}, by label`,

	editTitle: 'The variable in the stacked table',
	editSave: 'Use',
	nameInStack: 'Name',
	valuesOf: ({ wave, variable }) => `Values in ${wave} (${variable})`,
	asAnswered: 'As they are',
	turn: 'Turn the scale',
	recode: 'Other values, by label',
	scaleMin: 'The scale goes from',
	scaleMax: 'to',
	scaleWrong: 'The scale must begin lower than it ends.',

	unitsHeading: 'Municipality and person',
	unitsLead:
		'Choose the variables that say which municipality an answer is about, and who answered. Municipalities, persons and answers are then counted apart.',
	municipalityIn: ({ wave }) => `Municipality in ${wave}`,
	moreMunicipalityIn: ({ wave, number: place }) => `Municipality number ${place} in ${wave}`,
	personIn: ({ wave }) => `Person in ${wave}`,
	noVariableChosen: 'None',
	rule: 'Answers that are left out',
	ruleHelp:
		'Several municipalities can stand in one cell, with semicolon or comma between them, or in several variables.',
	rules: {
		both: 'Those without a municipality and those with several',
		without: 'Those without a municipality',
		several: 'Those with several municipalities',
		none: 'None'
	},
	sameAcross: 'The same code is the same person in all waves',
	sameAcrossHelp: 'Otherwise 17 in 2021 and 17 in 2024 count as two persons.',

	numbers: 'Rows, persons and municipalities by wave',
	wave: 'Wave',
	read: 'Rows read',
	without: 'No municipality',
	several: 'Several municipalities',
	records: 'In the table',
	persons: 'Persons',
	municipalities: 'Municipalities',
	together: 'Total',
	itemCounts: ({ all, some, one }) =>
		`${count(all, 'variable is', 'variables are')} in all waves${some > 0 ? `, ${number(some)} in some of them` : ''} and ${number(one)} in only one.`,

	whyName: 'The same name',
	whyLabel: 'The same question text',
	whyAlike: ({ percent }) => `The question texts are ${percent}% alike`,
	whyAnswers: 'The same possible answers',
	whyScale: 'The same scale, with other words for the answers',
	whyMoreAnswers: ({ wave, first }) => `Some possible answers are in ${first} only or in ${wave} only`,
	warnTurns: 'The texts differ in a negation, a number or an opposite word',
	warnCode: 'The name is only a number, and a label is missing',
	warnShared: 'Several variables have this text',
	warnLabels: 'The same name, but a clearly different text',
	warnTurned: ({ wave, first }) =>
		`The scale is turned round in ${wave}; it will be turned to be as in ${first}`,
	warnRecoded: ({ wave, first }) =>
		`The answers have other values in ${wave}; they get the values of ${first} by their labels`,
	warnAnswers: ({ wave, first }) => `Other possible answers in ${wave} than in ${first}`,
	warnRanges: ({ wave, first }) => `Another scale in ${wave} than in ${first}`,
	warnTypes: ({ wave, first }) => `Numbers and text, or numbers and dates, meet: ${first} and ${wave}`,

	noteKept: ({ part, wave, rows }) => `${wave}: all ${number(rows)} rows of “${part}” are kept.`,
	noteExcluded: ({ part, wave, rows, kept, left, without, several }) =>
		`${wave}: ${number(kept)} of ${number(rows)} rows of “${part}” are kept; ${number(left)} are left out by the rule for municipalities (${number(without)} without one, ${number(several)} with several).`,
	noteNotAsked: ({ part, wave }) =>
		`${wave}: no variable of “${part}” says which municipality an answer is for, so none is left out for that.`,
	noteVariables: ({ inAll, inSome, inOne }) =>
		`Variables in all waves: ${number(inAll)}, in some: ${number(inSome)}, in only one: ${number(inOne)}.`,
	notePersons: ({ persons, records }) =>
		`${count(records, 'answer', 'answers')} from ${count(persons, 'person', 'persons')}.`,
	noteMunicipalities: ({ municipalities, records }) =>
		`${count(records, 'answer', 'answers')} from ${count(municipalities, 'municipality', 'municipalities')}.`,
	noteRenamed: ({ variable, name, wave }) =>
		`“${variable}” of ${wave} is called “${name}”, since the name was in use.`,
	noteTurned: ({ variable, wave, min, max, count: n }) =>
		`“${variable}” is turned in ${wave} on the scale ${min}–${max}: ${count(n, 'answer', 'answers')}.`,
	noteOffScale: ({ variable, wave, count: n }) =>
		`“${variable}” in ${wave}: ${count(n, 'value', 'values')} outside the scale ${Number(n) === 1 ? 'was' : 'were'} not turned.`,
	noteRecoded: ({ variable, wave, count: n }) =>
		`“${variable}” in ${wave}: ${count(n, 'answer', 'answers')} got the value that the label has in the first wave.`,
	noteUnlisted: ({ variable, wave, count: n }) =>
		`“${variable}” in ${wave}: ${count(n, 'answer has', 'answers have')} no such label. Numbers keep their value, text is missing.`,
	noteTypes: ({ variable }) =>
		`“${variable}” is a number in one wave and text in another, and is therefore text.`,
	noteLabels: ({ variable, count: n }) =>
		`“${variable}”: ${count(n, 'value has', 'values have')} different labels in the waves. The label of the first one holds.`,

	tooFew: ({ dataset }) => `“${dataset}” cannot be stacked from fewer than two tables.`,
	partTwice: ({ dataset, part }) => `“${part}” is in “${dataset}” twice. Take it out once.`,
	noVariable: ({ dataset, part, variable }) =>
		`“${dataset}” uses the variable “${variable}” of “${part}”, but it is not there any more. Open the stacking and choose again.`,
	matchedTwice: ({ dataset, part, variable }) =>
		`“${variable}” of “${part}” is used twice in “${dataset}”. Take one of them apart.`,
	noName: ({ dataset }) => `A new variable of “${dataset}” has no name.`
};
export default stack;
