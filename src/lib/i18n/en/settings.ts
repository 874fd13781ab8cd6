import type { Messages } from '../types';

const settings: Messages['settings'] = {
	title: 'Settings',
	lead: 'The settings apply to this browser and are stored here.',
	language: 'Language',
	appearance: 'Appearance',
	colorScheme: 'Light or dark',
	colorSchemes: { auto: 'As the computer', light: 'Light', dark: 'Dark' },
	numbers: 'Numbers',
	numberStyle: 'How numbers are written',
	numberStyleHelp: 'Applies to tables, figures and files. Sentences follow the language.',
	numberStyles: {
		language: 'As the language',
		norwegian: 'Norwegian: 1 234,5',
		english: 'English: 1,234.5'
	},
	withoutZero: 'Numbers below one without the zero (.435)',
	withoutZeroHelp: 'Applies to p values, correlations and other numbers that cannot exceed one.',
	chartColors: {
		legend: 'Colours of figures and maps',
		help: 'The colours are chosen so that all kinds of colour vision can tell them apart; marks, letters and numbers say the same. Greys are for print in black and white, and apply to pictures in files too.',
		colors: 'Colours',
		greys: 'Greys'
	},
	decimals: {
		heading: 'Decimals',
		help: 'Applies to tables and figures, and to Word and Excel files of them. Only what is shown changes: results are not rounded, and CSV files have all decimals. Counts and years have no decimals in any case.',
		kinds: {
			number: 'Means and other numbers with decimals',
			share: 'Shares and percent',
			coefficient: 'Correlations and other coefficients',
			p: 'p values'
		},
		asAnalysis: 'As the analysis says',
		example: ({ shown }) => `Example: ${shown}`
	},
	stars: {
		legend: 'Stars for significance',
		help: 'Applies to new analyses. The levels are part of the analysis, and the note under its table follows them. Where nothing is chosen, regression has 0.10 and 0.05 as in AFI’s reports, and correlation 0.05 and 0.01.',
		asKind: 'As the kind of analysis has it',
		apply: 'Use in the project’s analyses',
		applied: (n) => (n === 1 ? 'One analysis has been changed.' : `${n} analyses have been changed.`),
		nothing: 'No analyses of the project have stars.'
	},
	smallGroups: {
		heading: 'Hiding small groups',
		own: 'Smallest group that new analyses show',
		ownHelp:
			'Where nothing is chosen, each kind of analysis has a limit of its own: tables of means 8, cross tables and Likert tables none.',
		choose: 'Choose a limit',
		limit: 'Fewer answers than this are hidden',
		project: ({ project }) => `Demand of the project “${project}”`,
		projectHelp:
			'Whoever owns the data decides the limit; whoever sets the demand here does it for all who open the project. The demand is stored in the project, and the limit in each analysis, which takes it along in recipes. No analysis that can hide groups can be set lower. What the source itself has suppressed is hidden in any case.',
		kinds:
			'This is about tables of means, tables of categories and years, cross tables and Likert tables. Other kinds of analysis hide nothing.',
		demand: 'The project demands a smallest group',
		raised: (n) =>
			n === 1 ? 'One analysis has been raised to the limit.' : `${n} analyses have been raised to the limit.`,
		noProject: 'Open a project to set a demand in it.'
	},
	keys: {
		heading: 'Keyboard',
		single: 'Shortcuts of a single key',
		singleHelp:
			'? shows all shortcuts, / opens the search, g and a letter goes to a page. Turn them off if you dictate or easily touch keys. Shortcuts with Ctrl work in any case.',
		show: 'Show all shortcuts'
	},
	storage: 'Storage on this computer',
	storageText:
		'The projects are kept in this browser’s storage, on this computer. They do not follow you to other computers or browsers. Save a project as a file to keep it, or to open it somewhere else.',
	storedItems:
		'What is stored: the tables you have opened, what you have done in the projects, where you were in them, the choices on this page, and the program itself, so that it works offline.',
	used: 'Used',
	usedOf: ({ used, quota }) => `${used} of ${quota} that the browser allows`,
	usageUnknown: 'The browser does not say how much is used.',
	persistence: 'Permanence',
	persistent: 'Permanent: the browser does not delete the projects by itself.',
	notPersistent: 'Not permanent: the browser may delete the projects if the computer runs out of space.',
	persistenceUnknown: 'The browser does not say whether storage is permanent.',
	askPersistence: 'Ask for permanent storage',
	persistenceRefused:
		'The browser said no. It often says yes when the page is bookmarked or installed as a program.',
	projects: 'Projects',
	noProjects: 'No projects are stored.',
	deleteAll: 'Delete everything',
	deleteAllTitle: 'Delete everything that is stored?',
	deleteAllText: 'All projects, draws and settings on this computer will be gone. This cannot be undone.',
	deleteAllDone: 'Everything has been deleted.',
	deleteOneTitle: ({ name }) => `Delete “${name}”?`,
	deleteOneText: 'The project’s data and draws will be gone from this computer.'
};
export default settings;
