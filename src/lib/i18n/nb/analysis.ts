import type { Message } from '../../core/outcome';

type Params = NonNullable<Message['params']>;

const number = (n: string | number) => Number(n).toLocaleString('nb-NO');

/** The page of analyses, and what is the same for all of them. */
export default {
	title: 'Analyser',
	variable: 'Variabel',
	variables: 'Variabler',
	noProjectTitle: 'Ingen prosjekt er åpent',
	noProjectText: 'Åpne filer, et prosjekt eller eksempeldataene først.',
	toStart: 'Til start',
	add: 'Ny analyse',
	addTitle: 'Hva vil du finne ut?',
	addSearch: 'Søk etter spørsmål eller metode',
	addNothing: 'Ingen analyse passer til søket.',
	groups: {
		answers: 'Svar og fordelinger',
		means: 'Gjennomsnitt og forskjeller',
		relations: 'Sammenhenger',
		scales: 'Spørsmål som hører sammen',
		sample: 'Utvalg og svarprosent',
		drawn: 'Hvem som er trukket ut',
		grants: 'Tilskudd',
		published: 'Publiserte tall og tekst'
	},
	optionsOf: ({ name }: { name: string }) => `Valg for «${name}»`,
	helpLink: 'Hjelp om analyser',
	listLabel: 'Analysene i prosjektet',
	emptyTitle: 'Ingen analyser ennå',
	emptyText: 'Begynn med et spørsmål, eller med navnet på en metode.',
	moveUp: 'Opp',
	moveDown: 'Ned',
	name: 'Navn',
	note: 'Notat',
	noteLabel: 'Notat til analysen',
	duplicate: 'Lag kopi',
	remove: 'Slett',
	copyOf: ({ name }: { name: string }) => `${name} (kopi)`,
	table: 'Tabell',
	noTable: 'Tabellen finnes ikke lenger',
	hideOptions: 'Skjul listen og valgene',
	showOptions: 'Vis listen og valgene',
	noWeight:
		'Ingen vekt er valgt for tabellen. Du velger en på siden Data: åpne tabellen, og så «Om tabellen».',
	rowChoices: 'Rader: filter, oppdeling, vekt',
	allRows: 'Alle rader',
	filter: 'Filter',
	filterHelp: 'Filtre lages på siden for tabellen, under Data.',
	split: 'Del opp etter',
	noSplit: 'Ikke delt opp',
	how: 'Slik er det regnet',
	computing: 'Regner',
	stoppedText: 'Utregningen ble stanset.',
	again: 'Regn videre',
	factMethod: 'Metode',
	factData: 'Tabell',
	factRows: 'Rader',
	factFilter: 'Filter',
	factSplit: 'Delt opp etter',
	factWeight: 'Vekt',
	picker: {
		chosen: ({ label }: { label: string }) => `${label}: valgt`,
		up: ({ variable }: { variable: string }) => `Flytt «${variable}» opp`,
		remove: ({ variable }: { variable: string }) => `Ta ut «${variable}»`,
		choose: ({ count }: { count: number }) => `Velg blant ${number(count)} variabler`,
		search: 'Søk i variablene',
		all: 'Velg alle som vises',
		none: 'Velg ingen',
		list: ({ label }: { label: string }) => `${label}: alle`,
		nothing: 'Ingen variabler passer.'
	},
	filterOption: ({ name, rows }: { name: string; rows: number }) =>
		`${name} (${Number(rows) === 1 ? 'én rad' : `${number(rows)} rader`})`,
	useWeight: ({ weight }: { weight: string }) => `Bruk vekten ${weight}`,

	// Parts of results and why there is none, by their codes.
	rowsUsed: ({ used, all }: Params) =>
		`Utgangspunktet er ${number(used)} av ${number(all)} rader. De som mangler et svar, faller ut der svaret trengs: se N i tabellene.`,
	rowsLost: ({ used, all }: Params) =>
		`Bare ${number(used)} av ${number(all)} rader har svar på alle spørsmålene, og bare de er med. «Vet ikke» er ikke et svar her. Ligner de som falt ut, på de andre? Færre spørsmål gir flere rader.`,
	weightIgnored: ({ weight }: Params) => `Vekten ${weight} er ikke brukt: metoden regner alle rader likt.`,
	weightUsed: ({ weight, left }: Params) =>
		`Vekten ${weight} er brukt.` +
		(Number(left) > 0
			? ` ${Number(left) === 1 ? 'Én rad' : `${number(left)} rader`} uten brukbar vekt er holdt utenfor.`
			: ''),
	weightOff: ({ weight }: Params) => `Vekten ${weight} er slått av.`,
	noDataset: 'Tabellen som analysen gjelder, finnes ikke lenger. Velg en annen under «Tabell».',
	noFilter: 'Filteret som analysen bruker, finnes ikke lenger. Velg et annet, eller alle rader.',
	noRows: 'Ingen rader er igjen. Se etter i filteret og vekten.',
	noAnalysis: 'En analyse som det vises til, finnes ikke lenger.',
	circle: 'Analysen viser til seg selv, og kan ikke regnes ut. Ta ut henvisningen.',
	noVariable: ({ variable }: Params) =>
		`Variabelen «${variable}» finnes ikke i tabellen. Velg en annen, eller se etter om den har fått et nytt navn.`,
	stopped: 'Utregningen ble stanset.',
	failed: ({ reason }: Params) => `Noe gikk galt i programmet: ${reason}. Ta kopi av meldingen og meld fra.`
};
