import type { Message } from '../../core/outcome';

type Params = NonNullable<Message['params']>;

/** R code and SPSS syntax: comments inside them, why there is none, and the buttons. */
export default {
	title: 'R-kode og SPSS-syntaks',
	r: 'R-kode',
	spss: 'SPSS-syntaks',
	intro:
		'Kode som gir de samme tallene fra de samme radene i R eller SPSS. Den leser en fil med bare de variablene som analysen bruker; legg filen i samme mappe som koden.',
	copy: 'Kopier koden',
	copied: 'Koden er kopiert.',
	downloadCode: 'Last ned koden',
	downloadData: 'Last ned dataene',
	dataWarning:
		'Datafilen er mikrodata: én linje for hver rad, uten prikking eller annen skjerming. Den kan peke ut enkeltpersoner. Last den ned bare hvis du har lov til det, og lagre den der slike data skal ligge.',
	readsData: ({ file }: Params) =>
		`Leser ${file}: UTF-8, semikolon mellom kolonnene, desimalpunktum; tomme celler av alle slag er tomme`,
	showsSmall: ({ limit }: Params) =>
		`Appen skjermer grupper med færre enn ${limit} svar; koden gir tallene for dem også, og de kan peke ut enkeltpersoner`,
	valueLabels: 'Verdiene er koder; etikettene følger med som opplysning',
	filters: ({ filter }: Params) => `Bare radene som filteret slipper gjennom: ${filter}`,
	weighs: ({ weight }: Params) => `Radene veies med ${weight}; rader uten brukbar vekt er ikke med`,
	splits: ({ variable }: Params) => `Alt gjøres for seg for hver verdi av ${variable}`,
	puts: 'Tallene samles med navnene som tabell, rad og kolonne har i appen',
	prints: 'Alle tallene, uavrundet',
	isCalled: ({ name, spss }: Params) => `${name} heter ${spss} her`,
	spssMoments: 'Skjevhet og kurtose som i SPSS (type 2); en vekt er hvor mange rader en rad står for',
	noPopulation:
		'SPSS tar ikke hensyn til hvor mange det er i populasjonen: standardfeil og intervall blir større',
	noQuantiles7: 'SPSS har ikke kvantiler av type 7; disse er av type 6',
	frequencies: 'Antall, prosent av alle, prosent av svarene og summert prosent; tomme celler etter slag',
	onlyEach:
		'Kode er laget for én tabell for hver variabel, ikke for tabellen med variablene ved siden av hverandre.',
	dontKnowInSpss:
		'Her er «vet ikke» en tom celle; i appen er det et svar. Se kolonnen med slag av tomme celler',
	notChosen: 'Velg variabler først.',
	intervalOther: 'R gir ikke intervall for denne koeffisienten; appens er beskrevet på metodesiden',
	noAdjust: 'SPSS justerer ikke p-verdiene for antall par',
	noSpssCommand: 'Ingen SPSS-kommando gir dette.',
	turned: 'Spørsmål som er snudd eller flyttet til felles skala, regnes om først',
	feldt: 'Alfa med Feldts intervall; omega av én faktor med minste residualer',
	noOmega: 'Kommandoen gir ikke omega',
	typedIntro:
		'Kode som gir de samme tallene i R. Tallene som er skrevet inn, står i koden selv, så den leser ingen fil.',
	typedNumbers: 'Tallene slik de er skrevet inn; antall desimaler sier hvor mye de kan være avrundet',
	roundingAllows:
		'Hva avrundingen tillater: hvert tall kan ha vært en halv enhet i siste desimal mindre eller større',
	publishedD: 'd av to spørsmål: differansen delt på roten av gjennomsnittet av variansene',
	printedAgrees: 'Om den trykte d-en er lik den utregnede, tillatt av avrundingen eller umulig',
	fromMoments: 'Alt følger av n, gjennomsnitt og standardavvik i hver gruppe',
	overallTests: 'Alle gruppene under ett: variansanalyse, og Welchs med ulike varianser',
	typedColumns: 'Tallene slik de er skrevet inn eller hentet, som tekst for at ingen siffer skal gå tapt',
	exactNumbers:
		'Hele tall av alle størrelser: R har bare seksten siffer, og da kan to rester som er like, se ulike ut',
	exactShares:
		'Like mange kroner for hver vekt innenfor gulv og tak; så avrunding ned, og det som er igjen, til de største restene',
	receivers:
		'Hva hver mottaker får: først det som er satt av, så universitetenes andel av resten, til nærmeste krone',
	carried: 'Hvor mange kommuner et budsjett bærer, i hele kommuner',
	prices: 'Budsjettene i prisene fra det første året',
	stated: 'Summer av det som er oppgitt; en tom celle er ikke null',
	universityAgainst: 'Universitetene mot eiere og koordinatorer, og hva en fast andel ville ha flyttet',
	fences: 'Kvartiler (type 7) av andelene, og gjerdene halvannen kvartilavstand utenfor',
	noSpssTyped:
		'SPSS har ingen kommando for dette: tallene er skrevet inn, og SPSS regner på rader. Bruk R-koden.',
	noText:
		'En tekst har ingen egne tall å regne ut: tallene kommer fra andre analyser, som har sin egen kode.',
	typedApplications:
		'Søknadene slik de er skrevet inn: kroner i året, lys for hvert kriterium og vedtak; det som er tomt, er NA',
	grantedAmounts:
		'Kroner i året som er gitt: det som er skrevet inn, ellers det som ble søkt om; avslag er 0',
	scoreOfLights: 'Poeng av mulige poeng for kriteriene som er vurdert, og lyset som grensene gir',
	placesByLight: 'Rekkefølgen: grønne før gule, så etter poeng; de som er like, deler plass',
	countsByGroup: 'Antall, kroner og andel innvilget, etter lys og etter formål',
	budgetByRules: 'Kronene det første året: slik det er vedtatt, og budsjettet fordelt etter tre regler',
	boundYears: 'Hva årets tilsagn binder av budsjettene i årene som kommer',
	logsNotNumbers: 'Avvik fra lysene og inhabilitet er lister med ord; de står i resultatet',
	typedTable:
		'Radene og kolonnene i tabellen, og hva de er; points er plassen på skalaen, n er antallet som står i etiketten',
	typedCells:
		'Tallene slik de er trykt: rad og kolonne fra 0, hva de er, desimaler, stjerner, og om det står «mindre enn»',
	howMade:
		'Hvordan tallene kan ha blitt til: avrunding, grunnlag, spørsmål bak gjennomsnittene, skala, stjernenivåer, frihetsgrader',
	printedCanBe: 'Hva et trykt tall kan stå for: en halv enhet i siste desimal hver vei',
	checkRanges:
		'Tall som ikke kan finnes: en p over 1, et antall som ikke er helt, et gjennomsnitt utenfor skalaen',
	printedPercents: 'Prosenten et antall blir trykt som, én eller to ganger avrundet, med hele tall',
	checkPersons:
		'Hele personer som kan ligge bak prosentene: antall for hvert svar, og gjennomsnittene de kan ha',
	checkAnswers: 'Kolonner med prosenter: summen, og om personer, N og gjennomsnitt går i hop',
	checkCounts: 'Antall mot summen, og prosenter mot antallene ved siden av',
	checkMargins: 'N for gruppene mot N for alle, og mot det høyeste den kan være',
	checkCrossed: 'Gjennomsnitt for to grupper og begge samlet, med N bare i margene',
	checkEffects: 'Cohens d mot gjennomsnittene og standardavvikene i raden',
	checkMeans:
		'Gjennomsnitt og standardavvik: alle mot gruppene, og om hele svar kan gi dem (GRIM og GRIMMER)',
	checkTests: 'Koeffisienter: stjerner mot p, p mot t, t mot B og standardfeilen, fortegn',
	checksBothWays: 'Tabellen kontrolleres nedover kolonnene og, snudd, bortover radene',
	ordersFindings: 'De sikreste funnene først; det som er funnet fra begge sider, står én gang',
	weightedSd: 'Standardavvik som i SPSS; intervall med effektivt antall svar (Kish)',
	onlyGrouped:
		'Bare rader som har en verdi for alt det grupperes etter; de andre er heller ikke med i summene',
	groupsWithin: 'Rader for alle, for hver gruppe og for gruppe innenfor gruppe',
	pooledD: 'Cohens d med felles standardavvik, og Hedges g',
	itemD: 'Cohens d av to spørsmål: delt på roten av gjennomsnittet av variansene; dz av differansene',
	noEffectSize: 'Cohens d er ikke med i denne syntaksen',
	clusterByRegression:
		'Testen som tar hensyn til klynger, er regresjon med klyngerobuste standardfeil; den er ikke med her',
	noPermutation: 'Permutasjonstest og bootstrap trekker tilfeldig og er ikke med',
	smallerU: 'SPSS skriver den minste av de to U-verdiene; p er den samme',
	confidence: ({ percent, group }: Params) =>
		`Intervaller på ${percent} prosent; gruppene er verdiene av ${group}`,
	noSpssCluster: 'Ingen vanlig SPSS-kommando gir klyngerobuste standardfeil.',
	rowsOfModels: 'Bare rader som har alt modellen trenger',
	noFrequencyRobust: 'Robuste standardfeil sammen med frekvensvekter er det ikke laget kode for.',
	noCentredSquare: 'SPSS-syntaks er ikke laget for kvadratledd som er sentrert.',
	newerSpss: 'Krever SPSS 25 eller nyere',
	standardisedInside:
		'Prediktorene standardiseres under estimeringen; kolonner som følger av andre, er ikke med',
	firthWhen: ({ events }: Params) =>
		`Firths korreksjon der utfallene lar seg skille helt, eller der det er færre enn ${events} hendelser for hver koeffisient`,
	backToRaw: 'Tilbake til prediktorene slik de er i dataene',
	averageDifference:
		'Gjennomsnittlig forskjell i sannsynlighet: alle radene i to utgaver som bare er ulike i én prediktor; deltametoden',
	eventIs: ({ value, name }: Params) =>
		`Hendelsen er ${value} i ${name}; alle andre verdier er ingen hendelse`,
	spssFirth: ({ events }: Params) =>
		`SPSS har ikke Firths korreksjon: der appen bruker den (full separasjon, eller færre enn ${events} hendelser for hver koeffisient), er tallene andre`,
	spssWald: 'SPSS gir Walds intervaller og p-verdier, ikke dem som bygger på profil-likelihood',
	noSpssFirth: 'SPSS har ingen kommando for logistisk regresjon med Firths korreksjon.',
	weightsArePersons: 'Vekten er hvor mange personer en rad står for',
	linearised:
		'Vekten sier hvor mye en rad teller: standardfeil av veide gjennomsnitt er lineariserte (Lumley 2010)',
	groupsOfValues: 'Gruppene er verdiene av grupperingsvariablene; rader uten verdi er bare med blant alle',
	adjustedTogether:
		'p-verdiene justeres over alle sammenlikningene i tabellen; par som appen skjermer av andre grunner enn grensen, er med her',
	spssWeights: 'SPSS tar en vekt for et antall personer: standardavvik og tester blir andre enn appens',
	dontKnowIs: ({ value, name }: Params) => `I ${name} er ${value} «vet ikke»`,
	noNestedPairs: 'Parvise tester innenfor grupper er ikke med i syntaksen',
	parallelDraws:
		'Parallellanalysen trekker tilfeldige tall: egenverdiene der avviker litt fra appens, og antallet faktorer kan gjøre det på grensen',
	spssSteps: 'Trinn, stoppregler og rotasjon som i SPSS; R har ingen funksjon med dem',
	minresByAxis: 'Prinsipal akse, kjørt til alt står stille, ender i samme minimum som minres',
	onlyPearsonInSpss: 'FACTOR i SPSS regner bare på Pearsons korrelasjoner.',
	typeFactors:
		'SPSS har ikke denne regelen for antall faktorer: skriv FACTORS(antall) i stedet for MINEIGEN(1)',
	psychSteps: 'Appen følger psych i R; SPSS stopper tidligere, så tallene kan avvike i tredje desimal',
	populationCounts: ({ name }: Params) => `Tallene for populasjonen er talt i appen, i datasettet ${name}`,
	typedPopulation: 'Tallene for populasjonen er skrevet inn i appen',
	noPopulationCounts:
		'Koden trenger antallet i populasjonen: velg datasettet med populasjonen, eller skriv tallene.',
	countsOnce: ({ key }: Params) => `Hver verdi av ${key} telles én gang, der den første gang har en verdi`,
	noFinite: 'SPSS tar ikke hensyn til at populasjonen er endelig, og gir ikke intervallene',
	noEmptyGroups: 'Grupper uten svar er ikke med her, og heller ikke summene',
	unitsOfRows: 'Hvilken kommune hver rad hører til',
	whatDrawsSay: 'Hva hver kommune var i hvert uttrekk; alle andre rader er NA',
	drawCodes: '0 ikke trukket ut, 1 gjennomsnitt, 2 spredning, 3 trukket ut',
	noPooledDraws:
		'Uttrekkene samlet er ikke med her: en kommune som er trukket ut flere ganger, teller da flere ganger'
};
