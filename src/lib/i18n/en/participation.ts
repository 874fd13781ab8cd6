import { isoDate as date } from '../partial-dates';
import type { WorkMessages } from '../types';

const municipalities = (n: number) => (n === 1 ? '1 municipality' : `${n} municipalities`);

const participation: WorkMessages['participation'] = {
	day: 'On the date',
	dayWrong: 'Write a day: 2025-08-01',
	print: 'Print',
	columns: {
		county: 'County',
		municipality: 'Municipality',
		number: 'No.',
		since: 'Since',
		phase: 'Phase',
		phaseSince: 'Phase since',
		intake: 'Came with',
		reason: 'Why',
		plannedEnd: 'Planned end',
		support: 'Mentor or institution',
		months: 'Months',
		participants: 'Participants',
		noPhase: 'Phase not recorded',
		municipalities: 'Municipalities',
		part: 'Share of municipalities',
		inhabitants: 'Share of inhabitants',
		ending: 'Planned end within 12 months',
		overdue: 'Overdue',
		status: 'Status',
		year: 'Year',
		begun: 'New',
		ended: 'Ended',
		atEnd: 'Taking part at the end of the year',
		what: 'What',
		value: 'Number',
		schemes: 'Schemes',
		count: 'Count',
		names: 'Which',
		mark: 'Remark',
		times: 'Periods',
		periods: 'When',
		draws: 'Draws',
		share: 'Share'
	},
	total: 'The whole country',
	none: '–',
	overview: {
		heading: 'Overview',
		lead: 'The directorate is to have an overview of which municipalities take part at any time, and of the reasons. The tables can be copied to Word and Excel.',
		empty: {
			title: 'Nobody takes part on this date',
			text: 'Enter periods with a start under Register, or choose another date.'
		},
		summary: ({ n, date: day, share }) =>
			`On ${date(day)}, ${municipalities(n)} ${n === 1 ? 'takes' : 'take'} part, ${share} of the municipalities of the country.`,
		counties: ({ date: day }) => `Participants by county and phase, ${date(day)}`,
		list: ({ date: day }) => `Municipalities taking part, ${date(day)}`,
		ends: 'Planned end within twelve months, and those overdue',
		noEnds: 'None has a planned end within twelve months, and none is overdue.',
		years: 'New and ended by year',
		facts: 'Length, and what is missing',
		overdue: 'overdue',
		ending: 'within twelve months',
		lengthEnded: 'Periods that have ended, mean in months',
		lengthEndedMedian: 'Periods that have ended, median in months',
		lengthGoing: 'Periods that go on, up to now, mean in months',
		overdueCount: 'Taking part after the planned end',
		withoutPlan: 'Taking part without a planned end',
		withoutReason: 'Taking part without a reason',
		noLength: 'none has ended',
		inhabitantsNote: ({ year }) => `Inhabitants on 1 January ${year}, by the built-in register.`,
		countNote:
			'A municipality counts once. A date without a day is the first day of the month or year as a start, and the last as an end.',
		monthsNote: 'Months are days divided by 30.44, with both the first and the last day.',
		yearsNote: ({ date: day }) =>
			`The last year is up to ${date(day)}. New and ended are periods, not municipalities.`,
		withoutStart: ({ names }) => `Without a start, and therefore not counted: ${names}.`,
		unknown: ({ names }) => `Unknown municipality numbers, in no county: ${names}.`
	},
	schemes: {
		heading: 'Other schemes',
		lead: 'Which other schemes the municipalities are in at the same time. The names are your own; no list here is official.',
		add: 'Add scheme',
		name: 'Name of the scheme',
		members: ({ n }) => municipalities(n),
		list: 'Municipalities',
		listHelp: 'Numbers or names, one on each line or with commas between.',
		from: 'From year',
		to: 'To year',
		addMembers: 'Add municipalities',
		unknown: ({ names }) => `Not understood: ${names}.`,
		ambiguous: ({ names }) => `May be several, write the number: ${names}.`,
		added: ({ n }) => (n === 1 ? 'One municipality was added.' : `${n} municipalities were added.`),
		removeMember: ({ name }) => `Remove ${name}`,
		remove: 'Delete the scheme',
		removed: ({ name }) => `“${name}” was deleted.`,
		unnamed: 'Without a name',
		years: ({ from, to }) => `${from}–${to}`,
		followUp: 'The follow-up scheme',
		many: 'Mark municipalities in this many schemes or more',
		manyHelp: 'Our default is 3. It is no official limit.',
		table: ({ date: day }) => `Schemes of each municipality, ${date(day)}`,
		counts: 'Municipalities by number of schemes',
		mark: 'many schemes',
		note: 'The follow-up scheme counts on the date, the other schemes in the calendar year. The number does not say how much work each scheme is.',
		empty: {
			title: 'No other schemes yet',
			text: 'Write the name of a scheme, and paste the municipalities that are in it.'
		}
	},
	need: {
		heading: 'Need and capacity',
		lead: '“To everyone who has will more be given”: municipalities with capacity may be those that take part in schemes, while those in need do not. The table shows who stands where; it does not say why.',
		draw: 'Need: share of risk points in',
		needCuts: 'Classes of need',
		capacity: 'Capacity',
		capacityCuts: 'Classes of capacity',
		thirds: 'thirds',
		values: 'own limits',
		lower: 'Lower limit',
		upper: 'Upper limit',
		cutsWrong: 'The upper limit must be at least as high as the lower one.',
		reversed: 'A higher number is less capacity',
		scheme: 'Takes part in',
		population: 'inhabitants (the register)',
		schools: 'schools in the data',
		variable: ({ variable, dataset }) => `${variable} (${dataset})`,
		county: 'County',
		allCounties: 'All counties',
		classes: { low: 'low', middle: 'middle', high: 'high' },
		capacityClasses: { low: 'low', middle: 'middle', high: 'high' },
		unknownCapacity: 'unknown capacity',
		needRow: ({ name }) => `${name} need`,
		capacityColumn: ({ name }) => `${name} capacity`,
		counts: 'Municipalities by need and capacity',
		cell: ({ out }) => `(${out} not taking part)`,
		names: 'Who stands where',
		inside: ({ names }) => `Taking part: ${names}.`,
		outside: ({ names }) => `Not taking part: ${names}.`,
		missed: 'High need, not taking part',
		missedNone: 'All with a high need take part in the chosen scheme.',
		needColumn: 'Share of risk points',
		capacityValue: 'Capacity',
		capacityClass: 'Class of capacity',
		needCutsNote: ({ lower, upper }) =>
			`Middle need is a share above ${lower}, high need above ${upper}. Equal to the limit is not above.`,
		capacityCutsNote: ({ lower, upper }) => `The limits of capacity are ${lower} and ${upper}.`,
		source: ({ draw, capacity, scheme }) =>
			`Need: share of possible risk points in “${draw}”. Capacity: ${capacity}. Taking part: ${scheme}.`,
		severalRows: ({ n }) =>
			`${n === 1 ? 'One municipality has' : `${n} municipalities have`} several rows in the table; the mean is used.`,
		noMunicipality: ({ n }) =>
			n === 1
				? 'One row without a known municipality is left out.'
				: `${n} rows without a known municipality are left out.`,
		withoutNeed: ({ n }) =>
			`${n === 1 ? 'One municipality is' : `${n} municipalities are`} not assessed in the draw, and in no cell.`,
		careful:
			'Need is here only what the indicators show, and capacity only the one measure that is chosen. Taking part is voluntary, and a municipality may have other reasons than capacity for not doing so.',
		ourDefault: 'Thirds are our default, not official classes.',
		working: 'Computing',
		noDraw: {
			title: 'Need is read from a draw',
			text: 'Open files with indicators, so that the project has a draw. The share of risk points is used as need.'
		},
		variableFailed: 'The variable cannot be used: no column of the table names the municipality.'
	},
	history: {
		heading: 'History',
		lead: 'Who has been drawn and has taken part, when and how many times.',
		table: 'Periods and draws of each municipality',
		times: 'How many times municipalities have taken part',
		timesRow: ({ n }) => (n === 0 ? 'never' : n === 1 ? 'once' : n === 2 ? 'twice' : `${n} times`),
		repeated: 'Show only municipalities with several periods or draws',
		consecutive: 'one right after the other',
		open: ({ start }) => `${date(start)} –`,
		span: ({ start, end }) => `${date(start)} – ${date(end)}`,
		noStart: 'start not recorded',
		draws: 'Draws that are included',
		earlier: ({ name }) => `The draw ${name}`,
		timeline: 'Timeline',
		note: 'Being drawn is not the same as taking part: that is voluntary. Periods one right after the other begin at the latest in the calendar year after the one before ended.',
		timesNote: ({ n }) => `Of ${municipalities(n)} in the country. Periods without a start are left out.`,
		empty: {
			title: 'No history yet',
			text: 'Enter periods under Register, or earlier draws among the rules on the page Draw.'
		},
		sentence: ({ periods, n }) =>
			n === 1
				? `Has taken part in the scheme once: ${periods}.`
				: `Has taken part in the scheme ${n} times: ${periods}.`
	}
};

export default participation;
