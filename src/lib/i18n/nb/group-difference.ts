import type { Message } from '../../core/outcome';

type Params = NonNullable<Message['params']>;

const number = (value: string | number, decimals = 2) =>
	Number(value).toLocaleString('nb-NO', { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
const count = (value: string | number) => Number(value).toLocaleString('nb-NO');
const percent = (value: string | number, decimals = 1) =>
	Number(value).toLocaleString('nb-NO', { style: 'percent', maximumFractionDigits: decimals });
const pText = (p: string | number) =>
	Number(p) < 0.001 ? `p\u00a0<\u00a0${number(0.001, 3)}` : `p\u00a0=\u00a0${number(p, 3)}`;
const TESTS: Readonly<Record<string, string>> = {
	welch: 'Welch t',
	student: 'Student t',
	clustered: 't med klyngerobuste feil (CR2)',
	mannWhitney: 'Mann-Whitney',
	anova: 'ANOVA',
	welchAnova: 'Welch ANOVA',
	kruskalWallis: 'Kruskal-Wallis',
	pairedT: 'Paret t',
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
/** Whether a difference may be chance; never more than that. */
const chance = (params: Params) =>
	Number(params.p) < Number(params.level)
		? `Forskjellen er større enn tilfeldigheter vanligvis gir (${tested(params)}).`
		: `Forskjellen kan godt være tilfeldig (${tested(params)}).`;
const size = ({ d, size: word }: Params) =>
	`Den er ${SIZES[String(word)] ?? ''} (d\u00a0=\u00a0${number(d)}).`;

/** Differences of groups, and of answers of the same persons. */
export default {
	twoQuestion: 'Er det forskjell mellom to grupper?',
	twoName: 'Welch t-test',
	twoWords: 't-test student uavhengige utvalg cohens d hedges g levene',
	studentQuestion: 'Har to grupper ulike gjennomsnitt, når spredningen er lik?',
	studentName: 'Student t-test',
	ranksQuestion: 'Svarer to grupper ulikt på et spørsmål med få svarsteg?',
	ranksName: 'Mann-Whitney U',
	ranksWords: 'wilcoxon rangsum brunner-munzel ordinal likert ikke-parametrisk permutasjon',
	manyQuestion: 'Er det forskjell mellom flere grupper?',
	manyName: 'Variansanalyse (ANOVA)',
	manyWords: 'f-test welch tukey games-howell holm eta icc enhetsnivå individnivå',
	kruskalQuestion: 'Svarer flere grupper ulikt på et spørsmål med få svarsteg?',
	kruskalName: 'Kruskal-Wallis',
	pairedQuestion: 'Har svarene endret seg for de samme personene?',
	pairedName: 'Paret t-test',
	pairedWords:
		'avhengige utvalg før etter to spørsmål har ført til vil føre til cohens d mcnemar ja nei andel',
	wilcoxonQuestion: 'Svarer de samme personene ulikt på to spørsmål med få svarsteg?',
	wilcoxonName: 'Wilcoxons test for par',
	choose: 'Velg minst ett utfall, og en variabel å gruppere etter.',
	choosePairs: 'Velg minst ett par av to ulike variabler.',
	oneGroup: (params: Params) =>
		`Variabelen gir ${Number(params.count) === 0 ? 'ingen grupper' : 'bare én gruppe'}; det trengs minst to. Velg en annen variabel, eller se etter i filteret.`,
	tooManyGroups: (params: Params) =>
		`Variabelen gir ${count(params.count)} grupper, og høyst ${count(params.most)} kan sammenliknes. Velg noen av dem, eller en variabel med færre verdier.`,
	tooManyPairs: (params: Params) =>
		`${count(params.count)} grupper gir for mange par; høyst ${count(params.most)} kan sammenliknes to og to. Velg noen av gruppene.`,
	twoTitle: (params: Params) => `Forskjell mellom ${params.first} og ${params.second}`,
	groupsTitle: 'Gjennomsnitt i gruppene',
	overallTitle: (params: Params) => `Alle gruppene samlet: ${testName(params.test)}`,
	pairsTitle: 'Gruppene to og to',
	pairedTitle: 'Forskjell mellom to svar fra de samme personene',
	leftOutTitle: 'Hvem som ikke er med',
	sharesTitle: 'Andeler i prosent',
	testsTitle: 'Alle tester',
	effectsTitle: 'Mål på størrelsen',
	dotsTitle: 'Gjennomsnitt med intervaller',
	dotsDescription: (params: Params) =>
		`Gjennomsnittene i tabellen som punkter, med ${percent(params.confidence)} konfidensintervall.`,
	outcome: 'Utfall',
	group: 'Gruppe',
	firstGroup: 'Gruppe',
	secondGroup: 'Mot gruppe',
	first: 'Første svar',
	second: 'Andre svar',
	test: 'Test',
	measure: 'Mål',
	symbol: 'Størrelse',
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
	difference: 'Forskjell',
	change: 'Andre − første',
	low: 'Fra',
	high: 'Til',
	ci: (params: Params) => `${percent(params.confidence)} KI`,
	d: 'Cohens d',
	count: 'Antall',
	share: 'Prosent',
	points: 'Forskjell (prosentpoeng)',
	both: 'Begge svar',
	onlyFirst: 'Bare første',
	onlySecond: 'Bare andre',
	neither: 'Ingen av dem',
	total: 'Totalt',
	etaSquared: 'η²',
	omegaSquared: 'ω²',
	icc: 'ICC(1)',
	epsilonSquared: 'ε² (av rangene)',
	rankBiserial: 'Rangbiserial r',
	rOfZ: 'r = |z|/√n',
	mcNemar: 'McNemar',
	mcNemarExact: 'McNemar, eksakt',
	moved: (params: Params) =>
		`McNemar: ${count(params.up)} med den laveste verdien på det første spørsmålet og den høyeste på det andre, ${count(params.down)} motsatt. Den eksakte testen teller de førstnevnte (b).`,
	brunnerMunzelSign:
		'Brunner-Munzel: t er over null når den andre gruppen ligger høyest, som i R og SciPy; de andre testene har motsatt fortegn.',
	manyRanksReading: (params: Params) =>
		`«${params.outcome}»: høyest for «${params.high}» (${number(params.highMean)}), lavest for «${params.low}» (${number(params.lowMean)}). ${chance(params)} Gruppene står for ${percent(params.eta, 0)} av variasjonen i rangene; resten er forskjeller innenfor gruppene.`,
	superiority: 'P(første > andre)',
	dPooled: 'Cohens d (felles std. avvik)',
	hedgesG: 'Hedges g',
	dPublished: 'd (publisert formel)',
	dz: 'd_z (std. avvik av forskjellene)',
	drm: 'd_rm (gjentatte målinger)',
	r: 'Korrelasjon mellom svarene',
	welch: 'Welch t',
	student: 'Student t',
	clustered: 't med klyngerobuste feil (CR2)',
	leveneMean: 'Levene (gjennomsnitt)',
	leveneMedian: 'Levene (median)',
	mannWhitney: 'Mann-Whitney',
	mannWhitneyExact: 'Mann-Whitney, eksakt',
	brunnerMunzel: 'Brunner-Munzel',
	permutation: 'Permutasjon',
	anova: 'ANOVA',
	welchAnova: 'Welch ANOVA',
	kruskalWallis: 'Kruskal-Wallis',
	pairedT: 'Paret t',
	wilcoxon: 'Wilcoxon',
	wilcoxonExact: 'Wilcoxon, eksakt',
	pairName: (params: Params) => `${params.first} – ${params.second}`,
	noSd: 'For få verdier.',
	noPublishedD: 'Ingen har svart ulikt, så det er ingen spredning å måle mot.',
	pNote: (params: Params) =>
		`p: ${testName(params.test)}, tosidig. Grensene er et ${percent(params.confidence)} konfidensintervall for forskjellen.`,
	meanIntervalNote: (params: Params) =>
		`Grensene er et ${percent(params.confidence)} konfidensintervall for gjennomsnittet.`,
	publishedNote:
		'd = (andre − første) / √((s₁² + s₂²)/2), den publiserte formelen for to spørsmål i samme gruppe. Sammenhengen mellom svarene er ikke med i den.',
	sharesNote: (params: Params) =>
		`Grensene er Newcombes ${percent(params.confidence)} intervall for forskjellen. p: kjikvadrat uten Yates.`,
	noGroup: (params: Params) =>
		`${Number(params.rows) === 1 ? 'Én rad' : `${count(params.rows)} rader`} uten gruppe er ikke med.`,
	otherGroups: (params: Params) =>
		`${Number(params.rows) === 1 ? 'Én rad' : `${count(params.rows)} rader`} i grupper som ikke er valgt, er ikke med.`,
	unanswered: (params: Params) => `Rader uten tall er ikke med: ${params.outcomes}.`,
	unansweredSome: (params: Params) =>
		`${count(params.count)} av utfallene mangler i noen av radene, som ikke er med der; se n.`,
	groupsTitleOf: (params: Params) => `Gjennomsnitt i gruppene: ${params.outcome}`,
	pairsTitleOf: (params: Params) => `Gruppene to og to: ${params.outcome}`,
	unclustered: (params: Params) =>
		`${params.outcome}: ${Number(params.rows) === 1 ? 'Én rad' : `${count(params.rows)} rader`} som det ikke er sagt hvor hører til, er ikke med.`,
	zeros: (params: Params) => `Wilcoxon: ${count(params.zeros)} par uten forskjell er tatt ut.`,
	allDivisions: (params: Params) =>
		`Permutasjon: alle ${count(params.divisions)} måter å dele verdiene på. Startverdien ${params.seed} er ikke brukt.`,
	drawnDivisions: (params: Params) =>
		`Permutasjon: ${count(params.divisions)} trukne delinger, startverdi ${params.seed}.`,
	notAdjusted: (params: Params) =>
		`${count(params.count)} utfall er testet hver for seg, uten justering for at det er flere.`,
	holmOver: (params: Params) =>
		`p er justert over ${count(params.count)} utfall med Holms metode. Tester i andre tabeller i en rapport er ikke regnet med.`,
	benjaminiHochbergOver: (params: Params) =>
		`p er justert over ${count(params.count)} utfall med Benjamini og Hochbergs metode. Tester i andre tabeller i en rapport er ikke regnet med.`,
	holmAdjust: 'Holm: risikoen for én eller flere falske funn holdes på nivået.',
	benjaminiHochbergAdjust: 'Benjamini-Hochberg: andelen falske funn blant funnene holdes på nivået.',
	tukeyKramerNote: (params: Params) =>
		`Tukey-Kramer: p og ${percent(params.confidence)} intervaller gjelder alle par samlet, og forutsetter lik spredning.`,
	gamesHowellNote: (params: Params) =>
		`Games-Howell: p og ${percent(params.confidence)} intervaller gjelder alle par samlet, og tillater ulik spredning.`,
	holmNote: (params: Params) =>
		`Hvert par er testet for seg og p justert med Holms metode. ${percent(params.confidence)} intervallene er ikke justert.`,
	benjaminiHochbergNote: (params: Params) =>
		`Hvert par er testet for seg og p justert med Benjamini og Hochbergs metode. ${percent(params.confidence)} intervallene er ikke justert.`,
	clusterTwoOnly:
		'Hensyn til rader som hører sammen, tas her bare for to grupper. For flere grupper: velg to av dem, eller bruk en regresjon med klyngerobuste feil.',
	ordinal: (params: Params) =>
		`${Number(params.count) === 1 ? 'Ett utfall har' : `${count(params.count)} utfall har`} få svarsteg. Der anbefales en test av rangene (Mann-Whitney, eller Brunner-Munzel under «Alle tester»), fordi den bare bruker rekkefølgen av svarene, ikke at det er like langt mellom stegene. Sammenlikner du gjennomsnitt, slik rapportene gjør, er Welch et godt valg når hver gruppe har om lag 20 svar eller mer. Er de to uenige, bør du oppgi begge.`,
	ranksReading: (params: Params) =>
		`«${params.outcome}»: tas én tilfeldig fra hver gruppe, ligger den fra «${params.high}» høyere enn den fra «${params.low}» i ${percent(params.share, 0)} av parene (like svar teller halvt). ${chance(params)}`,
	twoReading: (params: Params) =>
		`«${params.outcome}»: gjennomsnittet er høyere for «${params.high}» (${number(params.highMean)}) enn for «${params.low}» (${number(params.lowMean)}). ${chance(params)} ${size(params)}`,
	manyReading: (params: Params) =>
		`«${params.outcome}»: høyest for «${params.high}» (${number(params.highMean)}), lavest for «${params.low}» (${number(params.lowMean)}). ${chance(params)} Gruppene står for ${percent(params.eta, 0)} av variasjonen i svarene; resten er forskjeller innenfor gruppene.`,
	pairedReading: (params: Params) =>
		`De ${count(params.n)} som har svart på begge, ligger høyere på «${params.high}» (${number(params.highMean)}) enn på «${params.low}» (${number(params.lowMean)}). ${chance(params)} ${size(params)}`,
	binaryPairs: (params: Params) =>
		`${Number(params.count) === 1 ? 'Ett par har' : `${count(params.count)} par har`} bare to ulike svar, som ja og nei. McNemars test, som er laget for slike, står under «Alle tester og mål».`,
	noCause: 'En forskjell sier ikke hvorfor gruppene eller svarene er ulike.',
	factInterval: 'Intervall',
	factEffect: 'Størrelse',
	factContinuity: 'Kontinuitet',
	factLevene: 'Levene',
	factPermutation: 'Permutasjon',
	factPairs: 'Par',
	factAdjust: 'Justering',
	factReading: 'Ord for d',
	welchMethod:
		'Welch t-test: gruppene kan ha ulik spredning; frihetsgrader etter Welch og Satterthwaite. Standardavvik med n − 1.',
	studentMethod: 'Student t-test: forutsetter lik spredning i gruppene. Standardavvik med n − 1.',
	mannWhitneyMethod:
		'Mann-Whitney U av midtranger: i hvor mange par av én fra hver gruppe den første gruppen ligger høyest (W i R; SPSS skriver den minste av U og n₁n₂ − U); p fra normalfordelingen med varians korrigert for like verdier. Gjennomsnitt, standardavvik og d er med for oversiktens skyld.',
	clusteredMethod:
		'Forskjellen i gjennomsnitt som regresjon på gruppe, med klyngerobuste standardfeil (CR2) og Satterthwaites frihetsgrader (Pustejovsky og Tipton 2018). d tar ikke hensyn til klyngene.',
	welchAnovaMethod: 'Welch ANOVA: gruppene kan ha ulik spredning (Welch 1951).',
	anovaMethod: 'Enveis variansanalyse: forutsetter lik spredning i gruppene.',
	kruskalWallisMethod:
		'Kruskal-Wallis av midtranger, korrigert for like verdier; p fra kjikvadratfordelingen.',
	pairedTMethod:
		'Paret t-test: gjennomsnittet av hver persons forskjell (andre − første) mot null, med n − 1 frihetsgrader.',
	wilcoxonMethod:
		'Wilcoxons test av forskjellenes ranger; par uten forskjell er tatt ut. p fra normalfordelingen med varians korrigert for like verdier.',
	twoIntervalMethod: (params: Params) =>
		`${percent(params.confidence)} konfidensintervall for forskjellen (første − andre) fra t-fordelingen; Welch også når testen er av ranger.`,
	manyIntervalMethod: (params: Params) =>
		`${percent(params.confidence)} konfidensintervall for hvert gjennomsnitt fra t-fordelingen med n − 1 frihetsgrader.`,
	pairedIntervalMethod: (params: Params) =>
		`${percent(params.confidence)} konfidensintervall for forskjellen (andre − første) fra t-fordelingen.`,
	twoEffectMethod:
		'Cohens d = (første − andre) / felles standardavvik, intervall fra den ikke-sentrale t-fordelingen. Hedges g = J · d med eksakt J. Rangbiserial r = 2 · P(første > andre) − 1; r = |z|/√n er målet som mange rapporter bruker med Mann-Whitney.',
	manyEffectMethod:
		'η² er andelen av variasjonen som ligger mellom gruppene, ω² det samme korrigert for tilfeldighet. ICC(1) = (MSB − MSW)/(MSB + (k₀ − 1)·MSW). ε² = H/(N − 1), den samme andelen regnet av rangene, hører til Kruskal-Wallis.',
	pairedEffectMethod:
		'd (publisert formel) = (andre − første) / √((s₁² + s₂²)/2), intervall ved bootstrap (2\u00a0000 trekk, persentiler). d_z = gjennomsnitt / standardavvik av forskjellene. d_rm = d_z · √(2(1 − r)). Rangbiserial r = (positive − negative rangsummer) / alle.',
	continuityOn: 'Rangtestene har kontinuitetskorreksjon (som i R).',
	continuityOff: 'Rangtestene er uten kontinuitetskorreksjon (som i SPSS).',
	leveneMeanMethod: 'Levene fra gruppenes gjennomsnitt (som i SPSS).',
	leveneMedianMethod: 'Levene fra gruppenes medianer (Brown og Forsythe).',
	permutationMethod: (params: Params) =>
		`Forskjellen i gjennomsnitt når verdiene deles tilfeldig mellom gruppene: alle delinger når de er få, ellers 9\u00a0999 trukne med startverdi ${params.seed}.`,
	thresholdsMethod: (params: Params) =>
		`Liten fra ${number(params.small)}, moderat fra ${number(params.moderate)}, stor fra ${number(params.large)}. Ordene kan endres.`,
	form: {
		design: 'Hva sammenliknes',
		groups: 'Grupper av ulike personer',
		paired: 'To svar fra de samme personene',
		outcomes: 'Utfall',
		group: 'Grupper etter',
		chooseGroup: 'Velg en variabel',
		categories: 'Grupper som er med',
		categoriesHelp: 'Ingen valgt: alle gruppene. Rekkefølgen her er rekkefølgen i tabellen.',
		addPair: 'Legg til et par',
		removePair: 'Ta ut paret',
		first: 'Første svar',
		second: 'Andre svar',
		pairs: 'Par',
		test: 'Test',
		welch: 'Welch (ulik spredning)',
		equalVariances: 'Student / ANOVA (lik spredning)',
		ranks: 'Ranger (Mann-Whitney / Kruskal-Wallis)',
		pairedT: 'Paret t-test',
		pairedRanks: 'Wilcoxon (ranger)',
		pairwise: 'Parvise sammenlikninger',
		none: 'Ingen',
		tukeyKramer: 'Tukey-Kramer (lik spredning)',
		gamesHowell: 'Games-Howell (ulik spredning)',
		holm: 'Holm',
		benjaminiHochberg: 'Benjamini-Hochberg',
		allTests: 'Alle tester og mål',
		allTestsHelp: 'Levene, Mann-Whitney, Brunner-Munzel, permutasjon, Hedges g og flere.',
		dots: 'Prikkdiagram',
		adjust: 'Justering over alle utfall',
		cluster: 'Rader som hører sammen',
		clusterHelp: 'For eksempel kommune, når flere svarer fra samme kommune. Bare for to grupper.',
		noCluster: 'Ingen',
		continuity: 'Kontinuitetskorreksjon',
		continuityHelp: 'På som i R, av som i SPSS.',
		levene: 'Levenes test',
		leveneMean: 'Fra gjennomsnittet (SPSS)',
		leveneMedian: 'Fra medianen (Brown-Forsythe)',
		thresholds: 'Ord for størrelsen på d',
		small: 'Liten fra',
		moderate: 'Moderat fra',
		large: 'Stor fra',
		confidence: 'Konfidensnivå',
		seed: 'Startverdi for tilfeldige tall',
		more: 'Flere valg'
	}
};
