import type { Message } from '../../core/outcome';

type Params = NonNullable<Message['params']>;

const number = (n: number) => n.toLocaleString('nb-NO');
const count = (n: number, one: string, many: string) => `${number(n)} ${n === 1 ? one : many}`;

/** Datasets: tables made ready for analysis, their variables and rows. */
export default {
	title: 'Tabell',
	noneTitle: 'Ingen slik tabell i prosjektet',
	noneText: 'Den kan være fjernet. Alle tabellene i prosjektet står på siden Data.',
	toData: 'Til Data',
	making: 'Setter sammen tabellen',
	tabs: {
		label: 'Visninger av tabellen',
		variables: 'Variabler',
		derived: 'Nye variabler',
		filters: 'Filtre',
		rows: 'Rader',
		notes: 'Merknader'
	},
	rows: (n: number) => count(n, 'rad', 'rader'),
	variables: (n: number) => count(n, 'variabel', 'variabler'),
	source: 'Kilde',
	line: 'Linje',
	rowsTitle: ({ table }: { table: string }) => `Rader i ${table}`,
	noNotes: 'Ingen merknader.',
	problem: ({ variable }: { variable: string }) => `«${variable}» er ikke regnet ut`,
	made: {
		heading: 'Tabeller laget av andre',
		lead: 'Koble, slå sammen, stable eller snu tabellene over til nye. De regnes ut på nytt når tallene de er laget av, endres.',
		remove: ({ table }: { table: string }) => `Fjern ${table}`,
		removeShort: 'Fjern',
		removed: ({ table }: { table: string }) => `«${table}» er fjernet.`
	},
	kinds: {
		value: 'verdi',
		suppressed: 'skjermet',
		missing: 'mangler',
		notApplicable: 'ikke aktuelt',
		dontKnow: 'vet ikke',
		unanswered: 'ikke besvart',
		routedOut: 'ikke spurt'
	},

	// Problems, by their codes.
	noTable: ({ dataset }: Params) => `Tabellen som «${dataset}» er laget av, er ikke i prosjektet lenger.`,
	noDataset: ({ dataset }: Params) =>
		`«${dataset}» er laget av en annen tabell, som er fjernet eller selv ikke kan lages.`,
	circle: ({ dataset }: Params) => `«${dataset}» ville vært laget av seg selv. Velg en annen tabell.`,
	noVariable: ({ variable }: Params) => `Variabelen «${variable}» finnes ikke i tabellen.`,
	failed: ({ dataset, reason }: Params) =>
		`«${dataset}» kunne ikke lages, av en grunn programmet ikke kjenner: ${reason}. Det er en feil i programmet; si gjerne fra.`
};
