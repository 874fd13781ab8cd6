import type { Messages } from '../types';

const common: Messages['common'] = {
	appName: 'Treffsikker',
	pageTitle: ({ page }) => `${page} – Treffsikker`,
	skipToContent: 'Skip to the main content',
	mainNavigation: 'Pages',
	search: 'Search',
	menu: 'Menu',
	language: 'Language',
	pages: {
		start: 'Start',
		data: 'Data',
		analyses: 'Analyses',
		draw: 'Draw',
		followUp: 'Follow-up',
		ownMunicipality: 'My municipality',
		report: 'Report',
		help: 'Help',
		settings: 'Settings'
	},
	project: 'Project',
	savedAt: ({ time }) => `Saved on this computer ${time}`,
	saving: 'Saving on this computer',
	notSaved: 'Not saved',
	saveAsFile: 'Save as a file',
	fileSavedAt: ({ time }) => `File saved ${time}`,
	history: 'History',
	dataHelp: 'Help with data',
	wordsHere: 'Words here',
	aboutMethod: 'Read about the method',
	offline: 'Offline',
	offlineHelp: 'The computer is offline. Everything here works as before.',
	updateReady: 'A new version is ready.',
	updateNow: 'Start using it',
	footer: {
		privacy: 'Everything is computed and stored on this computer.',
		privacyLink: 'Privacy',
		sources: 'Sources and licences',
		about: ({ version }) => `About Treffsikker, version ${version}`
	},
	notice: 'Notice about the project',
	close: 'Close',
	timeLeft: (left) => {
		switch (left.unit) {
			case 'moment':
				return 'a few seconds left';
			case 'seconds':
				return `about ${left.n} seconds left`;
			case 'minutes':
				return left.n === 1 ? 'about one minute left' : `about ${left.n} minutes left`;
			case 'hours':
				return 'more than an hour left';
		}
	},
	showJob: 'Show',
	cancel: 'Cancel',
	delete: 'Delete',
	undo: 'Undo',
	copy: 'Copy',
	copied: 'The table has been copied.',
	copyFailed: 'The browser did not let us copy. Download the file instead.',
	downloadCsv: 'Download CSV',
	downloadWord: 'Download Word',
	downloadExcel: 'Download Excel',
	sortBy: ({ column }) => `Sort by ${column}`,
	whatIsThis: ({ subject }) => `What is ${subject}?`,
	tableScroll: ({ table }) => `${table}, scrollable table`,
	notANumber: 'Enter a number, for example 47 or 3.5.',
	notWhole: 'Enter a whole number.',
	numberTooSmall: ({ min }) => `The number cannot be less than ${min}.`,
	numberTooLarge: ({ max }) => `The number cannot be greater than ${max}.`,
	dropHere: 'Drop the files anywhere on the page',
	chooseFiles: 'Choose files',
	print: 'Print'
};
export default common;
