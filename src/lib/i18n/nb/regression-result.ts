import type { Message } from '../../core/outcome';
import { spokenNumbers } from '../spoken-numbers';

type Params = NonNullable<Message['params']>;
const { number, count, coefficient, percent } = spokenNumbers('nb-NO');
const named = (name: string | number) => (name === '' ? '' : `${name}: `);

/** Tables and plots of regressions, and why something in them is empty. */
export default {
	chooseDependent: 'Velg minst én avhengig variabel: det resultatet du vil undersøke.',
	choosePredictors: 'Velg minst én forklaringsvariabel.',
	textDependent: ({ name }: Params) =>
		`«${name}» er tekst, og kan ikke være avhengig variabel. Velg en variabel med tall, eller lag tall av den under Data.`,
	textPredictor: ({ name }: Params) =>
		`«${name}» er tekst, og kan ikke være med som tall. La den være med som kategorier, eller ta den ut.`,
	manyCategories: ({ name, count: found, most }: Params) =>
		`«${name}» har ${count(found)} verdier; som kategorier kan en variabel ha høyst ${most}. Lag grupper av verdiene under Data, eller ta den ut.`,
	dependentIsPredictor: ({ name }: Params) =>
		`«${name}» er både avhengig variabel og forklaringsvariabel. Ta den ut ett av stedene.`,
	failed: ({ name }: Params) => `Modellen for «${name}» kan ikke regnes ut. Grunnen står i neste melding.`,
	noReference: ({ name, reference }: Params) =>
		`Ingen av radene som brukes, har «${reference}» på «${name}». Den første verdien som finnes, er brukt som referanse.`,
	brokenFrequencies: 'Noen frekvensvekter er ikke hele tall. N er summen av vektene, som i SPSS.',
	collinear: ({ first, second, r }: Params) =>
		`«${first}» og «${second}» korrelerer ${coefficient(r)}. De sier mye av det samme, og koeffisientene deres er usikre hver for seg.`,
	ownSquare: ({ first, second, r }: Params) =>
		`«${first}» og «${second}» korrelerer ${coefficient(r)} fordi kvadratet er av de rå tallene. Sentrer rundt snittet: da gjelder koeffisienten for «${first}» ved snittet, og toleransen blir oftest bedre. Kvadratets koeffisient og vendepunktet blir de samme.`,

	shortTitle: 'Lineær regresjon',
	shortTitleOne: ({ dependent }: Params) => `Lineær regresjon: ${dependent}`,
	fullTitle: ({ dependent }: Params) => `Koeffisienter: ${dependent}`,
	modelsTitle: 'Modellene',
	term: 'Forklaringsvariabel',
	dependent: 'Avhengig variabel',
	constant: '(Konstant)',
	squared: ({ name }: Params) => `${name} kvadrert`,
	category: ({ name, category, reference }: Params) => `${name}: ${category} (mot ${reference})`,
	b: 'B',
	bHelp: 'Forskjellen i den avhengige variabelen per enhet av forklaringsvariabelen, når de andre er like.',
	se: 'Std. feil',
	beta: 'Beta',
	betaHelp:
		'B målt i standardavvik: forskjeller mellom variabler med ulike enheter kan holdes opp mot hverandre.',
	t: 'T-verdi',
	tHelp: 'Koeffisienten delt på standardfeilen sin.',
	df: 'Frihetsgrader',
	p: 'Signifikans',
	pHelp: 'Hvor sannsynlig en minst så stor t-verdi er hvis koeffisienten egentlig er null (tosidig).',
	low: 'Nedre',
	high: 'Øvre',
	interval: ({ confidence }: Params) => `${percent(confidence)} % konfidensintervall`,
	unstandardised: 'Ustandardisert',
	standardised: 'Standardisert',
	collinearity: 'Kollinearitet',
	tolerance: 'Toleranse',
	toleranceHelp: 'Hvor stor del av variabelen som ikke er gitt av de andre forklaringsvariablene.',
	vif: 'VIF',
	vifHelp: '1 delt på toleransen.',
	starsNote: ({ levels }: Params) =>
		String(levels)
			.split(' ')
			.map((level, k) => `${'*'.repeat(k + 1)} Signifikant på ${level.replace('.', ',')}-nivå`)
			.join('; '),
	modelNote: ({ name, n, rSquared, adjusted }: Params) =>
		`${named(name)}N = ${count(n)}; R² = ${coefficient(rSquared)}; justert R² = ${coefficient(adjusted)}`,
	hc3Note: 'T og signifikans med robuste standardfeil (HC3).',
	cr1Note: 'T og signifikans med klyngerobuste standardfeil (CR1).',
	cr2Note: 'T og signifikans med klyngerobuste standardfeil (CR2).',
	robustNote:
		'Standardfeil, t, signifikans og intervall er robuste; B, Beta og toleranse er de samme som ellers.',
	asideConstant: 'Holdt utenfor: har samme verdi i alle radene som brukes.',
	asideDependent: 'Holdt utenfor: gitt av andre forklaringsvariabler.',
	noError: 'Finnes ikke: modellen treffer verdiene helt, eller tallene er for store.',
	noBeta: 'Uten konstant finnes ingen Beta.',
	ofConstant: 'Gjelder ikke for konstanten.',
	tiny: ({ value }: Params) => `Uten avrunding: ${String(value).replace('.', ',')}`,

	n: 'N',
	r: 'R',
	rSquared: 'R²',
	adjusted: 'Justert R²',
	see: 'Std. feil for estimatet',
	f: 'F',
	df1: 'df1',
	df2: 'df2',
	fP: 'Signifikans av F',
	aic: 'AIC',
	bic: 'BIC',
	fNote: 'F og signifikansen av F bygger på vanlige standardfeil.',

	excludedTitle: 'Rader som er holdt utenfor, og hvorfor',
	suppressed: 'Skjermet',
	missing: 'Mangler',
	notApplicable: 'Ikke aktuelt',
	dontKnow: 'Vet ikke',
	unanswered: 'Ikke besvart',
	routedOut: 'Ikke spurt',
	empty: 'Tomme i alt',
	alone: 'Bare denne tom',
	aloneHelp: 'Rader som ville vært med hvis ikke denne variabelen var tom der.',
	leftOut: ({ name, used, all }: Params) => `${named(name)}${count(used)} av ${count(all)} rader er brukt.`,

	relationsTitle: 'Kolonner som er holdt utenfor, og hva de er gitt av',
	aside: 'Holdt utenfor',
	times: 'er lik',
	relationsNote:
		'Hver linje er ett ledd: kolonnen er lik summen av tallene ganget med variablene ved siden av.',

	conditionTitle: ({ dependent }: Params) => `Kondisjonsindekser: ${dependent}`,
	dimension: 'Dimensjon',
	eigenvalue: 'Egenverdi',
	conditionIndex: 'Kondisjonsindeks',
	conditionHelp: 'Over 30 regnes gjerne som mye: noen av forklaringsvariablene er nesten gitt av andre.',
	proportions: 'Andel av variansen',

	turningTitle: 'Vendepunkter',
	turnsAt: 'Vendepunkt',
	turnMeaning: 'Kurven',
	turnLowest: 'er lavest i vendepunktet',
	turnHighest: 'er høyest i vendepunktet',
	turnOutside: 'har ikke noe sikkert vendepunkt: alt utenfor de to endene er forenlig med dataene',
	turnEverywhere: 'har ikke noe sikkert vendepunkt: alle verdier er forenlige med dataene',
	turningNote: ({ confidence }: Params) => `Intervall etter Fieller, ${percent(confidence)} %.`,
	unbounded: 'Ubegrenset: alle verdier er forenlige med dataene.',
	noTurn: 'Kurven snur ikke.',

	coefficientsTitle: 'Koeffisienter med intervaller',
	coefficientsText: 'En linje for hver forklaringsvariabel: koeffisienten og intervallet, lest mot null.',
	betaIntervalNote: ({ confidence }: Params) =>
		`Beta med ${percent(confidence)} % intervall: intervallet for B i standardavvik.`,
	bIntervalNote: ({ confidence }: Params) => `B med ${percent(confidence)} % intervall.`,
	zeroLine: 'Ingen sammenheng',

	fitted: 'Tilpasset verdi',
	residual: 'Residual (uendret)',
	studentised: 'Residual, internt studentisert',
	deleted: 'Residual, eksternt studentisert',
	actual: 'Verdi',
	leverage: 'Leverage (h)',
	centredLeverage: 'h − 1/n (SPSS)',
	cook: 'Cooks D',
	residualsTitle: ({ dependent }: Params) => `Residualer mot tilpassede verdier: ${dependent}`,
	residualsText:
		'Punktene skal ligge jevnt spredt om null. En bue tyder på krumning, en vifte på ulik varians.',
	qqTitle: ({ dependent }: Params) => `Q-Q-plott av residualene: ${dependent}`,
	qqText: 'Ligger punktene langs linjen, er residualene omtrent normalfordelte.',
	leverageTitle: ({ dependent }: Params) => `Residualer mot leverage: ${dependent}`,
	leverageText:
		'Rader langt til høyre og langt fra null veier mest i resultatet. De tre med størst Cooks D er navngitt.',
	partialTitle: ({ dependent, name }: Params) => `Partielt plott: ${dependent} og ${name}`,
	partialText: ({ dependent, name }: Params) =>
		`Det de andre forklaringsvariablene ikke gir av «${dependent}», mot det de ikke gir av «${name}».`,
	leftOf: ({ name }: Params) => `${name}, gitt de andre`,
	zero: 'Null',
	quartileLine: 'Gjennom kvartilene',
	highLeverage: '2p/n: høy leverage',
	slopeIsB: 'Stigningen er B',
	normalQuantile: 'Kvantil i normalfordelingen',
	thinned: ({ shown, all }: Params) =>
		`Viser ${count(shown)} av ${count(all)} rader: de mest iøynefallende, og andre med jevne mellomrom.`,
	line: ({ line }: Params) => `linje ${line}`,
	row: ({ row }: Params) => `rad ${row}`,
	cookOfName: ({ name, cook }: Params) => `${name}: D = ${number(cook)}`,
	cookOfLine: ({ line, cook }: Params) => `linje ${line}: D = ${number(cook)}`,
	rowsTitle: ({ dependent }: Params) => `Radene som veier mest: ${dependent}`,
	rowName: 'Rad',
	rowsNote: 'De ti radene med størst Cooks D.',
	ownFit: 'Finnes ikke: raden bestemmer modellen alene i én retning.'
};
