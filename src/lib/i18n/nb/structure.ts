import type { Message } from '../../core/outcome';

type Params = NonNullable<Message['params']>;
type Param = Params[string];

const count = (value: Param) => Number(value).toLocaleString('nb-NO');
const percent = (value: Param, decimals = 0) =>
	Number(value).toLocaleString('nb-NO', { style: 'percent', maximumFractionDigits: decimals });
/** A mean with its decimals; a share in percent. */
const mean = (value: Param, decimals: Param) =>
	Number(decimals) < 0
		? percent(value, 1)
		: Number(value).toLocaleString('nb-NO', {
				minimumFractionDigits: Number(decimals),
				maximumFractionDigits: Number(decimals)
			});
const municipalities = (value: Param) => (Number(value) === 1 ? 'Én kommune' : `${count(value)} kommuner`);
const rows = (value: Param) => (Number(value) === 1 ? 'Én rad' : `${count(value)} rader`);
const list = (items: Param) =>
	String(items)
		.split('\u001f')
		.join(', ')
		.replace(/, ([^,]*)$/, ' og $1');
const KINDS: Readonly<Record<string, string>> = {
	average: 'Gjennomsnittsuttrekket',
	spread: 'Spredningsuttrekket',
	drawn: 'Trukket ut',
	all: 'Alle uttrukne',
	others: 'Alle andre kommuner'
};
/** In tables with many columns. */
const SHORT: Readonly<Record<string, string>> = {
	average: 'Gjennomsnitt',
	spread: 'Spredning',
	drawn: 'Trukket ut',
	all: 'Alle uttrukne',
	others: 'Andre'
};
const short = (p: Params) => {
	const name = SHORT[String(p.kind)] ?? String(p.kind);
	return String(p.draws) === '' ? name : `${name} ${list(p.draws)}`;
};
const members = (p: Params) =>
	p.count === p.units
		? municipalities(p.count).toLowerCase()
		: `${count(p.count)} deltakelser av ${Number(p.units) === 1 ? 'én kommune' : `${count(p.units)} ulike kommuner`}`;
const kind = (one: Param) => KINDS[String(one)] ?? String(one);
const group = (p: Params) => (String(p.draws) === '' ? kind(p.kind) : `${kind(p.kind)} ${list(p.draws)}`);
const THEMES: Readonly<Record<string, string>> = {
	population: 'Folketall og sentralitet',
	economy: 'Kommuneøkonomi',
	social: 'Sosiale forhold',
	other: 'Kjennetegn'
};
const block = (p: Params) => String(p.block) || (THEMES[String(p.theme)] ?? '');
const TIMES = ['Én gang', 'To ganger', 'Tre ganger', 'Fire ganger'];
const TESTS: Readonly<Record<string, string>> = {
	welch: 'Welch t',
	equalVariances: 'Student t',
	ranks: 'Mann-Whitney (z)',
	fisher: 'Fishers eksakte'
};
const EFFECTS: Readonly<Record<string, string>> = {
	d: 'Forskjellen i snitt delt på felles standardavvik.',
	g: 'Cohens d, rettet for skjevhet i små grupper.',
	superiority:
		'Sannsynligheten for at en kommune i første gruppe har høyere tall enn en i andre; like teller halvt.'
};

/** Who is drawn: results. */
export default {
	question: 'Hvem er trukket ut?',
	entryName: 'Uttrukne kommuner mot alle andre',
	countiesQuestion: 'Er noen fylker overrepresentert blant de uttrukne?',
	countiesEntryName: 'Uttrukne kommuner etter fylke',
	historyQuestion: 'Hvilke kommuner er trukket ut flere ganger?',
	historyEntryName: 'Deltakerhistorikk',
	words:
		'struktur profil uttrekk oppfølgingsordningen gjennomsnittsuttrekk spredningsuttrekk folketall sentralitet frie inntekter overrepresentasjon fylke historikk overlapp median utelatt kommune',
	kind: (p: Params) => kind(p.kind),
	group,
	shortGroup: (p: Params) => short(p),
	list: (p: Params) => list(p.items),
	chooseDraw: 'Velg minst én variabel som sier hvem som er trukket ut.',
	chooseShow: 'Velg minst én ting som skal vises.',
	chooseVariables: 'Velg variabler som de uttrukne skal sammenliknes på.',
	chooseCounty: 'Velg variabelen med fylke for å se fordelingen på fylker.',
	choosePopulation: 'Velg for minst ett uttrekk variabelen med folketallet da det ble gjort.',
	noPopulation: (p: Params) => `${p.draw}: folketallet da uttrekket ble gjort, er ikke valgt.`,
	noCounties: 'Ingen kommune har noe fylke i den valgte variabelen.',
	noUnits: 'Ingen rad har noen kommune i den valgte variabelen.',
	nobodyMapped: 'Ingen verdi betyr at kommunen er trukket ut. Velg under «Uttrekk» hva verdiene betyr.',
	unknownRows: (p: Params) =>
		`${p.draw}: ${rows(p.count).toLowerCase()} har ingen kjent verdi og er ikke med i noen gruppe.`,
	leftOutRows: (p: Params) =>
		`${p.draw}: ${rows(p.count).toLowerCase()} er holdt utenfor etter valgene dine.`,
	noKey: (p: Params) => `${rows(p.count)} mangler kommune og er ikke med.`,
	severalRows: (p: Params) =>
		`${municipalities(p.count)} har flere rader, og hver rad teller. Velg variabelen med år hvis radene er av ulike år.`,
	severalRowsOfYear: (p: Params) =>
		`${municipalities(p.count)} har flere rader i samme år, og hver rad teller.`,
	isText: (p: Params) => `«${p.variable}» er tekst, og gir ingen gjennomsnitt.`,
	noValues: 'Ingen tall.',
	tooFew: (p: Params) => `Trenger minst ${count(p.needed)} kommuner.`,
	outOfRange: 'Tallene er for store eller for små til å regne med.',
	allAlike: 'Alle har samme verdi.',
	noneDrawn: 'Ingen er trukket ut.',
	noOneLeft: 'Det trengs minst to kommuner for å utelate én.',
	noneMoves: 'Ingen enkelt kommune endrer snittet.',
	noMedianInterval: 'For få kommuner til et intervall for medianen.',
	tiedUnits: (p: Params) => `${p.units}${Number(p.more) > 0 ? ` og ${count(p.more)} til` : ''}`,
	tiedNote: 'Disse flytter snittet like mye. Snittet uten er regnet uten den første.',
	inBoth: (p: Params) => `${municipalities(p.count)} er i begge gruppene og teller i begge.`,
	unknownSize: (p: Params) => `${municipalities(p.count)} har ikke noe folketall.`,
	profileTitle: (p: Params) => `${block(p)}: uttrukne og andre kommuner, gjennomsnitt`,
	yearsTitle: (p: Params) => `${block(p)}: ${kind(p.kind).toLowerCase()} etter år, gjennomsnitt`,
	statisticsTitle: (p: Params) => `${block(p)}: antall, spredning og median`,
	testsTitle: (p: Params) => `${block(p)}: forskjeller mellom gruppene`,
	influenceTitle: (p: Params) => `${block(p)}: kommunen som flytter snittet mest`,
	populationTitle: 'Folketall da uttrekket ble gjort',
	countiesTitle: 'Fylkenes andel av de uttrukne og av landet',
	countyDrawsTitle: 'Fylker i hvert uttrekk',
	countyPlotTitle: 'Observert mot forventet andel, etter fylke',
	countyPlotText:
		'Forholdet mellom fylkets andel av de uttrukne og av alle kommuner, med intervall. 1 er som forventet.',
	timesTitle: 'Hvor mange ganger kommuner er trukket ut',
	overlapTitle: 'Overlapp mellom uttrekk',
	repeatedTitle: 'Kommuner som er trukket ut flere ganger',
	plotTitle: (p: Params) => `${p.variable}: snitt med intervall`,
	plotText: (p: Params) =>
		`Snittet av ${p.variable} i hver gruppe som punkter, samlet og for hvert uttrekk, med ${percent(p.confidence, 1)} konfidensintervall.`,
	publishedTitle: 'Publiserte snitt',
	printed: 'Trykt',
	computed: 'Beregnet',
	fromYears: 'Mulig fra årene',
	verdict: 'Vurdering',
	noBounds: 'Regnes for uttrekk samlet, når snittet for hvert år er skrevet inn.',
	notANumber: 'Ikke et tall.',
	impossible: 'Umulig: kan ikke følge av årene',
	asPrinted: 'Som trykt',
	differs: 'Avviker',
	publishedNote:
		'Som trykt: det beregnede snittet avrundes til det trykte. Mulig fra årene: de trykte snittene for hvert uttrekk, veid med antall kommuner med tall, og så langt avrundingen rekker.',
	sayImpossible: (p: Params) =>
		`${p.variable}: det publiserte snittet ${mean(p.value, p.decimals)} for ${group(p).replace(/^./, (letter) => letter.toLowerCase())} kan ikke følge av snittene for hvert år. De gir fra ${mean(p.low, Number(p.decimals) + 1)} til ${mean(p.high, Number(p.decimals) + 1)}.`,
	overviewTitle: 'Hvor langt de uttrukne ligger fra andre kommuner',
	overviewText: (p: Params) =>
		`Forskjellen fra alle andre kommuner i felles standardavvik, for hver variabel og hvert slag uttrekk, med ${percent(p.confidence, 1)} konfidensintervall.`,
	overviewAxis: 'Forskjell i standardavvik (Cohens d)',
	asOthers: 'Som andre kommuner',
	overviewNote: (p: Params) =>
		`Alle uttrekk samlet. Cohens d med ${percent(p.confidence, 1)} intervall fra den ikke-sentrale t-fordelingen. Til høyre: høyere tall enn andre kommuner.`,
	groupColumn: 'Gruppe',
	drawColumn: 'Uttrekk',
	variable: 'Variabel',
	n: 'N',
	mean: 'Snitt',
	sd: 'Std. avvik',
	q1: '1. kvartil',
	median: 'Median',
	q3: '3. kvartil',
	min: 'Minst',
	max: 'Størst',
	low: 'Fra',
	high: 'Til',
	interval: (p: Params) => `${percent(p.confidence, 1)} KI`,
	medianInterval: (p: Params) => `Median, ${percent(p.confidence, 1)} KI`,
	ratioInterval: (p: Params) => `Forhold, ${percent(p.confidence, 1)} KI`,
	first: 'Gruppe',
	second: 'Mot',
	difference: 'Forskjell',
	test: 'Test',
	testName: (p: Params) => TESTS[String(p.test)] ?? String(p.test),
	statistic: 'Verdi',
	df: 'df',
	p: 'p',
	adjusted: 'p, justert',
	holm: 'p, Holm',
	d: 'Cohens d',
	g: 'Hedges’ g',
	superiority: 'P(første > andre)',
	effectHelp: (p: Params) => EFFECTS[String(p.effect)] ?? '',
	unit: 'Kommune',
	value: 'Dens verdi',
	meanWith: 'Snitt med',
	meanWithout: 'Snitt uten',
	inErrors: 'Endring i standardfeil',
	inErrorsHelp: 'Endringen delt på standardfeilen til snittet med alle.',
	pWith: 'p med',
	pWithout: 'p uten',
	county: 'Fylke',
	countyAll: 'Kommuner',
	countyExpected: 'Andel av landet',
	countyDrawn: 'Uttrukne',
	countyObserved: 'Andel av de uttrukne',
	expectedCount: 'Forventet antall',
	ratio: 'Observert / forventet',
	asExpected: 'Som forventet',
	ofCounty: 'Uttrukne av fylkets kommuner',
	together: (p: Params) => `${p.counties} samlet`,
	total: 'Alle',
	count: 'Antall',
	share: 'Andel',
	times: 'Ganger trukket ut',
	timesDrawn: (p: Params) => TIMES[Number(p.times) - 1] ?? `${count(p.times)} ganger`,
	everDrawn: 'Minst én gang',
	severalTimes: 'Av dem: to ganger eller mer',
	consecutive: 'Av dem: i to uttrekk på rad',
	neverDrawn: 'Aldri',
	municipalities: 'Kommuner',
	ofDrawn: 'Andel av de uttrukne',
	ofCountry: 'Andel av landet',
	firstDraw: 'Uttrekk',
	secondDraw: 'Og',
	nextDraw: (p: Params) => `${p.draw} (det neste)`,
	firstSize: 'I det første',
	secondSize: 'I det andre',
	both: 'I begge',
	ofSmaller: 'Av det minste',
	expectedBoth: 'Forventet uten sammenheng',
	municipality: 'Kommune',
	inDraws: 'Uttrekk',
	largeThan: (p: Params) => `Over ${count(p.large)}`,
	schools: 'Skoler (median)',
	oneSchool: 'Med én skole',
	allDraws: 'Alle uttrekk',
	listed: (p: Params) => `Viser ${count(p.shown)} av ${count(p.all)}.`,
	meansNote:
		'Uveide gjennomsnitt over kommuner med tall. N og spredning står i tabellen med antall og median.',
	statisticsNote: (p: Params) =>
		`Intervallet (${percent(p.confidence, 1)}) er for snittet. Andeler (0 og 1) har bare andel og intervall.`,
	wholeNote:
		'De uttrukne er alle som ble trukket, ikke et tilfeldig utvalg. Intervaller og p-verdier sier hvor stor forskjell tilfeldig variasjon mellom så få kommuner vanligvis gir.',
	notAdjusted: (p: Params) =>
		`p-verdiene er ikke justert for at det er ${count(p.count)} sammenlikninger; av 20 uten noen forskjell ventes én under 0,05.`,
	adjustedOver: (p: Params) =>
		`Justerte p-verdier er regnet over alle ${count(p.count)} sammenlikningene (${p.adjust === 'holm' ? 'Holm' : 'Benjamini-Hochberg'}).`,
	influenceNote:
		'Hver kommune er utelatt etter tur, og den som flytter snittet mest, står her. En kommune som flytter snittet mye, er ikke en feil: les medianen ved siden av.',
	populationNote:
		'Folketallet er det som er valgt for hvert uttrekk. Alle uttrekk samlet: hver deltakelse med sitt eget år.',
	countiesNote:
		'En kommune teller én gang, uansett hvor ofte den er trukket ut. Forventet: fylkets andel av alle kommuner. p er fra Fishers eksakte test for hvert fylke mot resten.',
	noCounty: (p: Params) => `${municipalities(p.count)} uten fylke er ikke med.`,
	timesNote: (p: Params) =>
		`${count(p.participations)} deltakelser i alt. Landet er de ${count(p.country)} kommunene i tabellen.`,
	overlapNote:
		'Forventet: så mange ville vært i begge om uttrekkene ikke hadde noe med hverandre å gjøre. Uttrekk med regelen «ikke to på rad» får færre.',
	sayNobody: (p: Params) => `${kind(p.kind)}: ingen kommuner er trukket ut slik.`,
	sayProfile: (p: Params) =>
		[
			`${group(p)} (${members(p)}) mot alle andre.`,
			p.lower ? `Lavere snitt enn tilfeldig variasjon vanligvis gir: ${list(p.lower)}.` : '',
			p.higher ? `Høyere snitt: ${list(p.higher)}.` : '',
			p.unclear
				? `Ingen klar forskjell (p fra ${Number(p.level).toLocaleString('nb-NO')} og opp): ${list(p.unclear)}.`
				: ''
		]
			.filter(Boolean)
			.join(' '),
	sayInfluence: (p: Params) =>
		`Én kommune flytter et snitt mye: ${p.variable} i ${group(p).replace(/^./, (letter) => letter.toLowerCase())} er ${mean(p.mean, p.decimals)} med ${p.unit} og ${mean(p.without, p.decimals)} uten.`,
	sayCounties: (p: Params) =>
		p.more || p.fewer
			? [
					p.more ? `Overrepresentert blant de uttrukne: ${list(p.more)}.` : '',
					p.fewer ? `Underrepresentert: ${list(p.fewer)}.` : ''
				]
					.filter(Boolean)
					.join(' ')
			: 'Ingen fylker skiller seg klart fra sin andel av landets kommuner.',
	sayTogether: (p: Params) =>
		`${p.counties}: ${percent(p.observed)} av de uttrukne, mot ${percent(p.expected)} av landets kommuner.`,
	sayNever: 'Ingen kommuner er trukket ut.',
	sayHistory: (p: Params) =>
		`${Number(p.ever) === 1 ? 'Én kommune' : `${count(p.ever)} ulike kommuner`} (${percent(p.share)} av ${count(p.country)}) er trukket ut minst én gang i ${Number(p.draws) === 1 ? 'ett uttrekk' : `${count(p.draws)} uttrekk`}: ${count(p.once)} én gang og ${count(p.several)} flere ganger.`,
	noCause: 'Tallene viser hva som går sammen. De sier ikke hvorfor kommuner er trukket ut.',
	factGroups: 'Alle andre',
	othersNever: 'Kommuner som ikke er trukket ut i noen av uttrekkene her.',
	othersNotThen:
		'For hvert uttrekk: alle som ikke ble trukket ut da. Samlet: kommuner som ikke er trukket ut i noen av uttrekkene.',
	factPooled: 'Flere uttrekk samlet',
	pooledParticipations:
		'En kommune som er trukket ut to ganger, teller to ganger, som i AFI-rapport 2025:03.',
	pooledMunicipalities: 'En kommune teller én gang, med raden fra sitt siste uttrekk.',
	factMeans: 'Snitt, median og intervall',
	meansMethod: (p: Params) =>
		`Hver kommune teller likt. Standardavvik med n − 1. Intervall (${percent(p.confidence, 1)}) for snittet fra t-fordelingen med n − 1 frihetsgrader. Median og kvartiler av type ${count(p.type)}.`,
	factTest: 'Test',
	welchMethod: 'Welch t-test. Variabler med bare 0 og 1: Fishers eksakte test og Newcombes intervall.',
	equalVariancesMethod:
		'Student t-test (lik varians). Variabler med bare 0 og 1: Fishers eksakte test og Newcombes intervall.',
	ranksMethod:
		'Mann-Whitney, normaltilnærming rettet for like verdier, uten kontinuitetskorreksjon; verdien er z. Intervallet for forskjellen i snitt er Welchs. Variabler med bare 0 og 1: Fishers eksakte test og Newcombes intervall.',
	factEffect: 'Størrelse',
	dMethod: 'Cohens d: forskjellen delt på felles standardavvik.',
	gMethod: 'Hedges’ g: Cohens d ganget med den eksakte rettingen J.',
	superiorityMethod: 'P(første > andre) + ½·P(like), fra Mann-Whitneys U.',
	factAdjust: 'Justering',
	holmMethod: 'Holm, over alle sammenlikningene i analysen.',
	benjaminiHochbergMethod: 'Benjamini-Hochberg, over alle sammenlikningene i analysen.',
	factInfluence: 'Enkeltkommuner',
	influenceMethod:
		'Hver kommune utelates etter tur med alle sine rader; snittet og testen mot de andre regnes på nytt. Er flere like innen 1e-12, nevnes alle.',
	factPopulation: 'Folketall',
	populationMethod: (p: Params) =>
		`Median av type ${count(p.type)}. Intervallet (minst ${percent(p.confidence, 1)}) går mellom to av verdiene, etter binomialfordelingen, og forutsetter ingen fordeling.`,
	factCounties: 'Fylker',
	wilsonMethod: (p: Params) =>
		`Wilsons intervall (${percent(p.confidence, 1)}) for andelen av de uttrukne, delt på fylkets andel av landet.`,
	exactMethod: (p: Params) =>
		`Clopper og Pearsons eksakte intervall (${percent(p.confidence, 1)}) for andelen av de uttrukne, delt på fylkets andel av landet.`,
	factHistory: 'Historikk',
	historyMethod:
		'En kommune er med i et uttrekk når verdien betyr at den er trukket ut, uansett måte. På rad: i to uttrekk som følger på hverandre i listen.',
	factSource: 'Oppsett',
	sourceMethod: 'Tabellene følger oppsettet i AFI-rapport 2025:03, tabell 47–55.'
};
