import type { Message } from '../../core/outcome';
import { baseWords } from '../base-text';
import type { WorkMessages } from '../types';
import filters from './filters';

type Params = NonNullable<Message['params']>;

const number = (n: string | number, decimals = 1) =>
	Number(n).toLocaleString('nn-NO', { maximumFractionDigits: decimals });
const titled = (item: string | number, rest: string) =>
	item === '' ? `Svarfordeling. ${rest}` : `${item}. ${rest}`;
const persons = (n: string | number) => (Number(n) === 1 ? 'eitt svar' : `${number(n)} svar`);
const ADJUSTED: Partial<Record<string, string>> = {
	holm: ', justert etter Holm',
	bh: ', justert etter Benjamini og Hochberg'
};

const likert: WorkMessages['likert'] = {
	question: 'Korleis fordeler svara seg?',
	name: 'Svarfordeling (Likert-tabell)',
	words: 'frekvensar frekvensfordeling prosent veit ikkje stolpar grupper crosstab',
	compareQuestion: 'Svarer gruppene eller uttrekka ulikt?',
	compareName: 'Samanlikning av svar mellom grupper',
	compareWords:
		'differanse intervall Welch t-test Mann-Whitney Newcombe Holm permutasjon skilnad aktørar bølgjer',
	items: 'Spørsmål',
	itemsHelp: 'Spørsmål med same svaralternativ kjem i same tabell.',
	groups: 'Grupper',
	groupOuter: 'Grupper etter',
	groupInner: 'og innanfor dei etter',
	noGroup: 'Ingen grupper',
	noInner: 'Ingenting',
	nesting: 'Ytst i tabellhovudet',
	nestings: { items: 'Spørsmåla', groups: 'Gruppene' },
	showAll: 'Kolonne med alle',
	emptyGroups: 'Vis grupper utan rader, med strek',
	policy: '«Veit ikkje»',
	policyHelp: 'Gjennomsnittet blir alltid rekna utan «veit ikkje».',
	policies: {
		inBase: 'Eiga rad, med i prosentgrunnlaget',
		outside: 'Utanfor prosentgrunnlaget',
		hidden: 'Med i grunnlaget, men utan eiga rad'
	},
	optionsLabel: 'Tabellen',
	show: 'I cellene',
	shows: { percent: 'Prosent', count: 'Tal på svar', both: 'Prosent og (tal på svar)' },
	decimals: 'Desimalar i prosentar',
	rounding: 'Avrunding av prosentar',
	roundings: { once: 'Éin gong', twice: 'I to steg: éin desimal, så heilt tal' },
	roundingHelp: 'To steg gjenskaper tabellar der tal frå SPSS er avrunda ein gong til for hand.',
	totals: 'Totalt',
	totalChoices: { sum: 'Summen av dei avrunda prosentane', hundred: '100' },
	order: 'Rekkjefølgje på svara',
	orders: { descending: 'Høgaste verdi øvst', ascending: 'Lågaste verdi øvst' },
	showMean: 'Gjennomsnitt',
	showSd: 'Standardavvik',
	flagSpread: 'Merk høge standardavvik',
	flagAbove: 'Høgt når det er over',
	flagWords: 'Ord ved høgt standardavvik',
	markMiddle: 'Sei om snittet er over eller under midten av skalaen',
	boxes: 'Samla del for dei høgaste og lågaste svara',
	boxChoices: {
		'0': 'Blir ikkje vist',
		'1': 'Eitt svar i kvar ende',
		'2': 'To svar i kvar ende',
		'3': 'Tre svar i kvar ende'
	},
	showEmpties: 'Rader med kor mange som er ikkje svart, ikkje spurd og andre tomme',
	small: 'Små grupper',
	smallBelow: 'Sei kva éin person utgjer når ein kolonne har færre svar enn',
	hiddenBelow: 'Skjerm kolonnar med færre gyldige svar enn',
	hiddenHelp: 'Tomt felt: ingenting blir skjerma. Rapportane til NTNU skjermar under 8.',
	weightsAre: 'Vekta seier',
	weightKinds: {
		sampling: 'kor mykje kvar rad skal telje',
		persons: 'kor mange personar kvar rad står for'
	},
	comparing: 'Samanlikning',
	compareGroups: 'Samanlikn gruppene',
	pairs: 'Kva grupper',
	pairChoices: { all: 'Alle med alle', first: 'Alle med den første' },
	test: 'Test',
	tests: {
		welch: 'Welch t-test',
		mannWhitney: 'Mann-Whitney',
		permutation: 'Permutasjonstest'
	},
	continuity: 'Kontinuitetskorreksjon (på i R, av i SPSS)',
	compareShares: 'Òg delen som gir dei høgaste svara',
	adjusting: 'Justering for mange testar',
	adjustments: { holm: 'Holm', bh: 'Benjamini-Hochberg', none: 'Inga' },
	confidence: 'Intervall',
	caveatLabel: 'Atterhald som skal stå under tabellen',
	caveatHelp: 'Til dømes at det eine uttrekket svarte under pandemien, eller er i ein annan fase.',

	answer: 'Svar',
	all: 'Alle',
	dontKnow: 'Veit ikkje',
	total: 'Totalt',
	mean: 'Gjennomsnitt',
	turnedMean: 'Gjennomsnitt, snudd',
	sd: 'Standardavvik',
	n: '(N=)',
	nValid: '(N gyldige=)',
	nWeighted: 'N vekta',
	countSuppressed: 'Skjerma',
	countMissing: 'Manglar',
	countNotApplicable: 'Ikkje aktuelt',
	countDontKnow: 'Svarte veit ikkje',
	countUnanswered: 'Ikkje svart',
	countRoutedOut: 'Ikkje spurd',
	titlePercent: ({ item }: Params) => titled(item, 'Prosent'),
	titlePercentMean: ({ item }: Params) => titled(item, 'Prosent og gjennomsnitt'),
	titleCounts: ({ item }: Params) => titled(item, 'Tal på svar'),
	titleCountsMean: ({ item }: Params) => titled(item, 'Tal på svar og gjennomsnitt'),
	boxesTitle: ({ size }: Params) =>
		Number(size) === 1
			? 'Del som gir det høgaste og det lågaste svaret. Prosent og (tal på svar)'
			: `Del som gir dei ${number(size)} høgaste og dei ${number(size)} lågaste svara. Prosent og (tal på svar)`,
	boxesNote: 'Delane er rekna av tala på svar, ikkje av dei avrunda prosentane i tabellen over.',
	top: ({ size }: Params) => (Number(size) === 1 ? 'Høgaste svar' : `Dei ${number(size)} høgaste svara`),
	bottom: ({ size }: Params) => (Number(size) === 1 ? 'Lågaste svar' : `Dei ${number(size)} lågaste svara`),
	counted: ({ count }: Params) => `(${number(count)})`,
	plotTitle: ({ item }: Params) => (item === '' ? 'Svarfordeling' : String(item)),
	plotDescription: ({ bars, steps }: Params) =>
		`${number(bars)} liggjande stolpar med delane for ${number(steps)} svar, delte ved midten av skalaen. Dei same tala står i tabellen.`,
	onePerson: ({ persons: n, points }: Params) =>
		`Lita gruppe: ${persons(n)}. Éin person utgjer ${number(points)} prosentpoeng.`,
	nobody: 'Ingen i gruppa har svart.',
	onlyDontKnow: 'Ingen har svart på skalaen.',
	oneAnswer: 'Det trengst minst to svar.',
	noMeanOfText: 'Svara er tekst og har ikkje gjennomsnitt.',
	noScale:
		'Spørsmålet er merkt som snudd, men skalaen er ikkje oppgitt. Oppgi han på sida for tabellen, under Data.',
	above: ({ middle }: Params) => `(over ${number(middle)})`,
	below: ({ middle }: Params) => `(under ${number(middle)})`,
	spread: '(høgt)',
	fewSteps: 'Skalaen har for få steg til at endane kan skiljast.',
	hidden: 'skjerma',
	hiddenWhy: ({ limit }: Params) => `Færre enn ${number(limit)} gyldige svar.`,
	fewerThan: ({ limit }: Params) => `(< ${number(limit)})`,

	base: ({ passed, known, name, phrase }: Params) => {
		const counts = { passed: Number(passed), known: Number(known) };
		return `Grunnlag: ${baseWords(filters, 'norwegian', { name: String(name), phrase: String(phrase) }, counts)}.`;
	},
	reversed: ({ item, sum }: Params) =>
		`NB! «${item}» er stilt motsett veg. Fordelinga er som svart; «Gjennomsnitt, snudd» er ${number(sum)} minus gjennomsnittet.`,
	reversedNoScale: ({ item }: Params) =>
		`NB! «${item}» er stilt motsett veg. Skalaen er ikkje oppgitt, så gjennomsnittet kan ikkje snuast.`,
	policyInBase: ({ answers }: Params) =>
		`«Veit ikkje» (${persons(answers)}) er med i grunnlaget for prosentane, men ikkje i gjennomsnittet.`,
	policyOutside: ({ answers }: Params) =>
		`«Veit ikkje» (${persons(answers)}) er halde utanfor både prosentane og gjennomsnittet.`,
	policyHidden: ({ answers }: Params) =>
		`«Veit ikkje» (${persons(answers)}) er med i grunnlaget for prosentane og i Totalt, men har ikkje eiga rad. Det er ikkje med i gjennomsnittet.`,
	emptyCells: ({ cells }: Params) =>
		`${Number(cells) === 1 ? 'Éi tom celle' : `${number(cells)} tomme celler`} (ikkje svart, ikkje spurd, manglar) er ikkje med.`,
	roundedTwice: 'Prosentane er avrunda i to steg, først til éin desimal og så til heilt tal.',
	totalIsSum: 'Totalt er summen av dei avrunda prosentane, og kan difor avvike frå 100.',
	totalIsHundred: 'Dei avrunda prosentane kan summere seg til noko anna enn 100.',
	smallGroups: ({ columns, below, from, to }: Params) => {
		const points = from === to ? number(from) : `${number(from)}–${number(to)}`;
		const count = Number(columns) === 1 ? 'Éin kolonne' : `${number(columns)} kolonnar`;
		return `${count} har færre enn ${number(below)} svar: éin person utgjer ${points} prosentpoeng.`;
	},
	hiddenColumns: ({ hidden, limit }: Params) =>
		`${Number(hidden) === 1 ? 'Éin kolonne' : `${number(hidden)} kolonnar`} med færre enn ${number(limit)} gyldige svar er skjerma. Sjå etter at tala ikkje kan reknast ut av ein kolonne med alle.`,
	hiddenColumnsBeside: ({ hidden, limit, beside }: Params) =>
		`${Number(hidden) === 1 ? 'Éin kolonne' : `${number(hidden)} kolonnar`} med færre enn ${number(limit)} gyldige svar er skjerma${Number(beside) > 0 ? `, og ${Number(beside) === 1 ? 'éin til' : `${number(beside)} til`}, så dei ikkje kan reknast ut av kolonnen med alle` : ''}.`,
	noLabels: ({ item }: Params) =>
		`Verdiane i «${item}» har ingen tekstar. Gi dei ein skala på sida for tabellen, under Data.`,
	differentWords: 'Spørsmåla har ulike svaralternativ, og er ikkje direkte samanliknbare.',
	outside: ({ rows }: Params) =>
		`${Number(rows) === 1 ? 'Éi rad' : `${number(rows)} rader`} utan gruppe er ikkje med i gruppene.`,
	weightedNote: 'Prosentar og gjennomsnitt er vekta. (N=) er tal på personar.',

	choose:
		'Vel minst eitt spørsmål. Er svara ord, så bruk først ein skala på dei, på sida for tabellen under Data.',
	chooseGroups: 'Vel kva gruppene skal vere, så blir dei samanlikna her.',
	oneGroup:
		'Det er berre éi gruppe, så det er ingenting å samanlikne. Vel ei anna gruppering, eller sjå etter i filteret.',
	tooManyValues: ({ item, values, most }: Params) =>
		`«${item}» har ${number(values)} ulike verdiar og er ikkje vist; ei svarfordeling har høgst ${number(most)}. Del verdiane i grupper først, under Nye variablar.`,
	tooManyGroups: ({ variable, groups, most }: Params) =>
		`«${variable}» har ${number(groups)} ulike verdiar, og høgst ${number(most)} kan vere grupper. Vel ein annan, eller slå verdiane saman.`,
	weightsNotWhole: ({ weight }: Params) =>
		`Vekta «${weight}» er ikkje heile tal, så ho kan ikkje vere tal på personar. Vel at ho seier kor mykje kvar rad skal telje.`,
	differentScales: ({ tables }: Params) =>
		`Spørsmåla har ulike skalaer og står i ${number(tables)} tabellar. Dei er ikkje direkte samanliknbare.`,
	notComparable:
		'Spørsmåla har ulike svaralternativ. Dei står i same tabell med eigne svartekstar, men er ikkje direkte samanliknbare.',
	allMissing: ({ item }: Params) =>
		`Ingen har svart på «${item}». Sjå etter i filteret, eller om svara er lesne som tomme.`,
	isText: ({ item }: Params) =>
		`«${item}» er tekst utan talverdiar, så det har fordeling, men ikkje gjennomsnitt. Bruk ein skala på den på sida for tabellen, under Data.`,
	beyondScale: ({ item, answers }: Params) =>
		`«${item}» har ${persons(answers)} utanfor den oppgitte skalaen. Dei er med i tala; rett dei, eller gjer dei tomme.`,

	comparisonTitle: 'Skilnader i gjennomsnitt mellom gruppene',
	item: 'Spørsmål',
	pairHeader: 'Første – andre',
	pair: ({ first, second }: Params) => `${first} – ${second}`,
	sharesTitle: ({ size }: Params) =>
		Number(size) === 1
			? 'Skilnader i delen som gir det høgaste svaret. Prosent'
			: `Skilnader i delen som gir dei ${number(size)} høgaste svara. Prosent`,
	sharesNote: 'Delane er av det same grunnlaget som i tabellen med svarfordelinga.',
	first: 'Første (N)',
	second: 'Andre (N)',
	difference: 'Differanse',
	shareDifference: 'Prosentpoeng',
	low: 'Frå',
	high: 'Til',
	superiority: 'P(første > andre)',
	p: 'p',
	pHolm: 'p (Holm)',
	pBh: 'p (BH)',
	noInterval: 'Det trengst minst to svar i kvar gruppe, og noko variasjon.',
	noShares: 'Delen kan ikkje reknast ut: gruppa er tom eller skjerma, eller skalaen har for få steg.',
	hiddenGroup: ({ name }: Params) => `Gruppa «${name}» er skjerma.`,
	noWeightedTest: 'Testen kan ikkje bruke vekter. Vel Welch t-test, eller slå av vekta.',
	tooManyForTest: ({ most }: Params) => `Testen tek høgst ${number(most)} svar. Vel Welch t-test.`,
	caveat: ({ caveat }: Params) => `Atterhald: ${caveat}`,
	differenceNote:
		'Differansen er første minus andre, av uavrunda tal. «Frå» og «Til» er konfidensintervallet.',
	reversedDifferences:
		'Spørsmål som er stilte motsett veg, er samanlikna som svart: ein høgare verdi er der eit mindre positivt svar.',
	someNotTested: ({ pairs }: Params) =>
		`${Number(pairs) === 1 ? 'Éi samanlikning' : `${number(pairs)} samanlikningar`} kunne ikkje testast; grunnen står ved strekane i tabellen.`,
	reading: ({ comparisons, below, level, adjust }: Params) =>
		`${number(below)} av ${number(comparisons)} skilnader har p under ${number(level, 3)}${ADJUSTED[adjust] ?? ', utan justering for mange testar'}. Ein p over grensa betyr ikkje at gruppene er like.`,

	method:
		'Prosent av svara i kvar kolonne, rekna av tala på svar. Gjennomsnitt og standardavvik (n − 1) av svara på skalaen.',
	factDontKnow: '«Veit ikkje»',
	methodInBase: 'Med i grunnlaget for prosentane, ikkje i gjennomsnittet.',
	methodOutside: 'Utanfor både prosentar og gjennomsnitt.',
	methodHidden: 'Med i grunnlaget for prosentane utan eiga rad, ikkje i gjennomsnittet.',
	factRounding: 'Avrunding',
	methodOnce: ({ decimals }: Params) =>
		`Prosentar blir avrunda éin gong, til ${Number(decimals) === 0 ? 'heile tal' : Number(decimals) === 1 ? 'éin desimal' : `${number(decimals)} desimalar`}; halve går opp. Gjennomsnitt blir avrunda berre når dei blir viste.`,
	methodTwice:
		'Prosentar blir avrunda først til éin desimal og så til heilt tal, slik mange trykte tabellar er laga. Gjennomsnitt blir avrunda berre når dei blir viste.',
	factHidden: 'Skjerming',
	methodHiddenBelow: ({ limit }: Params) =>
		`Kolonner med færre enn ${number(limit)} gyldige svar er skjerma. Tomme grupper har strek.`,
	factWeights: 'Vekting',
	methodWeights:
		'Prosentar er av vekta tal på svar. Standardavvik: √(n/(n−1) · Σw(x−m)²/Σw). Standardfeil av gjennomsnitt: √(n/(n−1) · Σw²(x−m)²)/Σw (Lumley 2010).',
	methodPersons: 'Vekta er tal på personar: kvar rad tel som så mange svar.',
	factTest: 'Test',
	methodWelch: 'Welch t-test av skilnaden i gjennomsnitt, tosidig.',
	methodMannWhitney:
		'Mann-Whitney med normaltilnærming og korreksjon for like svar, tosidig. P(første > andre) tel like svar halvt.',
	methodPermutation:
		'Permutasjonstest av skilnaden i gjennomsnitt, tosidig: alle fordelingar av svara når dei er få, elles 9999 trekte med fast startverdi.',
	factContinuity: 'Kontinuitetskorreksjon',
	methodContinuity: 'På (½), som i R.',
	methodNoContinuity: 'Av, som i SPSS.',
	factInterval: 'Intervall',
	methodInterval: ({ confidence }: Params) =>
		`${number(Number(confidence) * 100)} prosent, for skilnaden i gjennomsnitt etter Welch.`,
	factShares: 'Delar',
	methodShares: 'Differansen mellom to delar med intervallet til Newcombe (metode 10), av Wilson-intervalla.',
	methodSharesWeighed:
		'Differansen mellom to vekta delar med intervallet til Newcombe, med (Σw)²/Σw² som tal på svar (Kish).',
	factAdjust: 'Justering',
	methodHolm: 'p-verdiane er justerte saman over heile tabellen etter Holm (1979).',
	methodBh: 'p-verdiane er justerte saman over heile tabellen etter Benjamini og Hochberg (1995).',
	methodNoAdjust: 'p-verdiane er ikkje justerte for at det er mange.'
};

export default likert;
