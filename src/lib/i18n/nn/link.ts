import type { WorkMessages } from '../types';

const number = (n: string | number) => Number(n).toLocaleString('nn-NO');
const count = (n: string | number, one: string, many: string) =>
	`${number(n)} ${Number(n) === 1 ? one : many}`;
const rows = (n: string | number) => count(n, 'rad', 'rader');
const listed = ({ list, more }: Record<string, string | number>) =>
	Number(more) > 0 ? `${list} og ${number(more)} til` : String(list);

const link: WorkMessages['link'] = {
	title: 'Kople tabellar',
	lead: 'Hent variablar frå ein annan tabell inn i denne, til dømes kommunetal til svara i ei undersøking. Ingen rader blir borte, og ingen kjem til.',
	open: 'Kople til ein annan tabell',
	edit: ({ table }) => `Endre korleis ${table} er laga`,
	editShort: 'Endre',
	noTablesTitle: 'Ingen tabellar å kople enno',
	noTablesText: 'Legg til filer på sida Data først.',
	registers: { 2024: 'Kommuneregisteret 2024', 2020: 'Kommuneregisteret 2020' },
	inventedRegister: 'Kommuneregisteret',
	vintages: { 2024: 'Kommunenummer frå 2024', 2020: 'Kommunenummer frå 2020–2023' },

	tables: {
		heading: 'Tabellar',
		left: 'Tabellen som skal få fleire variablar',
		right: 'Hent variablar frå',
		rightNumber: (n) => `Tabell ${n} å hente frå`,
		more: 'Hent frå endå ein tabell',
		remove: ({ table }) => `Ta bort ${table}`,
		removeShort: 'Ta bort',
		choose: 'Vel tabell',
		builtIn: 'innebygd'
	},
	keys: {
		heading: 'Kva høyrer saman?',
		kind: 'Rader høyrer saman når dei har',
		municipality: 'same kommune',
		municipalityHelp: 'Etter nummer eller namn. Gamle nummer og namn blir førte over.',
		equal: 'like verdiar',
		equalHelp: 'Til dømes organisasjonsnummer eller fylke.',
		leftVariable: ({ table }) => `Kommunen i ${table}`,
		rightVariable: ({ table }) => `Kommunen i ${table}`,
		equalVariable: ({ table }) => `Variabel i ${table}`,
		county: ({ table }) => `Fylket i ${table}`,
		countyHelp: 'Skil kommunar med same namn.',
		none: 'Ingen',
		choose: 'Vel variabel',
		vintage: 'Nummera det blir kopla i',
		vintageHelp: 'Tidlegare nummer blir førte over til dette året.',
		more: 'Fleire val for koplinga',
		addPair: 'Legg til ein variabel som òg må vere lik',
		removePair: 'Ta bort den siste',
		only: ({ table }) => `Bruk berre nokre rader i ${table}`,
		onlyValue: 'Rader der han er',
		onlyFilter: ({ name }) => `Filteret «${name}»`,
		allRows: 'Alle rader'
	},
	variables: {
		heading: 'Kva skal hentast?',
		none: 'Vel minst éin variabel.',
		wave: 'Variabelen som seier kva bølgje eit svar er frå',
		waveHelp: 'Då kan kvar bølgje få tal frå sitt eige år.',
		noWave: 'Ingen: alle rader får same år',
		year: 'Variabelen som seier kva år ei rad gjeld',
		yearHelp: 'Når tabellen har ei rad for kvart år.',
		noYear: 'Ingen: éi rad for kvar',
		search: 'Finn variabel',
		noMatch: 'Ingen variabel med det i namnet.',
		series: (years) => `finst for ${years}`,
		newName: ({ variable }) => `Nytt namn på ${variable}`,
		nameShort: 'Namn',
		yearFor: ({ variable }) => `År for ${variable}`,
		forWave: ({ wave, rows: n }) => `Svar frå ${wave} (${rows(n)}) får tal frå`,
		forAll: 'Alle rader får tal frå',
		nothing: 'ingen år',
		merged: ({ variable }) => `${variable} for kommunar som er slått saman`,
		mergedRules: {
			missing: 'lat stå tom',
			sum: 'summen av delane',
			weightedMean: 'gjennomsnittet av delane, vekta'
		},
		weight: 'Vekt for gjennomsnitt av kommunar som er slått saman',
		weightHelp: 'Til dømes folketalet.'
	},
	several: {
		legend: ({ table, count: n }) =>
			`${table} har fleire rader for ${count(n, 'nøkkel', 'nøklar')}. Kva skal brukast?`,
		refuse: 'Ikkje bestemt: koplinga blir ikkje laga',
		first: 'Den første rada',
		mean: 'Gjennomsnittet av radene',
		sum: 'Summen av radene'
	},
	unmatched: {
		left: ({ table }) => `Kommunar som ikkje vart funne i ${table}`,
		lead: 'Stadfest kva kvar av dei er. Ingenting blir gjetta utan at du har sett det.',
		reasons: {
			unknown: 'ukjend',
			later: 'nummer frå eit seinare år',
			namesakes: 'fleire kommunar har namnet',
			namesakesEarlier: 'fleire kommunar har hatt namnet, og tabellen er av eldre dato',
			disagree: 'nummer og namn er ikkje av same kommune',
			otherName: 'nummeret er kjent, ikkje namnet',
			county: 'kommunen ligg i eit anna fylke'
		},
		meaning: ({ text }) => `Kva er «${text}»?`,
		noOne: 'Ingen kommune',
		other: 'Ein annan kommune',
		typed: ({ text }) => `Kommunen som «${text}» er`,
		typedHelp: 'Skriv namnet eller nummeret.',
		notFound: 'Ingen kommune har dette namnet eller nummeret.',
		confirm: 'Stadfest',
		confirmLong: ({ text }) => `Stadfest kva «${text}» er`,
		decided: 'Stadfesta',
		decision: ({ text, name }) => `«${text}» er ${name}`,
		takeBack: ({ text }) => `Ta tilbake valet for «${text}»`,
		takeBackShort: 'Ta tilbake',
		more: (n) => `Og ${number(n)} til, som kjem fram når nokre av desse er stadfesta.`
	},
	result: {
		heading: 'Slik blir det',
		making: 'Prøver koplinga',
		matched: ({ matched, rows: all }) => `${number(matched)} av ${rows(all)} har fått treff.`,
		fromTable: ({ table }) => `Frå ${table}`,
		notInRight: ({ table }) => `Finst ikkje i ${table}`,
		unused: ({ table }) => `I ${table}, men ikkje i bruk`,
		several: 'Fleire rader for same nøkkel',
		carried: 'Ført over frå tidlegare nummer',
		carriedText: ({ from, name, to, toName }) => `${name} (${from}) er no ${toName} (${to})`,
		dividedText: ({ from, name, to, toName }) => `${name} (${from}) er delt, og følgjer ${toName} (${to})`,
		today: 'Rekna som kommunen i dag',
		withRows: ({ label, rows: n }) => `${label}: ${rows(n)}`,
		more: (n) => `og ${number(n)} til`,
		notes: 'Alt som er gjort',
		brought: 'Variablane som kjem til',
		variable: 'Variabel',
		values: 'Verdiar',
		missing: 'Manglar',
		otherEmpty: 'Andre tomme',
		mean: 'Gjennomsnitt',
		sample: 'Dei første radene',
		nothing: 'Vel tabellar, og kva som høyrer saman, så kjem resultatet her.'
	},
	save: {
		heading: 'Lagre',
		name: 'Namn på den nye tabellen',
		nameMissing: 'Gi tabellen eit namn.',
		defaultName: ({ left, right }) => `${left} med ${right}`,
		make: 'Lag tabellen',
		change: 'Lagre endringane',
		made: ({ table }) => `«${table}» er laga.`,
		changed: ({ table }) => `«${table}» er endra.`
	},
	picture: {
		heading: 'Korleis tabellane heng saman',
		alt: 'Bilete av tabellane. Pilene går frå det ein tabell er laga av.',
		words: 'Det same i ord',
		madeOf: ({ table, parents }) => `${table} er laga av ${parents}.`,
		kinds: {
			table: 'fil',
			register: 'register',
			link: 'kopling',
			aggregate: 'samandrag',
			other: 'laga'
		},
		missing: 'ein tabell som er fjerna'
	},

	severalRows: ({ table, count: n, list }) =>
		`«${table}» har fleire rader for ${count(n, 'nøkkel', 'nøklar')}: ${list}. Vel kva rader som skal brukast, eit år, eller ein regel for dei.`,
	noKeys: ({ table }) => `Vel kva som skal vere likt i dei to tabellane, for å hente frå «${table}».`,
	noFilter: ({ table }) => `Filteret som skulle velje rader i «${table}», finst ikkje eller verkar ikkje.`,
	mixedTypes: ({ variable }) =>
		`«${variable}» er tal for éi bølgje og tekst for ei anna. Vel variablar av same slag.`,
	noRegister: 'Kommunane frå 2020 er ikkje tilgjengelege.',

	matched: ({ table, matched, rows: all }) =>
		`«${table}»: ${number(matched)} av ${rows(all)} har fått treff.`,
	leftEmpty: ({ rows: n }) => `${rows(n)} utan nøkkel manglar verdi i dei nye variablane.`,
	leftUnmatched: (params) =>
		`${rows(params.rows)} der kommunen ikkje vart funnen, manglar verdi i dei nye variablane: ${listed(params)}.`,
	notInRight: (params) =>
		`${rows(params.rows)} har ein nøkkel som ikkje finst i «${params.table}», og manglar verdi: ${listed(params)}.`,
	rightUnmatched: (params) =>
		`${rows(params.rows)} i «${params.table}» er ikkje brukte, fordi kommunen ikkje vart funnen: ${listed(params)}.`,
	unused: (params) =>
		`${count(params.count, 'nøkkel', 'nøklar')} i «${params.table}» er ikkje i bruk: ${listed(params)}.`,
	repaired: ({ texts, rows: n }) =>
		`${count(texts, 'kommunenummer', 'kommunenummer')} hadde mista nullen framfor og fekk han att (${rows(n)}).`,
	carried: (params) =>
		`${count(params.count, 'tidlegare nummer er ført', 'tidlegare nummer er førte')} over: ${listed(params)}.`,
	divided: ({ from, name, to, toName, rows: n }) =>
		`${name} (${from}) er delt. ${rows(n)} følgjer ${toName} (${to}).`,
	today: (params) =>
		`${count(params.count, 'namn er rekna', 'namn er rekna')} som kommunen i dag, sjølv om òg andre har hatt det: ${listed(params)}.`,
	decided: (params) =>
		`${count(params.count, 'namn er stadfesta', 'namn er stadfesta')} for hand: ${listed(params)}.`,
	severalFirst: (params) =>
		`Av fleire rader i «${params.table}» er den første brukt, for ${count(params.count, 'nøkkel', 'nøklar')}: ${listed(params)}.`,
	severalMean: (params) =>
		`Av fleire rader i «${params.table}» er gjennomsnittet brukt, for ${count(params.count, 'nøkkel', 'nøklar')}: ${listed(params)}. Manglar ei av dei tal, er resultatet tomt.`,
	severalSum: (params) =>
		`Av fleire rader i «${params.table}» er summen brukt, for ${count(params.count, 'nøkkel', 'nøklar')}: ${listed(params)}. Manglar ei av dei tal, er resultatet tomt.`,
	merged: (params) =>
		`${count(params.count, 'kommune', 'kommunar')} i «${params.table}» er slått saman av fleire: ${listed(params)}.`,
	mergedMissing: ({ variable }) => `«${variable}» er tom for kommunar som er slått saman.`,
	mergedSum: ({ variable }) =>
		`«${variable}» er summen av delane for kommunar som er slått saman, der alle delane har tal.`,
	mergedMean: ({ variable }) =>
		`«${variable}» er det vekta gjennomsnittet av delane for kommunar som er slått saman, der alle delane har tal og vekt.`,
	years: ({ variable, list }) => `«${variable}»: bølgje og kvar tala er henta: ${list}.`,
	noYear: ({ variable, wave, rows: n }) =>
		`«${variable}» manglar for svar frå ${wave} (${rows(n)}), fordi det ikkje er valt noko år for dei.`,
	noWave: ({ variable, rows: n }) =>
		`«${variable}» manglar for ${rows(n)} der det ikkje er sagt kva bølgje dei er frå.`,
	noRowOfYear: ({ variable, rows: n }) =>
		`«${variable}» manglar for ${rows(n)} som har treff, men ikkje for det valde året.`,
	gone: ({ variable, table }) => `«${variable}» finst ikkje i «${table}» lenger og er utelaten.`,

	stepLinked: ({ dataset, list }) => `«${dataset}» vart laga ved å kople ${list}.`,
	stepChanged: ({ dataset }) => `Koplinga «${dataset}» vart endra.`
};
export default link;
