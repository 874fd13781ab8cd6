import type { Message } from '../../core/outcome';

type Params = NonNullable<Message['params']>;
type Names = Readonly<Record<string, string | undefined>>;

const number = (value: string | number, decimals = 2) =>
	Number(value).toLocaleString('nb-NO', { maximumFractionDigits: decimals });
const percent = (share: string | number) => `${number(Number(share) * 100, 0)} %`;
const named = (names: Names, key: string | number) => names[key] ?? String(key);
const isOne = (count: string | number) => Number(count) === 1;
const rows = (count: string | number) => (isOne(count) ? 'Én rad' : `${number(count)} rader`);

const EXTRACTION: Names = {
	components: 'Hovedkomponenter',
	principalAxis: 'Hovedaksemetoden (principal axis)',
	minres: 'Minste residualer (minres)',
	likelihood: 'Maximum likelihood'
};
const ROTATION: Names = { none: 'uten rotasjon', varimax: 'varimax', promax: 'promax', oblimin: 'oblimin' };
const STEPS: Names = { spss: 'SPSS', psych: 'psych' };
const CORRELATION: Names = { pearson: 'Pearson', spearman: 'Spearman', polychoric: 'Polykorisk, i to trinn' };
const RULE: Names = {
	kaiser: 'Kaisers regel',
	parallel: 'Parallellanalysen',
	map: 'MAP',
	typed: 'Antallet som er skrevet'
};
const SCORES: Names = {
	regression: 'regresjonsmetoden',
	bartlett: 'Bartlett',
	andersonRubin: 'Anderson og Rubin'
};

const method = ({ extraction, rotation, power }: Params) =>
	`${named(EXTRACTION, extraction)}, ${named(ROTATION, rotation)}${rotation === 'promax' ? ` (κ = ${number(power)})` : ''}`;
const preset = ({ preset: which, steps, turning }: Params) => {
	if (which === 'spss') return 'som SPSS 27';
	if (which === 'psych') return 'som psych i R';
	return `eget: trinnene til ${named(STEPS, steps)}, rotasjonen til ${named(STEPS, turning)}`;
};
const factorWord = (extraction: string | number) => (extraction === 'components' ? 'Komponent' : 'Faktor');

/** The result of a factor analysis. */
export default {
	choose: 'Velg spørsmålene som skal undersøkes, helst fem eller flere.',
	noneFound: ({ rule }: Params) =>
		`${named(RULE, rule)} finner ingen faktor: spørsmålene henger ikke mer sammen enn tilfeldige tall. Skriv selv et antall hvis du likevel vil se en løsning.`,
	outsideScale: ({ items, count }: Params) =>
		`${isOne(count) ? 'Ett svar ligger' : `${number(count)} svar ligger`} utenfor den oppgitte skalaen (${items}), og er regnet med her. Er det tomme svar, si det i variabelvisningen.`,
	emptyCells: ({ count }: Params) =>
		`${isOne(count) ? 'Én krysstabell' : `${number(count)} krysstabeller`} har to ganger to ruter og en som er tom. Tomme ruter er regnet som 0,5.`,
	atBounds: ({ count }: Params) =>
		`${isOne(count) ? 'Ett par' : `${number(count)} par`} av spørsmål er ordnet helt likt eller helt motsatt. Slike korrelasjoner er satt til ±0,9999, og løsningen bør leses varsomt.`,

	// The solution in words.
	readExplained: ({ factors, items, explained, extraction }: Params) =>
		extraction === 'components'
			? `${isOne(factors) ? 'Én komponent' : `${number(factors)} komponenter`} gjengir ${percent(explained)} av variansen i ${number(items)} spørsmål.`
			: `${isOne(factors) ? 'Én felles faktor' : `${number(factors)} felles faktorer`} gjengir ${percent(explained)} av variansen i ${number(items)} spørsmål.`,
	readFactor: ({ factor, count, negative, item, limit, extraction }: Params) =>
		`${factorWord(extraction)} ${number(factor)}: ${isOne(count) ? 'ett spørsmål lader' : `${number(count)} spørsmål lader`} ${number(limit)} eller mer i tallverdi, sterkest «${item}».` +
		(Number(negative) > 0
			? isOne(negative)
				? ' Ett av dem lader negativt: det peker motsatt vei.'
				: ` ${number(negative)} av dem lader negativt: de peker motsatt vei.`
			: ''),
	readNoItems: ({ factor, limit, extraction }: Params) =>
		`${factorWord(extraction)} ${number(factor)}: ingen spørsmål lader ${number(limit)} eller mer.`,
	readAlone: ({ items, count, limit }: Params) =>
		`${isOne(count) ? 'Ett spørsmål' : `${number(count)} spørsmål`} lader under ${number(limit)} overalt, og hører ikke tydelig til noe sted: ${items}.`,
	readSeveral: ({ items, count, limit }: Params) =>
		`${isOne(count) ? 'Ett spørsmål' : `${number(count)} spørsmål`} lader ${number(limit)} eller mer på flere: ${items}.`,

	// Tables of the solution.
	item: 'Spørsmål',
	factor: 'Faktor',
	factorNumber: ({ factor }: Params) => `Faktor ${number(factor)}`,
	componentNumber: ({ factor }: Params) => `Komponent ${number(factor)}`,
	loadingsTitle: ({ extraction }: Params): string =>
		extraction === 'components' ? 'Komponentladninger' : 'Faktorladninger',
	patternTitle: ({ extraction }: Params): string =>
		extraction === 'components'
			? 'Komponentladninger (mønstermatrisen)'
			: 'Faktorladninger (mønstermatrisen)',
	communality: 'Kommunalitet',
	communalityHelp: 'Så stor del av variansen i spørsmålet gjengir faktorene til sammen.',
	presetNote: (params: Params) =>
		`${method(params)}. Oppsett: ${preset(params)}. N = ${number(params.n)}.` +
		(Number(params.iterations) > 0 ? ` Ferdig etter ${number(params.iterations)} runder.` : ''),
	hidden: ({ limit }: Params) => `Ladninger under ${number(limit)} i tallverdi er ikke vist.`,
	structureTitle: 'Strukturmatrisen',
	structureNote: 'Korrelasjonen mellom hvert spørsmål og hver faktor.',
	phiTitle: 'Korrelasjoner mellom faktorene (Φ)',
	varianceTitle: 'Forklart varians',
	beforeRotation: 'Før rotasjon',
	afterRotation: 'Etter rotasjon',
	sumOfSquares: 'Sum',
	percent: 'Prosent',
	cumulative: 'Samlet prosent',
	structureSum: 'Struktur',
	structureSumHelp:
		'Summen av kvadratene i strukturmatrisen. Det er den SPSS viser etter skjev rotasjon; summene overlapper og kan ikke legges sammen.',
	obliqueVariance:
		'Faktorene samvarierer. Etter rotasjon er summen diagonalen i ΦΛ′Λ (som psych), som legges sammen til det samme som før rotasjonen.',

	// How many factors.
	countsTitle: 'Hvor mange faktorer?',
	rule: 'Regel',
	factorCount: 'Antall',
	usedHere: 'brukt her',
	rule_parallel: 'Parallellanalyse',
	rule_map: 'MAP (Velicer)',
	rule_kaiser: 'Kaiser (egenverdi over 1)',
	rule_typed: 'Valgt antall',
	countsNote:
		'Kaisers regel gir ofte for mange. Parallellanalyse og MAP er bedre rettesnorer; er de uenige, se på begge løsningene.',
	eigenvaluesTitle: 'Egenverdier',
	number: 'Nummer',
	eigenvalue: 'Egenverdi',
	observed: 'Egenverdier',
	random: 'Tilfeldige data, 95-persentil',
	randomHelp: 'En egenverdi teller i parallellanalysen når den er større enn denne.',
	randomMean: 'Tilfeldige data, snitt',
	mapAverage: 'MAP',
	mapHelp:
		'Gjennomsnittlig kvadrert partiell korrelasjon når så mange komponenter er tatt ut. Det minste gir antallet.',
	mapEnds: 'Når så mange komponenter er tatt ut, er det ingenting igjen å måle.',
	computedLater: 'Parallellanalysen er ikke ferdig.',
	parallelNote: ({ sets, seed, n }: Params) =>
		`Parallellanalyse: ${number(sets)} sett normalfordelte data med ${number(n)} rader, startverdi ${seed}. Det telles til og med den siste før den første som ikke er større.`,
	scree: 'Egenverdiene (scree)',
	screeText: ({ items, first, above }: Params) =>
		`Egenverdiene av ${number(items)} spørsmål, fra ${number(first)} og nedover; ${number(above)} er over 1.`,
	kaiserLine: 'Kaisers grense',

	// Before and beside the solution.
	adequacy: 'Egner spørsmålene seg?',
	measure: 'Mål',
	value: 'Verdi',
	kmo: 'KMO (Kaiser-Meyer-Olkin)',
	bartlettChiSquare: 'Bartletts test: kjikvadrat',
	bartlettDf: 'Bartletts test: frihetsgrader',
	bartlettP: 'Bartletts test: p',
	determinant: 'Determinant',
	communalities: 'Kommunaliteter og KMO',
	answers: 'Svar',
	initial: 'Ved start',
	extracted: 'Kommunalitet',
	uniqueness: 'Eget',
	kmoOfItem: 'KMO',
	kmoHelp: 'Hvor godt spørsmålet passer inn blant de andre, fra 0 til 1. Under 0,5 er for lite.',
	answersTitle: 'Svar på spørsmålene',
	distinct: 'Ulike verdier',
	fitTitle: 'Hvor godt løsningen gjengir korrelasjonene',
	rmsr: 'RMSR (snitt av residualene)',
	largeResiduals: 'Residualer over 0,05',
	largeResidualShare: 'Residualer over 0,05, prosent av parene',
	chiSquare: 'Kjikvadrat',
	chiSquareDf: 'Frihetsgrader',
	chiSquareP: 'p',
	rmsea: 'RMSEA',
	tli: 'TLI',
	bic: 'BIC',
	noFitTest: 'Modellen har ingen frihetsgrader igjen, eller for få rader til en test.',
	fitNote: 'Kjikvadrat etter Bartlett; RMSEA, TLI og BIC som i psych.',
	residualsTitle: 'Residualer: korrelasjonene minus dem faktorene gir',
	residualsNote: '* over 0,05 i tallverdi. Kolonnene har samme nummer som radene.',
	correlationsTitle: 'Korrelasjonene',
	largestResidualsTitle: ({ count }: Params) => `De ${number(count)} største residualene`,
	otherItem: 'Og',
	residual: 'Residual',
	scoresTitle: ({ method: by }: Params) => `Faktorskårer: ${named(SCORES, by)}`,
	validity: 'R²',
	validityHelp: 'Kvadrert korrelasjon mellom faktoren og skårene: hvor godt de bestemmer den.',
	scoreCount: 'N',
	scoreSd: 'Std. avvik',
	scoreMin: 'Lavest',
	scoreMax: 'Høyest',
	scoresNote: 'Skårene er vekter ganger standardiserte svar, for rader med svar på alle spørsmålene.',
	noScores: 'For få rader har svar på alle spørsmålene.',
	scoreWeightsTitle: ({ method: by }: Params) => `Vekter for faktorskårer: ${named(SCORES, by)}`,

	// How it was computed.
	methodIs: (params: Params) => `${method(params)}.`,
	preset: 'Oppsett',
	presetIs: ({ preset: which, steps, turning }: Params) =>
		which === 'spss'
			? 'Som SPSS 27: trinn, stoppregler, fortegn og rekkefølge. Rotasjon med Kaisers normalisering. Gjenskaper lagrede resultater fra SPSS 27 (hovedakse, varimax, promax) til 1e-6.'
			: which === 'psych'
				? 'Som psych 2.2.9 i R: hovedakse til summen av kommunalitetene endres mindre enn 1e-9, varimax som i R, oblimin uten normalisering, promax som rotate = "Promax" (psychs "promax" normaliserer først og gir andre tall).'
				: `Eget: trinnene til ${named(STEPS, steps)}, rotasjonen til ${named(STEPS, turning)}.`,
	iterationLimit: 'Grense for runder',
	limitIs: ({ limit }: Params) =>
		`Høyst ${number(limit)}. SPSS stopper selv etter 25 når ikke annet er valgt.`,
	correlation: 'Korrelasjon',
	correlationIs: ({ correlation, missing }: Params) =>
		`${named(CORRELATION, correlation)}, ${missing === 'pairwise' ? 'parvis' : 'bare rader med svar på alt'}.`,
	cases: 'Rader brukt',
	noCases: 'Ingen: korrelasjonene kan ikke regnes ut.',
	casesListwise: ({ n, left }: Params) =>
		`${rows(n)} har svar på alle spørsmålene. ${Number(left) === 0 ? 'Ingen' : rows(left)} er holdt utenfor.`,
	casesPairwise: ({ n, left }: Params) =>
		`Parvis: minst ${number(n)} rader i hvert par (${Number(left) === 0 ? 'ingen' : number(left)} mangler i det minste). N er det minste paret.`,
	count: 'Antall faktorer',
	countIs: ({ rule, sets, seed }: Params) =>
		`${named(RULE, rule)}. Parallellanalysen har ${number(sets)} sett, startverdi ${seed}, 95-persentil av type 7; tilfeldige tall er normalfordelte.`,
	scores: 'Faktorskårer',
	scoresAre: ({ method: by }: Params) => `Etter ${named(SCORES, by)}.`,
	sources: 'Kilder',
	sourceList:
		'Horn (1965) og Glorfeld (1995) for parallellanalyse; Velicer (1976) for MAP; Kaiser og Rice (1974) for KMO; Bartlett (1950, 1951) for testene; SPSS 27 Algorithms og psych 2.2.9 for oppsettene.'
};
