import type { Message } from '../../core/outcome';
import type { WorkMessages } from '../types';

type Params = NonNullable<Message['params']>;

const count = (value: string | number) => Number(value).toLocaleString('nn-NO');
const percent = (value: string | number, decimals = 1) =>
	Number(value).toLocaleString('nn-NO', { style: 'percent', maximumFractionDigits: decimals });

const publishedDifference: WorkMessages['publishedDifference'] = {
	question: 'Stemmer skilnaden i ein publisert tabell?',
	entryName: 't-test, d og ANOVA frå snitt, standardavvik og n',
	name: 'Gruppe',
	words: 'publisert tabell cohens d oppsummerte tal etterprøve',
	itemsQuestion: 'Stemmer Cohens d mellom to spørsmål i ein publisert tabell?',
	itemsEntryName: 'd for to spørsmål frå snitt og standardavvik',
	chooseGroups: 'Skriv inn n, gjennomsnitt og standardavvik for minst to grupper.',
	chooseItems: 'Skriv inn n, og gjennomsnitt og standardavvik for begge spørsmåla.',
	rowsLeft: (params: Params) =>
		`${Number(params.count) === 1 ? 'Éi rad' : `${count(params.count)} rader`} er ikkje med, fordi noko manglar eller ikkje er tal. Sjå cellene som er merkte.`,
	tooMany: (params: Params) =>
		`${count(params.count)} rader er for mange; høgst ${count(params.most)} kan samanliknast.`,
	needsN: 'Skriv n.',
	badN: 'n må vere eit heilt tal, 1 eller meir.',
	needsNumber: 'Skriv eit tal.',
	notNumber: 'Dette er ikkje eit tal.',
	negativeSd: 'Eit standardavvik er null eller meir.',
	firstGroup: 'Gruppe',
	secondGroup: 'Mot gruppe',
	n: 'n',
	mean: 'Snitt',
	sd: 'Std. avvik',
	d: 'd',
	rangeLow: 'Frå',
	rangeHigh: 'Til',
	printed: 'Trykt d',
	verdict: 'Stemmer det?',
	allowedRange: 'd som avrundinga tillèt',
	firstItem: 'Første spørsmål',
	secondItem: 'Andre spørsmål',
	equal: 'Likt',
	allowed: 'Ikkje likt, men avrundinga kan forklare det',
	impossible: 'Kan ikkje stemme',
	itemsTitle: 'Cohens d mellom to spørsmål, av dei trykte tala',
	givenTitle: 'Tala som er brukte',
	pairsTitle: 'Skilnader av dei trykte tala',
	overallTitle: 'Alle gruppene samla',
	totalNote:
		'Totalen er rekna ut av gruppene. Skil han seg frå den trykte, er nokre grupper ikkje med i tabellen, eller eit tal er feil.',
	itemsNote:
		'd = (andre − første) / √((s₁² + s₂²)/2), den publiserte formelen for to spørsmål i same gruppe.',
	itemsCaveat:
		'Av gjennomsnitt og standardavvik aleine kan skilnaden mellom to spørsmål ikkje testast: det trengst begge svara til kvar person, eller samanhengen mellom dei.',
	rangeNote:
		'«d som avrundinga tillèt» går frå den minste til den største d som er mogleg når gjennomsnitt og standardavvik er avrunda slik dei er trykte.',
	welchPairs: (params: Params) => `p og ${percent(params.confidence)} intervall: Welch t-test.`,
	holmPairs: (params: Params) =>
		`p: Welch t-test av kvart par, justert med Holms metode. ${percent(params.confidence)} intervalla er ikkje justerte.`,
	tukeyKramerPairs: (params: Params) =>
		`p og ${percent(params.confidence)} intervall: Tukey-Kramer, for alle par samla; føreset lik spreiing.`,
	gamesHowellPairs: (params: Params) =>
		`p og ${percent(params.confidence)} intervall: Games-Howell, for alle par samla; tillèt ulik spreiing.`,
	noEnd: 'Inga grense: eit standardavvik kan ha vore null før avrunding.',
	noD: 'd kan ikkje reknast ut av desse tala.',
	factRounding: 'Avrunding',
	itemsMethod:
		'd = (andre − første) / √((s₁² + s₂²)/2). Samanhengen mellom svara er ikkje kjend, og er ikkje med.',
	twoMethod: 'Welch t-test av n, gjennomsnitt og standardavvik slik dei er trykte.',
	manyMethod:
		'ANOVA og Welch ANOVA av n, gjennomsnitt og standardavvik slik dei er trykte, og alle gruppene to og to.',
	roundingMethod:
		'Kvart gjennomsnitt og standardavvik kan ha vore inntil eit halvt siste siffer mindre eller større før det vart trykt. Intervallet for d følgjer av det; n er rekna som eksakt.',
	form: {
		design: 'Kva tabellen viser',
		groups: 'Grupper av ulike personar',
		items: 'To spørsmål, svara på av dei same',
		rows: 'Tal frå tabellen',
		gridHelp:
			'Skriv tala som dei er trykte, med alle desimalar. Du kan lime inn celler frå Excel eller Word.',
		name: 'Gruppe',
		n: 'n',
		mean: 'Snitt',
		sd: 'Std. avvik',
		secondMean: 'Snitt 2',
		secondSd: 'Std. avvik 2',
		printed: 'Trykt d',
		row: 'Rad',
		addRow: 'Ny rad',
		removeRow: 'Ta ut rada',
		clear: 'Tøm',
		paste: 'Lim inn heile tabellen',
		pasteLabel: 'Tabellen som tekst',
		pasteHelp:
			'Ei linje for kvar gruppe: namn, n, snitt, standardavvik. Eller som i PDF: namn med (n = 55), ei linje «Snitt» og ei linje «Std. avvik».',
		read: 'Les tabellen',
		readNothing: 'Fann ingen rader med tal.',
		firstItem: 'Det første spørsmålet',
		secondItem: 'Det andre spørsmålet',
		pairwise: 'Fleire enn to grupper',
		holm: 'Welch med Holm',
		tukeyKramer: 'Tukey-Kramer',
		gamesHowell: 'Games-Howell',
		allTests: 'Alle testar og mål',
		confidence: 'Konfidensnivå'
	}
};
export default publishedDifference;
