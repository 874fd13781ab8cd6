import type { Message } from '../../core/outcome';

type Params = NonNullable<Message['params']>;

const number = (n: string | number) => Number(n).toLocaleString('nb-NO');

/** Named choices of rows. */
export default {
	lead: 'Et filter er et utvalg av rader med et navn, som analyser kan bruke. Radene blir stående i tabellen.',
	noneTitle: 'Ingen filtre ennå',
	noneText:
		'Lag et filter når en tabell bare skal gjelde noen, for eksempel de som har samarbeidet med en veileder.',
	add: 'Nytt filter',
	edit: ({ filter }: { filter: string }) => `Endre ${filter}`,
	duplicate: ({ filter }: { filter: string }) => `Lag kopi av ${filter}`,
	remove: ({ filter }: { filter: string }) => `Fjern ${filter}`,
	editShort: 'Endre',
	duplicateShort: 'Kopier',
	removeShort: 'Fjern',
	removed: ({ filter }: { filter: string }) => `Filteret «${filter}» er fjernet.`,
	copyOf: ({ filter }: { filter: string }) => `${filter} (kopi)`,
	newTitle: 'Nytt filter',
	changeTitle: ({ filter }: { filter: string }) => `Endre «${filter}»`,
	name: 'Navn',
	nameHelp: 'Slik det heter i lister: Samarbeid med veileder.',
	nameMissing: 'Gi filteret et navn.',
	phrase: 'Det radene har felles, som fortsettelse av «som …»',
	phraseHelp: 'Brukes under tabeller: «av de 75 % som har hatt samarbeid med veileder». Kan stå tomt.',
	way: 'Hvordan radene velges',
	ways: { simple: 'Velg verdier', expression: 'Skriv et uttrykk' },
	wayHelp: 'Uttrykket er for sammensatt til å vises som valg av verdier.',
	condition: 'Betingelse',
	conditionHelp: 'For eksempel: samarbeid = "Ja" og ikke er_tom(rolle)',
	variable: 'Variabel',
	oneOf: ({ variable }: { variable: string }) => `«${variable}» er en av`,
	from: 'Fra og med',
	to: 'Til og med',
	allMust: 'Alle disse må stemme:',
	addRow: 'Legg til en variabel',
	removeRow: ({ variable }: { variable: string }) => `Ta bort ${variable}`,
	noRows: 'Ingen variabel er valgt ennå, så alle radene er med.',
	manyValues: 'Variabelen har for mange ulike verdier til å vise her. Skriv et uttrykk i stedet.',
	save: 'Lagre filteret',
	preview: 'Slik blir det',
	/** The base of a table; percent already written. */
	base: ({ percent, phrase }: { percent: string; phrase: string }) => `av de ${percent} som ${phrase}`,
	baseUnnamed: ({ percent, name }: { percent: string; name: string }) =>
		`av de ${percent} som er med i «${name}»`,
	baseNameless: ({ percent }: { percent: string }) => `av de ${percent} som filteret tar med`,
	counts: ({ passed, known }: { passed: number; known: number }) =>
		`n = ${number(passed)} av ${number(known)} med kjent svar`,
	unknown: (n: number) =>
		n === 1
			? 'Én rad har tomme celler, så den er ikke med.'
			: `${number(n)} rader har tomme celler, så de er ikke med.`,
	noneKnown: 'Ingen rader har kjent svar.',
	problem: 'Filteret kan ikke brukes',

	stepAdded: ({ filter, dataset }: Params) => `Filteret «${filter}» ble laget i «${dataset}».`,
	stepChanged: ({ filter, dataset }: Params) => `Filteret «${filter}» i «${dataset}» ble endret.`,
	stepRemoved: ({ filter, dataset }: Params) => `Filteret «${filter}» ble fjernet fra «${dataset}».`
};
