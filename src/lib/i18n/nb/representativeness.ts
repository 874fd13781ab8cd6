import type { Message } from '../../core/outcome';

type Params = NonNullable<Message['params']>;
const number = (n: string | number) => Number(n).toLocaleString('nb-NO');

/** A sample beside everybody it was drawn from. */
export default {
	question: 'Likner utvalget på alle?',
	name: 'Representativitet',
	words: 'representativ utvalg populasjon skjevhet alle kommuner sentralitet fylke størrelse',
	otherTable: 'Tabell med alle',
	otherHelp: 'For eksempel alle kommunene, fra registeret eller en fil.',
	otherFilter: 'Rader i den tabellen',
	properties: 'Egenskaper',
	sameAs: ({ property }: { property: string }) => `«${property}» er der`,
	chooseSame: 'Velg variabel',
	add: 'Legg til en egenskap',
	addNone: 'Velg variabel',
	layout: 'Oppsett',
	layoutFull: 'Antall, andeler, differanse og intervall',
	layoutShort: 'Bare andelene, som i rapportene',
	key: 'Tell ulike',
	keyHelp: 'Der flere rader er fra samme kommune.',
	otherKey: 'Tell ulike i tabellen med alle',
	everyRow: 'hver rad',
	base: 'Andeler av',
	baseKnownLabel: 'Dem som har en verdi',
	baseAllLabel: 'Alle, også dem uten verdi',
	title: ({ property }: Params) => `${property}: utvalget og alle`,
	sample: 'Utvalget',
	all: 'Alle',
	count: 'Antall',
	percent: 'Prosent',
	difference: 'Differanse (prosentpoeng)',
	interval: ({ percent }: Params) => `${number(percent)} % intervall for utvalget`,
	low: 'Nedre',
	high: 'Øvre',
	unknown: 'Uten verdi',
	property: 'Egenskap',
	testTitle: 'Passer utvalget med fordelingen av alle?',
	chiSquare: 'Kjikvadrat',
	df: 'Frihetsgrader',
	p: 'p',
	finiteChiSquare: 'Kjikvadrat, endelig populasjon',
	finiteHelp: 'Ganget med (N − 1)/(N − n): et stort utvalg av få kommuner varierer mindre enn et lite.',
	finiteP: 'p, endelig populasjon',
	choose: 'Velg minst én egenskap å sammenlikne i: størrelse, sentralitet, fylke.',
	chooseOther: 'Velg tabellen som har alle. Registeret over kommuner kan lages under Data.',
	noSame: ({ property, table }: Params) =>
		`Velg hvilken variabel i «${table}» som er den samme som «${property}».`,
	noOtherVariable: ({ variable, table }: Params) =>
		`Variabelen «${variable}» finnes ikke i «${table}». Velg en annen.`,
	whyUnmatched: 'Verdien finnes ikke i tabellen med alle.',
	whyTooMany: 'Utvalget er større enn populasjonen, eller enn en kategori av den.',
	whyNoTest: 'Noen verdier finnes bare i utvalget.',
	whyAll: 'Utvalget er hele populasjonen.',
	baseKnown: 'Prosent av dem som har en verdi.',
	baseAll: 'Prosent av alle, også dem uten verdi.',
	nameless: ({ count }: Params) =>
		`${Number(count) === 1 ? 'Én rad' : `${number(count)} rader`} i utvalget er ikke talt, siden nøkkelen er tom.`,
	namelessAll: ({ count }: Params) =>
		`${Number(count) === 1 ? 'Én rad' : `${number(count)} rader`} i tabellen med alle er ikke talt, siden nøkkelen er tom.`,
	torn: ({ count }: Params) =>
		`${number(count)} i utvalget har rader med ulike verdier, og er talt der de står først.`,
	tornAll: ({ count }: Params) =>
		`${number(count)} i tabellen med alle har rader med ulike verdier, og er talt der de står først.`,
	distinctNote: ({ key }: Params) => `Ulike verdier av ${key} er talt, ikke rader.`,
	smallExpected:
		'Noen forventede antall er under 5, og da er kjikvadrattesten usikker. Slå sammen kategorier.',
	readNobody: ({ property }: Params) => `Ingen i utvalget har en verdi for «${property}».`,
	readNoPopulation: ({ property }: Params) => `Ingen i tabellen med alle har en verdi for «${property}».`,
	readTooMany: ({ n, population }: Params) =>
		`Utvalget (${number(n)}) er større enn populasjonen (${number(population)}), så det kan ikke være en del av den. Tell kommuner i stedet for rader, eller velg en annen tabell. Intervallene er regnet uten populasjonen.`,
	readOverfull: ({ values }: Params) =>
		`Av ${values} er det flere i utvalget enn det finnes i tabellen med alle, så utvalget kan ikke være en del av den. Tell kommuner i stedet for rader (under «Flere valg»), eller velg en annen tabell. Til da er det ingen test.`,
	readUnmatched: ({ values }: Params) =>
		`Disse verdiene finnes ikke i tabellen med alle: ${values}. Se etter om de er skrevet på en annen måte der. Til da er det ingen test.`,
	readOnlyAll: ({ values }: Params) => `Disse finnes bare i tabellen med alle: ${values}.`,
	readAll: ({ property }: Params) => `«${property}»: utvalget er hele populasjonen.`,
	readAlike: ({ property }: Params) =>
		`«${property}»: forskjellene mellom utvalget og alle er ikke større enn et tilfeldig utvalg kan gi.`,
	readFew: ({ property, values }: Params) =>
		`«${property}»: utvalget har færre enn ventet av ${values} – færre enn et tilfeldig utvalg vanligvis gir.`,
	readMany: ({ property, values }: Params) =>
		`«${property}»: utvalget har flere enn ventet av ${values} – flere enn et tilfeldig utvalg vanligvis gir.`,
	method:
		'Andelene i utvalget og i tabellen med alle, side om side. Verdier er de samme når ordene er like, eller når verdien er lik og en av dem ikke har etikett.',
	factAll: 'Alle',
	allRows: ({ name, rows }: Params) => `${name}: ${number(rows)} rader.`,
	factInterval: 'Intervall',
	intervalMethod: ({ percent }: Params) =>
		`Wilson, ${number(percent)} %, med n* = n(N − 1)/(N − n) siden utvalget er trukket fra en endelig populasjon.`,
	factTest: 'Test',
	testMethod:
		'Pearsons kjikvadrat for kjente andeler. For en endelig populasjon er den ganget med (N − 1)/(N − n). Et utvalg av dem som har villet svare, er ikke tilfeldig, så p er bare en pekepinn.'
};
