import type { WorkMessages } from '../types';
import overview from './governor-overview';
import { expected } from './recipe';

const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;

const governor: WorkMessages['governor'] = {
	title: 'Follow-up',
	lead: 'The county governor’s assessment of the candidates, beside the result from the indicators.',
	tabs: {
		label: 'Follow-up',
		assessments: 'Assessment',
		participants: 'Participants',
		log: 'Log',
		help: 'Help on the follow-up'
	},
	logTitle: 'Log of assessments',
	logLead:
		'Every change in assessments and decisions. The log cannot be changed; what is undone gets a line of its own.',
	privacy:
		'What you write is stored on this machine only, and in the project file when you save it. It may be subject to public access under the Freedom of Information Act (offentleglova).',

	who: {
		heading: 'Who is assessing?',
		text: 'Your initials go with every assessment and stand in the log. They are remembered on this machine.',
		label: 'Initials',
		save: 'Use the initials',
		needed: 'Write your initials, six characters at most.',
		current: ({ initials }) => `Initials: ${initials}`,
		change: 'Change'
	},

	bar: {
		draw: 'Draw',
		county: 'County',
		allCounties: 'All counties',
		add2025: 'Make the list of the 2025 variant',
		variant2025: 'the 2025 variant',
		add2025Help: '40 candidates by the indicators, without a spread draw. Our reading of the variant.',
		added2025: 'A draw of the 2025 variant was added and chosen.',
		import: 'Merge a county’s file',
		export: 'Save the county’s file',
		print: 'Print',
		exported: ({ county }) => `The assessments of ${county} were saved as a file.`,
		nothingToExport: 'Nothing has been assessed in the county yet.'
	},

	otherRules: ({ name }) =>
		`The assessments were begun on a list with other rules: “${name}”. The list below follows the draw that is chosen now.`,
	adoptRules: 'Assess this list',

	list: {
		heading: ({ county }) => `Candidates in ${county}`,
		empty: {
			title: 'No candidates in the county',
			text: 'The draw has no municipality from here. You can add one with a reason, or choose another draw.'
		},
		notRanked: 'The order is that of the indicators until you rank: move with the arrows, or write a place.',
		ranked: 'The order is yours. The place by the indicators stands beside it.',
		resetRanks: 'Back to the order of the indicators',
		columns: {
			rank: 'Your place',
			municipality: 'Municipality',
			listRank: 'Place',
			share: 'Share',
			margin: 'Margin',
			chance: 'Chance',
			standing: 'Assessment',
			udir: 'Udir'
		},
		help: {
			listRank:
				'The place among all assessed municipalities of the country, by share of possible risk points.',
			share: 'Share of possible risk points.',
			margin: 'Percentage points above or below the cut of the average draw.',
			chance: 'In how many of 100 equally plausible data sets the municipality is drawn.'
		},
		computeChance: 'Compute how sure the places are',
		computingChance: 'Computing how sure the places are',
		up: ({ name }) => `Move ${name} up`,
		down: ({ name }) => `Move ${name} down`,
		rankOf: ({ name }) => `Place of ${name}`,
		moved: ({ name, rank }) => `${name} is now number ${rank}.`,
		as: {
			average: 'Average',
			spread: 'Spread',
			instead: 'Came in',
			added: 'Added',
			notListed: 'Not on the list now'
		},
		keys: 'In the list: Alt + arrow up or down moves the municipality.'
	},

	context: {
		heading: 'Facts beside',
		help: 'Shown in the list, beside the result. They do not count in the share. Tables of the project can be used when they have municipality numbers and one row for each municipality.',
		column: ({ n }) => `Fact ${n}`,
		none: 'none',
		ofTable: ({ label, table }) => `${label} (${table})`,
		several: ({ n }) => `several rows (${n})`
	},

	add: {
		heading: 'Add a municipality',
		text: 'A municipality that is no candidate by the indicators can be assessed all the same. That takes a reason.',
		municipality: 'Municipality in the county',
		choose: 'Choose a municipality',
		reason: 'Reason',
		action: 'Add',
		needMunicipality: 'Choose a municipality.',
		needReason: 'Write a reason.',
		added: ({ name }) => `${name} was added.`,
		remove: 'Take off the list',
		removed: ({ name }) => `${name} is no longer added.`
	},

	panel: {
		choose: 'Choose a municipality in the list to see the result and write the assessment.',
		close: 'Close the municipality',
		result: 'The result from the indicators',
		context: 'About the municipality',
		contextHelp: 'For comparison. None of this counts in the share.',
		assessment: 'The county governor’s assessment',
		indicators: 'Counting and telling',
		indicatorsHelp: 'Write beside the number what the number does not tell.',
		indicatorPoints: ({ points, possible }) => `${points} of ${possible} possible points`,
		noData: 'no numbers',
		fields: {
			supervision: 'Supervision',
			complaints: 'Complaints',
			risk: 'Risk assessment',
			capacity: 'Capacity of the school owner',
			schemes: 'Other schemes',
			overall: 'Overall assessment'
		},
		fieldHelp: {
			supervision: 'Supervision under way and finished, with findings.',
			complaints: 'What the complaints are about, and how many.',
			risk: 'The county governor’s own risk assessment.',
			capacity: 'Whether the municipality can take and use the support.',
			schemes: 'What the municipality already takes part in.',
			overall: 'What speaks for and against, taken together.'
		},
		by: ({ initials, date }) => `${initials}, ${date}`,
		facts: {
			population: 'Inhabitants',
			centrality: 'Centrality class (1–6)',
			schools: 'Schools with a result',
			freeIncome: 'Free income per inhabitant, NOK',
			schoolShare: 'School’s share of net operating expenditure, %',
			schoolExpenditure: 'Net school expenditure per school child, NOK',
			universityEducation: 'With a university education, %',
			disabilityPension: 'With a disability pension, %',
			childWelfare: 'Children with child-welfare measures, %'
		},
		unknown: 'unknown'
	},

	decision: {
		standing: 'The county governor’s decision',
		udir: 'Udir’s decision',
		udirHelp: 'Entered when Udir has decided.',
		choices: {
			include: 'Included',
			exclude: 'Not included',
			decline: 'The municipality has declined',
			added: 'Added by the county governor',
			admitted: 'In the scheme',
			notAdmitted: 'Not in the scheme'
		},
		reason: 'Reason',
		date: 'Date',
		save: 'Save the decision',
		takeBack: 'Take back',
		unsaved: 'Not saved yet',
		needChoice: 'Choose a decision.',
		needReason:
			'Write a reason. It is needed when a municipality is not included, declines, or is not in the scheme.',
		needDate: 'Write the date, for example 2025-03-31.',
		saved: ({ name }) => `The decision about ${name} was saved.`,
		takenBack: ({ name }) => `The decision about ${name} was taken back.`,
		declineHelp: 'A place that is declined goes to the next of the same list.',
		instead: ({ name, county }) => `The place goes to ${name} (${county}).`,
		nobody: 'Nobody is left on the list to come in.',
		cameIn: ({ name }) => `Came in because ${name} declined.`
	},

	...overview,

	log: {
		title: 'Log',
		empty: {
			title: 'The log is empty',
			text: 'Every change in assessments and decisions comes here.',
			to: 'To the assessments'
		},
		columns: {
			when: 'When',
			by: 'Initials',
			county: 'County',
			number: 'Number',
			municipality: 'Municipality',
			what: 'What',
			from: 'From',
			to: 'To',
			how: 'How'
		},
		ways: { set: 'written', merged: 'merged', undone: 'undone', redone: 'redone' },
		rank: 'Place',
		added: 'Added',
		shown: ({ shown, all }) => `The ${shown} newest of ${all} lines are shown. The file has all.`
	},

	print: {
		made: ({ date, name }) => `Printed ${date}. Draw: ${name}.`,
		notPublic: 'May contain information exempt from public access.'
	},

	onSheet: 'Include the county governor’s assessment',
	onSheetHelp: 'The decisions and the overall assessment only, with initials and date.',
	inFile: ({ n }) => `The file will hold assessments of ${count(n, 'municipality', 'municipalities')}.`,

	invented: 'The municipalities and the numbers are invented.',

	tooLarge: ({ limit }) => `The file is too large. The limit is ${limit} characters.`,
	badJson: 'The file is no county’s file: it is not valid JSON. Was it changed by hand, or cut?',
	notCountyFile:
		'The file is JSON, but not a county’s file of Treffsikker. Choose a file that ends in .fylkesvurdering.json.',
	newerVersion: ({ version, known }) =>
		`The file was made with a newer version of Treffsikker (version ${version}, this one knows ${known}). Load the newest version and try again.`,
	badField: (p) =>
		`The field ${p.path} of the file should be ${expected[String(p.expected)]?.(p) ?? 'something else'}. The file was not made by Treffsikker, or it was changed. Ask for it again.`,
	otherVintage: ({ county }) =>
		`The file of ${county} was made with municipality numbers of another year or country than the project’s. It cannot be merged here.`,
	unknownCounty: ({ county }) => `The project has no county ${county}. The file cannot be merged here.`,
	notInCounty: ({ municipality, county }) =>
		`The file says something about municipality ${municipality}, which is not in ${county} in this project. Nothing was merged.`
};
export default governor;
