import type { WorkMessages } from '../types';

const number = (n: string | number) => Number(n).toLocaleString('nn-NO');
const count = (n: string | number, one: string, many: string) =>
	`${number(n)} ${Number(n) === 1 ? one : many}`;

const reshape: WorkMessages['reshape'] = {
	title: 'Snu ein tabell',
	lead: 'Gjer kolonnar med år eller kategoriar om til rader, eller rader om til kolonnar.',
	tooFewText: 'Det må vere ein tabell i prosjektet før han kan snuast.',
	defaultName: {
		long: ({ table }) => `${table}, på rader`,
		wide: ({ table }) => `${table}, i kolonnar`
	},
	words: { year: 'år', sex: 'kjønn', grade: 'trinn', category: 'kategori', value: 'verdi' },

	tableHeading: 'Tabell',
	table: 'Tabellen som blir snudd',
	chooseTable: 'Vel tabell',
	direction: 'Retning',
	directions: { long: 'Kolonnar til rader', wide: 'Rader til kolonnar' },
	directionsHelp: {
		long: '«Frie inntekter 2020» og «Frie inntekter 2023» blir to rader, med året i ein eigen variabel.',
		wide: 'Ei rad for kvar kommune og kvart år blir éi rad for kvar kommune, med ein kolonne for kvart år.'
	},

	columnsHeading: 'Kolonnar som blir rader',
	noPattern: 'Namna på kolonnane viser ikkje noko mønster. Vel kolonnane sjølv.',
	pattern: 'Kva kolonnar høyrer saman?',
	ownChoice: 'Vel kolonnane sjølv',
	chooseColumns: 'Kolonnar som blir rader',
	proposals: {
		years: ({ columns, cases, measures }) =>
			`Eit år i namnet: ${count(columns, 'kolonne', 'kolonnar')} blir ${count(measures, 'variabel', 'variablar')} for ${number(cases)} år`,
		yearsAndSex: ({ columns, cases, measures }) =>
			`Eit år og eit kjønn i namnet: ${count(columns, 'kolonne', 'kolonnar')} blir ${count(measures, 'variabel', 'variablar')}, ${count(cases, 'rad', 'rader')} for kvar rad no`,
		paths: ({ columns, cases, measures }) =>
			`Namn delte med punktum: ${count(columns, 'kolonne', 'kolonnar')} blir ${count(measures, 'variabel', 'variablar')}, ${count(cases, 'rad', 'rader')} for kvar rad no`,
		endings: ({ columns, cases, measures }) =>
			`Namn som byrjar likt: ${count(columns, 'kolonne', 'kolonnar')} blir ${count(measures, 'variabel', 'variablar')}, ${count(cases, 'rad', 'rader')} for kvar rad no`
	},
	namesHeading: 'Nye variablar',
	dimension: (n) => `Det som varierer (${n})`,
	measure: (n) => `Tala (${n})`,
	casesTitle: (n) => `${count(n, 'rad', 'rader')} for kvar rad no`,
	valueOf: ({ dimension, number: place }) => `${dimension}, rad ${place}`,
	keepTitle: (n) => `Variablar som blir gjentekne på kvar rad (${number(n)})`,
	skipMissing: 'Utelat rader der alt manglar',
	skipMissingHelp: 'Rader med skjerma tal eller andre slag tomme celler blir med.',

	rolesHeading: 'Kva variablane blir brukte til',
	rolesLead:
		'Rader med same kjenneteikn blir éi rad. Verdiane av det som blir delt opp, blir kolonnar, i stigande rekkjefølgje.',
	roles: { key: 'Kjenneteikn', spread: 'Blir delt opp', value: 'Tal i kolonnane', left: 'Ikkje i bruk' },
	duplicatesTitle: (n) => `Rader som hamnar i same celle (${number(n)})`,
	duplicate: ({ what, lines }) => `${what}: linje ${lines}`,

	noteLong: ({ rows, cases, count: n }) =>
		`${count(rows, 'rad', 'rader')} gonger ${number(cases)} vart ${count(n, 'rad', 'rader')}.`,
	noteSkipped: ({ count: n }) => `${count(n, 'rad', 'rader')} der alt mangla, er utelatne.`,
	noteTypes: ({ variable }) => `«${variable}» er sett saman av tal og tekst, og er difor tekst.`,
	noteLabels: ({ variable, count: n }) =>
		`«${variable}»: ${count(n, 'verdi', 'verdiar')} har ulike etikettar i kolonnane. Etiketten frå den første gjeld.`,
	noteWide: ({ rows, count: n, columns }) =>
		`${count(rows, 'rad', 'rader')} vart ${count(n, 'rad', 'rader')} med ${count(columns, 'ny kolonne', 'nye kolonnar')}.`,
	noteMissing: ({ count: n }) =>
		`${count(n, 'kombinasjon', 'kombinasjonar')} fanst ikkje, og manglar i tabellen.`,
	noteNoValue: ({ count: n }) =>
		`${count(n, 'rad', 'rader')} utan verdi i det som blir delt opp, har ingen kolonne og er utelatne.`,
	noteUnused: ({ list, count: n }) => `${count(n, 'variabel', 'variablar')} er ikkje i bruk: ${list}.`,

	noVariable: ({ dataset, variable }) =>
		`Variabelen «${variable}» finst ikkje i «${dataset}» lenger. Vel på nytt.`,
	usedTwice: ({ dataset, variable }) => `«${variable}» i «${dataset}» er vald til to ting. Vel éin.`,
	nothing: ({ dataset }) => `Vel kva som skal snuast i «${dataset}».`,
	tooManyRows: ({ dataset, count: n, limit }) =>
		`«${dataset}» ville fått ${number(n)} rader. Det høgaste er ${number(limit)}. Vel færre kolonnar.`,
	tooManyColumns: ({ dataset, count: n, limit }) =>
		`«${dataset}» ville fått ${number(n)} kolonnar. Det høgaste er ${number(limit)}. Vel ein variabel med færre verdiar.`,
	duplicates: ({ dataset, count: n, list }) =>
		`I «${dataset}» hamnar fleire rader i same celle ${count(n, 'stad', 'stader')}: ${list}. Vel fleire kjenneteikn, så radene blir skilde.`
};
export default reshape;
