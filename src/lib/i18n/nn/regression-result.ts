import { spokenNumbers } from '../spoken-numbers';
import type { WorkMessages } from '../types';

const { number, count, coefficient, percent } = spokenNumbers('nn-NO');
const named = (name: string | number) => (name === '' ? '' : `${name}: `);

const regressionResult: WorkMessages['regressionResult'] = {
	chooseDependent: 'Vel minst éin avhengig variabel: det resultatet du vil undersøkje.',
	choosePredictors: 'Vel minst éin forklaringsvariabel.',
	textDependent: ({ name }) =>
		`«${name}» er tekst, og kan ikkje vere avhengig variabel. Vel ein variabel med tal, eller lag tal av han under Data.`,
	textPredictor: ({ name }) =>
		`«${name}» er tekst, og kan ikkje vere med som tal. La han vere med som kategoriar, eller ta han ut.`,
	manyCategories: ({ name, count: found, most }) =>
		`«${name}» har ${count(found)} verdiar; som kategoriar kan ein variabel ha høgst ${most}. Lag grupper av verdiane under Data, eller ta han ut.`,
	dependentIsPredictor: ({ name }) =>
		`«${name}» er både avhengig variabel og forklaringsvariabel. Ta han ut éin av stadene.`,
	failed: ({ name }) => `Modellen for «${name}» kan ikkje reknast ut. Grunnen står i neste melding.`,
	noReference: ({ name, reference }) =>
		`Ingen av radene som er i bruk, har «${reference}» på «${name}». Den første verdien som finst, er brukt som referanse.`,
	brokenFrequencies: 'Nokre frekvensvekter er ikkje heile tal. N er summen av vektene, som i SPSS.',
	collinear: ({ first, second, r }) =>
		`«${first}» og «${second}» korrelerer ${coefficient(r)}. Dei seier mykje av det same, og koeffisientane deira er usikre kvar for seg.`,
	ownSquare: ({ first, second, r }) =>
		`«${first}» og «${second}» korrelerer ${coefficient(r)} fordi kvadratet er av dei rå tala. Sentrer rundt snittet: då gjeld koeffisienten for «${first}» ved snittet, og toleransen blir oftast betre. Koeffisienten for kvadratet og vendepunktet blir dei same.`,

	shortTitle: 'Lineær regresjon',
	shortTitleOne: ({ dependent }) => `Lineær regresjon: ${dependent}`,
	fullTitle: ({ dependent }) => `Koeffisientar: ${dependent}`,
	modelsTitle: 'Modellane',
	term: 'Forklaringsvariabel',
	dependent: 'Avhengig variabel',
	constant: '(Konstant)',
	squared: ({ name }) => `${name} kvadrert`,
	category: ({ name, category, reference }) => `${name}: ${category} (mot ${reference})`,
	b: 'B',
	bHelp: 'Skilnaden i den avhengige variabelen per eining av forklaringsvariabelen, når dei andre er like.',
	se: 'Std. feil',
	beta: 'Beta',
	betaHelp: 'B målt i standardavvik: variablar med ulike einingar kan haldast opp mot kvarandre.',
	t: 'T-verdi',
	tHelp: 'Koeffisienten delt på standardfeilen sin.',
	df: 'Fridomsgrader',
	p: 'Signifikans',
	pHelp: 'Kor sannsynleg ein minst så stor t-verdi er om koeffisienten eigentleg er null (tosidig).',
	low: 'Nedre',
	high: 'Øvre',
	interval: ({ confidence }) => `${percent(confidence)} % konfidensintervall`,
	unstandardised: 'Ustandardisert',
	standardised: 'Standardisert',
	collinearity: 'Kollinearitet',
	tolerance: 'Toleranse',
	toleranceHelp: 'Kor stor del av variabelen som ikkje er gitt av dei andre forklaringsvariablane.',
	vif: 'VIF',
	vifHelp: '1 delt på toleransen.',
	starsNote: ({ levels }) =>
		String(levels)
			.split(' ')
			.map((level, k) => `${'*'.repeat(k + 1)} Signifikant på ${level.replace('.', ',')}-nivå`)
			.join('; '),
	modelNote: ({ name, n, rSquared, adjusted }) =>
		`${named(name)}N = ${count(n)}; R² = ${coefficient(rSquared)}; justert R² = ${coefficient(adjusted)}`,
	hc3Note: 'T og signifikans med robuste standardfeil (HC3).',
	cr1Note: 'T og signifikans med klyngjerobuste standardfeil (CR1).',
	cr2Note: 'T og signifikans med klyngjerobuste standardfeil (CR2).',
	robustNote:
		'Standardfeil, t, signifikans og intervall er robuste; B, Beta og toleranse er dei same som elles.',
	asideConstant: 'Halden utanfor: har same verdi i alle radene som er i bruk.',
	asideDependent: 'Halden utanfor: gitt av andre forklaringsvariablar.',
	noError: 'Finst ikkje: modellen treffer verdiane heilt, eller tala er for store.',
	noBeta: 'Utan konstant finst inga Beta.',
	ofConstant: 'Gjeld ikkje for konstanten.',
	tiny: ({ value }) => `Utan avrunding: ${String(value).replace('.', ',')}`,

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
	fNote: 'F og signifikansen av F byggjer på vanlege standardfeil.',

	excludedTitle: 'Rader som er haldne utanfor, og kvifor',
	suppressed: 'Skjerma',
	missing: 'Manglar',
	notApplicable: 'Ikkje aktuelt',
	dontKnow: 'Veit ikkje',
	unanswered: 'Ikkje svart',
	routedOut: 'Ikkje spurd',
	empty: 'Tomme i alt',
	alone: 'Berre denne tom',
	aloneHelp: 'Rader som ville ha vore med om ikkje denne variabelen var tom der.',
	leftOut: ({ name, used, all }) => `${named(name)}${count(used)} av ${count(all)} rader er brukte.`,

	relationsTitle: 'Kolonnar som er haldne utanfor, og kva dei er gitt av',
	aside: 'Halden utanfor',
	times: 'er lik',
	relationsNote: 'Kvar linje er eitt ledd: kolonnen er lik summen av tala gonga med variablane ved sida av.',

	conditionTitle: ({ dependent }) => `Kondisjonsindeksar: ${dependent}`,
	dimension: 'Dimensjon',
	eigenvalue: 'Eigenverdi',
	conditionIndex: 'Kondisjonsindeks',
	conditionHelp:
		'Over 30 blir gjerne rekna som mykje: nokre av forklaringsvariablane er nesten gitt av andre.',
	proportions: 'Del av variansen',

	turningTitle: 'Vendepunkt',
	turnsAt: 'Vendepunkt',
	turnMeaning: 'Kurva',
	turnLowest: 'er lågast i vendepunktet',
	turnHighest: 'er høgast i vendepunktet',
	turnOutside: 'har ikkje noko sikkert vendepunkt: alt utanfor dei to endane er sameinleg med dataa',
	turnEverywhere: 'har ikkje noko sikkert vendepunkt: alle verdiar er sameinlege med dataa',
	turningNote: ({ confidence }) => `Intervall etter Fieller, ${percent(confidence)} %.`,
	unbounded: 'Uavgrensa: alle verdiar er sameinlege med dataa.',
	noTurn: 'Kurva snur ikkje.',

	coefficientsTitle: 'Koeffisientar med intervall',
	coefficientsText: 'Ei linje for kvar forklaringsvariabel: koeffisienten og intervallet, lesne mot null.',
	betaIntervalNote: ({ confidence }) =>
		`Beta med ${percent(confidence)} % intervall: intervallet for B i standardavvik.`,
	bIntervalNote: ({ confidence }) => `B med ${percent(confidence)} % intervall.`,
	zeroLine: 'Ingen samanheng',

	fitted: 'Tilpassa verdi',
	residual: 'Residual (uendra)',
	studentised: 'Residual, internt studentisert',
	deleted: 'Residual, eksternt studentisert',
	actual: 'Verdi',
	leverage: 'Leverage (h)',
	centredLeverage: 'h − 1/n (SPSS)',
	cook: 'Cooks D',
	residualsTitle: ({ dependent }) => `Residual mot tilpassa verdiar: ${dependent}`,
	residualsText:
		'Punkta skal liggje jamt spreidde om null. Ein boge tyder på krumming, ei vifte på ulik varians.',
	qqTitle: ({ dependent }) => `Q-Q-plott av residuala: ${dependent}`,
	qqText: 'Ligg punkta langs linja, er residuala om lag normalfordelte.',
	leverageTitle: ({ dependent }) => `Residual mot leverage: ${dependent}`,
	leverageText:
		'Rader langt til høgre og langt frå null veg mest i resultatet. Dei tre med størst Cooks D har namn.',
	partialTitle: ({ dependent, name }) => `Partielt plott: ${dependent} og ${name}`,
	partialText: ({ dependent, name }) =>
		`Det dei andre forklaringsvariablane ikkje gir av «${dependent}», mot det dei ikkje gir av «${name}».`,
	leftOf: ({ name }) => `${name}, gitt dei andre`,
	zero: 'Null',
	quartileLine: 'Gjennom kvartilane',
	highLeverage: '2p/n: høg leverage',
	slopeIsB: 'Stiginga er B',
	normalQuantile: 'Kvantil i normalfordelinga',
	thinned: ({ shown, all }) =>
		`Viser ${count(shown)} av ${count(all)} rader: dei mest iaugefallande, og andre med jamne mellomrom.`,
	line: ({ line }) => `linje ${line}`,
	row: ({ row }) => `rad ${row}`,
	cookOfName: ({ name, cook }) => `${name}: D = ${number(cook)}`,
	cookOfLine: ({ line, cook }) => `linje ${line}: D = ${number(cook)}`,
	rowsTitle: ({ dependent }) => `Radene som veg mest: ${dependent}`,
	rowName: 'Rad',
	rowsNote: 'Dei ti radene med størst Cooks D.',
	ownFit: 'Finst ikkje: rada avgjer modellen aleine i éi retning.'
};
export default regressionResult;
