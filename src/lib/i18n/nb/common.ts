import type { TimeLeft } from '../../core/progress/remaining';

/** Texts of the shell and of the building blocks that every page uses. */
export default {
	appName: 'Treffsikker',
	pageTitle: ({ page }: { page: string }) => `${page} – Treffsikker`,
	skipToContent: 'Hopp til hovedinnholdet',
	mainNavigation: 'Sider',
	search: 'Søk',
	menu: 'Meny',
	language: 'Språk',
	pages: {
		start: 'Start',
		data: 'Data',
		analyses: 'Analyser',
		draw: 'Uttrekk',
		followUp: 'Oppfølging',
		ownMunicipality: 'Min kommune',
		report: 'Rapport',
		help: 'Hjelp',
		settings: 'Innstillinger'
	},
	project: 'Prosjekt',
	savedAt: ({ time }: { time: string }) => `Lagret på denne maskinen ${time}`,
	saving: 'Lagrer på denne maskinen',
	notSaved: 'Ikke lagret',
	saveAsFile: 'Lagre som fil',
	fileSavedAt: ({ time }: { time: string }) => `Fil lagret ${time}`,
	history: 'Historikk',
	dataHelp: 'Hjelp om data',
	wordsHere: 'Ord her',
	aboutMethod: 'Les om metoden',
	offline: 'Uten nett',
	offlineHelp: 'Maskinen er ikke på nett. Alt her virker som før.',
	updateReady: 'En ny utgave er klar.',
	updateNow: 'Ta den i bruk',
	footer: {
		privacy: 'Alt regnes ut og lagres på denne maskinen.',
		privacyLink: 'Personvern',
		sources: 'Kilder og lisenser',
		about: ({ version }: { version: string }) => `Om Treffsikker, utgave ${version}`
	},
	notice: 'Beskjed om prosjektet',
	close: 'Lukk',
	timeLeft: (left: TimeLeft) => {
		switch (left.unit) {
			case 'moment':
				return 'noen sekunder igjen';
			case 'seconds':
				return `omtrent ${left.n} sekunder igjen`;
			case 'minutes':
				return left.n === 1 ? 'omtrent ett minutt igjen' : `omtrent ${left.n} minutter igjen`;
			case 'hours':
				return 'mer enn en time igjen';
		}
	},
	showJob: 'Vis',
	cancel: 'Avbryt',
	delete: 'Slett',
	undo: 'Angre',
	copy: 'Kopier',
	copied: 'Tabellen er kopiert.',
	copyFailed: 'Nettleseren lot oss ikke kopiere. Last ned filen i stedet.',
	downloadCsv: 'Last ned CSV',
	downloadWord: 'Last ned Word',
	downloadExcel: 'Last ned Excel',
	sortBy: ({ column }: { column: string }) => `Sorter etter ${column}`,
	whatIsThis: ({ subject }: { subject: string }) => `Hva er ${subject}?`,
	tableScroll: ({ table }: { table: string }) => `${table}, tabell som kan rulles`,
	notANumber: 'Skriv et tall, for eksempel 47 eller 3,5.',
	notWhole: 'Skriv et helt tall.',
	numberTooSmall: ({ min }: { min: string }) => `Tallet kan ikke være mindre enn ${min}.`,
	numberTooLarge: ({ max }: { max: string }) => `Tallet kan ikke være større enn ${max}.`,
	dropHere: 'Slipp filene hvor som helst på siden',
	chooseFiles: 'Velg filer',
	print: 'Skriv ut'
};
