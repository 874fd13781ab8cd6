import type { Messages } from '../types';

const reportTemplates: Messages['reportTemplates'] = {
	surveyName: 'Rapport om ei spørjeundersøking',
	surveyAbout:
		'Svarprosent, påstandar med figurar, indeksar og skilnader mellom grupper. Bygd opp som AFI-rapport 2024:04.',
	structuralName: 'Strukturelle tilhøve',
	structuralAbout:
		'Kvar indeks etter kvart bakgrunnskjenneteikn og år, regresjon, korrelasjonar og kven som er trekte ut. Bygd opp som tabell 5–49 og vedlegga i AFI-rapport 2025:03.',
	meansName: 'Gjennomsnitt og tilskot',
	meansAbout:
		'Gjennomsnitt og standardavvik etter rolle, effektstorleikar og fordeling av tilskot. Bygd opp som NTNU-rapporten om kompetanseløftet.',
	drawName: 'Uttrekket',
	drawAbout: 'Regel, grenser, lister, profil, uvisse, scenario og atterhald.',
	municipalityName: 'Kommuneark',
	municipalityAbout: 'Det arket seier om éin kommune, med plass til kommunen si eiga vurdering.',

	dialogTitle: 'Ny rapport',
	dialogText:
		'Vel kva rapporten skal handle om. Tal, tabellar og figurar blir henta frå prosjektet og følgjer det.',
	emptyName: 'Tom rapport',
	emptyAbout: 'Byrj med eit blankt ark.',
	adds: ({ n }) => (n === 1 ? 'Éin analyse blir laga i tillegg.' : `${n} analysar blir laga i tillegg.`),
	addsNames: 'Desse blir laga',
	lacks: ({ n }) => (n === 1 ? 'Éin ting manglar.' : `${n} ting manglar.`),
	lacksNames: 'Dette manglar',
	complete: 'Alt han treng, er i prosjektet.',
	addOption: 'Lag analysane som manglar, når variablane finst',
	begin: 'Lag rapporten',
	template: 'Mal',
	noMunicipality: 'Vel kommune',
	madeStep: ({ name, n }) => `Rapporten «${name}» og ${n} analysar han treng, er laga`,
	chooseMunicipality: 'Kommune',
	working: 'Ser etter kva prosjektet har',

	introduction: 'Innleiing',
	dataAndMethod: 'Data og metode',
	summary: 'Oppsummering',
	invented: ({ project }) =>
		`Alt i denne rapporten er oppdikta: kommunane, svara og resultata i «${project}» finst ikkje. Rapporten viser kva som kan lagast.`,
	summaryHint:
		'Tala over seier kva som heng saman i dataa. Dei seier ikkje kvifor, og dei bør lesast saman med det ein veit frå andre kjelder.',

	response: 'Kven har svart',
	responseText: ({ answers, population, rate, table }) =>
		`I alt har ${answers} av ${population} svart. Det er ${rate}. Svarprosenten for kvar gruppe står i ${table}.`,
	responseShort: ({ table }) => `Kor mange som har svart, står i ${table}.`,
	representative: 'Liknar dei som svarte, på alle?',
	representativeText: ({ table }) =>
		`Kommunane som har svart, er stilte opp ved sida av alle kommunar i ${table}. Er skilnadene store, gjeld resultata først og fremst dei som svarte.`,
	indices: 'Indeksar',
	indicesText: ({ n, reversed }) =>
		`Påstandane er samla i ${n} indeksar. Ein indeks er gjennomsnittet av påstandane det er svart på${reversed > 0 ? '; negativt formulerte påstandar er snudde' : ''}. «Veit ikkje» er ikkje med i gjennomsnittet.`,
	indexWith: ({ index, items, alpha }) => `${index}: ${items} påstandar, Cronbachs alfa ${alpha}`,
	indexWithout: ({ index, items }) => `${index}: ${items} påstandar`,
	factorText: ({ table }) =>
		`Kva påstandar som høyrer saman, er prøvd med faktoranalyse. Ladningane står i ${table}.`,

	answers: 'Svar på påstandane',
	answersText: ({ item, first, firstMean, last, lastMean, n, table }) =>
		`Svara på ${n} påstandar står i ${table}. Gjennomsnittet for «${item}» er ${firstMean} for ${first} og ${lastMean} for ${last}.`,
	answersShort: ({ n, table }) => `Svara på ${n} påstandar står i ${table}.`,
	answersCompared: 'Påstand for påstand',
	answersComparedText: ({ table }) => `Skilnadene mellom gruppene er prøvde for kvar påstand, sjå ${table}.`,
	comparisons: 'Skilnader mellom grupper',
	comparisonText: ({ outcome, first, firstMean, second, secondMean, d, table }) =>
		`${outcome}: gjennomsnittet er ${firstMean} for ${first} og ${secondMean} for ${second}, Cohens d ${d}. Alle samanlikningane står i ${table}.`,
	comparisonMany: ({ groups, table }) =>
		`${groups} grupper er samanlikna. Gjennomsnitt og spreiing i kvar av dei står i ${table}.`,
	checks: 'Kontroll av publiserte tal',
	checksText: ({ n }) =>
		`${n} publiserte tabellar er prøvde: passar tala i dei saman? Eit funn seier ikkje kva tal som er gale, og ikkje kvifor.`,
	relations: 'Samanhengar',
	correlations: 'Korrelasjonar',
	correlationsText: ({ table }) => `Kor sterkt variablane heng saman to og to, står i ${table}.`,
	model: 'Alle kjenneteikna samla',
	modelText: ({ n, rSquared, table }) =>
		`I ${table} er kjenneteikna med i same regresjonsmodellen, slik at kvart av dei blir sett med dei andre haldne like. Modellen byggjer på ${n} svar og har R² ${rSquared}.`,

	structuralIntroduction:
		'Rapporten undersøkjer om vurderingane heng saman med kva slags kommune svara kjem frå, og om kommunane som er trekte ut, er av eit anna slag enn dei andre.',
	structuralQuestion1:
		'Er vurderingane ulike i kommunar med ulik storleik, sentralitet, samansetnad og økonomi?',
	structuralQuestion2: 'Er vurderingane ulike frå eitt år til det neste?',
	structuralQuestion3: 'Skil kommunane som er trekte ut, seg frå dei andre?',
	structuralResults: 'Vurderingane etter kva slags kommune',
	structuralReading: ({ n }) =>
		`Kvar indeks er først vist for kvart år, så etter ${n} kjenneteikn ved kommunen, eitt om gongen, og til slutt i ein modell med alle kjenneteikna.`,
	overviewText: ({ index, first, firstMean, last, lastMean, table }) =>
		`${index}: gjennomsnittet er ${firstMean} i ${first} og ${lastMean} i ${last} (${table}).`,
	byBand: ({ band }) => `${band}`,
	bandText: ({ low, lowMean, high, highMean, table }) =>
		`I gruppa «${low}» er gjennomsnittet ${lowMean}, i gruppa «${high}» er det ${highMean}, åra under eitt (${table}).`,
	summaryText: 'Indeksane frå det første til det siste året:',
	summaryLine: ({ index, first, firstMean, last, lastMean }) =>
		`${index}: ${firstMean} i ${first}, ${lastMean} i ${last}`,
	bands: 'Korleis kommunane er delte inn',
	bandsText: ({ table }) =>
		`Kommunetala er delte inn i grupper. Kor mange svar det er i kvar gruppe, står frå ${table} og utover.`,
	predictorsText: 'Korleis kjenneteikna ved kommunane heng saman seg imellom, og deretter med kvar indeks:',
	structure: 'Kommunane som er trekte ut',
	structureText: ({ table }) =>
		`Kommunane i gjennomsnittsuttrekket og spreiingsuttrekket er stilte opp ved sida av dei andre kommunane, frå ${table} og utover.`,
	theme_population: 'Folketal og sentralitet',
	theme_economy: 'Inntekter og utgifter',
	theme_social: 'Sosiale tilhøve',
	theme_other: 'Andre tilhøve',
	structureNumbers: ({ variable, average, spread, others }) =>
		`${variable}: ${average} i gjennomsnittsuttrekket, ${spread} i spreiingsuttrekket og ${others} i dei andre kommunane.`,
	structureCounties: 'Fylka',
	structureCountiesText: ({ table }) =>
		`Kor mange kommunar som er trekte ut i kvart fylke, mot kor mange det ville ha vore om alle kommunar hadde same sjansen, står i ${table}.`,

	surveyIntroduction:
		'Rapporten viser kva deltakarane svarer på påstandane, og om svara er ulike i ulike grupper og år.',
	meansIntroduction:
		'Rapporten viser gjennomsnitta for kvar gruppe av deltakarar, kor store skilnadene er, og korleis tilskota er fordelte.',
	meansResults: 'Vurderingane i kvar gruppe',
	meansText: ({ limit, table }) =>
		limit > 0
			? `Gjennomsnitt og standardavvik står i ${table}. Grupper med færre enn ${limit} svar er skjulte.`
			: `Gjennomsnitt og standardavvik står i ${table}.`,
	meansLine: ({ group, item, mean, sd }) =>
		`${group}: gjennomsnitt ${mean} og standardavvik ${sd} for «${item}»`,
	effectSizes: 'Kor store er skilnadene?',
	effectSizesText: ({ first, second, d, table }) =>
		`Mellom «${first}» og «${second}» er Cohens d ${d} for alle under eitt. Kvar gruppe for seg står i ${table}.`,
	grants: 'Fordelinga av tilskot',
	grantsText: ({ counties, table }) => `Tilskotet er fordelt på ${counties} fylke. Beløpa står i ${table}.`,

	drawIntroduction:
		'Rapporten gjer greie for uttrekket: kva reglar som er brukte, kven som er trekte ut, kor sikkert det er, og kva andre reglar ville ha gitt. Verdiar som ikkje er offentlege, er programmet sine eigne og ikkje Udir sine.',
	drawNamed: ({ draw, n }) =>
		n > 1 ? `Rapporten gjeld «${draw}», eitt av ${n} scenario i prosjektet.` : `Rapporten gjeld «${draw}».`,
	draw_rules: 'Reglane',
	draw_limits: 'Grensene',
	draw_average: 'Gjennomsnittsuttrekket',
	draw_spread: 'Spreiingsuttrekket',
	draw_counties: 'Fylka',
	draw_profile: 'Kva slags kommunar som er trekte ut',
	draw_uncertainty: 'Kor sikkert er uttrekket?',
	draw_margins: 'Kommunane nærast grensa',
	draw_sensitivity: 'Kva val som betyr mest',
	draw_scenarios: 'Andre reglar',
	draw_list: 'Heile lista',
	drawText_rules: ({ draw }) => `Reglane for «${draw}», slik dei er sette i prosjektet.`,
	drawText_limits:
		'Grensene som er brukte for kvar indikator og kvart år, og kor mange kommunar som er dårlegare enn dei.',
	drawText_average: 'Kommunane med høgast del risikopoeng, i rekkjefølgje.',
	drawText_spread: 'Kommunar der skulane er svært ulike, i rekkjefølgje etter spreiing.',
	drawText_counties: 'Talet på kommunar som er vurderte og trekte ut i kvart fylke.',
	drawText_profile: 'Kommunane som er trekte ut, ved sida av alle kommunar.',
	drawText_uncertainty:
		'Små kull svingar frå år til år. Uttrekket er gjort på nytt mange gonger på like sannsynlege datasett, det vil seie med tal slik dei like gjerne kunne ha blitt. Tabellen viser kor ofte kvar kommune då vart trekt ut.',
	drawText_margins:
		'For kommunane nærast grensa: kor lite som skulle til for at utfallet skulle bli eit anna.',
	drawText_sensitivity:
		'Kvart val i reglane er flytta for seg. Lange søyler er val som flyttar mange kommunar.',
	drawText_scenarios: ({ n }) =>
		`Prosjektet har ${n} scenario. Her er dette samanlikna med dei andre: kven som kjem inn, kven som går ut, og kva regel som skil.`,
	drawText_list: 'Alle kommunar som er vurderte, i rekkjefølgje, og til slutt dei det er for få data om.',
	drawModel: 'Kjenneteikn ved kommunane, samla',
	drawModelText: ({ outcome, table }) =>
		`I ${table} er kjenneteikna sette samla i ein logistisk modell. Han viser kva som heng saman med «${outcome}».`,
	drawJudgement: 'Skjønn ved sida av tala',
	drawJudgementText:
		'Statsforvaltaren rangerer kandidatane, og Udir bestemmer. Det er frivillig å delta. Skriv her kva som er vurdert utover tala, med grunngiving og dato.',

	sheetResult: 'Resultatet',
	sheetName: ({ municipality }) => `Kommuneark: ${municipality}`,
	sheetText: ({ municipality, draw }) => `Dette gjeld ${municipality} etter reglane i «${draw}».`,
	sheetLimits: 'Grensene som er brukte',
	sheetLimitsText: 'Resultata til kommunen er målte mot desse grensene.',
	sheetRules: 'Reglane som er brukte',
	sheetRulesText: 'Dei same reglane gjeld for alle kommunar.',
	sheetOwn: 'Kommunen si eiga vurdering',
	sheetOwnText: 'Tala måler noko av det skulen skal vere god på. Kommunen kjenner resten.',
	sheetQuestion1: 'Kjenner vi oss att i tala, og gjeld dei alle skulane?',
	sheetQuestion2: 'Kor få elevar er det bak dei svakaste resultata, og korleis er dei neste kulla?',
	sheetQuestion3: 'Kva har vi alt sett i gang, og kva ønskjer vi hjelp til?',

	appendixVariables: 'Inndelingar og korrelasjonar',
	appendixMethod: 'Metode',
	appendixMethodText: 'Slik er tala i rapporten rekna ut.',
	appendixHidden: 'Kva som er skjult',
	appendixSources: 'Kjelder',
	appendixTables: 'Tabellar og figurar',

	nameOverview: 'Indeksane etter år',
	nameMeans: ({ index }) => `${index} etter bakgrunn og år`,
	nameModel: ({ index }) => `${index}: regresjon`,
	nameCorrelation: ({ index }) => `${index}: korrelasjon med kommunetal`,
	namePredictors: 'Korrelasjon mellom kommunetala',
	nameBands: 'Inndelinga av kommunetala',
	nameAlpha: ({ index }) => `${index}: Cronbachs alfa`,
	nameAnswers: ({ index }) => `${index}: svar`,
	nameDifference: ({ group }) => `Skilnader: ${group}`,
	nameMeansBy: ({ group }) => `Gjennomsnitt: ${group}`,

	missingResponse:
		'Svarprosent manglar. Legg til analysen «Svarprosent etter gruppe» på sida Analysar, med kor mange som vart spurde.',
	missingRepresentative:
		'Det manglar ei samanlikning med alle kommunar. Legg til analysen «Representativitet» på sida Analysar.',
	missingIndices: ({ dataset }) =>
		`Tabellen «${dataset}» har ingen indeksar. Lag dei på sida Data, fana Variablar.`,
	missingItems:
		'Prosjektet har ingen påstandar med svarskala. Opne ei undersøking på sida Data, og gi påstandane ein skala.',
	missingComparison:
		'Det manglar ei samanlikning av grupper. Legg til «Welch t-test» eller «Variansanalyse (ANOVA)» på sida Analysar.',
	missingStructural:
		'Det manglar svar frå fleire år med indeksar og kommunetal delte i grupper. Legg undersøkingane under kvarandre, kople på kommunetal og lag indeksar og grupper på sida Data.',
	missingMeans: ({ index }) =>
		`Gjennomsnittet av «${index}» etter år manglar. Legg til «Gjennomsnitt etter kategori og år» på sida Analysar.`,
	missingMeansBy: ({ index, band }) =>
		`Gjennomsnittet av «${index}» etter «${band}» manglar. Legg til «Gjennomsnitt etter kategori og år» på sida Analysar.`,
	missingModel: ({ index }) =>
		`Regresjonen for «${index}» manglar. Legg til «Lineær regresjon» på sida Analysar.`,
	missingBands: 'Inndelinga av kommunetala manglar. Legg til «Frekvenstabell» av gruppene på sida Analysar.',
	missingPredictors: 'Korrelasjonane mellom kommunetala manglar. Legg til «Korrelasjon» på sida Analysar.',
	missingCorrelation: ({ index }) =>
		`Korrelasjonane for «${index}» manglar. Legg til «Korrelasjon» på sida Analysar.`,
	missingStructure:
		'Det manglar ein analyse av kven som er trekte ut. Lag ein tabell av uttrekket på sida Data, og legg til «Uttrekte kommunar mot alle andre» på sida Analysar.',
	missingMeanTable:
		'Det manglar ein tabell med gjennomsnitt etter gruppe. Legg til «Gjennomsnitt og standardavvik etter gruppe» på sida Analysar.',
	missingAllocation:
		'Det manglar ei fordeling av tilskot. Legg til «Fordelingsnøklar side om side» på sida Analysar.',
	missingDraw: 'Prosjektet har ikkje noko uttrekk. Opne filer med indikatorar på sida Data.',
	missingScenarios:
		'Prosjektet har berre eitt scenario. Lag eit til på sida Uttrekk, så blir dei samanlikna her.',
	missingMunicipality: 'Ingen kommune er vald. Vel han på sida Min kommune.'
};

export default reportTemplates;
