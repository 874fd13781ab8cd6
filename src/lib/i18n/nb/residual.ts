const municipalities = (n: number) => (n === 1 ? 'én kommune' : `${n} kommuner`);
const Municipalities = (n: number) => (n === 1 ? 'Én kommune' : municipalities(n));

/** What the draw would look like after structure: a what-if of ours. */
export default {
	tab: 'Justert for struktur',
	heading: 'Hva om uttrekket ble justert for struktur?',
	warningTitle: 'Et tankeeksperiment, ikke en regel',
	warning:
		'Udir trekker ikke slik, og ingen har foreslått det. Her trekkes vanlige forskjeller mellom store og små, sentrale og mindre sentrale kommuner fra, og kommunene ordnes etter det som er igjen. Det kan skjule virkelige forskjeller i kvalitet: henger struktur sammen med hvor godt tilbudet er, tas også den forskjellen bort. Elevene har like stort behov uansett hva som ligger bak.',
	facts: 'Ta hensyn til',
	parts: {
		population: 'Folketall (logaritme)',
		pupils: 'Elever bak resultatene (logaritme)',
		schools: 'Antall skoler',
		oneSchool: 'Har bare én skole',
		centrality: 'Sentralitet (indeks, hundre)',
		county: 'Fylke'
	},
	variables: {
		freeIncome: 'Frie inntekter per innbygger',
		schoolShare: 'Skolens andel av netto driftsutgifter',
		schoolExpenditure: 'Netto skoleutgifter per skolebarn',
		universityEducation: 'Innbyggere med høyere utdanning',
		disabilityPension: 'Uføretrygdede',
		childWelfare: 'Barn med barnevernstiltak'
	},
	measure: 'Resultat',
	measures: { share: 'Andel risikopoeng', distance: 'Avstand i standardavvik' },
	distanceHelp: 'Hvor langt kommunen i snitt ligger forbi de nasjonale grensene.',
	modelled: { share: 'Andel risikopoeng (prosent)', distance: 'Avstand i standardavvik' },
	isDrawn: 'Gjennomsnittsuttrekket',
	yes: 'trukket ut',
	no: 'ikke trukket ut',
	fromDatasets: 'Ta med variabler fra egne tabeller',
	noDatasets: 'Prosjektet har ingen tabeller med andre variabler. Legg dem til under Data.',
	dataset: 'Tabell',
	variable: 'Variabel',
	chooseVariable: 'Velg variabel',
	add: 'Ta med',
	noKey: ({ dataset }: { dataset: string }) =>
		`«${dataset}» har ingen variabel som ser ut til å være kommunenummer eller kommunenavn. Si hvilken det er under Data.`,
	noValues: ({ variable }: { variable: string }) =>
		`Ingen rad med tall på «${variable}» kan kobles til en kommune. Se etter kommunenumrene under Data.`,
	taken: ({ label, n, rows, unmatched }: { label: string; n: number; rows: number; unmatched: number }) =>
		`${label}: ${municipalities(n)}${rows > 1 ? `, gjennomsnitt av inntil ${rows} rader i hver` : ''}${unmatched > 0 ? `; ${unmatched === 1 ? 'én rad' : `${unmatched} rader`} uten kjent kommune` : ''}.`,
	remove: ({ label }: { label: string }) => `Ta bort ${label}`,
	chooseFacts: 'Velg minst ett forhold å ta hensyn til.',
	working: 'Regner …',
	failed: 'Noe gikk galt underveis. Endre et valg for å prøve på nytt.',
	noFacts: 'Mangler et forhold som det tas hensyn til, eller er ikke vurdert.',
	nobody: 'Ingen vurdert kommune har tall for alt som er valgt. Ta bort noe.',
	summary: ({ entering, stay, before }: { entering: number; stay: number; before: number }) =>
		`${Municipalities(entering)} inn, og ${stay} av ${before} blir stående.`,
	explained: ({ percent, n }: { percent: string; n: number }) =>
		`De valgte forholdene svarer til ${percent} av variasjonen mellom ${municipalities(n)} (R²).`,
	aside: ({ names }: { names: string }) =>
		`Holdt utenfor, fordi de ikke varierer eller er gitt av andre: ${names}.`,
	lacking: ({ n, names }: { n: number; names: string }) =>
		`${Municipalities(n)} mangler noe av det som er valgt, og kan ikke trekkes her${names === '' ? '' : `: ${names}`}.`,
	tie: ({ n, places }: { n: number; places: number }) =>
		`${Municipalities(n)} står helt likt ved grensen om ${places === 1 ? 'én plass' : `${places} plasser`}; rekkefølgen fra uttrekket er brukt mellom dem.`,
	moved: 'Hvem kommer inn, og hvem går ut',
	nobodyMoves: 'Ingen: listen er den samme.',
	plot: 'Resultat mot det strukturen tilsier',
	plotDescription: ({ n }: { n: number }) =>
		`${Municipalities(n)}: resultatet mot det kommuner med samme struktur har i snitt. De som kommer inn eller går ut, er navngitt.`,
	plotNote: 'Over den nederste linjen: høyere risiko enn kommuner med samme struktur har i snitt.',
	asExpected: 'Som kommuner med samme struktur',
	cutLine: 'Grensen etter justering',
	drawnThen: ({ n }: { n: number }) => `De ${n} som ville blitt trukket ut`,
	drawnThenTitle: 'Trukket ut etter justering',
	allRanked: ({ n }: { n: number }) => `Alle ${n}, i rekkefølge`,
	allTitle: 'Alle kommuner etter justering',
	columns: {
		rank: 'Plass etter justering',
		move: 'Endring',
		before: 'Plass i uttrekket',
		expected: 'Ventet ut fra struktur',
		expectedHelp: 'Det modellen gir for en kommune med samme folketall og de andre valgte forholdene.',
		residual: 'Over det ventede',
		residualPoints: 'Over det ventede, prosentpoeng',
		residualHelp: 'Resultatet minus det strukturen tilsier. Høyest først.'
	},
	moves: {
		in: 'inn',
		out: 'ut',
		stays: 'som før',
		none: 'ikke trukket',
		fromSpread: 'inn (var i spredningsuttrekket)'
	},
	tableNote:
		'Samme filtre og antall plasser som i uttrekket. Bare gjennomsnittsuttrekket er gjort om; spredningsuttrekket er som det var.',
	resultModel: 'Modellen bak: resultatet',
	resultModelText: 'Alle vurderte kommuner. Standardfeilene er robuste (HC3).',
	drawnModel: 'Henger det å bli trukket sammen med struktur?',
	drawnModelText:
		'Logistisk regresjon av gjennomsnittsuttrekket slik det er, blant kommunene som kunne trekkes.',
	method:
		'Minste kvadraters metode på alle vurderte kommuner som har tall for alt som er valgt, også dem som filtrene holder utenfor. Kommuner som kan trekkes, ordnes etter residualen, og de øverste trekkes; er to like, går plassen i uttrekket foran. Residualer er selv usikre: se fanen om hvor sikkert uttrekket er. Logaritmen er vår, fordi forskjeller mellom små kommuner ellers forsvinner. Kontrollert mot R (lm).'
};
