import type { Message } from '../../core/outcome';
import type { WorkMessages } from '../types';

type Params = NonNullable<Message['params']>;

const number = (value: string | number, decimals = 2) =>
	Number(value).toLocaleString('nn-NO', { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
const count = (value: string | number) => Number(value).toLocaleString('nn-NO');
const percent = (value: string | number, decimals = 1) =>
	Number(value).toLocaleString('nn-NO', { style: 'percent', maximumFractionDigits: decimals });
const pText = (p: string | number) =>
	Number(p) < 0.001 ? `p\u00a0<\u00a0${number(0.001, 3)}` : `p\u00a0=\u00a0${number(p, 3)}`;
const TESTS: Readonly<Record<string, string>> = {
	welch: 'Welch t',
	student: 'Student t',
	clustered: 't med klyngjerobuste feil (CR2)',
	mannWhitney: 'Mann-Whitney',
	anova: 'ANOVA',
	welchAnova: 'Welch ANOVA',
	kruskalWallis: 'Kruskal-Wallis',
	pairedT: 'Para t',
	wilcoxon: 'Wilcoxon'
};
const testName = (test: string | number): string => TESTS[String(test)] ?? String(test);
const SIZES: Readonly<Record<string, string>> = {
	slight: 'svært liten',
	small: 'liten',
	moderate: 'moderat',
	large: 'stor'
};
const RANKS = ['mannWhitney', 'kruskalWallis', 'wilcoxon'];
/** p, with the test where it is not of the means that stand beside it. */
const tested = ({ p, test }: Params) =>
	RANKS.includes(String(test)) ? `${testName(test)}, ${pText(p)}` : pText(p);
const chance = (params: Params) =>
	Number(params.p) < Number(params.level)
		? `Skilnaden er større enn slumpen vanlegvis gir (${tested(params)}).`
		: `Skilnaden kan godt vere tilfeldig (${tested(params)}).`;
const size = ({ d, size: word }: Params) =>
	`Han er ${SIZES[String(word)] ?? ''} (d\u00a0=\u00a0${number(d)}).`;

const groupDifference: WorkMessages['groupDifference'] = {
	twoQuestion: 'Er det skilnad mellom to grupper?',
	twoName: 'Welch t-test',
	twoWords: 't-test student uavhengige utval cohens d hedges g levene',
	studentQuestion: 'Har to grupper ulike gjennomsnitt, når spreiinga er lik?',
	studentName: 'Student t-test',
	ranksQuestion: 'Svarer to grupper ulikt på eit spørsmål med få svarsteg?',
	ranksName: 'Mann-Whitney U',
	ranksWords: 'wilcoxon rangsum brunner-munzel ordinal likert ikkje-parametrisk permutasjon',
	manyQuestion: 'Er det skilnad mellom fleire grupper?',
	manyName: 'Variansanalyse (ANOVA)',
	manyWords: 'f-test welch tukey games-howell holm eta icc einingsnivå individnivå',
	kruskalQuestion: 'Svarer fleire grupper ulikt på eit spørsmål med få svarsteg?',
	kruskalName: 'Kruskal-Wallis',
	pairedQuestion: 'Har svara endra seg for dei same personane?',
	pairedName: 'Para t-test',
	pairedWords: 'avhengige utval før etter to spørsmål har ført til vil føre til cohens d mcnemar ja nei del',
	wilcoxonQuestion: 'Svarer dei same personane ulikt på to spørsmål med få svarsteg?',
	wilcoxonName: 'Wilcoxons test for par',
	choose: 'Vel minst eitt utfall, og ein variabel å gruppere etter.',
	choosePairs: 'Vel minst eitt par av to ulike variablar.',
	oneGroup: (params: Params) =>
		`Variabelen gir ${Number(params.count) === 0 ? 'ingen grupper' : 'berre éi gruppe'}; det trengst minst to. Vel ein annan variabel, eller sjå etter i filteret.`,
	tooManyGroups: (params: Params) =>
		`Variabelen gir ${count(params.count)} grupper, og høgst ${count(params.most)} kan samanliknast. Vel nokre av dei, eller ein variabel med færre verdiar.`,
	tooManyPairs: (params: Params) =>
		`${count(params.count)} grupper gir for mange par; høgst ${count(params.most)} kan samanliknast to og to. Vel nokre av gruppene.`,
	twoTitle: (params: Params) => `Skilnad mellom ${params.first} og ${params.second}`,
	groupsTitle: 'Gjennomsnitt i gruppene',
	overallTitle: (params: Params) => `Alle gruppene samla: ${testName(params.test)}`,
	pairsTitle: 'Gruppene to og to',
	pairedTitle: 'Skilnad mellom to svar frå dei same personane',
	leftOutTitle: 'Kven som ikkje er med',
	sharesTitle: 'Delar i prosent',
	testsTitle: 'Alle testar',
	effectsTitle: 'Mål på storleiken',
	dotsTitle: 'Gjennomsnitt med intervall',
	dotsDescription: (params: Params) =>
		`Gjennomsnitta i tabellen som punkt, med ${percent(params.confidence)} konfidensintervall.`,
	outcome: 'Utfall',
	group: 'Gruppe',
	firstGroup: 'Gruppe',
	secondGroup: 'Mot gruppe',
	first: 'Første svar',
	second: 'Andre svar',
	test: 'Test',
	measure: 'Mål',
	symbol: 'Storleik',
	statistic: 'Verdi',
	value: 'Verdi',
	df1: 'df',
	df2: 'df 2',
	z: 'z',
	p: 'p',
	adjusted: 'p, justert',
	n: 'n',
	pairsN: 'n par',
	mean: 'Snitt',
	sd: 'Std. avvik',
	difference: 'Skilnad',
	change: 'Andre − første',
	low: 'Frå',
	high: 'Til',
	ci: (params: Params) => `${percent(params.confidence)} KI`,
	d: 'Cohens d',
	count: 'Tal',
	share: 'Prosent',
	points: 'Skilnad (prosentpoeng)',
	both: 'Begge svar',
	onlyFirst: 'Berre første',
	onlySecond: 'Berre andre',
	neither: 'Ingen av dei',
	total: 'Totalt',
	etaSquared: 'η²',
	omegaSquared: 'ω²',
	icc: 'ICC(1)',
	epsilonSquared: 'ε² (av rangane)',
	rankBiserial: 'Rangbiserial r',
	rOfZ: 'r = |z|/√n',
	mcNemar: 'McNemar',
	mcNemarExact: 'McNemar, eksakt',
	moved: (params: Params) =>
		`McNemar: ${count(params.up)} med den lågaste verdien på det første spørsmålet og den høgaste på det andre, ${count(params.down)} motsett. Den eksakte testen tel dei førstnemnde (b).`,
	brunnerMunzelSign:
		'Brunner-Munzel: t er over null når den andre gruppa ligg høgast, som i R og SciPy; dei andre testane har motsett forteikn.',
	manyRanksReading: (params: Params) =>
		`«${params.outcome}»: høgast for «${params.high}» (${number(params.highMean)}), lågast for «${params.low}» (${number(params.lowMean)}). ${chance(params)} Gruppene står for ${percent(params.eta, 0)} av variasjonen i rangane; resten er skilnader innanfor gruppene.`,
	superiority: 'P(første > andre)',
	dPooled: 'Cohens d (felles std. avvik)',
	hedgesG: 'Hedges g',
	dPublished: 'd (publisert formel)',
	dz: 'd_z (std. avvik av skilnadene)',
	drm: 'd_rm (gjentekne målingar)',
	r: 'Korrelasjon mellom svara',
	welch: 'Welch t',
	student: 'Student t',
	clustered: 't med klyngjerobuste feil (CR2)',
	leveneMean: 'Levene (gjennomsnitt)',
	leveneMedian: 'Levene (median)',
	mannWhitney: 'Mann-Whitney',
	mannWhitneyExact: 'Mann-Whitney, eksakt',
	brunnerMunzel: 'Brunner-Munzel',
	permutation: 'Permutasjon',
	anova: 'ANOVA',
	welchAnova: 'Welch ANOVA',
	kruskalWallis: 'Kruskal-Wallis',
	pairedT: 'Para t',
	wilcoxon: 'Wilcoxon',
	wilcoxonExact: 'Wilcoxon, eksakt',
	pairName: (params: Params) => `${params.first} – ${params.second}`,
	noSd: 'For få verdiar.',
	noPublishedD: 'Ingen har svart ulikt, så det er inga spreiing å måle mot.',
	pNote: (params: Params) =>
		`p: ${testName(params.test)}, tosidig. Grensene er eit ${percent(params.confidence)} konfidensintervall for skilnaden.`,
	meanIntervalNote: (params: Params) =>
		`Grensene er eit ${percent(params.confidence)} konfidensintervall for gjennomsnittet.`,
	publishedNote:
		'd = (andre − første) / √((s₁² + s₂²)/2), den publiserte formelen for to spørsmål i same gruppe. Samanhengen mellom svara er ikkje med i han.',
	sharesNote: (params: Params) =>
		`Grensene er Newcombes ${percent(params.confidence)} intervall for skilnaden. p: kjikvadrat utan Yates.`,
	noGroup: (params: Params) =>
		`${Number(params.rows) === 1 ? 'Éi rad' : `${count(params.rows)} rader`} utan gruppe er ikkje med.`,
	otherGroups: (params: Params) =>
		`${Number(params.rows) === 1 ? 'Éi rad' : `${count(params.rows)} rader`} i grupper som ikkje er valde, er ikkje med.`,
	unanswered: (params: Params) => `Rader utan tal er ikkje med: ${params.outcomes}.`,
	unansweredSome: (params: Params) =>
		`${count(params.count)} av utfalla manglar i nokre av radene, som ikkje er med der; sjå n.`,
	groupsTitleOf: (params: Params) => `Gjennomsnitt i gruppene: ${params.outcome}`,
	pairsTitleOf: (params: Params) => `Gruppene to og to: ${params.outcome}`,
	unclustered: (params: Params) =>
		`${params.outcome}: ${Number(params.rows) === 1 ? 'Éi rad' : `${count(params.rows)} rader`} som det ikkje er sagt kvar høyrer til, er ikkje med.`,
	zeros: (params: Params) => `Wilcoxon: ${count(params.zeros)} par utan skilnad er ikkje med.`,
	allDivisions: (params: Params) =>
		`Permutasjon: alle ${count(params.divisions)} måtar å dele verdiane på. Startverdien ${params.seed} er ikkje brukt.`,
	drawnDivisions: (params: Params) =>
		`Permutasjon: ${count(params.divisions)} trekte delingar, startverdi ${params.seed}.`,
	notAdjusted: (params: Params) =>
		`${count(params.count)} utfall er testa kvar for seg, utan justering for at det er fleire.`,
	holmOver: (params: Params) =>
		`p er justert over ${count(params.count)} utfall med Holms metode. Testar i andre tabellar i ein rapport er ikkje rekna med.`,
	benjaminiHochbergOver: (params: Params) =>
		`p er justert over ${count(params.count)} utfall med Benjamini og Hochbergs metode. Testar i andre tabellar i ein rapport er ikkje rekna med.`,
	holmAdjust: 'Holm: risikoen for eitt eller fleire falske funn blir halden på nivået.',
	benjaminiHochbergAdjust: 'Benjamini-Hochberg: delen falske funn blant funna blir halden på nivået.',
	tukeyKramerNote: (params: Params) =>
		`Tukey-Kramer: p og ${percent(params.confidence)} intervall gjeld alle par samla, og føreset lik spreiing.`,
	gamesHowellNote: (params: Params) =>
		`Games-Howell: p og ${percent(params.confidence)} intervall gjeld alle par samla, og tillèt ulik spreiing.`,
	holmNote: (params: Params) =>
		`Kvart par er testa for seg og p justert med Holms metode. ${percent(params.confidence)} intervalla er ikkje justerte.`,
	benjaminiHochbergNote: (params: Params) =>
		`Kvart par er testa for seg og p justert med Benjamini og Hochbergs metode. ${percent(params.confidence)} intervalla er ikkje justerte.`,
	clusterTwoOnly:
		'Omsyn til rader som høyrer saman, blir her berre teke for to grupper. For fleire grupper: vel to av dei, eller bruk ein regresjon med klyngjerobuste feil.',
	ordinal: (params: Params) =>
		`${Number(params.count) === 1 ? 'Eitt utfall har' : `${count(params.count)} utfall har`} få svarsteg. Der er det tilrådd å bruke ein test av rangane (Mann-Whitney, eller Brunner-Munzel under «Alle testar»), fordi han berre bruker rekkjefølgja av svara, ikkje at det er like langt mellom stega. Samanliknar du gjennomsnitt, slik rapportane gjer, er Welch eit godt val når kvar gruppe har om lag 20 svar eller meir. Er dei to usamde, bør begge oppgjevast.`,
	ranksReading: (params: Params) =>
		`«${params.outcome}»: tek ein ein tilfeldig frå kvar gruppe, ligg den frå «${params.high}» høgare enn den frå «${params.low}» i ${percent(params.share, 0)} av para (like svar tel halvt). ${chance(params)}`,
	twoReading: (params: Params) =>
		`«${params.outcome}»: gjennomsnittet er høgare for «${params.high}» (${number(params.highMean)}) enn for «${params.low}» (${number(params.lowMean)}). ${chance(params)} ${size(params)}`,
	manyReading: (params: Params) =>
		`«${params.outcome}»: høgast for «${params.high}» (${number(params.highMean)}), lågast for «${params.low}» (${number(params.lowMean)}). ${chance(params)} Gruppene står for ${percent(params.eta, 0)} av variasjonen i svara; resten er skilnader innanfor gruppene.`,
	pairedReading: (params: Params) =>
		`Dei ${count(params.n)} som har svart på begge, ligg høgare på «${params.high}» (${number(params.highMean)}) enn på «${params.low}» (${number(params.lowMean)}). ${chance(params)} ${size(params)}`,
	binaryPairs: (params: Params) =>
		`${Number(params.count) === 1 ? 'Eitt par har' : `${count(params.count)} par har`} berre to ulike svar, som ja og nei. McNemars test, som er laga for slike, står under «Alle testar og mål».`,
	noCause: 'Ein skilnad seier ikkje kvifor gruppene eller svara er ulike.',
	factInterval: 'Intervall',
	factEffect: 'Storleik',
	factContinuity: 'Kontinuitet',
	factLevene: 'Levene',
	factPermutation: 'Permutasjon',
	factPairs: 'Par',
	factAdjust: 'Justering',
	factReading: 'Ord for d',
	welchMethod:
		'Welch t-test: gruppene kan ha ulik spreiing; fridomsgrader etter Welch og Satterthwaite. Standardavvik med n − 1.',
	studentMethod: 'Student t-test: føreset lik spreiing i gruppene. Standardavvik med n − 1.',
	mannWhitneyMethod:
		'Mann-Whitney U av midtrangar: i kor mange par av éin frå kvar gruppe den første gruppa ligg høgast (W i R; SPSS skriv den minste av U og n₁n₂ − U); p frå normalfordelinga med varians korrigert for like verdiar. Gjennomsnitt, standardavvik og d er med for oversikta si skuld.',
	clusteredMethod:
		'Skilnaden i gjennomsnitt som regresjon på gruppe, med klyngjerobuste standardfeil (CR2) og Satterthwaites fridomsgrader (Pustejovsky og Tipton 2018). d tek ikkje omsyn til klyngjene.',
	welchAnovaMethod: 'Welch ANOVA: gruppene kan ha ulik spreiing (Welch 1951).',
	anovaMethod: 'Einvegs variansanalyse: føreset lik spreiing i gruppene.',
	kruskalWallisMethod:
		'Kruskal-Wallis av midtrangar, korrigert for like verdiar; p frå kjikvadratfordelinga.',
	pairedTMethod:
		'Para t-test: gjennomsnittet av skilnaden til kvar person (andre − første) mot null, med n − 1 fridomsgrader.',
	wilcoxonMethod:
		'Wilcoxons test av rangane til skilnadene; par utan skilnad er tekne ut. p frå normalfordelinga med varians korrigert for like verdiar.',
	twoIntervalMethod: (params: Params) =>
		`${percent(params.confidence)} konfidensintervall for skilnaden (første − andre) frå t-fordelinga; Welch òg når testen er av rangar.`,
	manyIntervalMethod: (params: Params) =>
		`${percent(params.confidence)} konfidensintervall for kvart gjennomsnitt frå t-fordelinga med n − 1 fridomsgrader.`,
	pairedIntervalMethod: (params: Params) =>
		`${percent(params.confidence)} konfidensintervall for skilnaden (andre − første) frå t-fordelinga.`,
	twoEffectMethod:
		'Cohens d = (første − andre) / felles standardavvik, intervall frå den ikkje-sentrale t-fordelinga. Hedges g = J · d med eksakt J. Rangbiserial r = 2 · P(første > andre) − 1; r = |z|/√n er målet som mange rapportar bruker med Mann-Whitney.',
	manyEffectMethod:
		'η² er delen av variasjonen som ligg mellom gruppene, ω² det same korrigert for slump. ICC(1) = (MSB − MSW)/(MSB + (k₀ − 1)·MSW). ε² = H/(N − 1), den same delen rekna av rangane, høyrer til Kruskal-Wallis.',
	pairedEffectMethod:
		'd (publisert formel) = (andre − første) / √((s₁² + s₂²)/2), intervall ved bootstrap (2\u00a0000 trekk, persentilar). d_z = gjennomsnitt / standardavvik av skilnadene. d_rm = d_z · √(2(1 − r)). Rangbiserial r = (positive − negative rangsummar) / alle.',
	continuityOn: 'Rangtestane har kontinuitetskorreksjon (som i R).',
	continuityOff: 'Rangtestane er utan kontinuitetskorreksjon (som i SPSS).',
	leveneMeanMethod: 'Levene frå gjennomsnitta i gruppene (som i SPSS).',
	leveneMedianMethod: 'Levene frå medianane i gruppene (Brown og Forsythe).',
	permutationMethod: (params: Params) =>
		`Skilnaden i gjennomsnitt når verdiane blir delte tilfeldig mellom gruppene: alle delingar når dei er få, elles 9\u00a0999 trekte med startverdi ${params.seed}.`,
	thresholdsMethod: (params: Params) =>
		`Liten frå ${number(params.small)}, moderat frå ${number(params.moderate)}, stor frå ${number(params.large)}. Orda kan endrast.`,
	form: {
		design: 'Kva blir samanlikna',
		groups: 'Grupper av ulike personar',
		paired: 'To svar frå dei same personane',
		outcomes: 'Utfall',
		group: 'Grupper etter',
		chooseGroup: 'Vel ein variabel',
		categories: 'Grupper som er med',
		categoriesHelp: 'Ingen valde: alle gruppene. Rekkjefølgja her er rekkjefølgja i tabellen.',
		addPair: 'Legg til eit par',
		removePair: 'Ta ut paret',
		first: 'Første svar',
		second: 'Andre svar',
		pairs: 'Par',
		test: 'Test',
		welch: 'Welch (ulik spreiing)',
		equalVariances: 'Student / ANOVA (lik spreiing)',
		ranks: 'Rangar (Mann-Whitney / Kruskal-Wallis)',
		pairedT: 'Para t-test',
		pairedRanks: 'Wilcoxon (rangar)',
		pairwise: 'Parvise samanlikningar',
		none: 'Ingen',
		tukeyKramer: 'Tukey-Kramer (lik spreiing)',
		gamesHowell: 'Games-Howell (ulik spreiing)',
		holm: 'Holm',
		benjaminiHochberg: 'Benjamini-Hochberg',
		allTests: 'Alle testar og mål',
		allTestsHelp: 'Levene, Mann-Whitney, Brunner-Munzel, permutasjon, Hedges g og fleire.',
		dots: 'Prikkdiagram',
		adjust: 'Justering over alle utfall',
		cluster: 'Rader som høyrer saman',
		clusterHelp: 'Til dømes kommune, når fleire svarer frå same kommune. Berre for to grupper.',
		noCluster: 'Ingen',
		continuity: 'Kontinuitetskorreksjon',
		continuityHelp: 'På som i R, av som i SPSS.',
		levene: 'Levenes test',
		leveneMean: 'Frå gjennomsnittet (SPSS)',
		leveneMedian: 'Frå medianen (Brown-Forsythe)',
		thresholds: 'Ord for storleiken på d',
		small: 'Liten frå',
		moderate: 'Moderat frå',
		large: 'Stor frå',
		confidence: 'Konfidensnivå',
		seed: 'Startverdi for tilfeldige tal',
		more: 'Fleire val'
	}
};
export default groupDifference;
