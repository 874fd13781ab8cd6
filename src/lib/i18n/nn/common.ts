import type { Messages } from '../types';

const common: Messages['common'] = {
	appName: 'Treffsikker',
	pageTitle: ({ page }) => `${page} – Treffsikker`,
	skipToContent: 'Hopp til hovudinnhaldet',
	mainNavigation: 'Sider',
	search: 'Søk',
	menu: 'Meny',
	language: 'Språk',
	pages: {
		start: 'Start',
		data: 'Data',
		analyses: 'Analysar',
		draw: 'Uttrekk',
		followUp: 'Oppfølging',
		ownMunicipality: 'Min kommune',
		report: 'Rapport',
		help: 'Hjelp',
		settings: 'Innstillingar'
	},
	project: 'Prosjekt',
	savedAt: ({ time }) => `Lagra på denne maskina ${time}`,
	saving: 'Lagrar på denne maskina',
	notSaved: 'Ikkje lagra',
	saveAsFile: 'Lagre som fil',
	fileSavedAt: ({ time }) => `Fil lagra ${time}`,
	history: 'Historikk',
	dataHelp: 'Hjelp om data',
	wordsHere: 'Ord her',
	aboutMethod: 'Les om metoden',
	offline: 'Utan nett',
	offlineHelp: 'Maskina er ikkje på nett. Alt her verkar som før.',
	updateReady: 'Ei ny utgåve er klar.',
	updateNow: 'Ta ho i bruk',
	footer: {
		privacy: 'Alt blir rekna ut og lagra på denne maskina.',
		privacyLink: 'Personvern',
		sources: 'Kjelder og lisensar',
		about: ({ version }) => `Om Treffsikker, utgåve ${version}`
	},
	notice: 'Melding om prosjektet',
	close: 'Lukk',
	timeLeft: (left) => {
		switch (left.unit) {
			case 'moment':
				return 'nokre sekund igjen';
			case 'seconds':
				return `omtrent ${left.n} sekund igjen`;
			case 'minutes':
				return left.n === 1 ? 'omtrent eitt minutt igjen' : `omtrent ${left.n} minutt igjen`;
			case 'hours':
				return 'meir enn ein time igjen';
		}
	},
	showJob: 'Vis',
	cancel: 'Avbryt',
	delete: 'Slett',
	undo: 'Angre',
	copy: 'Kopier',
	copied: 'Tabellen er kopiert.',
	copyFailed: 'Nettlesaren lét oss ikkje kopiere. Last ned fila i staden.',
	downloadCsv: 'Last ned CSV',
	downloadWord: 'Last ned Word',
	downloadExcel: 'Last ned Excel',
	sortBy: ({ column }) => `Sorter etter ${column}`,
	whatIsThis: ({ subject }) => `Kva er ${subject}?`,
	tableScroll: ({ table }) => `${table}, tabell som kan rullast`,
	notANumber: 'Skriv eit tal, til dømes 47 eller 3,5.',
	notWhole: 'Skriv eit heilt tal.',
	numberTooSmall: ({ min }) => `Talet kan ikkje vere mindre enn ${min}.`,
	numberTooLarge: ({ max }) => `Talet kan ikkje vere større enn ${max}.`,
	dropHere: 'Slepp filene kvar som helst på sida',
	chooseFiles: 'Vel filer',
	print: 'Skriv ut'
};
export default common;
