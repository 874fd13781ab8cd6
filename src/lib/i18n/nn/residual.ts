import type { WorkMessages } from '../types';

const municipalities = (n: number) => (n === 1 ? 'éin kommune' : `${n} kommunar`);
const Municipalities = (n: number) => (n === 1 ? 'Éin kommune' : municipalities(n));

const residual: WorkMessages['residual'] = {
	tab: 'Justert for struktur',
	heading: 'Kva om uttrekket vart justert for struktur?',
	warningTitle: 'Eit tankeeksperiment, ikkje ein regel',
	warning:
		'Udir trekkjer ikkje slik, og ingen har foreslått det. Her blir vanlege skilnader mellom store og små, sentrale og mindre sentrale kommunar trekte frå, og kommunane blir ordna etter det som er att. Det kan skjule verkelege skilnader i kvalitet: heng struktur saman med kor godt tilbodet er, blir òg den skilnaden teken bort. Elevane har like stort behov uansett kva som ligg bak.',
	facts: 'Ta omsyn til',
	parts: {
		population: 'Folketal (logaritme)',
		pupils: 'Elevar bak resultata (logaritme)',
		schools: 'Talet på skular',
		oneSchool: 'Har berre éin skule',
		centrality: 'Sentralitet (indeks, hundre)',
		county: 'Fylke'
	},
	variables: {
		freeIncome: 'Frie inntekter per innbyggjar',
		schoolShare: 'Delen til skulen av netto driftsutgifter',
		schoolExpenditure: 'Netto skuleutgifter per skulebarn',
		universityEducation: 'Innbyggjarar med høgare utdanning',
		disabilityPension: 'Uføretrygda',
		childWelfare: 'Barn med barnevernstiltak'
	},
	measure: 'Resultat',
	measures: { share: 'Del risikopoeng', distance: 'Avstand i standardavvik' },
	distanceHelp: 'Kor langt kommunen i snitt ligg forbi dei nasjonale grensene.',
	modelled: { share: 'Del risikopoeng (prosent)', distance: 'Avstand i standardavvik' },
	isDrawn: 'Gjennomsnittsuttrekket',
	yes: 'trekt ut',
	no: 'ikkje trekt ut',
	fromDatasets: 'Ta med variablar frå eigne tabellar',
	noDatasets: 'Prosjektet har ingen tabellar med andre variablar. Legg dei til under Data.',
	dataset: 'Tabell',
	variable: 'Variabel',
	chooseVariable: 'Vel variabel',
	add: 'Ta med',
	noKey: ({ dataset }) =>
		`«${dataset}» har ingen variabel som ser ut til å vere kommunenummer eller kommunenamn. Sei kva for ein det er under Data.`,
	noValues: ({ variable }) =>
		`Inga rad med tal på «${variable}» kan koplast til ein kommune. Sjå etter kommunenummera under Data.`,
	taken: ({ label, n, rows, unmatched }) =>
		`${label}: ${municipalities(n)}${rows > 1 ? `, gjennomsnitt av inntil ${rows} rader i kvar` : ''}${unmatched > 0 ? `; ${unmatched === 1 ? 'éi rad' : `${unmatched} rader`} utan kjend kommune` : ''}.`,
	remove: ({ label }) => `Ta bort ${label}`,
	chooseFacts: 'Vel minst eitt tilhøve å ta omsyn til.',
	working: 'Reknar …',
	failed: 'Noko gjekk gale undervegs. Endre eit val for å prøve på nytt.',
	noFacts: 'Manglar eit tilhøve som det blir teke omsyn til, eller er ikkje vurdert.',
	nobody: 'Ingen vurdert kommune har tal for alt som er valt. Ta bort noko.',
	summary: ({ entering, stay, before }) =>
		`${Municipalities(entering)} inn, og ${stay} av ${before} blir ståande.`,
	explained: ({ percent, n }) =>
		`Dei valde forholda svarer til ${percent} av variasjonen mellom ${municipalities(n)} (R²).`,
	aside: ({ names }) => `Haldne utanfor, fordi dei ikkje varierer eller er gitte av andre: ${names}.`,
	lacking: ({ n, names }) =>
		`${Municipalities(n)} manglar noko av det som er valt, og kan ikkje trekkjast her${names === '' ? '' : `: ${names}`}.`,
	tie: ({ n, places }) =>
		`${Municipalities(n)} står heilt likt ved grensa om ${places === 1 ? 'éin plass' : `${places} plassar`}; rekkjefølgja frå uttrekket er brukt mellom dei.`,
	moved: 'Kven kjem inn, og kven går ut',
	nobodyMoves: 'Ingen: lista er den same.',
	plot: 'Resultat mot det strukturen tilseier',
	plotDescription: ({ n }) =>
		`${Municipalities(n)}: resultatet mot det kommunar med same struktur har i snitt. Dei som kjem inn eller går ut, er namngitte.`,
	plotNote: 'Over den nedste linja: høgare risiko enn kommunar med same struktur har i snitt.',
	asExpected: 'Som kommunar med same struktur',
	cutLine: 'Grensa etter justering',
	drawnThen: ({ n }) => `Dei ${n} som ville blitt trekte ut`,
	drawnThenTitle: 'Trekte ut etter justering',
	allRanked: ({ n }) => `Alle ${n}, i rekkjefølgje`,
	allTitle: 'Alle kommunar etter justering',
	columns: {
		rank: 'Plass etter justering',
		move: 'Endring',
		before: 'Plass i uttrekket',
		expected: 'Venta ut frå struktur',
		expectedHelp: 'Det modellen gir for ein kommune med same folketal og dei andre valde forholda.',
		residual: 'Over det venta',
		residualPoints: 'Over det venta, prosentpoeng',
		residualHelp: 'Resultatet minus det strukturen tilseier. Høgast først.'
	},
	moves: {
		in: 'inn',
		out: 'ut',
		stays: 'som før',
		none: 'ikkje trekt',
		fromSpread: 'inn (var i spreiingsuttrekket)'
	},
	tableNote:
		'Same filter og talet på plassar som i uttrekket. Berre gjennomsnittsuttrekket er gjort om; spreiingsuttrekket er som det var.',
	resultModel: 'Modellen bak: resultatet',
	resultModelText: 'Alle vurderte kommunar. Standardfeila er robuste (HC3).',
	drawnModel: 'Heng det å bli trekt saman med struktur?',
	drawnModelText:
		'Logistisk regresjon av gjennomsnittsuttrekket slik det er, blant kommunane som kunne trekkjast ut.',
	method:
		'Minste kvadrats metode på alle vurderte kommunar som har tal for alt som er valt, òg dei som filtra held utanfor. Kommunar som kan trekkjast, blir ordna etter residualen, og dei øvste blir trekte; er to like, tel plassen i uttrekket. Residualar er sjølve usikre: sjå fana om kor sikkert uttrekket er. Logaritmen er vår, fordi skilnader mellom små kommunar elles forsvinn. Kontrollert mot R (lm).'
};

export default residual;
