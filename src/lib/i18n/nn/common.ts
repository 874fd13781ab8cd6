import type { Messages } from '../types';

const common: Messages['common'] = {
	appName: 'Treffsikker',
	pageTitle: ({ page }) => `${page} – Treffsikker`,
	skipToContent: 'Hopp til hovudinnhaldet',
	mainNavigation: 'Sider',
	menu: 'Meny',
	language: 'Språk',
	pages: {
		start: 'Start',
		data: 'Data',
		draw: 'Uttrekk',
		ownMunicipality: 'Min kommune',
		help: 'Hjelp',
		settings: 'Innstillingar'
	},
	project: 'Prosjekt',
	savedAt: ({ time }) => `Lagra på denne maskina ${time}`,
	saving: 'Lagrar på denne maskina',
	notSaved: 'Ikkje lagra',
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
	cancel: 'Avbryt',
	delete: 'Slett',
	undo: 'Angre',
	copy: 'Kopier',
	copied: 'Tabellen er kopiert.',
	copyFailed: 'Nettlesaren lét oss ikkje kopiere. Last ned fila i staden.',
	downloadCsv: 'Last ned CSV',
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
