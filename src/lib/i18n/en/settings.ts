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
	storage: 'Storage on this computer',
	storageText:
		'The projects are kept in this browser’s storage, on this computer. They do not follow you to other computers or browsers. Save a project as a file to keep it, or to open it somewhere else.',
	storedItems:
		'What is stored: the tables you have opened, the settings of your draws, the choices on this page, and the program itself, so that it works offline.',
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
