import type { Messages } from '../types';

const palette: Messages['palette'] = {
	title: 'Søk og kommandoar',
	label: 'Søk etter sider, analysar, kommunar og kommandoar',
	help: 'Pil opp og ned vel, Enter opnar, Esc lukkar.',
	nothing: 'Ingenting passar. Prøv færre eller andre ord.',
	count: (n) => (n === 1 ? 'Eitt treff' : `${n} treff`),
	more: (n) => `${n} treff til. Skriv meir for å finne dei.`,
	groups: {
		pages: 'Sider',
		analyses: 'Analysar i prosjektet',
		municipalities: 'Kommunar i uttrekket',
		actions: 'Gjer noko',
		newAnalyses: 'Nye analysar'
	},
	sheet: 'Ark til utskrift for ein kommune',
	newAnalysis: ({ name }) => `Ny analyse: ${name}`,
	openFiles: 'Opne filer',
	openFilesWords: 'importer csv excel spss sav ods prosjekt oppskrift',
	undo: 'Angre siste endringa',
	redo: 'Gjer om igjen',
	save: 'Lagre prosjektet som fil',
	print: 'Skriv ut sida',
	exportWord: ({ name }) => `Last ned «${name}» som Word`,
	exportExcel: ({ name }) => `Last ned «${name}» som Excel`,
	language: ({ name }) => `Byt språk til ${name}`,
	colorScheme: ({ name }) => `Lyst eller mørkt: ${name}`,
	showKeys: 'Vis snarvegar på tastaturet',
	keys: {
		title: 'Snarvegar på tastaturet',
		everywhere: 'Overalt',
		single: 'Med éin tast',
		singleOff: 'Snarvegar med éin tast er slegne av.',
		singleOn: 'Snarvegar med éin tast er slegne på.',
		turnOff: 'Slå av snarvegar med éin tast',
		turnOn: 'Slå på snarvegar med éin tast',
		inList: 'I lista over kommunar',
		search: 'Opne søk og kommandoar',
		undo: 'Angre siste endringa, utanfor felt',
		redo: 'Gjer om igjen, utanfor felt',
		close: 'Lukk det som er ope',
		paste: 'Lim inn ein tabell, utanfor felt',
		list: 'Vis denne lista',
		go: ({ page }) => `Gå til ${page}`,
		move: 'Gå opp og ned',
		open: 'Opne kommunen',
		back: 'Tilbake til lista',
		then: 'så',
		mac: 'På Mac: ⌘ i staden for Ctrl.'
	}
};

export default palette;
