import type { Message } from '../../core/outcome';
import { spokenNumbers } from '../spoken-numbers';

type Params = NonNullable<Message['params']>;
const { number, count, percent, p } = spokenNumbers('nb-NO');
const named = (name: string | number | undefined) => (name === undefined || name === '' ? '' : `${name}: `);
const few = ({ fewest, coefficients, each }: Params) =>
	`Det er ${Number(fewest) === 1 ? 'én rad' : `${count(fewest)} rader`} med det sjeldneste utfallet og ${count(coefficients)} ${Number(coefficients) === 1 ? 'koeffisient' : 'koeffisienter'}, altså ${number(each)} per koeffisient`;

/** Tables and plots of logistic regressions, and why something in them is empty. */
export default {
	chooseOutcome: 'Velg et utfall: variabelen som sier om det skjedde eller ikke.',
	noValues: ({ name }: Params) =>
		`«${name}» er tom i alle radene. Velg et annet utfall, eller se etter i filteret.`,
	oneValue: ({ name, value }: Params) =>
		`«${name}» er «${value}» i alle radene, så det er ingenting å skille mellom. Velg et annet utfall, eller se etter i filteret.`,
	manyValues: ({ name, count: found, most }: Params) =>
		`«${name}» har ${count(found)} verdier, og et utfall kan ha høyst ${count(most)}. Lag to grupper av verdiene under Data, eller bruk lineær regresjon.`,
	noEvent: ({ name, value }: Params) => `Ingen rad har «${value}» på «${name}». Velg en annen verdi som ja.`,
	otherValues: ({ name, event, others }: Params) =>
		`«${name}» har flere enn to verdier. «${event}» teller som ja; som nei teller ${others}.`,
	firthFew: (params: Params) =>
		`Firths korreksjon er brukt: ${few(params)}. Uten korreksjon vil koeffisienter ofte ligge for langt fra null når det er under ${count(params.limit)}. Grensen er vår, etter en vanlig tommelfingerregel.`,
	firthSeparated:
		'Firths korreksjon er brukt: minst én forklaringsvariabel, eller flere sammen, skiller utfallene helt eller delvis, og uten korreksjonen ville koeffisienter ha vokst uten grense.',
	fewEvents: (params: Params) =>
		`${few(params)}. Under ${count(params.limit)} ligger koeffisienter ofte for langt fra null, og intervallene er upålitelige. Velg Firths korreksjon, eller ta ut forklaringsvariabler.`,
	veryFewEvents: (params: Params) =>
		`${few(params)}. Så få sier lite selv med Firths korreksjon. Ta ut forklaringsvariabler, og les intervallene før tallene.`,
	firthNotNeeded: ({ each }: Params) =>
		`Firths korreksjon er valgt. Den endrer lite her: det er ${number(each)} rader med det sjeldneste utfallet per koeffisient, og ingen enkelt variabel skiller utfallene.`,
	noneInCategory: ({ name, category, rows }: Params) =>
		Number(rows) === 1
			? `Den ene raden der «${name}» er «${category}», teller som nei.`
			: `Ingen av de ${count(rows)} radene der «${name}» er «${category}», teller som ja.`,
	allInCategory: ({ name, category, rows }: Params) =>
		Number(rows) === 1
			? `Den ene raden der «${name}» er «${category}», teller som ja.`
			: `Alle de ${count(rows)} radene der «${name}» er «${category}», teller som ja.`,
	separatesNumbers: ({ name }: Params) =>
		`«${name}» skiller utfallene alene: tallene for ja og nei overlapper ikke, eller bare i ett tall.`,

	oddsTitle: ({ outcome, event }: Params) => `Logistisk regresjon: ${outcome} = ${event}`,
	b: 'B',
	bHelp: 'Forskjellen i logaritmen av oddsen per enhet av forklaringsvariabelen, når de andre er like.',
	z: 'Z-verdi',
	zHelp: 'Koeffisienten delt på standardfeilen sin (Wald).',
	pHelp: 'Hvor sannsynlig en minst så stor z-verdi er hvis koeffisienten egentlig er null (tosidig).',
	pProfileHelp:
		'Av fallet i sannsynlighet når koeffisienten settes til null (sannsynlighetskvotetest), ikke av z. For konstanten er p etter Wald.',
	odds: 'Oddsratio',
	oddsHelp: 'Hvor mange ganger så stor oddsen er per enhet. 1 er ingen forskjell.',
	waldInterval: ({ confidence }: Params) => `${percent(confidence)} % intervall (Wald)`,
	profileInterval: ({ confidence }: Params) => `${percent(confidence)} % intervall (profil)`,
	oddsNote:
		'Odds er ikke sannsynlighet: at oddsen er dobbelt så stor, er ikke at andelen er det. Forskjellene i prosentpoeng står i neste tabell.',
	profileNote:
		'Signifikans og intervall er regnet av fallet i sannsynlighet (profil), ikke av z. De kan derfor si noe annet enn z når det er få rader, eller når variabelen nesten skiller utfallene. For konstanten er p etter Wald.',
	noProfile: 'Profilintervall regnes ikke for konstanten.',
	noEnd: 'Intervallet har ingen ende på denne siden.',
	tooLarge: 'For stort til å skrives som tall.',

	differencesTitle: ({ outcome, event }: Params) => `Forskjell i prosentpoeng: ${outcome} = ${event}`,
	comparison: 'Sammenlikning',
	difference: 'Prosentpoeng',
	differenceHelp:
		'Hvor mange flere av hundre som i snitt har utfallet, når bare denne variabelen er annerledes.',
	stepOdds: 'Oddsratio for samme forskjell',
	stepOddsHelp: 'Oddsratioen for forskjellen som står under Sammenlikning.',
	differencesNote:
		'Snitt over alle radene, med de andre variablene som de er. Tallene er sammenhenger i dataene, ikke hva som ville skje om noe ble endret. p er for forskjellen, og kan avvike litt fra p for koeffisienten.',
	categoryStep: ({ name, category, reference }: Params) => `${named(name)}${category} mot ${reference}`,
	twoStep: ({ name, low, high }: Params) => `${named(name)}${number(high)} mot ${number(low)}`,
	unitStep: ({ name }: Params) => `${named(name)}1 høyere`,
	spreadStep: ({ name, step }: Params) => `${named(name)}${number(step)} høyere (ett standardavvik)`,
	withSquare: 'Leses sammen med tallet selv: kvadratet følger med i forskjellen.',
	oddsVary: 'Med kvadrat er oddsratioen ulik fra sted til sted.',
	differencesText:
		'En linje for hver forklaringsvariabel: forskjellen i prosentpoeng med intervall, lest mot null.',
	differencesPlotNote: ({ confidence }: Params) =>
		`Gjennomsnittlig forskjell med ${percent(confidence)} % intervall (deltametoden).`,
	coefficientsTitle: 'Koeffisienter med intervaller',
	coefficientsText: 'En linje for hver forklaringsvariabel: log-odds med intervall, lest mot null.',
	coefficientsWald: ({ confidence }: Params) =>
		`B ganget med samme forskjell som over, med ${percent(confidence)} % intervall (Wald).`,
	coefficientsProfile: ({ confidence }: Params) =>
		`B ganget med samme forskjell som over, med ${percent(confidence)} % intervall (profil).`,
	logOdds: 'Log-odds',

	modelTitle: ({ outcome }: Params) => `Modellen: ${outcome}`,
	measure: 'Mål',
	value: 'Verdi',
	events: ({ event }: Params) => `Antall med «${event}»`,
	share: 'Prosent',
	eventsEach: 'Rader med det sjeldneste utfallet per koeffisient',
	logLikelihood: 'Logaritmen av sannsynligheten',
	penalisedLikelihood: 'Logaritmen av sannsynligheten, korrigert (Firth)',
	deviance: '−2 log-sannsynlighet',
	nullDeviance: '−2 log-sannsynlighet, bare konstant',
	ratio: 'Sannsynlighetskvotetest, kjikvadrat',
	penalisedRatio: 'Sannsynlighetskvotetest, kjikvadrat (korrigert)',
	noRatio: 'Modellen med bare konstant kunne ikke regnes ut.',
	coxSnell: 'Cox og Snells R²',
	nagelkerke: 'Nagelkerkes R²',
	mcFadden: 'McFaddens R²',
	noAic: 'AIC har ingen mening med Firths korreksjon.',
	auc: 'AUC (areal under ROC-kurven)',
	aucLow: ({ confidence }: Params) => `AUC, nedre ende av ${percent(confidence)} % intervall`,
	aucHigh: ({ confidence }: Params) => `AUC, øvre ende av ${percent(confidence)} % intervall`,
	noCurveInterval: 'Finnes ikke: utfallene overlapper ikke, eller det er for få av dem.',
	aucNote:
		'AUC er hvor ofte en rad med utfallet har høyere beregnet sannsynlighet enn en rad uten. 0,5 er tilfeldig. Målt på de samme radene som modellen er laget av, og derfor litt for høy.',
	firthFitNote:
		'Med Firths korreksjon er −2 log-sannsynlighet og R² regnet av den vanlige sannsynligheten ved de korrigerte koeffisientene.',

	classificationTitle: ({ outcome }: Params) => `Klassifikasjon ved sannsynlighet 0,5: ${outcome}`,
	observed: 'Observert',
	predicted: 'Beregnet',
	right: 'Prosent riktig',
	others: 'Andre verdier',
	all: 'Alle',
	classificationNote: ({ share }: Params) =>
		`Å gjette det vanligste utfallet for alle ville gitt ${percent(share)} prosent riktig. Når få har utfallet, er 0,5 sjelden et nyttig skille.`,

	calibrationTitle: ({ outcome, event }: Params) => `Kalibrering: ${outcome} = ${event}`,
	group: 'Gruppe',
	expected: 'Ventet antall',
	predictedShare: 'Beregnet andel',
	observedShare: 'Observert andel',
	calibrationText:
		'Ett punkt for hver gruppe. Ligger punktene langs linjen, stemmer modellens sannsynligheter.',
	asPredicted: 'Observert lik beregnet',
	hosmer: ({ statistic, df, p: value }: Params) =>
		`Hosmer-Lemeshow: kjikvadrat = ${number(statistic)}, df = ${count(df)}, ${p(value)}.`,
	noHosmer: 'Hosmer-Lemeshow finnes ikke: det er for få ulike sannsynligheter til tre grupper.',
	hosmerNote:
		'Radene er delt i inntil ti grupper etter beregnet sannsynlighet. En liten p tyder på at modellen ikke passer; testen er svak med få rader. Intervallene for andelene er Wilsons.'
};
