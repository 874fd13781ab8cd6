import type { Message } from '../../core/outcome';

type Params = NonNullable<Message['params']>;
type Found = { columns: number; cases: number; measures: number };

const number = (n: string | number) => Number(n).toLocaleString('nb-NO');
const count = (n: string | number, one: string, many: string) =>
	`${number(n)} ${Number(n) === 1 ? one : many}`;

/** Turning a table: columns to rows, rows to columns. */
export default {
	title: 'Snu en tabell',
	lead: 'Gjør kolonner med år eller kategorier om til rader, eller rader om til kolonner.',
	tooFewText: 'Det må være en tabell i prosjektet før den kan snus.',
	defaultName: {
		long: ({ table }: { table: string }) => `${table}, på rader`,
		wide: ({ table }: { table: string }) => `${table}, i kolonner`
	},
	words: { year: 'år', sex: 'kjønn', grade: 'trinn', category: 'kategori', value: 'verdi' },

	tableHeading: 'Tabell',
	table: 'Tabellen som snus',
	chooseTable: 'Velg tabell',
	direction: 'Retning',
	directions: { long: 'Kolonner til rader', wide: 'Rader til kolonner' },
	directionsHelp: {
		long: '«Frie inntekter 2020» og «Frie inntekter 2023» blir to rader, med året i en egen variabel.',
		wide: 'En rad for hver kommune og hvert år blir én rad for hver kommune, med en kolonne for hvert år.'
	},

	columnsHeading: 'Kolonner som blir rader',
	noPattern: 'Navnene på kolonnene viser ikke noe mønster. Velg kolonnene selv.',
	pattern: 'Hvilke kolonner hører sammen?',
	ownChoice: 'Velg kolonnene selv',
	chooseColumns: 'Kolonner som blir rader',
	proposals: {
		years: ({ columns, cases, measures }: Found) =>
			`Et år i navnet: ${count(columns, 'kolonne', 'kolonner')} blir ${count(measures, 'variabel', 'variabler')} for ${count(cases, 'år', 'år')}`,
		yearsAndSex: ({ columns, cases, measures }: Found) =>
			`Et år og et kjønn i navnet: ${count(columns, 'kolonne', 'kolonner')} blir ${count(measures, 'variabel', 'variabler')}, ${count(cases, 'rad', 'rader')} for hver rad nå`,
		paths: ({ columns, cases, measures }: Found) =>
			`Navn delt med punktum: ${count(columns, 'kolonne', 'kolonner')} blir ${count(measures, 'variabel', 'variabler')}, ${count(cases, 'rad', 'rader')} for hver rad nå`,
		endings: ({ columns, cases, measures }: Found) =>
			`Navn som begynner likt: ${count(columns, 'kolonne', 'kolonner')} blir ${count(measures, 'variabel', 'variabler')}, ${count(cases, 'rad', 'rader')} for hver rad nå`
	},
	namesHeading: 'Nye variabler',
	dimension: (n: number) => `Det som varierer (${n})`,
	measure: (n: number) => `Tallene (${n})`,
	casesTitle: (n: number) => `${count(n, 'rad', 'rader')} for hver rad nå`,
	valueOf: ({ dimension, number: place }: { dimension: string; number: number }) =>
		`${dimension}, rad ${place}`,
	keepTitle: (n: number) => `Variabler som gjentas på hver rad (${number(n)})`,
	skipMissing: 'Utelat rader der alt mangler',
	skipMissingHelp: 'Rader med skjermede tall eller andre slags tomme celler beholdes.',

	rolesHeading: 'Hva variablene brukes til',
	rolesLead:
		'Rader med samme kjennetegn blir én rad. Verdiene av det som deles opp, blir kolonner, i stigende rekkefølge.',
	roles: { key: 'Kjennetegn', spread: 'Deles opp', value: 'Tall i kolonnene', left: 'Brukes ikke' },
	duplicatesTitle: (n: number) => `Rader som havner i samme celle (${number(n)})`,
	duplicate: ({ what, lines }: { what: string; lines: string }) => `${what}: linje ${lines}`,

	// What was done, by codes.
	noteLong: ({ rows, cases, count: n }: Params) =>
		`${count(rows, 'rad', 'rader')} ganger ${number(cases)} ble ${count(n, 'rad', 'rader')}.`,
	noteSkipped: ({ count: n }: Params) => `${count(n, 'rad', 'rader')} der alt manglet, er utelatt.`,
	noteTypes: ({ variable }: Params) => `«${variable}» er satt sammen av tall og tekst, og er derfor tekst.`,
	noteLabels: ({ variable, count: n }: Params) =>
		`«${variable}»: ${count(n, 'verdi', 'verdier')} har ulike etiketter i kolonnene. Etiketten fra den første gjelder.`,
	noteWide: ({ rows, count: n, columns }: Params) =>
		`${count(rows, 'rad', 'rader')} ble ${count(n, 'rad', 'rader')} med ${count(columns, 'ny kolonne', 'nye kolonner')}.`,
	noteMissing: ({ count: n }: Params) =>
		`${count(n, 'kombinasjon', 'kombinasjoner')} fantes ikke, og mangler i tabellen.`,
	noteNoValue: ({ count: n }: Params) =>
		`${count(n, 'rad', 'rader')} uten verdi i det som deles opp, har ingen kolonne og er utelatt.`,
	noteUnused: ({ list, count: n }: Params) => `${count(n, 'variabel', 'variabler')} er ikke brukt: ${list}.`,

	// Problems, by their codes.
	noVariable: ({ dataset, variable }: Params) =>
		`Variabelen «${variable}» finnes ikke i «${dataset}» lenger. Velg på nytt.`,
	usedTwice: ({ dataset, variable }: Params) => `«${variable}» i «${dataset}» er valgt til to ting. Velg én.`,
	nothing: ({ dataset }: Params) => `Velg hva som skal snus i «${dataset}».`,
	tooManyRows: ({ dataset, count: n, limit }: Params) =>
		`«${dataset}» ville fått ${number(n)} rader. Det høyeste er ${number(limit)}. Velg færre kolonner.`,
	tooManyColumns: ({ dataset, count: n, limit }: Params) =>
		`«${dataset}» ville fått ${number(n)} kolonner. Det høyeste er ${number(limit)}. Velg en variabel med færre verdier.`,
	duplicates: ({ dataset, count: n, list }: Params) =>
		`I «${dataset}» havner flere rader i samme celle ${count(n, 'sted', 'steder')}: ${list}. Velg flere kjennetegn, så radene skilles.`
};
