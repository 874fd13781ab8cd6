import type { Message } from '../../core/outcome';
import type { WorkMessages } from '../types';

type Params = NonNullable<Message['params']>;

const syntax: WorkMessages['syntax'] = {
	title: 'R-kode og SPSS-syntaks',
	r: 'R-kode',
	spss: 'SPSS-syntaks',
	intro:
		'Kode som gir dei same tala frå dei same radene i R eller SPSS. Ho les ei fil med berre dei variablane som analysen bruker; legg fila i same mappa som koden.',
	copy: 'Kopier koden',
	copied: 'Koden er kopiert.',
	downloadCode: 'Last ned koden',
	downloadData: 'Last ned dataa',
	dataWarning:
		'Datafila er mikrodata: éi linje for kvar rad, utan prikking eller anna skjerming. Ho kan peike ut einskildpersonar. Last ho ned berre dersom du har lov til det, og lagre ho der slike data skal liggje.',
	readsData: ({ file }: Params) =>
		`Les ${file}: UTF-8, semikolon mellom kolonnane, desimalpunktum; tomme celler av alle slag er tomme`,
	showsSmall: ({ limit }: Params) =>
		`Appen skjermar grupper med færre enn ${limit} svar; koden gir tala for dei òg, og dei kan peike ut einskildpersonar`,
	valueLabels: 'Verdiane er kodar; etikettane følgjer med som opplysning',
	filters: ({ filter }: Params) => `Berre radene som filteret slepper gjennom: ${filter}`,
	weighs: ({ weight }: Params) => `Radene blir vegne med ${weight}; rader utan brukande vekt er ikkje med`,
	splits: ({ variable }: Params) => `Alt blir gjort for seg for kvar verdi av ${variable}`,
	puts: 'Tala blir samla med namna som tabell, rad og kolonne har i appen',
	prints: 'Alle tala, uavrunda',
	isCalled: ({ name, spss }: Params) => `${name} heiter ${spss} her`,
	spssMoments: 'Skeivleik og kurtose som i SPSS (type 2); ei vekt er kor mange rader ei rad står for',
	noPopulation:
		'SPSS tek ikkje omsyn til kor mange det er i populasjonen: standardfeil og intervall blir større',
	noQuantiles7: 'SPSS har ikkje kvantilar av type 7; desse er av type 6',
	frequencies: 'Tal på svar, prosent av alle, prosent av svara og summert prosent; tomme celler etter slag',
	onlyEach:
		'Kode er laga for éin tabell for kvar variabel, ikkje for tabellen med variablane ved sida av kvarandre.',
	dontKnowInSpss:
		'Her er «veit ikkje» ei tom celle; i appen er det eit svar. Sjå kolonnen med slag av tomme celler',
	notChosen: 'Vel variablar først.',
	intervalOther: 'R gir ikkje intervall for denne koeffisienten; det i appen er skildra på metodesida',
	noAdjust: 'SPSS justerer ikkje p-verdiane for talet på par',
	noSpssCommand: 'Ingen SPSS-kommando gir dette.',
	turned: 'Spørsmål som er snudde eller flytte til felles skala, blir rekna om først',
	feldt: 'Alfa med Feldts intervall; omega av éin faktor med minste residualar',
	noOmega: 'Kommandoen gir ikkje omega',
	typedIntro:
		'Kode som gir dei same tala i R. Tala som er skrivne inn, står i koden sjølv, så han les inga fil.',
	typedNumbers: 'Tala slik dei er skrivne inn; talet på desimalar seier kor mykje dei kan vere avrunda',
	roundingAllows:
		'Kva avrundinga tillèt: kvart tal kan ha vore ei halv eining i siste desimal mindre eller større',
	publishedD: 'd av to spørsmål: differansen delt på rota av gjennomsnittet av variansane',
	printedAgrees: 'Om den trykte d-en er lik den utrekna, tillaten av avrundinga eller umogleg',
	fromMoments: 'Alt følgjer av n, gjennomsnitt og standardavvik i kvar gruppe',
	overallTests: 'Alle gruppene under eitt: variansanalyse, og den til Welch med ulike variansar',
	typedColumns: 'Tala slik dei er skrivne inn eller henta, som tekst for at ingen siffer skal gå tapt',
	exactNumbers:
		'Heile tal av alle storleikar: R har berre seksten siffer, og då kan to restar som er like, sjå ulike ut',
	exactShares:
		'Like mange kroner for kvar vekt innanfor golv og tak; så avrunding ned, og det som er att, til dei største restane',
	receivers:
		'Kva kvar mottakar får: først det som er sett av, så andelen til universiteta av resten, til næraste krone',
	carried: 'Kor mange kommunar eit budsjett ber, i heile kommunar',
	prices: 'Budsjetta i prisane frå det første året',
	stated: 'Summar av det som er oppgitt; ei tom celle er ikkje null',
	universityAgainst: 'Universiteta mot eigarar og koordinatorar, og kva ein fast andel ville ha flytta',
	fences: 'Kvartilar (type 7) av andelane, og gjerda halvannan kvartilavstand utanfor',
	noSpssTyped:
		'SPSS har ingen kommando for dette: tala er skrivne inn, og SPSS reknar på rader. Bruk R-koden.',
	noText: 'Ein tekst har ingen eigne tal å rekne ut: tala kjem frå andre analysar, som har sin eigen kode.',
	typedApplications:
		'Søknadene slik dei er skrivne inn: kroner i året, lys for kvart kriterium og vedtak; det som er tomt, er NA',
	grantedAmounts: 'Kroner i året som er gitt: det som er skrive inn, elles det som vart søkt om; avslag er 0',
	scoreOfLights: 'Poeng av moglege poeng for kriteria som er vurderte, og lyset som grensene gir',
	placesByLight: 'Rekkjefølgja: grøne før gule, så etter poeng; dei som er like, deler plass',
	countsByGroup: 'Tal på søknader, kroner og del innvilga, etter lys og etter formål',
	budgetByRules: 'Kronene det første året: slik det er vedteke, og budsjettet fordelt etter tre reglar',
	boundYears: 'Kva tilsegnene i år bind av budsjetta i åra som kjem',
	logsNotNumbers: 'Avvik frå lysa og inhabilitet er lister med ord; dei står i resultatet',
	typedTable:
		'Radene og kolonnane i tabellen, og kva dei er; points er plassen på skalaen, n er talet som står i etiketten',
	typedCells:
		'Tala slik dei er trykte: rad og kolonne frå 0, kva dei er, desimalar, stjerner, og om det står «mindre enn»',
	howMade:
		'Korleis tala kan ha vorte til: avrunding, grunnlag, spørsmål bak gjennomsnitta, skala, stjernenivå, fridomsgrader',
	printedCanBe: 'Kva eit trykt tal kan stå for: ei halv eining i siste desimal kvar veg',
	checkRanges:
		'Tal som ikkje kan finnast: ein p over 1, eit tal på svar som ikkje er heilt, eit gjennomsnitt utanfor skalaen',
	printedPercents: 'Prosenten eit tal på svar blir trykt som, ein eller to gonger avrunda, med heile tal',
	checkPersons:
		'Heile personar som kan liggje bak prosentane: tal på kvart svar, og gjennomsnitta dei kan ha',
	checkAnswers: 'Kolonnar med prosentar: summen, og om personar, N og gjennomsnitt går i hop',
	checkCounts: 'Tal på svar mot summen, og prosentar mot tala ved sida av',
	checkMargins: 'N for gruppene mot N for alle, og mot det høgaste talet kan vere',
	checkCrossed: 'Gjennomsnitt for to grupper og begge samla, med N berre i margane',
	checkEffects: 'Cohens d mot gjennomsnitta og standardavvika i rada',
	checkMeans:
		'Gjennomsnitt og standardavvik: alle mot gruppene, og om heile svar kan gi dei (GRIM og GRIMMER)',
	checkTests: 'Koeffisientar: stjerner mot p, p mot t, t mot B og standardfeilen, forteikn',
	checksBothWays: 'Tabellen blir kontrollert nedover kolonnane og, snudd, bortover radene',
	ordersFindings: 'Dei sikraste funna først; det som er funne frå begge sider, står éin gong',
	weightedSd: 'Standardavvik som i SPSS; intervall med effektivt tal på svar (Kish)',
	onlyGrouped:
		'Berre rader som har ein verdi for alt det blir gruppert etter; dei andre er heller ikkje med i summane',
	groupsWithin: 'Rader for alle, for kvar gruppe og for gruppe innanfor gruppe',
	pooledD: 'Cohens d med felles standardavvik, og Hedges g',
	itemD: 'Cohens d av to spørsmål: delt på rota av gjennomsnittet av variansane; dz av differansane',
	noEffectSize: 'Cohens d er ikkje med i denne syntaksen',
	clusterByRegression:
		'Testen som tek omsyn til klyngjer, er regresjon med klyngjerobuste standardfeil; han er ikkje med her',
	noPermutation: 'Permutasjonstest og bootstrap trekkjer tilfeldig og er ikkje med',
	smallerU: 'SPSS skriv den minste av dei to U-verdiane; p er den same',
	confidence: ({ percent, group }: Params) =>
		`Intervall på ${percent} prosent; gruppene er verdiane av ${group}`,
	noSpssCluster: 'Ingen vanleg SPSS-kommando gir klyngjerobuste standardfeil.',
	rowsOfModels: 'Berre rader som har alt modellen treng',
	noFrequencyRobust: 'Robuste standardfeil saman med frekvensvekter er det ikkje laga kode for.',
	noCentredSquare: 'SPSS-syntaks er ikkje laga for kvadratledd som er sentrerte.',
	newerSpss: 'Krev SPSS 25 eller nyare',
	standardisedInside:
		'Prediktorane blir standardiserte under estimeringa; kolonnar som følgjer av andre, er ikkje med',
	firthWhen: ({ events }: Params) =>
		`Firths korreksjon der utfalla lèt seg skilje heilt, eller der det er færre enn ${events} hendingar for kvar koeffisient`,
	backToRaw: 'Tilbake til prediktorane slik dei er i dataa',
	averageDifference:
		'Gjennomsnittleg skilnad i sannsyn: alle radene i to utgåver som berre er ulike i éin prediktor; deltametoden',
	eventIs: ({ value, name }: Params) => `Hendinga er ${value} i ${name}; alle andre verdiar er inga hending`,
	spssFirth: ({ events }: Params) =>
		`SPSS har ikkje Firths korreksjon: der appen bruker han (full separasjon, eller færre enn ${events} hendingar for kvar koeffisient), er tala andre`,
	spssWald: 'SPSS gir Walds intervall og p-verdiar, ikkje dei som byggjer på profil-likelihood',
	noSpssFirth: 'SPSS har ingen kommando for logistisk regresjon med Firths korreksjon.',
	weightsArePersons: 'Vekta er kor mange personar ei rad står for',
	linearised:
		'Vekta seier kor mykje ei rad tel: standardfeil av vegne gjennomsnitt er lineariserte (Lumley 2010)',
	groupsOfValues: 'Gruppene er verdiane av grupperingsvariablane; rader utan verdi er berre med blant alle',
	adjustedTogether:
		'p-verdiane blir justerte over alle samanlikningane i tabellen; par som appen skjermar av andre grunnar enn grensa, er med her',
	spssWeights: 'SPSS tek ei vekt for eit tal personar: standardavvik og testar blir andre enn i appen',
	dontKnowIs: ({ value, name }: Params) => `I ${name} er ${value} «veit ikkje»`,
	noNestedPairs: 'Parvise testar innanfor grupper er ikkje med i syntaksen',
	parallelDraws:
		'Parallellanalysen trekkjer tilfeldige tal: eigenverdiane der skil seg litt frå dei i appen, og talet på faktorar kan gjere det på grensa',
	spssSteps: 'Steg, stoppreglar og rotasjon som i SPSS; R har ingen funksjon med dei',
	minresByAxis: 'Prinsipal akse, køyrd til alt står stille, endar i same minimum som minres',
	onlyPearsonInSpss: 'FACTOR i SPSS reknar berre på Pearsons korrelasjonar.',
	typeFactors:
		'SPSS har ikkje denne regelen for talet på faktorar: skriv FACTORS(tal) i staden for MINEIGEN(1)',
	psychSteps: 'Appen følgjer psych i R; SPSS stoppar tidlegare, så tala kan skilje seg i tredje desimal',
	populationCounts: ({ name }: Params) => `Tala for populasjonen er talde i appen, i datasettet ${name}`,
	typedPopulation: 'Tala for populasjonen er skrivne inn i appen',
	noPopulationCounts: 'Koden treng talet i populasjonen: vel datasettet med populasjonen, eller skriv tala.',
	countsOnce: ({ key }: Params) =>
		`Kvar verdi av ${key} blir talt éin gong, der han første gong har ein verdi`,
	noFinite: 'SPSS tek ikkje omsyn til at populasjonen er endeleg, og gir ikkje intervalla',
	noEmptyGroups: 'Grupper utan svar er ikkje med her, og heller ikkje summane',
	unitsOfRows: 'Kva kommune kvar rad høyrer til',
	whatDrawsSay: 'Kva kvar kommune var i kvart uttrekk; alle andre rader er NA',
	drawCodes: '0 ikkje trekt ut, 1 gjennomsnitt, 2 spreiing, 3 trekt ut',
	noPooledDraws:
		'Uttrekka samla er ikkje med her: ein kommune som er trekt ut fleire gonger, tel då fleire gonger'
};

export default syntax;
