import type { WorkMessages } from '../types';

const number = (n: string | number) => Number(n).toLocaleString('nn-NO');

const representativeness: WorkMessages['representativeness'] = {
	question: 'Liknar utvalet på alle?',
	name: 'Representativitet',
	words: 'representativ utval populasjon skeivskap alle kommunar sentralitet fylke storleik',
	otherTable: 'Tabell med alle',
	otherHelp: 'Til dømes alle kommunane, frå registeret eller ei fil.',
	otherFilter: 'Rader i den tabellen',
	properties: 'Eigenskapar',
	sameAs: ({ property }) => `«${property}» er der`,
	chooseSame: 'Vel variabel',
	add: 'Legg til ein eigenskap',
	addNone: 'Vel variabel',
	layout: 'Oppsett',
	layoutFull: 'Tal, prosentdelar, differanse og intervall',
	layoutShort: 'Berre prosentdelane, som i rapportane',
	key: 'Tel ulike',
	keyHelp: 'Der fleire rader er frå same kommune.',
	otherKey: 'Tel ulike i tabellen med alle',
	everyRow: 'kvar rad',
	base: 'Prosent av',
	baseKnownLabel: 'Dei som har ein verdi',
	baseAllLabel: 'Alle, òg dei utan verdi',
	title: ({ property }) => `${property}: utvalet og alle`,
	sample: 'Utvalet',
	all: 'Alle',
	count: 'Tal',
	percent: 'Prosent',
	difference: 'Differanse (prosentpoeng)',
	interval: ({ percent }) => `${number(percent)} % intervall for utvalet`,
	low: 'Nedre',
	high: 'Øvre',
	unknown: 'Utan verdi',
	property: 'Eigenskap',
	testTitle: 'Høver utvalet med fordelinga av alle?',
	chiSquare: 'Kjikvadrat',
	df: 'Fridomsgrader',
	p: 'p',
	finiteChiSquare: 'Kjikvadrat, endeleg populasjon',
	finiteHelp: 'Gonga med (N − 1)/(N − n): eit stort utval av få kommunar varierer mindre enn eit lite.',
	finiteP: 'p, endeleg populasjon',
	choose: 'Vel minst éin eigenskap å samanlikne i: storleik, sentralitet, fylke.',
	chooseOther: 'Vel tabellen som har alle. Registeret over kommunar kan lagast under Data.',
	noSame: ({ property, table }) => `Vel kva variabel i «${table}» som er den same som «${property}».`,
	noOtherVariable: ({ variable, table }) =>
		`Variabelen «${variable}» finst ikkje i «${table}». Vel ein annan.`,
	whyUnmatched: 'Verdien finst ikkje i tabellen med alle.',
	whyTooMany: 'Utvalet er større enn populasjonen, eller enn ein kategori av han.',
	whyNoTest: 'Nokre verdiar finst berre i utvalet.',
	whyAll: 'Utvalet er heile populasjonen.',
	baseKnown: 'Prosent av dei som har ein verdi.',
	baseAll: 'Prosent av alle, òg dei utan verdi.',
	nameless: ({ count }) =>
		`${Number(count) === 1 ? 'Éi rad' : `${number(count)} rader`} i utvalet er ikkje med, sidan nøkkelen er tom.`,
	namelessAll: ({ count }) =>
		`${Number(count) === 1 ? 'Éi rad' : `${number(count)} rader`} i tabellen med alle er ikkje med, sidan nøkkelen er tom.`,
	torn: ({ count }) =>
		`${number(count)} i utvalet har rader med ulike verdiar, og er talde der dei står først.`,
	tornAll: ({ count }) =>
		`${number(count)} i tabellen med alle har rader med ulike verdiar, og er talde der dei står først.`,
	distinctNote: ({ key }) => `Ulike verdiar av ${key} er talde, ikkje rader.`,
	smallExpected: 'Nokre forventa tal er under 5, og då er kjikvadrattesten usikker. Slå saman kategoriar.',
	readNobody: ({ property }) => `Ingen i utvalet har ein verdi for «${property}».`,
	readNoPopulation: ({ property }) => `Ingen i tabellen med alle har ein verdi for «${property}».`,
	readTooMany: ({ n, population }) =>
		`Utvalet (${number(n)}) er større enn populasjonen (${number(population)}), så det kan ikkje vere ein del av han. Tel kommunar i staden for rader, eller vel ein annan tabell. Intervalla er rekna utan populasjonen.`,
	readOverfull: ({ values }) =>
		`Av ${values} er det fleire i utvalet enn det finst i tabellen med alle, så utvalet kan ikkje vere ein del av han. Tel kommunar i staden for rader (under «Fleire val»), eller vel ein annan tabell. Til då er det ingen test.`,
	readUnmatched: ({ values }) =>
		`Desse verdiane finst ikkje i tabellen med alle: ${values}. Sjå etter om dei er skrivne på ein annan måte der. Til då er det ingen test.`,
	readOnlyAll: ({ values }) => `Desse finst berre i tabellen med alle: ${values}.`,
	readAll: ({ property }) => `«${property}»: utvalet er heile populasjonen.`,
	readAlike: ({ property }) =>
		`«${property}»: skilnadene mellom utvalet og alle er ikkje større enn eit tilfeldig utval kan gi.`,
	readFew: ({ property, values }) =>
		`«${property}»: utvalet har færre enn venta av ${values} – færre enn eit tilfeldig utval vanlegvis gir.`,
	readMany: ({ property, values }) =>
		`«${property}»: utvalet har fleire enn venta av ${values} – fleire enn eit tilfeldig utval vanlegvis gir.`,
	method:
		'Prosentdelane i utvalet og i tabellen med alle, side om side. Verdiar er dei same når orda er like, eller når verdien er lik og ein av dei ikkje har etikett.',
	factAll: 'Alle',
	allRows: ({ name, rows }) => `${name}: ${number(rows)} rader.`,
	factInterval: 'Intervall',
	intervalMethod: ({ percent }) =>
		`Wilson, ${number(percent)} %, med n* = n(N − 1)/(N − n) sidan utvalet er trekt frå ein endeleg populasjon.`,
	factTest: 'Test',
	testMethod:
		'Pearsons kjikvadrat for kjende delar. For ein endeleg populasjon er han gonga med (N − 1)/(N − n). Eit utval av dei som har vilja svare, er ikkje tilfeldig, så p er berre ein peikepinn.'
};

export default representativeness;
