import type { Message } from '../../core/outcome';

type Params = NonNullable<Message['params']>;

const number = (n: string | number) => Number(n).toLocaleString('nb-NO');
const count = (n: string | number, one: string, many: string) =>
	`${number(n)} ${Number(n) === 1 ? one : many}`;
const rows = (n: string | number) => count(n, 'rad', 'rader');
/** A list that may go on. */
const listed = ({ list, more }: Params) =>
	Number(more) > 0 ? `${list} og ${number(more)} til` : String(list);

/** Linking of tables, and the picture of links. */
export default {
	title: 'Koble tabeller',
	lead: 'Hent variabler fra en annen tabell inn i denne, for eksempel kommunetall til svarene i en undersøkelse. Ingen rader blir borte, og ingen kommer til.',
	open: 'Koble til en annen tabell',
	edit: ({ table }: { table: string }) => `Endre hvordan ${table} er laget`,
	editShort: 'Endre',
	noTablesTitle: 'Ingen tabeller å koble ennå',
	noTablesText: 'Legg til filer på siden Data først.',
	registers: { 2024: 'Kommuneregisteret 2024', 2020: 'Kommuneregisteret 2020' },
	inventedRegister: 'Kommuneregisteret',
	vintages: { 2024: 'Kommunenumre fra 2024', 2020: 'Kommunenumre fra 2020–2023' },

	tables: {
		heading: 'Tabeller',
		left: 'Tabellen som skal få flere variabler',
		right: 'Hent variabler fra',
		rightNumber: (n: number) => `Tabell ${n} å hente fra`,
		more: 'Hent fra enda en tabell',
		remove: ({ table }: { table: string }) => `Ta bort ${table}`,
		removeShort: 'Ta bort',
		choose: 'Velg tabell',
		builtIn: 'innebygd'
	},
	keys: {
		heading: 'Hva hører sammen?',
		kind: 'Rader hører sammen når de har',
		municipality: 'samme kommune',
		municipalityHelp: 'Etter nummer eller navn. Gamle numre og navn føres over.',
		equal: 'like verdier',
		equalHelp: 'For eksempel organisasjonsnummer eller fylke.',
		leftVariable: ({ table }: { table: string }) => `Kommunen i ${table}`,
		rightVariable: ({ table }: { table: string }) => `Kommunen i ${table}`,
		equalVariable: ({ table }: { table: string }) => `Variabel i ${table}`,
		county: ({ table }: { table: string }) => `Fylket i ${table}`,
		countyHelp: 'Skiller kommuner med samme navn.',
		none: 'Ingen',
		choose: 'Velg variabel',
		vintage: 'Numrene det kobles i',
		vintageHelp: 'Tidligere numre føres over til dette året.',
		more: 'Flere valg for koblingen',
		addPair: 'Legg til en variabel som også må være lik',
		removePair: 'Ta bort den siste',
		only: ({ table }: { table: string }) => `Bruk bare noen rader i ${table}`,
		onlyValue: 'Rader der den er',
		onlyFilter: ({ name }: { name: string }) => `Filteret «${name}»`,
		allRows: 'Alle rader'
	},
	variables: {
		heading: 'Hva skal hentes?',
		none: 'Velg minst én variabel.',
		wave: 'Variabelen som sier hvilken bølge et svar er fra',
		waveHelp: 'Da kan hver bølge få tall fra sitt eget år.',
		noWave: 'Ingen: alle rader får samme år',
		year: 'Variabelen som sier hvilket år en rad gjelder',
		yearHelp: 'Når tabellen har en rad for hvert år.',
		noYear: 'Ingen: én rad for hver',
		search: 'Finn variabel',
		noMatch: 'Ingen variabel med det i navnet.',
		series: (years: string) => `finnes for ${years}`,
		newName: ({ variable }: { variable: string }) => `Nytt navn på ${variable}`,
		nameShort: 'Navn',
		yearFor: ({ variable }: { variable: string }) => `År for ${variable}`,
		forWave: ({ wave, rows: n }: { wave: string; rows: number }) =>
			`Svar fra ${wave} (${rows(n)}) får tall fra`,
		forAll: 'Alle rader får tall fra',
		nothing: 'ingen år',
		merged: ({ variable }: { variable: string }) => `${variable} for kommuner som er slått sammen`,
		mergedRules: {
			missing: 'la stå tom',
			sum: 'summen av delene',
			weightedMean: 'gjennomsnittet av delene, vektet'
		},
		weight: 'Vekt for gjennomsnitt av kommuner som er slått sammen',
		weightHelp: 'For eksempel folketallet.'
	},
	several: {
		legend: ({ table, count: n }: { table: string; count: number }) =>
			`${table} har flere rader for ${count(n, 'nøkkel', 'nøkler')}. Hva skal brukes?`,
		refuse: 'Ikke bestemt: koblingen lages ikke',
		first: 'Den første raden',
		mean: 'Gjennomsnittet av radene',
		sum: 'Summen av radene'
	},
	unmatched: {
		left: ({ table }: { table: string }) => `Kommuner som ikke ble funnet i ${table}`,
		lead: 'Bekreft hva hver av dem er. Ingenting gjettes uten at du har sett det.',
		reasons: {
			unknown: 'ukjent',
			later: 'nummer fra et senere år',
			namesakes: 'flere kommuner har navnet',
			namesakesEarlier: 'flere kommuner har hatt navnet, og tabellen er av eldre dato',
			disagree: 'nummer og navn er ikke av samme kommune',
			otherName: 'nummeret er kjent, ikke navnet',
			county: 'kommunen ligger i et annet fylke'
		},
		meaning: ({ text }: { text: string }) => `Hva er «${text}»?`,
		noOne: 'Ingen kommune',
		other: 'En annen kommune',
		typed: ({ text }: { text: string }) => `Kommunen som «${text}» er`,
		typedHelp: 'Skriv navnet eller nummeret.',
		notFound: 'Ingen kommune har dette navnet eller nummeret.',
		confirm: 'Bekreft',
		confirmLong: ({ text }: { text: string }) => `Bekreft hva «${text}» er`,
		decided: 'Bekreftet',
		decision: ({ text, name }: { text: string; name: string }) => `«${text}» er ${name}`,
		takeBack: ({ text }: { text: string }) => `Ta tilbake valget for «${text}»`,
		takeBackShort: 'Ta tilbake',
		more: (n: number) => `Og ${number(n)} til, som vises når noen av disse er bekreftet.`
	},
	result: {
		heading: 'Slik blir det',
		making: 'Prøver koblingen',
		matched: ({ matched, rows: all }: { matched: number; rows: number }) =>
			`${number(matched)} av ${rows(all)} har fått treff.`,
		fromTable: ({ table }: { table: string }) => `Fra ${table}`,
		notInRight: ({ table }: { table: string }) => `Finnes ikke i ${table}`,
		unused: ({ table }: { table: string }) => `I ${table}, men ikke i bruk`,
		several: 'Flere rader for samme nøkkel',
		carried: 'Ført over fra tidligere numre',
		carriedText: ({ from, name, to, toName }: { from: string; name: string; to: string; toName: string }) =>
			`${name} (${from}) er nå ${toName} (${to})`,
		dividedText: ({ from, name, to, toName }: { from: string; name: string; to: string; toName: string }) =>
			`${name} (${from}) er delt, og følger ${toName} (${to})`,
		today: 'Regnet som dagens kommune',
		withRows: ({ label, rows: n }: { label: string; rows: number }) => `${label}: ${rows(n)}`,
		more: (n: number) => `og ${number(n)} til`,
		notes: 'Alt som er gjort',
		brought: 'Variablene som kommer til',
		variable: 'Variabel',
		values: 'Verdier',
		missing: 'Mangler',
		otherEmpty: 'Andre tomme',
		mean: 'Gjennomsnitt',
		sample: 'De første radene',
		nothing: 'Velg tabeller, og hva som hører sammen, så vises resultatet her.'
	},
	save: {
		heading: 'Lagre',
		name: 'Navn på den nye tabellen',
		nameMissing: 'Gi tabellen et navn.',
		defaultName: ({ left, right }: { left: string; right: string }) => `${left} med ${right}`,
		make: 'Lag tabellen',
		change: 'Lagre endringene',
		made: ({ table }: { table: string }) => `«${table}» er laget.`,
		changed: ({ table }: { table: string }) => `«${table}» er endret.`
	},
	picture: {
		heading: 'Hvordan tabellene henger sammen',
		alt: 'Bilde av tabellene. Pilene går fra det en tabell er laget av.',
		words: 'Det samme i ord',
		madeOf: ({ table, parents }: { table: string; parents: string }) => `${table} er laget av ${parents}.`,
		kinds: {
			table: 'fil',
			register: 'register',
			link: 'kobling',
			aggregate: 'sammendrag',
			other: 'laget'
		},
		missing: 'en tabell som er fjernet'
	},

	// Problems, by their codes.
	severalRows: ({ table, count: n, list }: Params) =>
		`«${table}» har flere rader for ${count(n, 'nøkkel', 'nøkler')}: ${list}. Velg hvilke rader som skal brukes, et år, eller en regel for dem.`,
	noKeys: ({ table }: Params) => `Velg hva som skal være likt i de to tabellene, for å hente fra «${table}».`,
	noFilter: ({ table }: Params) =>
		`Filteret som skulle velge rader i «${table}», finnes ikke eller virker ikke.`,
	mixedTypes: ({ variable }: Params) =>
		`«${variable}» er tall for én bølge og tekst for en annen. Velg variabler av samme slag.`,
	noRegister: 'Kommunene fra 2020 er ikke tilgjengelige.',

	// Notes, by their codes.
	matched: ({ table, matched, rows: all }: Params) =>
		`«${table}»: ${number(matched)} av ${rows(all)} har fått treff.`,
	leftEmpty: ({ rows: n }: Params) => `${rows(n)} uten nøkkel mangler verdi i de nye variablene.`,
	leftUnmatched: (params: Params) =>
		`${rows(params.rows)} der kommunen ikke ble funnet, mangler verdi i de nye variablene: ${listed(params)}.`,
	notInRight: (params: Params) =>
		`${rows(params.rows)} har en nøkkel som ikke finnes i «${params.table}», og mangler verdi: ${listed(params)}.`,
	rightUnmatched: (params: Params) =>
		`${rows(params.rows)} i «${params.table}» er ikke brukt, fordi kommunen ikke ble funnet: ${listed(params)}.`,
	unused: (params: Params) =>
		`${count(params.count, 'nøkkel', 'nøkler')} i «${params.table}» er ikke brukt: ${listed(params)}.`,
	repaired: ({ texts, rows: n }: Params) =>
		`${count(texts, 'kommunenummer', 'kommunenumre')} hadde mistet nullen foran og fikk den tilbake (${rows(n)}).`,
	carried: (params: Params) =>
		`${count(params.count, 'tidligere nummer er', 'tidligere numre er')} ført over: ${listed(params)}.`,
	divided: ({ from, name, to, toName, rows: n }: Params) =>
		`${name} (${from}) er delt. ${rows(n)} følger ${toName} (${to}).`,
	today: (params: Params) =>
		`${count(params.count, 'navn er', 'navn er')} regnet som dagens kommune, selv om også andre har hatt det: ${listed(params)}.`,
	decided: (params: Params) =>
		`${count(params.count, 'navn er', 'navn er')} bekreftet for hånd: ${listed(params)}.`,
	severalFirst: (params: Params) =>
		`Av flere rader i «${params.table}» er den første brukt, for ${count(params.count, 'nøkkel', 'nøkler')}: ${listed(params)}.`,
	severalMean: (params: Params) =>
		`Av flere rader i «${params.table}» er gjennomsnittet brukt, for ${count(params.count, 'nøkkel', 'nøkler')}: ${listed(params)}. Mangler en av dem tall, er resultatet tomt.`,
	severalSum: (params: Params) =>
		`Av flere rader i «${params.table}» er summen brukt, for ${count(params.count, 'nøkkel', 'nøkler')}: ${listed(params)}. Mangler en av dem tall, er resultatet tomt.`,
	merged: (params: Params) =>
		`${count(params.count, 'kommune', 'kommuner')} i «${params.table}» er slått sammen av flere: ${listed(params)}.`,
	mergedMissing: ({ variable }: Params) => `«${variable}» er tom for kommuner som er slått sammen.`,
	mergedSum: ({ variable }: Params) =>
		`«${variable}» er summen av delene for kommuner som er slått sammen, der alle delene har tall.`,
	mergedMean: ({ variable }: Params) =>
		`«${variable}» er det vektede gjennomsnittet av delene for kommuner som er slått sammen, der alle delene har tall og vekt.`,
	years: ({ variable, list }: Params) => `«${variable}»: bølge og hvor tallene er hentet: ${list}.`,
	noYear: ({ variable, wave, rows: n }: Params) =>
		`«${variable}» mangler for svar fra ${wave} (${rows(n)}), fordi det ikke er valgt noe år for dem.`,
	noWave: ({ variable, rows: n }: Params) =>
		`«${variable}» mangler for ${rows(n)} der det ikke er sagt hvilken bølge de er fra.`,
	noRowOfYear: ({ variable, rows: n }: Params) =>
		`«${variable}» mangler for ${rows(n)} som har treff, men ikke for det valgte året.`,
	gone: ({ variable, table }: Params) => `«${variable}» finnes ikke i «${table}» lenger og er utelatt.`,

	// Steps of the history, by their codes.
	stepLinked: ({ dataset, list }: Params) => `«${dataset}» ble laget ved å koble ${list}.`,
	stepChanged: ({ dataset }: Params) => `Koblingen «${dataset}» ble endret.`
};
