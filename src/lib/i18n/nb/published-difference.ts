import type { Message } from '../../core/outcome';

type Params = NonNullable<Message['params']>;

const count = (value: string | number) => Number(value).toLocaleString('nb-NO');
const percent = (value: string | number, decimals = 1) =>
	Number(value).toLocaleString('nb-NO', { style: 'percent', maximumFractionDigits: decimals });

/** Differences of groups or items from printed means and standard deviations. */
export default {
	question: 'Stemmer forskjellen i en publisert tabell?',
	entryName: 't-test, d og ANOVA fra snitt, standardavvik og n',
	name: 'Gruppe',
	words: 'publisert tabell cohens d oppsummerte tall etterprøve',
	itemsQuestion: 'Stemmer Cohens d mellom to spørsmål i en publisert tabell?',
	itemsEntryName: 'd for to spørsmål fra snitt og standardavvik',
	chooseGroups: 'Skriv inn n, gjennomsnitt og standardavvik for minst to grupper.',
	chooseItems: 'Skriv inn n, og gjennomsnitt og standardavvik for begge spørsmålene.',
	rowsLeft: (params: Params) =>
		`${Number(params.count) === 1 ? 'Én rad' : `${count(params.count)} rader`} er ikke med, fordi noe mangler eller ikke er tall. Se cellene som er merket.`,
	tooMany: (params: Params) =>
		`${count(params.count)} rader er for mange; høyst ${count(params.most)} kan sammenliknes.`,
	needsN: 'Skriv n.',
	badN: 'n må være et helt tall, 1 eller mer.',
	needsNumber: 'Skriv et tall.',
	notNumber: 'Dette er ikke et tall.',
	negativeSd: 'Et standardavvik er null eller mer.',
	firstGroup: 'Gruppe',
	secondGroup: 'Mot gruppe',
	n: 'n',
	mean: 'Snitt',
	sd: 'Std. avvik',
	d: 'd',
	rangeLow: 'Fra',
	rangeHigh: 'Til',
	printed: 'Trykt d',
	verdict: 'Stemmer det?',
	allowedRange: 'd som avrundingen tillater',
	firstItem: 'Første spørsmål',
	secondItem: 'Andre spørsmål',
	equal: 'Likt',
	allowed: 'Ikke likt, men avrundingen kan forklare det',
	impossible: 'Kan ikke stemme',
	itemsTitle: 'Cohens d mellom to spørsmål, av de trykte tallene',
	givenTitle: 'Tallene som er brukt',
	pairsTitle: 'Forskjeller av de trykte tallene',
	overallTitle: 'Alle gruppene samlet',
	totalNote:
		'Totalen er regnet ut av gruppene. Avviker den fra den trykte, er noen grupper ikke med i tabellen, eller et tall er feil.',
	itemsNote:
		'd = (andre − første) / √((s₁² + s₂²)/2), den publiserte formelen for to spørsmål i samme gruppe.',
	itemsCaveat:
		'Av gjennomsnitt og standardavvik alene kan forskjellen mellom to spørsmål ikke testes: det trengs hver persons begge svar, eller sammenhengen mellom dem.',
	rangeNote:
		'«d som avrundingen tillater» går fra den minste til den største d som er mulig når gjennomsnitt og standardavvik er avrundet slik de er trykt.',
	welchPairs: (params: Params) => `p og ${percent(params.confidence)} intervall: Welch t-test.`,
	holmPairs: (params: Params) =>
		`p: Welch t-test av hvert par, justert med Holms metode. ${percent(params.confidence)} intervallene er ikke justert.`,
	tukeyKramerPairs: (params: Params) =>
		`p og ${percent(params.confidence)} intervaller: Tukey-Kramer, for alle par samlet; forutsetter lik spredning.`,
	gamesHowellPairs: (params: Params) =>
		`p og ${percent(params.confidence)} intervaller: Games-Howell, for alle par samlet; tillater ulik spredning.`,
	noEnd: 'Ingen grense: et standardavvik kan ha vært null før avrunding.',
	noD: 'd kan ikke regnes ut av disse tallene.',
	factRounding: 'Avrunding',
	itemsMethod:
		'd = (andre − første) / √((s₁² + s₂²)/2). Sammenhengen mellom svarene er ikke kjent, og er ikke med.',
	twoMethod: 'Welch t-test av n, gjennomsnitt og standardavvik slik de er trykt.',
	manyMethod:
		'ANOVA og Welch ANOVA av n, gjennomsnitt og standardavvik slik de er trykt, og alle gruppene to og to.',
	roundingMethod:
		'Hvert gjennomsnitt og standardavvik kan ha vært inntil et halvt siste siffer mindre eller større før det ble trykt. Intervallet for d følger av det; n er regnet som eksakt.',
	form: {
		design: 'Hva tabellen viser',
		groups: 'Grupper av ulike personer',
		items: 'To spørsmål, svart av de samme',
		rows: 'Tall fra tabellen',
		gridHelp:
			'Skriv tallene som de er trykt, med alle desimaler. Du kan lime inn celler fra Excel eller Word.',
		name: 'Gruppe',
		n: 'n',
		mean: 'Snitt',
		sd: 'Std. avvik',
		secondMean: 'Snitt 2',
		secondSd: 'Std. avvik 2',
		printed: 'Trykt d',
		row: 'Rad',
		addRow: 'Ny rad',
		removeRow: 'Ta ut raden',
		clear: 'Tøm',
		paste: 'Lim inn hele tabellen',
		pasteLabel: 'Tabellen som tekst',
		pasteHelp:
			'En linje for hver gruppe: navn, n, snitt, standardavvik. Eller som i PDF: navn med (n = 55), en linje «Snitt» og en linje «Std. avvik».',
		read: 'Les tabellen',
		readNothing: 'Fant ingen rader med tall.',
		firstItem: 'Det første spørsmålet',
		secondItem: 'Det andre spørsmålet',
		pairwise: 'Flere enn to grupper',
		holm: 'Welch med Holm',
		tukeyKramer: 'Tukey-Kramer',
		gamesHowell: 'Games-Howell',
		allTests: 'Alle tester og mål',
		confidence: 'Konfidensnivå'
	}
};
