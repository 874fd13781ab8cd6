import { isoDate as date } from '../partial-dates';
import type { WorkMessages } from '../types';

type Params = Record<string, string | number>;

const periods = (n: number | string) => (Number(n) === 1 ? '1 period' : `${n} periods`);
const span = (p: Params) => `${date(p.start)} to ${p.end === '' ? 'now' : date(p.end)}`;

const participants: WorkMessages['participants'] = {
	noStart: 'The start is missing. The period is not counted until it is filled in.',
	endBeforeStart: (p) => `The end (${date(p.end)}) is before the start (${date(p.start)}).`,
	plannedBeforeStart: (p) => `The planned end (${date(p.end)}) is before the start (${date(p.start)}).`,
	overlap: (p) => `Shares days with another period: ${p.other}, ${span(p)}.`,
	overlapMerged: (p) =>
		`Shares days with ${p.other}, ${span(p)}. The two are one municipality now, and count once.`,
	unknownNumber: (p) => `No municipality has the number ${p.number}. Correct it, or delete the period.`,
	outside: (p) => `${p.name} is not a municipality.`,
	earlierNumber: (p) => `${p.number} is the earlier number. Counted as ${p.current}.`,
	merged: (p) => `${p.name} (${p.number}) was merged with others in ${p.year}. Counted as ${p.current}.`,
	divided: (p) =>
		`${p.name} (${p.number}) was divided in ${p.year}: ${p.successors}. Counted as ${p.current}.`,
	phaseBeforeStart: (p) => `A phase begins ${date(p.from)}, before the start (${date(p.start)}).`,
	phaseAfterEnd: (p) => `A phase begins ${date(p.from)}, after the end (${date(p.end)}).`,
	phaseOrder: (p) => `The phase from ${date(p.from)} begins before the phase above it.`,
	phaseWithoutDate: 'A later phase has no date, and is not counted.',
	unknownPhase: 'Has a phase that is not in the list of phases.',
	pasteUnknown: (p) => `Line ${p.line}: found no municipality for “${p.text}”.`,
	pasteAmbiguous: (p) =>
		`Line ${p.line}: “${p.text}” may be several: ${p.meanings}. Write the municipality number.`,
	pasteNoMunicipality: (p) => `Line ${p.line}: the municipality is missing.`,
	pasteBadDate: (p) =>
		`Line ${p.line}, ${p.name}: “${p.text}” was not understood as a date. The field is empty.`,
	pasteUnknownPhase: (p) =>
		`Line ${p.line}, ${p.name}: “${p.text}” is not in the list of phases. The field is empty.`,
	pasteOverlap: (p) => `Line ${p.line}, ${p.name}: has a period at the same time (${span(p)}). Not added.`,

	title: 'Participants in the follow-up scheme',
	lead: 'Who takes part, since when, in which phase, why, and when it is planned to end.',
	loading: 'Opening the register',
	tabs: 'Participants',
	views: {
		register: 'Register',
		overview: 'Overview',
		schemes: 'Other schemes',
		need: 'Need and capacity',
		history: 'History'
	},
	noProject: {
		title: 'No project is open',
		text: 'The register belongs to a project. Open one, or try the example.',
		toStart: 'To the start page'
	},
	empty: {
		title: 'The register is empty',
		text: 'Add a municipality, paste a list from Excel, or take those drawn from a draw of the project.'
	},
	undo: 'Undo',
	redo: 'Redo',
	add: 'Add',
	addLabel: 'Add a municipality',
	addHelp: 'Name or municipality number',
	addUnknown: ({ text }) => `Found no municipality for “${text}”.`,
	addAmbiguous: 'The name may be several. Choose:',
	added: ({ name }) => `${name} was added. Fill in the start.`,
	paste: 'Paste a list',
	fromDraw: 'Take from a draw',
	phasesEdit: 'Phases',
	search: 'Search the register',
	county: 'County',
	allCounties: 'All counties',
	show: 'Show',
	shown: {
		all: 'All periods',
		active: 'Taking part now',
		ended: 'Ended',
		problems: 'With something to correct'
	},
	counts: ({ shown, all }) => (shown === all ? periods(all) : `${shown} of ${periods(all)}`),
	showAll: ({ n }) => `Show all ${n}`,
	noMatch: 'No periods match the search.',
	problems: ({ n }) =>
		n === 1 ? 'One period has something to correct.' : `${n} periods have something to correct.`,
	columns: {
		municipality: 'Municipality',
		intake: 'Came with',
		year: 'Year',
		start: 'Start',
		phase: 'Phase',
		phaseFrom: 'Phase from',
		reason: 'Why',
		plannedEnd: 'Planned end',
		end: 'End'
	},
	fieldOf: ({ field, name }) => `${field}, ${name}`,
	dateHelp: 'Day, month or year: 2025-08-01, 2025-08 or 2025.',
	dateWrong: 'Write 2025-08-01, 2025-08 or 2025.',
	notChosen: 'not recorded',
	intakes: {
		average: 'average draw',
		spread: 'spread draw',
		governor: 'the county governor’s assessment',
		other: 'other'
	},
	reasons: {
		indicators: 'results on the indicators',
		schools: 'differences between schools',
		assessment: 'overall assessment',
		supervision: 'supervision, complaints, risk assessment',
		wish: 'the municipality’s wish',
		other: 'other'
	},
	phases: {
		preparatory: 'preparatory phase',
		implementation: 'implementation phase'
	},
	more: 'More',
	moreOf: ({ name }) => `More on ${name}`,
	details: {
		heading: ({ name }) => `The period of ${name}`,
		reasonText: 'Reason in words',
		support: 'Mentor or institution',
		phases: 'Phases of the period',
		firstPhase: 'Without a date the first phase begins with the period.',
		nextPhase: 'New phase',
		removePhase: ({ phase }) => `Remove ${phase}`,
		again: 'New period for the municipality',
		remove: 'Delete the period'
	},
	removed: ({ name }) => `The period of ${name} was deleted.`,
	phaseList: {
		title: 'Phases',
		text: 'The directorate’s description of the scheme names two: a preparatory and an implementation phase. Add your own where needed.',
		name: 'Name of the phase',
		add: 'Add phase',
		rename: 'Name',
		inUse: ({ n }) => (n === 1 ? 'used in 1 period' : `used in ${n} periods`),
		remove: ({ name }) => `Remove ${name}`
	},
	pasting: {
		title: 'Paste participants',
		text: 'Copy the cells in Excel and paste them here. One row for each period. The columns are found by their headers or by what is in them; look them over before adding.',
		label: 'List from Excel',
		help: 'Without columns you can paste municipalities only: numbers or names, one on each line or with commas between.',
		columns: 'What the columns are',
		column: ({ n, example }) => `Column ${n}: ${example}`,
		header: 'The first row has headers',
		roles: {
			number: 'Municipality number',
			name: 'Municipality name',
			start: 'Start',
			phase: 'Phase',
			plannedEnd: 'Planned end',
			end: 'End',
			intake: 'Came with',
			reason: 'Reason in words',
			support: 'Mentor or institution',
			none: 'Do not use'
		},
		defaults: 'For rows that lack it',
		start: 'Start',
		plannedEnd: 'Planned end',
		found: ({ n }) => (n === 1 ? 'One period was understood.' : `${periods(n)} were understood.`),
		leftOut: ({ n }) => (n === 1 ? 'One row is left out:' : `${n} rows are left out:`),
		notes: 'This was not understood, and is left empty:',
		cut: 'The text is too long. Only the first 5,000 rows were read.',
		preview: 'This is what it gives',
		add: ({ n }) => `Add ${periods(n)}`,
		added: ({ n }) => (n === 1 ? 'One period was added.' : `${periods(n)} were added.`)
	},
	drawn: {
		title: 'Take those drawn from a draw',
		text: 'Those drawn by the rules of a draw of the project are added as participants. Being drawn is not the same as having accepted: delete those that do not take part.',
		draw: 'Draw',
		known: ({ name, n }) => `Earlier draw ${name} (${n === 1 ? '1 municipality' : `${n} municipalities`})`,
		year: 'Year of the draw',
		phase: 'Phase',
		working: 'Drawing',
		failed: 'The draw could not be made. Open it on the page Draw and see what is missing.',
		found: ({ n }) => (n === 1 ? 'One municipality is drawn.' : `${n} municipalities are drawn.`),
		leftOut: ({ names }) => `Left out, since they have a period at the same time: ${names}.`,
		none: 'The project has no draws. Open files with indicators first.',
		reason: ({ draw }) => `Drawn: ${draw}`,
		add: ({ n }) => `Add ${periods(n)}`
	}
};

export default participants;
