import type { Message } from '../../core/outcome';
import { spokenNumbers } from '../spoken-numbers';
import type { WorkMessages } from '../types';

type Params = NonNullable<Message['params']>;
const { number, count, percent, p } = spokenNumbers('nn-NO');
const named = (name: string | number | undefined) => (name === undefined || name === '' ? '' : `${name}: `);
const few = ({ fewest, coefficients, each }: Params) =>
	`Det er ${Number(fewest) === 1 ? 'éi rad' : `${count(fewest)} rader`} med det sjeldnaste utfallet og ${count(coefficients)} ${Number(coefficients) === 1 ? 'koeffisient' : 'koeffisientar'}, altså ${number(each)} per koeffisient`;

const logisticResult: WorkMessages['logisticResult'] = {
	chooseOutcome: 'Vel eit utfall: variabelen som seier om det skjedde eller ikkje.',
	noValues: ({ name }) => `«${name}» er tom i alle radene. Vel eit anna utfall, eller sjå etter i filteret.`,
	oneValue: ({ name, value }) =>
		`«${name}» er «${value}» i alle radene, så det er ingenting å skilje mellom. Vel eit anna utfall, eller sjå etter i filteret.`,
	manyValues: ({ name, count: found, most }) =>
		`«${name}» har ${count(found)} verdiar, og eit utfall kan ha høgst ${count(most)}. Lag to grupper av verdiane under Data, eller bruk lineær regresjon.`,
	noEvent: ({ name, value }) => `Inga rad har «${value}» på «${name}». Vel ein annan verdi som ja.`,
	otherValues: ({ name, event, others }) =>
		`«${name}» har fleire enn to verdiar. «${event}» tel som ja; som nei tel ${others}.`,
	firthFew: (params) =>
		`Korreksjonen til Firth er i bruk: ${few(params)}. Utan korreksjon vil koeffisientar ofte ligge for langt frå null når det er under ${count(params.limit)}. Grensa er vår, etter ein vanleg tommelfingerregel.`,
	firthSeparated:
		'Korreksjonen til Firth er i bruk: minst éin forklaringsvariabel, eller fleire saman, skil utfalla heilt eller delvis, og utan korreksjonen ville koeffisientar ha vakse utan grense.',
	fewEvents: (params) =>
		`${few(params)}. Under ${count(params.limit)} ligg koeffisientar ofte for langt frå null, og intervalla er upålitelege. Vel korreksjonen til Firth, eller ta ut forklaringsvariablar.`,
	veryFewEvents: (params) =>
		`${few(params)}. Så få seier lite sjølv med korreksjonen til Firth. Ta ut forklaringsvariablar, og les intervalla før tala.`,
	firthNotNeeded: ({ each }) =>
		`Korreksjonen til Firth er vald. Han endrar lite her: det er ${number(each)} rader med det sjeldnaste utfallet per koeffisient, og ingen enkelt variabel skil utfalla.`,
	noneInCategory: ({ name, category, rows }) =>
		Number(rows) === 1
			? `Den eine rada der «${name}» er «${category}», tel som nei.`
			: `Ingen av dei ${count(rows)} radene der «${name}» er «${category}», tel som ja.`,
	allInCategory: ({ name, category, rows }) =>
		Number(rows) === 1
			? `Den eine rada der «${name}» er «${category}», tel som ja.`
			: `Alle dei ${count(rows)} radene der «${name}» er «${category}», tel som ja.`,
	separatesNumbers: ({ name }) =>
		`«${name}» skil utfalla åleine: tala for ja og nei overlappar ikkje, eller berre i eitt tal.`,

	oddsTitle: ({ outcome, event }) => `Logistisk regresjon: ${outcome} = ${event}`,
	b: 'B',
	bHelp: 'Skilnaden i logaritmen av oddsen per eining av forklaringsvariabelen, når dei andre er like.',
	z: 'Z-verdi',
	zHelp: 'Koeffisienten delt på standardfeilen sin (Wald).',
	pHelp: 'Kor sannsynleg ein minst så stor z-verdi er dersom koeffisienten eigentleg er null (tosidig).',
	pProfileHelp:
		'Av fallet i sannsyn når koeffisienten blir sett til null (sannsynskvotetest), ikkje av z. For konstanten er p etter Wald.',
	odds: 'Oddsratio',
	oddsHelp: 'Kor mange gonger så stor oddsen er per eining. 1 er ingen skilnad.',
	waldInterval: ({ confidence }) => `${percent(confidence)} % intervall (Wald)`,
	profileInterval: ({ confidence }) => `${percent(confidence)} % intervall (profil)`,
	oddsNote:
		'Odds er ikkje sannsyn: at oddsen er dobbelt så stor, er ikkje at delen er det. Skilnadene i prosentpoeng står i neste tabell.',
	profileNote:
		'Signifikans og intervall er rekna av fallet i sannsyn (profil), ikkje av z. Dei kan difor seie noko anna enn z når det er få rader, eller når variabelen nesten skil utfalla. For konstanten er p etter Wald.',
	noProfile: 'Profilintervall blir ikkje rekna for konstanten.',
	noEnd: 'Intervallet har ingen ende på denne sida.',
	tooLarge: 'For stort til å skrivast som tal.',

	differencesTitle: ({ outcome, event }) => `Skilnad i prosentpoeng: ${outcome} = ${event}`,
	comparison: 'Samanlikning',
	difference: 'Prosentpoeng',
	differenceHelp:
		'Kor mange fleire av hundre som i snitt har utfallet, når berre denne variabelen er annleis.',
	stepOdds: 'Oddsratio for same skilnad',
	stepOddsHelp: 'Oddsratioen for skilnaden som står under Samanlikning.',
	differencesNote:
		'Snitt over alle radene, med dei andre variablane som dei er. Tala er samanhengar i dataa, ikkje kva som ville skje om noko vart endra. p er for skilnaden, og kan vike litt av frå p for koeffisienten.',
	categoryStep: ({ name, category, reference }) => `${named(name)}${category} mot ${reference}`,
	twoStep: ({ name, low, high }) => `${named(name)}${number(high)} mot ${number(low)}`,
	unitStep: ({ name }) => `${named(name)}1 høgare`,
	spreadStep: ({ name, step }) => `${named(name)}${number(step)} høgare (eitt standardavvik)`,
	withSquare: 'Blir lese saman med talet sjølv: kvadratet følgjer med i skilnaden.',
	oddsVary: 'Med kvadrat er oddsratioen ulik frå stad til stad.',
	differencesText:
		'Ei linje for kvar forklaringsvariabel: skilnaden i prosentpoeng med intervall, lesen mot null.',
	differencesPlotNote: ({ confidence }) =>
		`Gjennomsnittleg skilnad med ${percent(confidence)} % intervall (deltametoden).`,
	coefficientsTitle: 'Koeffisientar med intervall',
	coefficientsText: 'Ei linje for kvar forklaringsvariabel: log-odds med intervall, lesne mot null.',
	coefficientsWald: ({ confidence }) =>
		`B gonga med same skilnad som over, med ${percent(confidence)} % intervall (Wald).`,
	coefficientsProfile: ({ confidence }) =>
		`B gonga med same skilnad som over, med ${percent(confidence)} % intervall (profil).`,
	logOdds: 'Log-odds',

	modelTitle: ({ outcome }) => `Modellen: ${outcome}`,
	measure: 'Mål',
	value: 'Verdi',
	events: ({ event }) => `Talet på «${event}»`,
	share: 'Prosent',
	eventsEach: 'Rader med det sjeldnaste utfallet per koeffisient',
	logLikelihood: 'Logaritmen av sannsynet',
	penalisedLikelihood: 'Logaritmen av sannsynet, korrigert (Firth)',
	deviance: '−2 log-sannsyn',
	nullDeviance: '−2 log-sannsyn, berre konstant',
	ratio: 'Sannsynskvotetest, kjikvadrat',
	penalisedRatio: 'Sannsynskvotetest, kjikvadrat (korrigert)',
	noRatio: 'Modellen med berre konstant kunne ikkje reknast ut.',
	coxSnell: 'R² etter Cox og Snell',
	nagelkerke: 'R² etter Nagelkerke',
	mcFadden: 'R² etter McFadden',
	noAic: 'AIC har inga meining med korreksjonen til Firth.',
	auc: 'AUC (areal under ROC-kurva)',
	aucLow: ({ confidence }) => `AUC, nedre ende av ${percent(confidence)} % intervall`,
	aucHigh: ({ confidence }) => `AUC, øvre ende av ${percent(confidence)} % intervall`,
	noCurveInterval: 'Finst ikkje: utfalla overlappar ikkje, eller det er for få av dei.',
	aucNote:
		'AUC er kor ofte ei rad med utfallet har høgare utrekna sannsyn enn ei rad utan. 0,5 er tilfeldig. Målt på dei same radene som modellen er laga av, og difor litt for høg.',
	firthFitNote:
		'Med korreksjonen til Firth er −2 log-sannsyn og R² rekna av det vanlege sannsynet ved dei korrigerte koeffisientane.',

	classificationTitle: ({ outcome }) => `Klassifikasjon ved sannsyn 0,5: ${outcome}`,
	observed: 'Observert',
	predicted: 'Utrekna',
	right: 'Prosent rett',
	others: 'Andre verdiar',
	all: 'Alle',
	classificationNote: ({ share }) =>
		`Å gjette det vanlegaste utfallet for alle ville gitt ${percent(share)} prosent rett. Når få har utfallet, er 0,5 sjeldan eit nyttig skilje.`,

	calibrationTitle: ({ outcome, event }) => `Kalibrering: ${outcome} = ${event}`,
	group: 'Gruppe',
	expected: 'Venta tal',
	predictedShare: 'Utrekna del',
	observedShare: 'Observert del',
	calibrationText: 'Eitt punkt for kvar gruppe. Ligg punkta langs linja, stemmer sannsyna i modellen.',
	asPredicted: 'Observert lik utrekna',
	hosmer: ({ statistic, df, p: value }) =>
		`Hosmer-Lemeshow: kjikvadrat = ${number(statistic)}, df = ${count(df)}, ${p(value)}.`,
	noHosmer: 'Hosmer-Lemeshow finst ikkje: det er for få ulike sannsyn til tre grupper.',
	hosmerNote:
		'Radene er delte i inntil ti grupper etter utrekna sannsyn. Ein liten p tyder på at modellen ikkje passar; testen er svak med få rader. Intervalla for delane er Wilson sine.'
};

export default logisticResult;
