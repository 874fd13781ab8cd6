import type { Message } from '../../core/outcome';
import type { WorkMessages } from '../types';

type Params = NonNullable<Message['params']>;
type Names = Readonly<Record<string, string | undefined>>;

const number = (value: string | number, decimals = 2) =>
	Number(value).toLocaleString('nn-NO', { maximumFractionDigits: decimals });
const percent = (share: string | number) => `${number(Number(share) * 100, 0)} %`;
const named = (names: Names, key: string | number) => names[key] ?? String(key);
const isOne = (count: string | number) => Number(count) === 1;
const rows = (count: string | number) => (isOne(count) ? 'Éi rad' : `${number(count)} rader`);

const EXTRACTION: Names = {
	components: 'Hovudkomponentar',
	principalAxis: 'Hovudaksemetoden (principal axis)',
	minres: 'Minste residual (minres)',
	likelihood: 'Maximum likelihood'
};
const ROTATION: Names = { none: 'utan rotasjon', varimax: 'varimax', promax: 'promax', oblimin: 'oblimin' };
const STEPS: Names = { spss: 'SPSS', psych: 'psych' };
const CORRELATION: Names = { pearson: 'Pearson', spearman: 'Spearman', polychoric: 'Polykorisk, i to steg' };
const RULE: Names = {
	kaiser: 'Regelen til Kaiser',
	parallel: 'Parallellanalysen',
	map: 'MAP',
	typed: 'Talet som er skrive'
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
	return `eige: stega til ${named(STEPS, steps)}, rotasjonen til ${named(STEPS, turning)}`;
};
const factorWord = (extraction: string | number) => (extraction === 'components' ? 'Komponent' : 'Faktor');

const factorAnalysis: WorkMessages['factorAnalysis'] = {
	choose: 'Vel spørsmåla som skal undersøkjast, helst fem eller fleire.',
	noneFound: ({ rule }) =>
		`${named(RULE, rule)} finn ingen faktor: spørsmåla heng ikkje meir saman enn tilfeldige tal. Skriv sjølv eit tal dersom du likevel vil sjå ei løysing.`,
	outsideScale: ({ items, count }) =>
		`${isOne(count) ? 'Eitt svar ligg' : `${number(count)} svar ligg`} utanfor den oppgitte skalaen (${items}), og er rekna med her. Er det tomme svar, sei det i variabelvisinga.`,
	emptyCells: ({ count }) =>
		`${isOne(count) ? 'Éin krysstabell' : `${number(count)} krysstabellar`} har to gonger to ruter og ei som er tom. Tomme ruter er rekna som 0,5.`,
	atBounds: ({ count }) =>
		`${isOne(count) ? 'Eitt par' : `${number(count)} par`} av spørsmål er ordna heilt likt eller heilt motsett. Slike korrelasjonar er sette til ±0,9999, og løysinga bør lesast varsamt.`,

	readExplained: ({ factors, items, explained, extraction }) =>
		extraction === 'components'
			? `${isOne(factors) ? 'Éin komponent' : `${number(factors)} komponentar`} gir att ${percent(explained)} av variansen i ${number(items)} spørsmål.`
			: `${isOne(factors) ? 'Éin felles faktor' : `${number(factors)} felles faktorar`} gir att ${percent(explained)} av variansen i ${number(items)} spørsmål.`,
	readFactor: ({ factor, count, negative, item, limit, extraction }) =>
		`${factorWord(extraction)} ${number(factor)}: ${isOne(count) ? 'eitt spørsmål ladar' : `${number(count)} spørsmål ladar`} ${number(limit)} eller meir i talverdi, sterkast «${item}».` +
		(Number(negative) > 0
			? isOne(negative)
				? ' Eitt av dei ladar negativt: det peikar motsett veg.'
				: ` ${number(negative)} av dei ladar negativt: dei peikar motsett veg.`
			: ''),
	readNoItems: ({ factor, limit, extraction }) =>
		`${factorWord(extraction)} ${number(factor)}: ingen spørsmål ladar ${number(limit)} eller meir.`,
	readAlone: ({ items, count, limit }) =>
		`${isOne(count) ? 'Eitt spørsmål' : `${number(count)} spørsmål`} ladar under ${number(limit)} overalt, og høyrer ikkje tydeleg til nokon stad: ${items}.`,
	readSeveral: ({ items, count, limit }) =>
		`${isOne(count) ? 'Eitt spørsmål' : `${number(count)} spørsmål`} ladar ${number(limit)} eller meir på fleire: ${items}.`,

	item: 'Spørsmål',
	factor: 'Faktor',
	factorNumber: ({ factor }) => `Faktor ${number(factor)}`,
	componentNumber: ({ factor }) => `Komponent ${number(factor)}`,
	loadingsTitle: ({ extraction }) => (extraction === 'components' ? 'Komponentladingar' : 'Faktorladingar'),
	patternTitle: ({ extraction }) =>
		extraction === 'components' ? 'Komponentladingar (mønstermatrisa)' : 'Faktorladingar (mønstermatrisa)',
	communality: 'Kommunalitet',
	communalityHelp: 'Så stor del av variansen i spørsmålet gir faktorane til saman att.',
	presetNote: (params) =>
		`${method(params)}. Oppsett: ${preset(params)}. N = ${number(params.n)}.` +
		(Number(params.iterations) > 0 ? ` Ferdig etter ${number(params.iterations)} rundar.` : ''),
	hidden: ({ limit }) => `Ladingar under ${number(limit)} i talverdi er ikkje viste.`,
	structureTitle: 'Strukturmatrisa',
	structureNote: 'Korrelasjonen mellom kvart spørsmål og kvar faktor.',
	phiTitle: 'Korrelasjonar mellom faktorane (Φ)',
	varianceTitle: 'Forklart varians',
	beforeRotation: 'Før rotasjon',
	afterRotation: 'Etter rotasjon',
	sumOfSquares: 'Sum',
	percent: 'Prosent',
	cumulative: 'Samla prosent',
	structureSum: 'Struktur',
	structureSumHelp:
		'Summen av kvadrata i strukturmatrisa. Det er den SPSS viser etter skeiv rotasjon; summane overlappar og kan ikkje leggjast saman.',
	obliqueVariance:
		'Faktorane samvarierer. Etter rotasjon er summen diagonalen i ΦΛ′Λ (som psych), som til saman blir det same som før rotasjonen.',

	countsTitle: 'Kor mange faktorar?',
	rule: 'Regel',
	factorCount: 'Tal',
	usedHere: 'brukt her',
	rule_parallel: 'Parallellanalyse',
	rule_map: 'MAP (Velicer)',
	rule_kaiser: 'Kaiser (eigenverdi over 1)',
	rule_typed: 'Valt tal',
	countsNote:
		'Regelen til Kaiser gir ofte for mange. Parallellanalyse og MAP er betre rettesnorer; er dei usamde, sjå på begge løysingane.',
	eigenvaluesTitle: 'Eigenverdiar',
	number: 'Nummer',
	eigenvalue: 'Eigenverdi',
	observed: 'Eigenverdiar',
	random: 'Tilfeldige data, 95-persentil',
	randomHelp: 'Ein eigenverdi tel i parallellanalysen når han er større enn denne.',
	randomMean: 'Tilfeldige data, snitt',
	mapAverage: 'MAP',
	mapHelp:
		'Gjennomsnittleg kvadrert partiell korrelasjon når så mange komponentar er tekne ut. Det minste gir talet.',
	mapEnds: 'Når så mange komponentar er tekne ut, er det ingenting att å måle.',
	computedLater: 'Parallellanalysen er ikkje ferdig.',
	parallelNote: ({ sets, seed, n }) =>
		`Parallellanalyse: ${number(sets)} sett normalfordelte data med ${number(n)} rader, startverdi ${seed}. Det blir talt til og med den siste før den første som ikkje er større.`,
	scree: 'Eigenverdiane (scree)',
	screeText: ({ items, first, above }) =>
		`Eigenverdiane av ${number(items)} spørsmål, frå ${number(first)} og nedover; ${number(above)} er over 1.`,
	kaiserLine: 'Grensa til Kaiser',

	adequacy: 'Eignar spørsmåla seg?',
	measure: 'Mål',
	value: 'Verdi',
	kmo: 'KMO (Kaiser-Meyer-Olkin)',
	bartlettChiSquare: 'Bartletts test: kjikvadrat',
	bartlettDf: 'Bartletts test: fridomsgrader',
	bartlettP: 'Bartletts test: p',
	determinant: 'Determinant',
	communalities: 'Kommunalitetar og KMO',
	answers: 'Svar',
	initial: 'Ved start',
	extracted: 'Kommunalitet',
	uniqueness: 'Eige',
	kmoOfItem: 'KMO',
	kmoHelp: 'Kor godt spørsmålet passar inn mellom dei andre, frå 0 til 1. Under 0,5 er for lite.',
	answersTitle: 'Svar på spørsmåla',
	distinct: 'Ulike verdiar',
	fitTitle: 'Kor godt løysinga gir att korrelasjonane',
	rmsr: 'RMSR (snitt av residuala)',
	largeResiduals: 'Residual over 0,05',
	largeResidualShare: 'Residual over 0,05, prosent av para',
	chiSquare: 'Kjikvadrat',
	chiSquareDf: 'Fridomsgrader',
	chiSquareP: 'p',
	rmsea: 'RMSEA',
	tli: 'TLI',
	bic: 'BIC',
	noFitTest: 'Modellen har ingen fridomsgrader att, eller for få rader til ein test.',
	fitNote: 'Kjikvadrat etter Bartlett; RMSEA, TLI og BIC som i psych.',
	residualsTitle: 'Residual: korrelasjonane minus dei faktorane gir',
	residualsNote: '* over 0,05 i talverdi. Kolonnane har same nummer som radene.',
	correlationsTitle: 'Korrelasjonane',
	largestResidualsTitle: ({ count }) => `Dei ${number(count)} største residuala`,
	otherItem: 'Og',
	residual: 'Residual',
	scoresTitle: ({ method: by }) => `Faktorskårar: ${named(SCORES, by)}`,
	validity: 'R²',
	validityHelp: 'Kvadrert korrelasjon mellom faktoren og skårane: kor godt dei avgjer han.',
	scoreCount: 'N',
	scoreSd: 'Std. avvik',
	scoreMin: 'Lågast',
	scoreMax: 'Høgast',
	scoresNote: 'Skårane er vekter gonger standardiserte svar, for rader med svar på alle spørsmåla.',
	noScores: 'For få rader har svar på alle spørsmåla.',
	scoreWeightsTitle: ({ method: by }) => `Vekter for faktorskårar: ${named(SCORES, by)}`,

	methodIs: (params) => `${method(params)}.`,
	preset: 'Oppsett',
	presetIs: ({ preset: which, steps, turning }) =>
		which === 'spss'
			? 'Som SPSS 27: steg, stoppreglar, forteikn og rekkjefølgje. Rotasjon med normaliseringa til Kaiser. Gjenskaper lagra resultat frå SPSS 27 (hovudakse, varimax, promax) til 1e-6.'
			: which === 'psych'
				? 'Som psych 2.2.9 i R: hovudakse til summen av kommunalitetane endrar seg mindre enn 1e-9, varimax som i R, oblimin utan normalisering, promax som rotate = "Promax" (psychs "promax" normaliserer fyrst og gir andre tal).'
				: `Eige: stega til ${named(STEPS, steps)}, rotasjonen til ${named(STEPS, turning)}.`,
	iterationLimit: 'Grense for rundar',
	limitIs: ({ limit }) => `Høgst ${number(limit)}. SPSS stoppar sjølv etter 25 når ikkje anna er valt.`,
	correlation: 'Korrelasjon',
	correlationIs: ({ correlation, missing }) =>
		`${named(CORRELATION, correlation)}, ${missing === 'pairwise' ? 'parvis' : 'berre rader med svar på alt'}.`,
	cases: 'Rader brukte',
	noCases: 'Ingen: korrelasjonane kan ikkje reknast ut.',
	casesListwise: ({ n, left }) =>
		`${rows(n)} har svar på alle spørsmåla. ${Number(left) === 0 ? 'Ingen' : rows(left)} er haldne utanfor.`,
	casesPairwise: ({ n, left }) =>
		`Parvis: minst ${number(n)} rader i kvart par (${Number(left) === 0 ? 'ingen' : number(left)} manglar i det minste). N er det minste paret.`,
	count: 'Talet på faktorar',
	countIs: ({ rule, sets, seed }) =>
		`${named(RULE, rule)}. Parallellanalysen har ${number(sets)} sett, startverdi ${seed}, 95-persentil av type 7; tilfeldige tal er normalfordelte.`,
	scores: 'Faktorskårar',
	scoresAre: ({ method: by }) => `Etter ${named(SCORES, by)}.`,
	sources: 'Kjelder',
	sourceList:
		'Horn (1965) og Glorfeld (1995) for parallellanalyse; Velicer (1976) for MAP; Kaiser og Rice (1974) for KMO; Bartlett (1950, 1951) for testane; SPSS 27 Algorithms og psych 2.2.9 for oppsetta.'
};
export default factorAnalysis;
