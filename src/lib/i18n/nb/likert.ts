import type { Message } from '../../core/outcome';
import { baseWords } from '../base-text';
import filters from './filters';

type Params = NonNullable<Message['params']>;

const number = (n: string | number, decimals = 1) =>
	Number(n).toLocaleString('nb-NO', { maximumFractionDigits: decimals });
const titled = (item: string | number, rest: string) =>
	item === '' ? `Svarfordeling. ${rest}` : `${item}. ${rest}`;
const persons = (n: string | number) => (Number(n) === 1 ? 'ett svar' : `${number(n)} svar`);
const ADJUSTED: Partial<Record<string, string>> = {
	holm: ', justert etter Holm',
	bh: ', justert etter Benjamini og Hochberg'
};

/** Distributions of answers, and comparisons of groups. */
export default {
	question: 'Hvordan fordeler svarene seg?',
	name: 'Svarfordeling (Likert-tabell)',
	words: 'frekvenser frekvensfordeling prosent vet ikke stolper grupper crosstab',
	compareQuestion: 'Svarer gruppene eller uttrekkene ulikt?',
	compareName: 'Sammenlikning av svar mellom grupper',
	compareWords:
		'differanse intervall Welch t-test Mann-Whitney Newcombe Holm permutasjon forskjell aktører bølger',
	items: 'Spørsmål',
	itemsHelp: 'Spørsmål med samme svaralternativer kommer i samme tabell.',
	groups: 'Grupper',
	groupOuter: 'Grupper etter',
	groupInner: 'og innenfor dem etter',
	noGroup: 'Ingen grupper',
	noInner: 'Ingenting',
	nesting: 'Ytterst i tabellhodet',
	nestings: { items: 'Spørsmålene', groups: 'Gruppene' },
	showAll: 'Kolonne med alle',
	emptyGroups: 'Vis grupper uten rader, med strek',
	policy: '«Vet ikke»',
	policyHelp: 'Gjennomsnittet regnes alltid uten «vet ikke».',
	policies: {
		inBase: 'Egen rad, med i prosentgrunnlaget',
		outside: 'Utenfor prosentgrunnlaget',
		hidden: 'Med i grunnlaget, men uten egen rad'
	},
	optionsLabel: 'Tabellen',
	show: 'I cellene',
	shows: { percent: 'Prosent', count: 'Antall', both: 'Prosent og (antall)' },
	decimals: 'Desimaler i prosenter',
	rounding: 'Avrunding av prosenter',
	roundings: { once: 'Én gang', twice: 'I to trinn: én desimal, så helt tall' },
	roundingHelp: 'To trinn gjenskaper tabeller der tall fra SPSS er avrundet en gang til for hånd.',
	totals: 'Totalt',
	totalChoices: { sum: 'Summen av de avrundede prosentene', hundred: '100' },
	order: 'Rekkefølge på svarene',
	orders: { descending: 'Høyeste verdi øverst', ascending: 'Laveste verdi øverst' },
	showMean: 'Gjennomsnitt',
	showSd: 'Standardavvik',
	flagSpread: 'Merk høye standardavvik',
	flagAbove: 'Høyt når det er over',
	flagWords: 'Ord ved høyt standardavvik',
	markMiddle: 'Si om snittet er over eller under midten av skalaen',
	boxes: 'Samlet andel for de høyeste og laveste svarene',
	boxChoices: {
		'0': 'Vises ikke',
		'1': 'Ett svar i hver ende',
		'2': 'To svar i hver ende',
		'3': 'Tre svar i hver ende'
	},
	showEmpties: 'Rader med antall ubesvarte, ikke spurte og andre tomme',
	small: 'Små grupper',
	smallBelow: 'Si hva én person utgjør når en kolonne har færre svar enn',
	hiddenBelow: 'Skjerm kolonner med færre gyldige svar enn',
	hiddenHelp: 'Tomt felt: ingenting skjermes. NTNUs rapporter skjermer under 8.',
	weightsAre: 'Vekten sier',
	weightKinds: {
		sampling: 'hvor mye hver rad skal telle',
		persons: 'hvor mange personer hver rad står for'
	},
	comparing: 'Sammenlikning',
	compareGroups: 'Sammenlikn gruppene',
	pairs: 'Hvilke grupper',
	pairChoices: { all: 'Alle med alle', first: 'Alle med den første' },
	test: 'Test',
	tests: {
		welch: 'Welch t-test',
		mannWhitney: 'Mann-Whitney',
		permutation: 'Permutasjonstest'
	},
	continuity: 'Kontinuitetskorreksjon (på i R, av i SPSS)',
	compareShares: 'Også andelen som gir de høyeste svarene',
	adjusting: 'Justering for mange tester',
	adjustments: { holm: 'Holm', bh: 'Benjamini-Hochberg', none: 'Ingen' },
	confidence: 'Intervaller',
	caveatLabel: 'Forbehold som skal stå under tabellen',
	caveatHelp: 'For eksempel at det ene uttrekket svarte under pandemien, eller er i en annen fase.',

	// Parts of results, by their codes.
	answer: 'Svar',
	all: 'Alle',
	dontKnow: 'Vet ikke',
	total: 'Totalt',
	mean: 'Gjennomsnitt',
	turnedMean: 'Gjennomsnitt, snudd',
	sd: 'Standardavvik',
	n: '(N=)',
	nValid: '(N gyldige=)',
	nWeighted: 'N vektet',
	countSuppressed: 'Skjermet',
	countMissing: 'Mangler',
	countNotApplicable: 'Ikke aktuelt',
	countDontKnow: 'Svarte vet ikke',
	countUnanswered: 'Ikke besvart',
	countRoutedOut: 'Ikke spurt',
	titlePercent: ({ item }: Params) => titled(item, 'Prosent'),
	titlePercentMean: ({ item }: Params) => titled(item, 'Prosent og gjennomsnitt'),
	titleCounts: ({ item }: Params) => titled(item, 'Antall'),
	titleCountsMean: ({ item }: Params) => titled(item, 'Antall og gjennomsnitt'),
	boxesTitle: ({ size }: Params) =>
		Number(size) === 1
			? 'Andel som gir det høyeste og det laveste svaret. Prosent og (antall)'
			: `Andel som gir de ${number(size)} høyeste og de ${number(size)} laveste svarene. Prosent og (antall)`,
	boxesNote: 'Andelene er regnet av antallene, ikke av de avrundede prosentene i tabellen over.',
	top: ({ size }: Params) => (Number(size) === 1 ? 'Høyeste svar' : `De ${number(size)} høyeste svarene`),
	bottom: ({ size }: Params) => (Number(size) === 1 ? 'Laveste svar' : `De ${number(size)} laveste svarene`),
	counted: ({ count }: Params) => `(${number(count)})`,
	plotTitle: ({ item }: Params) => (item === '' ? 'Svarfordeling' : String(item)),
	plotDescription: ({ bars, steps }: Params) =>
		`${number(bars)} liggende stolper med andelene for ${number(steps)} svar, delt ved midten av skalaen. De samme tallene står i tabellen.`,
	onePerson: ({ persons: n, points }: Params) =>
		`Liten gruppe: ${persons(n)}. Én person utgjør ${number(points)} prosentpoeng.`,
	nobody: 'Ingen i gruppen har svart.',
	onlyDontKnow: 'Ingen har svart på skalaen.',
	oneAnswer: 'Det trengs minst to svar.',
	noMeanOfText: 'Svarene er tekst og har ikke gjennomsnitt.',
	noScale:
		'Spørsmålet er merket som snudd, men skalaen er ikke oppgitt. Oppgi den på siden for tabellen, under Data.',
	above: ({ middle }: Params) => `(over ${number(middle)})`,
	below: ({ middle }: Params) => `(under ${number(middle)})`,
	spread: '(høyt)',
	fewSteps: 'Skalaen har for få trinn til at endene kan skilles.',
	hidden: 'skjermet',
	hiddenWhy: ({ limit }: Params) => `Færre enn ${number(limit)} gyldige svar.`,
	fewerThan: ({ limit }: Params) => `(< ${number(limit)})`,

	base: ({ passed, known, name, phrase }: Params) => {
		const counts = { passed: Number(passed), known: Number(known) };
		return `Grunnlag: ${baseWords(filters, 'norwegian', { name: String(name), phrase: String(phrase) }, counts)}.`;
	},
	reversed: ({ item, sum }: Params) =>
		`NB! «${item}» er stilt motsatt vei. Fordelingen er som svart; «Gjennomsnitt, snudd» er ${number(sum)} minus gjennomsnittet.`,
	reversedNoScale: ({ item }: Params) =>
		`NB! «${item}» er stilt motsatt vei. Skalaen er ikke oppgitt, så gjennomsnittet kan ikke snus.`,
	policyInBase: ({ answers }: Params) =>
		`«Vet ikke» (${persons(answers)}) er med i grunnlaget for prosentene, men ikke i gjennomsnittet.`,
	policyOutside: ({ answers }: Params) =>
		`«Vet ikke» (${persons(answers)}) er holdt utenfor både prosentene og gjennomsnittet.`,
	policyHidden: ({ answers }: Params) =>
		`«Vet ikke» (${persons(answers)}) er med i grunnlaget for prosentene og i Totalt, men har ikke egen rad. Den er ikke med i gjennomsnittet.`,
	emptyCells: ({ cells }: Params) =>
		`${Number(cells) === 1 ? 'Én tom celle' : `${number(cells)} tomme celler`} (ikke besvart, ikke spurt, mangler) er ikke med.`,
	roundedTwice: 'Prosentene er avrundet i to trinn, først til én desimal og så til helt tall.',
	totalIsSum: 'Totalt er summen av de avrundede prosentene, og kan derfor avvike fra 100.',
	totalIsHundred: 'De avrundede prosentene kan summere seg til noe annet enn 100.',
	smallGroups: ({ columns, below, from, to }: Params) => {
		const points = from === to ? number(from) : `${number(from)}–${number(to)}`;
		const count = Number(columns) === 1 ? 'Én kolonne' : `${number(columns)} kolonner`;
		return `${count} har færre enn ${number(below)} svar: én person utgjør ${points} prosentpoeng.`;
	},
	hiddenColumns: ({ hidden, limit }: Params) =>
		`${Number(hidden) === 1 ? 'Én kolonne' : `${number(hidden)} kolonner`} med færre enn ${number(limit)} gyldige svar er skjermet. Se etter at tallene ikke kan regnes ut av en kolonne med alle.`,
	hiddenColumnsBeside: ({ hidden, limit, beside }: Params) =>
		`${Number(hidden) === 1 ? 'Én kolonne' : `${number(hidden)} kolonner`} med færre enn ${number(limit)} gyldige svar er skjermet${Number(beside) > 0 ? `, og ${Number(beside) === 1 ? 'én til' : `${number(beside)} til`}, så de ikke kan regnes ut av kolonnen med alle` : ''}.`,
	noLabels: ({ item }: Params) =>
		`Verdiene i «${item}» har ingen tekster. Gi dem en skala på siden for tabellen, under Data.`,
	differentWords: 'Spørsmålene har ulike svaralternativer, og er ikke direkte sammenliknbare.',
	outside: ({ rows }: Params) =>
		`${Number(rows) === 1 ? 'Én rad' : `${number(rows)} rader`} uten gruppe er ikke med i gruppene.`,
	weightedNote: 'Prosenter og gjennomsnitt er vektet. (N=) er antall personer.',

	choose:
		'Velg minst ett spørsmål. Er svarene ord, så bruk først en skala på dem, på siden for tabellen under Data.',
	chooseGroups: 'Velg hva gruppene skal være, så sammenliknes de her.',
	oneGroup:
		'Det er bare én gruppe, så det er ingenting å sammenlikne. Velg en annen gruppering, eller se etter i filteret.',
	tooManyValues: ({ item, values, most }: Params) =>
		`«${item}» har ${number(values)} ulike verdier og er ikke vist; en svarfordeling har høyst ${number(most)}. Del verdiene i grupper først, under Nye variabler.`,
	tooManyGroups: ({ variable, groups, most }: Params) =>
		`«${variable}» har ${number(groups)} ulike verdier, og høyst ${number(most)} kan være grupper. Velg en annen, eller slå verdiene sammen.`,
	weightsNotWhole: ({ weight }: Params) =>
		`Vekten «${weight}» er ikke hele tall, så den kan ikke være antall personer. Velg at den sier hvor mye hver rad skal telle.`,
	differentScales: ({ tables }: Params) =>
		`Spørsmålene har ulike skalaer og står i ${number(tables)} tabeller. De er ikke direkte sammenliknbare.`,
	notComparable:
		'Spørsmålene har ulike svaralternativer. De står i samme tabell med egne svartekster, men er ikke direkte sammenliknbare.',
	allMissing: ({ item }: Params) =>
		`Ingen har svart på «${item}». Se etter i filteret, eller om svarene er lest som tomme.`,
	isText: ({ item }: Params) =>
		`«${item}» er tekst uten tallverdier, så det har fordeling, men ikke gjennomsnitt. Bruk en skala på den på siden for tabellen, under Data.`,
	beyondScale: ({ item, answers }: Params) =>
		`«${item}» har ${persons(answers)} utenfor den oppgitte skalaen. De er med i tallene; rett dem, eller gjør dem tomme.`,

	comparisonTitle: 'Forskjeller i gjennomsnitt mellom gruppene',
	item: 'Spørsmål',
	pairHeader: 'Første – andre',
	pair: ({ first, second }: Params) => `${first} – ${second}`,
	sharesTitle: ({ size }: Params) =>
		Number(size) === 1
			? 'Forskjeller i andelen som gir det høyeste svaret. Prosent'
			: `Forskjeller i andelen som gir de ${number(size)} høyeste svarene. Prosent`,
	sharesNote: 'Andelene er av det samme grunnlaget som i tabellen med svarfordelingen.',
	first: 'Første (N)',
	second: 'Andre (N)',
	difference: 'Differanse',
	shareDifference: 'Prosentpoeng',
	low: 'Fra',
	high: 'Til',
	superiority: 'P(første > andre)',
	p: 'p',
	pHolm: 'p (Holm)',
	pBh: 'p (BH)',
	noInterval: 'Det trengs minst to svar i hver gruppe, og noe variasjon.',
	noShares: 'Andelen kan ikke regnes ut: gruppen er tom eller skjermet, eller skalaen har for få trinn.',
	hiddenGroup: ({ name }: Params) => `Gruppen «${name}» er skjermet.`,
	noWeightedTest: 'Testen kan ikke bruke vekter. Velg Welch t-test, eller slå av vekten.',
	tooManyForTest: ({ most }: Params) => `Testen tar høyst ${number(most)} svar. Velg Welch t-test.`,
	caveat: ({ caveat }: Params) => `Forbehold: ${caveat}`,
	differenceNote:
		'Differansen er første minus andre, av uavrundede tall. «Fra» og «Til» er konfidensintervallet.',
	reversedDifferences:
		'Spørsmål som er stilt motsatt vei, er sammenliknet som svart: en høyere verdi er der et mindre positivt svar.',
	someNotTested: ({ pairs }: Params) =>
		`${Number(pairs) === 1 ? 'Én sammenlikning' : `${number(pairs)} sammenlikninger`} kunne ikke testes; grunnen står ved strekene i tabellen.`,
	reading: ({ comparisons, below, level, adjust }: Params) =>
		`${number(below)} av ${number(comparisons)} forskjeller har p under ${number(level, 3)}${ADJUSTED[adjust] ?? ', uten justering for mange tester'}. En p over grensen betyr ikke at gruppene er like.`,

	method:
		'Prosent av svarene i hver kolonne, regnet av antallene. Gjennomsnitt og standardavvik (n − 1) av svarene på skalaen.',
	factDontKnow: '«Vet ikke»',
	methodInBase: 'Med i grunnlaget for prosentene, ikke i gjennomsnittet.',
	methodOutside: 'Utenfor både prosenter og gjennomsnitt.',
	methodHidden: 'Med i grunnlaget for prosentene uten egen rad, ikke i gjennomsnittet.',
	factRounding: 'Avrunding',
	methodOnce: ({ decimals }: Params) =>
		`Prosenter avrundes én gang, til ${Number(decimals) === 0 ? 'hele tall' : Number(decimals) === 1 ? 'én desimal' : `${number(decimals)} desimaler`}; halve går opp. Gjennomsnitt avrundes bare når de vises.`,
	methodTwice:
		'Prosenter avrundes først til én desimal og så til helt tall, slik mange trykte tabeller er laget. Gjennomsnitt avrundes bare når de vises.',
	factHidden: 'Skjerming',
	methodHiddenBelow: ({ limit }: Params) =>
		`Kolonner med færre enn ${number(limit)} gyldige svar er skjermet. Tomme grupper har strek.`,
	factWeights: 'Vekting',
	methodWeights:
		'Prosenter er av vektede antall. Standardavvik: √(n/(n−1) · Σw(x−m)²/Σw). Standardfeil av gjennomsnitt: √(n/(n−1) · Σw²(x−m)²)/Σw (Lumley 2010).',
	methodPersons: 'Vekten er antall personer: hver rad teller som så mange svar.',
	factTest: 'Test',
	methodWelch: 'Welch t-test av forskjellen i gjennomsnitt, tosidig.',
	methodMannWhitney:
		'Mann-Whitney med normaltilnærming og korreksjon for like svar, tosidig. P(første > andre) teller like svar halvt.',
	methodPermutation:
		'Permutasjonstest av forskjellen i gjennomsnitt, tosidig: alle fordelinger av svarene når de er få, ellers 9999 trukne med fast startverdi.',
	factContinuity: 'Kontinuitetskorreksjon',
	methodContinuity: 'På (½), som i R.',
	methodNoContinuity: 'Av, som i SPSS.',
	factInterval: 'Intervall',
	methodInterval: ({ confidence }: Params) =>
		`${number(Number(confidence) * 100)} prosent, for forskjellen i gjennomsnitt etter Welch.`,
	factShares: 'Andeler',
	methodShares: 'Differansen mellom to andeler med Newcombes intervall (metode 10), av Wilsons intervaller.',
	methodSharesWeighed:
		'Differansen mellom to vektede andeler med Newcombes intervall, med (Σw)²/Σw² som antall svar (Kish).',
	factAdjust: 'Justering',
	methodHolm: 'p-verdiene er justert sammen over hele tabellen etter Holm (1979).',
	methodBh: 'p-verdiene er justert sammen over hele tabellen etter Benjamini og Hochberg (1995).',
	methodNoAdjust: 'p-verdiene er ikke justert for at det er mange.'
};
