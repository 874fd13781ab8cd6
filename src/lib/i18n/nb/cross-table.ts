import type { Message } from '../../core/outcome';

type Params = NonNullable<Message['params']>;
const number = (n: string | number) => Number(n).toLocaleString('nb-NO');

/** One or several variables crossed with another. */
export default {
	question: 'Henger to spørsmål sammen?',
	name: 'Krysstabell med kjikvadrattest',
	words:
		'krysstabell kjikvadrat khikvadrat chi-kvadrat cramer v fisher crosstabs pivot gamma tau-b ordinal rangert',
	choose: 'Velg hva som skal stå i kolonnene, og minst én variabel for radene.',
	columnLabel: 'Kolonner',
	columnHelp: 'Ofte gruppen: aktør, uttrekk, kommunestørrelse.',
	chooseColumn: 'Velg variabel',
	rowsLabel: 'Rader',
	rowsHelp: 'Det gruppene sammenliknes i. Hver variabel gir en tabell.',
	cells: 'I cellene',
	count: 'Antall',
	row: 'Prosent av raden',
	column: 'Prosent av kolonnen',
	total: 'Prosent av alle',
	expected: 'Forventet antall',
	residual: 'Justert residual',
	testLabel: 'Kjikvadrattest og Cramérs V',
	dontKnowLabel: 'Ta med «vet ikke» som kategori',
	what: 'Hva',
	title: ({ row, column }: Params) => `${row} etter ${column}`,
	rowNote: 'Prosent av raden.',
	columnNote: 'Prosent av kolonnen.',
	totalNote: 'Prosent av alle i tabellen.',
	expectedNote: 'Forventet antall dersom radene og kolonnene ikke henger sammen.',
	residualNote:
		'Justerte standardiserte residualer. Lenger fra 0 enn 2 er sjelden når radene og kolonnene ikke henger sammen.',
	left: ({ count }: Params) =>
		`${Number(count) === 1 ? 'Én rad' : `${number(count)} rader`} er ikke med: minst ett av de to spørsmålene er uten svar.`,
	unused: ({ values }: Params) => `Ingen er i: ${values}.`,
	whyResidual: 'Bare én rad eller én kolonne har svar.',
	testTitle: 'Henger de sammen?',
	n: 'N',
	chiSquare: 'Kjikvadrat',
	chiSquareHelp: 'Pearsons kjikvadrat uten Yates’ korreksjon.',
	df: 'Frihetsgrader',
	p: 'p',
	cramersV: 'Cramérs V',
	cramersVHelp: 'Fra 0 (ingen sammenheng) til 1. Ikke korrigert for små utvalg.',
	least: 'Minste forventede antall',
	fisher: 'p (Fishers eksakte)',
	whyFisher: 'Fishers test regnes for tabeller med to rader og to kolonner.',
	nobody: 'Ingen har svart på begge spørsmålene.',
	nobodyInBoth: ({ row, column }: Params) =>
		`Ingen har svart på både «${row}» og «${column}». Se etter i filteret, eller velg andre variabler.`,
	tooMany: ({ variable, count, limit }: Params) =>
		`Tabellen med «${variable}» ville ha fått ${number(count)} rader eller kolonner, og grensen er ${number(limit)}. Lag en inndeling under Data først.`,
	hiddenNote: ({ limit }: Params) =>
		`Antall under ${number(limit)} er skjermet, og så mange andre at de ikke kan regnes ut. Summene har med alle.`,
	testHidden: ({ title }: Params) =>
		`«${title}» er ikke testet: med summene kan et skjermet antall regnes ut av kjikvadratet.`,
	smallExpected: ({ title, small, cells }: Params) =>
		`«${title}»: ${number(small)} av ${number(cells)} celler har et forventet antall under 5. Kjikvadrattesten er da usikker. Slå sammen kategorier, eller bruk Fishers test der den er regnet.`,
	weightNote:
		'Kjikvadrat er regnet av de vektede antallene, som i SPSS. Vektene regnes da som antall svar, og p tar ikke hensyn til hvordan de er laget.',
	method:
		'Radene som har svar på begge spørsmålene, er talt etter begge. Kategorier som ingen er i, er ikke med. Tomme celler er aldri en kategori.',
	factTest: 'Test',
	testMethod:
		'Pearsons kjikvadrat uten Yates’ korreksjon; Cramérs V = √(χ²/(N·min(rader − 1, kolonner − 1))), ukorrigert. Fishers eksakte test (tosidig) for tabeller med to rader og to kolonner.',
	factOrdinal: 'Rangert sammenheng',
	ordinalTitle: 'Går høyt sammen med høyt?',
	gamma: 'Gamma',
	gammaHelp:
		'Fra −1 til 1. Radene sammenliknes to og to: av parene som er ulike på begge variablene, andelen i samme rekkefølge minus andelen i motsatt. Par som er like på den ene, er ikke med, så gamma ligger oftest lenger fra 0 enn tau-b.',
	tauB: 'Kendalls tau-b',
	tauBHelp: 'Fra −1 til 1: som gamma, men par med like svar trekker mot 0.',
	ordinalPHelp:
		'Av tau-b (eller gamma, som gir samme p) delt på standardfeilen målet har når det ikke er noen sammenheng, som i SPSS.',
	whyOrdinal: 'Ingen par av rader er ulike på begge variablene.',
	ordinalWeightNote:
		'Gamma og tau-b er regnet av de vektede antallene. Vektene regnes da som antall svar, og intervall og p tar ikke hensyn til hvordan de er laget.',
	whyNoInterval: 'Alle parene går samme vei; formelen gir da ikke noe intervall.',
	ordinalNote:
		'Vises når svarene på begge variablene har en rekkefølge: en svarskala, målenivå «Ordinal», tall uten etiketter, eller bare to verdier på den ene. To verdier regnes i den rekkefølgen de står; den siste er høyest. Kjikvadrattesten over ser ikke rekkefølgen.',
	ordinalMethod:
		'Gamma = (P − Q)/(P + Q) og Kendalls tau-b av antallene i tabellen (P par i samme, Q i motsatt rekkefølge). Intervall: ± z · asymptotisk standardfeil; p fra normalfordelingen med standardfeilen når det ikke er noen sammenheng, som i SPSS.',
	interval: ({ confidence }: Params) => `${Number(confidence) * 100} % KI`,
	low: 'Fra',
	high: 'Til',
	residualMethod:
		'(antall − forventet) / √(forventet · (1 − radandel) · (1 − kolonneandel)), som ASRESID i SPSS (Haberman 1973).',
	dontKnowAnswer: 'En kategori som de andre.',
	dontKnowApart: 'Utenfor tabellen, som andre tomme celler.',
	weightMethod:
		'Antall er summer av vekter, uten avrunding (SPSS runder cellene av før testen når ikke annet er valgt).'
};
