/** Report templates: their names, and the words that stand in the reports that they begin. */
export default {
	surveyName: 'Rapport om en spørreundersøkelse',
	surveyAbout:
		'Svarprosent, påstander med figurer, indekser og forskjeller mellom grupper. Bygd opp som AFI-rapport 2024:04.',
	structuralName: 'Strukturelle forhold',
	structuralAbout:
		'Hver indeks etter hvert bakgrunnskjennetegn og år, regresjon, korrelasjoner og hvem som er trukket ut. Bygd opp som tabell 5–49 og vedleggene i AFI-rapport 2025:03.',
	meansName: 'Gjennomsnitt og tilskudd',
	meansAbout:
		'Gjennomsnitt og standardavvik etter rolle, effektstørrelser og fordeling av tilskudd. Bygd opp som NTNUs rapport om kompetanseløftet.',
	drawName: 'Uttrekket',
	drawAbout: 'Regel, grenser, lister, profil, usikkerhet, scenarioer og forbehold.',
	municipalityName: 'Kommuneark',
	municipalityAbout: 'Det arket sier om én kommune, med plass til kommunens egen vurdering.',

	dialogTitle: 'Ny rapport',
	dialogText:
		'Velg hva rapporten skal handle om. Tall, tabeller og figurer hentes fra prosjektet og følger det.',
	emptyName: 'Tom rapport',
	emptyAbout: 'Begynn med et blankt ark.',
	adds: ({ n }: { n: number }) =>
		n === 1 ? 'Én analyse lages i tillegg.' : `${n} analyser lages i tillegg.`,
	addsNames: 'Disse lages',
	lacks: ({ n }: { n: number }) => (n === 1 ? 'Én ting mangler.' : `${n} ting mangler.`),
	lacksNames: 'Dette mangler',
	complete: 'Alt den trenger, er i prosjektet.',
	addOption: 'Lag analyser som mangler, når variablene finnes',
	begin: 'Lag rapporten',
	template: 'Mal',
	noMunicipality: 'Velg kommune',
	madeStep: ({ name, n }: { name: string; n: number }) =>
		`Rapporten «${name}» og ${n} analyser den trenger, er laget`,
	chooseMunicipality: 'Kommune',
	working: 'Ser hva prosjektet har',

	introduction: 'Innledning',
	dataAndMethod: 'Data og metode',
	summary: 'Oppsummering',
	invented: ({ project }: { project: string }) =>
		`Alt i denne rapporten er oppdiktet: kommunene, svarene og resultatene i «${project}» finnes ikke. Rapporten viser hva som kan lages.`,
	summaryHint:
		'Tallene over sier hva som henger sammen i dataene. De sier ikke hvorfor, og de bør leses sammen med det man vet fra andre kilder.',

	response: 'Hvem har svart',
	responseText: ({
		answers,
		population,
		rate,
		table
	}: Record<'answers' | 'population' | 'rate' | 'table', string>) =>
		`I alt har ${answers} av ${population} svart. Det er ${rate}. Svarprosenten for hver gruppe står i ${table}.`,
	responseShort: ({ table }: { table: string }) => `Hvor mange som har svart, står i ${table}.`,
	representative: 'Likner de som svarte, på alle?',
	representativeText: ({ table }: { table: string }) =>
		`Kommunene som har svart, er stilt opp ved siden av alle kommuner i ${table}. Er forskjellene store, gjelder resultatene først og fremst dem som svarte.`,
	indices: 'Indekser',
	indicesText: ({ n, reversed }: { n: number; reversed: number }) =>
		`Påstandene er samlet i ${n} indekser. En indeks er gjennomsnittet av påstandene som er besvart${reversed > 0 ? '; negativt formulerte påstander er snudd' : ''}. «Vet ikke» er ikke med i gjennomsnittet.`,
	indexWith: ({ index, items, alpha }: { index: string; items: number; alpha: string }) =>
		`${index}: ${items} påstander, Cronbachs alfa ${alpha}`,
	indexWithout: ({ index, items }: { index: string; items: number }) => `${index}: ${items} påstander`,
	factorText: ({ table }: { table: string }) =>
		`Hvilke påstander som hører sammen, er prøvd med faktoranalyse. Ladningene står i ${table}.`,

	answers: 'Svar på påstandene',
	answersText: ({
		item,
		first,
		firstMean,
		last,
		lastMean,
		n,
		table
	}: Record<'item' | 'first' | 'firstMean' | 'last' | 'lastMean' | 'table', string> & { n: number }) =>
		`Svarene på ${n} påstander står i ${table}. Gjennomsnittet for «${item}» er ${firstMean} for ${first} og ${lastMean} for ${last}.`,
	answersShort: ({ n, table }: { n: number; table: string }) => `Svarene på ${n} påstander står i ${table}.`,
	answersCompared: 'Påstand for påstand',
	answersComparedText: ({ table }: { table: string }) =>
		`Forskjellene mellom gruppene er prøvd for hver påstand, se ${table}.`,
	comparisons: 'Forskjeller mellom grupper',
	comparisonText: ({
		outcome,
		first,
		firstMean,
		second,
		secondMean,
		d,
		table
	}: Record<'outcome' | 'first' | 'firstMean' | 'second' | 'secondMean' | 'd' | 'table', string>) =>
		`${outcome}: gjennomsnittet er ${firstMean} for ${first} og ${secondMean} for ${second}, Cohens d ${d}. Alle sammenlikningene står i ${table}.`,
	comparisonMany: ({ groups, table }: { groups: number; table: string }) =>
		`${groups} grupper er sammenliknet. Gjennomsnitt og spredning i hver av dem står i ${table}.`,
	checks: 'Kontroll av publiserte tall',
	checksText: ({ n }: { n: number }) =>
		`${n} publiserte tabeller er prøvd: passer tallene i dem sammen? Et funn sier ikke hvilket tall som er galt, og ikke hvorfor.`,
	relations: 'Sammenhenger',
	correlations: 'Korrelasjoner',
	correlationsText: ({ table }: { table: string }) =>
		`Hvor sterkt variablene henger sammen to og to, står i ${table}.`,
	model: 'Alle kjennetegnene samlet',
	modelText: ({ n, rSquared, table }: Record<'n' | 'rSquared' | 'table', string>) =>
		`I ${table} er kjennetegnene med i samme regresjonsmodell, slik at hvert av dem sees med de andre holdt like. Modellen bygger på ${n} svar og har R² ${rSquared}.`,

	structuralIntroduction:
		'Rapporten undersøker om vurderingene henger sammen med hva slags kommune svarene kommer fra, og om kommunene som er trukket ut, er av et annet slag enn de andre.',
	structuralQuestion1:
		'Er vurderingene ulike i kommuner av ulik størrelse, sentralitet, sammensetning og økonomi?',
	structuralQuestion2: 'Er vurderingene ulike fra ett år til det neste?',
	structuralQuestion3: 'Skiller kommunene som er trukket ut, seg fra de andre?',
	structuralResults: 'Vurderingene etter hva slags kommune',
	structuralReading: ({ n }: { n: number }) =>
		`Hver indeks er først vist for hvert år, så etter ${n} kjennetegn ved kommunen, ett om gangen, og til sist i en modell med alle kjennetegnene.`,
	overviewText: ({
		index,
		first,
		firstMean,
		last,
		lastMean,
		table
	}: Record<'index' | 'first' | 'firstMean' | 'last' | 'lastMean' | 'table', string>) =>
		`${index}: gjennomsnittet er ${firstMean} i ${first} og ${lastMean} i ${last} (${table}).`,
	byBand: ({ band }: { band: string }) => `${band}`,
	bandText: ({
		low,
		lowMean,
		high,
		highMean,
		table
	}: Record<'index' | 'low' | 'lowMean' | 'high' | 'highMean' | 'table', string>) =>
		`I gruppen «${low}» er gjennomsnittet ${lowMean}, i gruppen «${high}» er det ${highMean}, årene sett under ett (${table}).`,
	summaryText: 'Indeksene fra det første til det siste året:',
	summaryLine: ({
		index,
		first,
		firstMean,
		last,
		lastMean
	}: Record<'index' | 'first' | 'firstMean' | 'last' | 'lastMean', string>) =>
		`${index}: ${firstMean} i ${first}, ${lastMean} i ${last}`,
	bands: 'Hvordan kommunene er delt inn',
	bandsText: ({ table }: { table: string }) =>
		`Kommunetallene er delt inn i grupper. Hvor mange svar det er i hver gruppe, står fra ${table} og utover.`,
	predictorsText:
		'Hvordan kjennetegnene ved kommunene henger sammen seg imellom, og deretter med hver indeks:',
	structure: 'Kommunene som er trukket ut',
	structureText: ({ table }: { table: string }) =>
		`Kommunene i gjennomsnittsuttrekket og spredningsuttrekket er stilt opp ved siden av de andre kommunene, fra ${table} og utover.`,
	theme_population: 'Folketall og sentralitet',
	theme_economy: 'Inntekter og utgifter',
	theme_social: 'Sosiale forhold',
	theme_other: 'Andre forhold',
	structureNumbers: ({
		variable,
		average,
		spread,
		others
	}: Record<'variable' | 'average' | 'spread' | 'others', string>) =>
		`${variable}: ${average} i gjennomsnittsuttrekket, ${spread} i spredningsuttrekket og ${others} i de andre kommunene.`,
	structureCounties: 'Fylkene',
	structureCountiesText: ({ table }: { table: string }) =>
		`Hvor mange kommuner som er trukket ut i hvert fylke, mot hvor mange det ville vært om alle kommuner hadde samme sjanse, står i ${table}.`,

	surveyIntroduction:
		'Rapporten viser hva deltakerne svarer på påstandene, og om svarene er ulike i ulike grupper og år.',
	meansIntroduction:
		'Rapporten viser gjennomsnittene for hver gruppe av deltakere, hvor store forskjellene er, og hvordan tilskuddene er fordelt.',
	meansResults: 'Vurderingene i hver gruppe',
	meansText: ({ limit, table }: { limit: number; table: string }) =>
		limit > 0
			? `Gjennomsnitt og standardavvik står i ${table}. Grupper med færre enn ${limit} svar er skjult.`
			: `Gjennomsnitt og standardavvik står i ${table}.`,
	meansLine: ({ group, item, mean, sd }: Record<'group' | 'item' | 'mean' | 'sd', string>) =>
		`${group}: gjennomsnitt ${mean} og standardavvik ${sd} for «${item}»`,
	effectSizes: 'Hvor store er forskjellene?',
	effectSizesText: ({ first, second, d, table }: Record<'first' | 'second' | 'd' | 'table', string>) =>
		`Mellom «${first}» og «${second}» er Cohens d ${d} for alle under ett. Hver gruppe for seg står i ${table}.`,
	grants: 'Fordelingen av tilskudd',
	grantsText: ({ counties, table }: { counties: number; table: string }) =>
		`Tilskuddet er fordelt på ${counties} fylker. Beløpene står i ${table}.`,

	drawIntroduction:
		'Rapporten gjør rede for uttrekket: hvilke regler som er brukt, hvem som er trukket ut, hvor sikkert det er, og hva andre regler ville gitt. Verdier som ikke er offentlige, er programmets egne og ikke Udirs.',
	drawNamed: ({ draw, n }: { draw: string; n: number }) =>
		n > 1
			? `Rapporten gjelder «${draw}», ett av ${n} scenarioer i prosjektet.`
			: `Rapporten gjelder «${draw}».`,
	draw_rules: 'Reglene',
	draw_limits: 'Grensene',
	draw_average: 'Gjennomsnittsuttrekket',
	draw_spread: 'Spredningsuttrekket',
	draw_counties: 'Fylkene',
	draw_profile: 'Hva slags kommuner som er trukket ut',
	draw_uncertainty: 'Hvor sikkert er uttrekket?',
	draw_margins: 'Kommunene nærmest grensen',
	draw_sensitivity: 'Hvilke valg som betyr mest',
	draw_scenarios: 'Andre regler',
	draw_list: 'Hele listen',
	drawText_rules: ({ draw }: { draw: string }) => `Reglene for «${draw}», slik de er satt i prosjektet.`,
	drawText_limits:
		'Grensene som er brukt for hver indikator og hvert år, og hvor mange kommuner som er dårligere enn dem.',
	drawText_average: 'Kommunene med høyest andel risikopoeng, i rekkefølge.',
	drawText_spread: 'Kommuner der skolene er svært ulike, i rekkefølge etter spredning.',
	drawText_counties: 'Antall kommuner som er vurdert og trukket ut i hvert fylke.',
	drawText_profile: 'Kommunene som er trukket ut, ved siden av alle kommuner.',
	drawText_uncertainty:
		'Små kull svinger fra år til år. Uttrekket er gjort på nytt mange ganger på like sannsynlige datasett, det vil si med tall slik de like gjerne kunne ha blitt. Tabellen viser hvor ofte hver kommune da ble trukket ut.',
	drawText_margins:
		'For kommunene nærmest grensen: hvor lite som skulle til for at utfallet skulle bli et annet.',
	drawText_sensitivity:
		'Hvert valg i reglene er flyttet for seg. Lange søyler er valg som flytter mange kommuner.',
	drawText_scenarios: ({ n }: { n: number }) =>
		`Prosjektet har ${n} scenarioer. Her er dette sammenliknet med de andre: hvem som kommer inn, hvem som går ut, og hvilken regel som skiller.`,
	drawText_list: 'Alle kommuner som er vurdert, i rekkefølge, og til sist dem det er for få data om.',
	drawModel: 'Kjennetegn ved kommunene, samlet',
	drawModelText: ({ outcome, table }: { outcome: string; table: string }) =>
		`I ${table} er kjennetegnene sett samlet i en logistisk modell. Den viser hva som henger sammen med «${outcome}».`,
	drawJudgement: 'Skjønn ved siden av tallene',
	drawJudgementText:
		'Statsforvalteren rangerer kandidatene, og Udir bestemmer. Deltakelse er frivillig. Skriv her hva som er vurdert utover tallene, med begrunnelse og dato.',

	sheetResult: 'Resultatet',
	sheetName: ({ municipality }: { municipality: string }) => `Kommuneark: ${municipality}`,
	sheetText: ({ municipality, draw }: { municipality: string; draw: string }) =>
		`Dette gjelder ${municipality} etter reglene i «${draw}».`,
	sheetLimits: 'Grensene som er brukt',
	sheetLimitsText: 'Kommunens resultater er målt mot disse grensene.',
	sheetRules: 'Reglene som er brukt',
	sheetRulesText: 'De samme reglene gjelder for alle kommuner.',
	sheetOwn: 'Kommunens egen vurdering',
	sheetOwnText: 'Tallene måler noe av det skolen skal være god på. Kommunen kjenner resten.',
	sheetQuestion1: 'Kjenner vi oss igjen i tallene, og gjelder de alle skolene?',
	sheetQuestion2: 'Hvor få elever er det bak de svakeste resultatene, og hvordan er de neste kullene?',
	sheetQuestion3: 'Hva har vi allerede satt i gang, og hva ønsker vi hjelp til?',

	appendixVariables: 'Inndelinger og korrelasjoner',
	appendixMethod: 'Metode',
	appendixMethodText: 'Slik er tallene i rapporten regnet ut.',
	appendixHidden: 'Hva som er skjult',
	appendixSources: 'Kilder',
	appendixTables: 'Tabeller og figurer',

	nameOverview: 'Indeksene etter år',
	nameMeans: ({ index }: { index: string }) => `${index} etter bakgrunn og år`,
	nameModel: ({ index }: { index: string }) => `${index}: regresjon`,
	nameCorrelation: ({ index }: { index: string }) => `${index}: korrelasjon med kommunetall`,
	namePredictors: 'Korrelasjon mellom kommunetallene',
	nameBands: 'Inndelingen av kommunetallene',
	nameAlpha: ({ index }: { index: string }) => `${index}: Cronbachs alfa`,
	nameAnswers: ({ index }: { index: string }) => `${index}: svar`,
	nameDifference: ({ group }: { group: string }) => `Forskjeller: ${group}`,
	nameMeansBy: ({ group }: { group: string }) => `Gjennomsnitt: ${group}`,

	missingResponse:
		'Svarprosent mangler. Legg til analysen «Svarprosent etter gruppe» på siden Analyser, med hvor mange som ble spurt.',
	missingRepresentative:
		'Det mangler en sammenlikning med alle kommuner. Legg til analysen «Representativitet» på siden Analyser.',
	missingIndices: ({ dataset }: { dataset: string }) =>
		`Tabellen «${dataset}» har ingen indekser. Lag dem på siden Data, fanen Variabler.`,
	missingItems:
		'Prosjektet har ingen påstander med svarskala. Åpne en undersøkelse på siden Data, og gi påstandene en skala.',
	missingComparison:
		'Det mangler en sammenlikning av grupper. Legg til «Welch t-test» eller «Variansanalyse (ANOVA)» på siden Analyser.',
	missingStructural:
		'Det mangler svar fra flere år med indekser og kommunetall delt i grupper. Legg undersøkelsene under hverandre, kople på kommunetall og lag indekser og grupper på siden Data.',
	missingMeans: ({ index }: { index: string }) =>
		`Gjennomsnittet av «${index}» etter år mangler. Legg til «Gjennomsnitt etter kategori og år» på siden Analyser.`,
	missingMeansBy: ({ index, band }: { index: string; band: string }) =>
		`Gjennomsnittet av «${index}» etter «${band}» mangler. Legg til «Gjennomsnitt etter kategori og år» på siden Analyser.`,
	missingModel: ({ index }: { index: string }) =>
		`Regresjonen for «${index}» mangler. Legg til «Lineær regresjon» på siden Analyser.`,
	missingBands:
		'Inndelingen av kommunetallene mangler. Legg til «Frekvenstabell» av gruppene på siden Analyser.',
	missingPredictors:
		'Korrelasjonene mellom kommunetallene mangler. Legg til «Korrelasjon» på siden Analyser.',
	missingCorrelation: ({ index }: { index: string }) =>
		`Korrelasjonene for «${index}» mangler. Legg til «Korrelasjon» på siden Analyser.`,
	missingStructure:
		'Det mangler en analyse av hvem som er trukket ut. Lag en tabell av uttrekket på siden Data, og legg til «Uttrukne kommuner mot alle andre» på siden Analyser.',
	missingMeanTable:
		'Det mangler en tabell med gjennomsnitt etter gruppe. Legg til «Gjennomsnitt og standardavvik etter gruppe» på siden Analyser.',
	missingAllocation:
		'Det mangler en fordeling av tilskudd. Legg til «Fordelingsnøkler side om side» på siden Analyser.',
	missingDraw: 'Prosjektet har ikke noe uttrekk. Åpne filer med indikatorer på siden Data.',
	missingScenarios:
		'Prosjektet har bare ett scenario. Lag et til på siden Uttrekk, så blir de sammenliknet her.',
	missingMunicipality: 'Ingen kommune er valgt. Velg den på siden Min kommune.'
};
