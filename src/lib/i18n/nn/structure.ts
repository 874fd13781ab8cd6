import type { Message } from '../../core/outcome';
import type { WorkMessages } from '../types';

type Params = NonNullable<Message['params']>;
type Param = Params[string];

const count = (value: Param) => Number(value).toLocaleString('nn-NO');
const percent = (value: Param, decimals = 0) =>
	Number(value).toLocaleString('nn-NO', { style: 'percent', maximumFractionDigits: decimals });
/** A mean with its decimals; a share in percent. */
const mean = (value: Param, decimals: Param) =>
	Number(decimals) < 0
		? percent(value, 1)
		: Number(value).toLocaleString('nn-NO', {
				minimumFractionDigits: Number(decimals),
				maximumFractionDigits: Number(decimals)
			});
const municipalities = (value: Param) => (Number(value) === 1 ? 'Éin kommune' : `${count(value)} kommunar`);
const rows = (value: Param) => (Number(value) === 1 ? 'Éi rad' : `${count(value)} rader`);
const list = (items: Param) =>
	String(items)
		.split('\u001f')
		.join(', ')
		.replace(/, ([^,]*)$/, ' og $1');
const KINDS: Readonly<Record<string, string>> = {
	average: 'Gjennomsnittsuttrekket',
	spread: 'Spreiingsuttrekket',
	drawn: 'Trekte ut',
	all: 'Alle som er trekte ut',
	others: 'Alle andre kommunar'
};
/** In tables with many columns. */
const SHORT: Readonly<Record<string, string>> = {
	average: 'Gjennomsnitt',
	spread: 'Spreiing',
	drawn: 'Trekte ut',
	all: 'Alle uttrekte',
	others: 'Andre'
};
const short = (p: Params) => {
	const name = SHORT[String(p.kind)] ?? String(p.kind);
	return String(p.draws) === '' ? name : `${name} ${list(p.draws)}`;
};
const members = (p: Params) =>
	p.count === p.units
		? municipalities(p.count).toLowerCase()
		: `${count(p.count)} deltakingar av ${Number(p.units) === 1 ? 'éin kommune' : `${count(p.units)} ulike kommunar`}`;
const kind = (one: Param) => KINDS[String(one)] ?? String(one);
const group = (p: Params) => (String(p.draws) === '' ? kind(p.kind) : `${kind(p.kind)} ${list(p.draws)}`);
const THEMES: Readonly<Record<string, string>> = {
	population: 'Folketal og sentralitet',
	economy: 'Kommuneøkonomi',
	social: 'Sosiale tilhøve',
	other: 'Kjenneteikn'
};
const block = (p: Params) => String(p.block) || (THEMES[String(p.theme)] ?? '');
const TIMES = ['Éin gong', 'To gonger', 'Tre gonger', 'Fire gonger'];
const TESTS: Readonly<Record<string, string>> = {
	welch: 'Welch t',
	equalVariances: 'Student t',
	ranks: 'Mann-Whitney (z)',
	fisher: 'Fishers eksakte'
};
const EFFECTS: Readonly<Record<string, string>> = {
	d: 'Skilnaden i snitt delt på felles standardavvik.',
	g: 'Cohens d, retta for skeivskap i små grupper.',
	superiority:
		'Kor sannsynleg det er at ein kommune i den første gruppa har høgare tal enn ein i den andre; like tel halvt.'
};

const structure: WorkMessages['structure'] = {
	question: 'Kven er trekte ut?',
	entryName: 'Uttrekte kommunar mot alle andre',
	countiesQuestion: 'Er nokre fylke overrepresenterte blant dei uttrekte?',
	countiesEntryName: 'Uttrekte kommunar etter fylke',
	historyQuestion: 'Kva kommunar er trekte ut fleire gonger?',
	historyEntryName: 'Deltakarhistorikk',
	words:
		'struktur profil uttrekk oppfølgingsordninga gjennomsnittsuttrekk spreiingsuttrekk folketal sentralitet frie inntekter overrepresentasjon fylke historikk overlapp median utelaten kommune',
	kind: (p) => kind(p.kind),
	group,
	shortGroup: (p) => short(p),
	list: (p) => list(p.items),
	chooseDraw: 'Vel minst éin variabel som seier kven som er trekte ut.',
	chooseShow: 'Vel minst éin ting som skal visast.',
	chooseVariables: 'Vel variablar som dei uttrekte skal samanliknast på.',
	chooseCounty: 'Vel variabelen med fylke for å sjå fordelinga på fylke.',
	choosePopulation: 'Vel for minst eitt uttrekk variabelen med folketalet då det vart gjort.',
	noPopulation: (p) => `${p.draw}: folketalet då uttrekket vart gjort, er ikkje valt.`,
	noCounties: 'Ingen kommune har noko fylke i den valde variabelen.',
	noUnits: 'Inga rad har nokon kommune i den valde variabelen.',
	nobodyMapped: 'Ingen verdi tyder at kommunen er trekt ut. Vel under «Uttrekk» kva verdiane tyder.',
	unknownRows: (p) =>
		`${p.draw}: ${rows(p.count).toLowerCase()} har ingen kjend verdi og er ikkje med i noka gruppe.`,
	leftOutRows: (p) => `${p.draw}: ${rows(p.count).toLowerCase()} er haldne utanfor etter vala dine.`,
	noKey: (p) => `${rows(p.count)} manglar kommune og er ikkje med.`,
	severalRows: (p) =>
		`${municipalities(p.count)} har fleire rader, og kvar rad tel. Vel variabelen med år dersom radene er frå ulike år.`,
	severalRowsOfYear: (p) => `${municipalities(p.count)} har fleire rader i same år, og kvar rad tel.`,
	isText: (p) => `«${p.variable}» er tekst, og gir ingen gjennomsnitt.`,
	noValues: 'Ingen tal.',
	tooFew: (p) => `Treng minst ${count(p.needed)} kommunar.`,
	outOfRange: 'Tala er for store eller for små til å rekne med.',
	allAlike: 'Alle har same verdi.',
	noneDrawn: 'Ingen er trekte ut.',
	noOneLeft: 'Det trengst minst to kommunar for å utelate éin.',
	noneMoves: 'Ingen enkelt kommune endrar snittet.',
	noMedianInterval: 'For få kommunar til eit intervall for medianen.',
	tiedUnits: (p) => `${p.units}${Number(p.more) > 0 ? ` og ${count(p.more)} til` : ''}`,
	tiedNote: 'Desse flyttar snittet like mykje. Snittet utan er rekna utan den første.',
	inBoth: (p) => `${municipalities(p.count)} er i begge gruppene og tel i begge.`,
	unknownSize: (p) => `${municipalities(p.count)} har ikkje noko folketal.`,
	profileTitle: (p) => `${block(p)}: uttrekte og andre kommunar, gjennomsnitt`,
	yearsTitle: (p) => `${block(p)}: ${kind(p.kind).toLowerCase()} etter år, gjennomsnitt`,
	statisticsTitle: (p) => `${block(p)}: tal på kommunar, spreiing og median`,
	testsTitle: (p) => `${block(p)}: skilnader mellom gruppene`,
	influenceTitle: (p) => `${block(p)}: kommunen som flyttar snittet mest`,
	populationTitle: 'Folketalet då uttrekket vart gjort',
	countiesTitle: 'Delen fylka har av dei uttrekte og av landet',
	countyDrawsTitle: 'Fylke i kvart uttrekk',
	countyPlotTitle: 'Observert mot venta del, etter fylke',
	countyPlotText:
		'Forholdet mellom delen fylket har av dei uttrekte og av alle kommunar, med intervall. 1 er som venta.',
	timesTitle: 'Kor mange gonger kommunar er trekte ut',
	overlapTitle: 'Overlapp mellom uttrekk',
	repeatedTitle: 'Kommunar som er trekte ut fleire gonger',
	plotTitle: (p) => `${p.variable}: snitt med intervall`,
	plotText: (p) =>
		`Snittet av ${p.variable} i kvar gruppe som punkt, samla og for kvart uttrekk, med ${percent(p.confidence, 1)} konfidensintervall.`,
	publishedTitle: 'Publiserte snitt',
	printed: 'Trykt',
	computed: 'Rekna ut',
	fromYears: 'Mogleg frå åra',
	verdict: 'Vurdering',
	noBounds: 'Blir rekna for uttrekk samla, når snittet for kvart år er skrive inn.',
	notANumber: 'Ikkje eit tal.',
	impossible: 'Umogleg: kan ikkje følgje av åra',
	asPrinted: 'Som trykt',
	differs: 'Avvik',
	publishedNote:
		'Som trykt: det utrekna snittet blir avrunda til det trykte. Mogleg frå åra: dei trykte snitta for kvart uttrekk, vegne med talet på kommunar med tal, og så langt avrundinga rekk.',
	sayImpossible: (p) =>
		`${p.variable}: det publiserte snittet ${mean(p.value, p.decimals)} for ${group(p).replace(/^./, (letter) => letter.toLowerCase())} kan ikkje følgje av snitta for kvart år. Dei gir frå ${mean(p.low, Number(p.decimals) + 1)} til ${mean(p.high, Number(p.decimals) + 1)}.`,
	overviewTitle: 'Kor langt dei uttrekte ligg frå andre kommunar',
	overviewText: (p) =>
		`Skilnaden frå alle andre kommunar i felles standardavvik, for kvar variabel og kvart slag uttrekk, med ${percent(p.confidence, 1)} konfidensintervall.`,
	overviewAxis: 'Skilnad i standardavvik (Cohens d)',
	asOthers: 'Som andre kommunar',
	overviewNote: (p) =>
		`Alle uttrekk samla. Cohens d med ${percent(p.confidence, 1)} intervall frå den ikkje-sentrale t-fordelinga. Til høgre: høgare tal enn andre kommunar.`,
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
	low: 'Frå',
	high: 'Til',
	interval: (p) => `${percent(p.confidence, 1)} KI`,
	medianInterval: (p) => `Median, ${percent(p.confidence, 1)} KI`,
	ratioInterval: (p) => `Forhold, ${percent(p.confidence, 1)} KI`,
	first: 'Gruppe',
	second: 'Mot',
	difference: 'Skilnad',
	test: 'Test',
	testName: (p) => TESTS[String(p.test)] ?? String(p.test),
	statistic: 'Verdi',
	df: 'df',
	p: 'p',
	adjusted: 'p, justert',
	holm: 'p, Holm',
	d: 'Cohens d',
	g: 'Hedges’ g',
	superiority: 'P(første > andre)',
	effectHelp: (p) => EFFECTS[String(p.effect)] ?? '',
	unit: 'Kommune',
	value: 'Verdien i kommunen',
	meanWith: 'Snitt med',
	meanWithout: 'Snitt utan',
	inErrors: 'Endring i standardfeil',
	inErrorsHelp: 'Endringa delt på standardfeilen til snittet med alle.',
	pWith: 'p med',
	pWithout: 'p utan',
	county: 'Fylke',
	countyAll: 'Kommunar',
	countyExpected: 'Del av landet',
	countyDrawn: 'Uttrekte',
	countyObserved: 'Del av dei uttrekte',
	expectedCount: 'Venta tal',
	ratio: 'Observert / venta',
	asExpected: 'Som venta',
	ofCounty: 'Uttrekte av kommunane i fylket',
	together: (p) => `${p.counties} samla`,
	total: 'Alle',
	count: 'Tal',
	share: 'Del',
	times: 'Gonger trekt ut',
	timesDrawn: (p) => TIMES[Number(p.times) - 1] ?? `${count(p.times)} gonger`,
	everDrawn: 'Minst éin gong',
	severalTimes: 'Av dei: to gonger eller meir',
	consecutive: 'Av dei: i to uttrekk på rad',
	neverDrawn: 'Aldri',
	municipalities: 'Kommunar',
	ofDrawn: 'Del av dei uttrekte',
	ofCountry: 'Del av landet',
	firstDraw: 'Uttrekk',
	secondDraw: 'Og',
	nextDraw: (p) => `${p.draw} (det neste)`,
	firstSize: 'I det første',
	secondSize: 'I det andre',
	both: 'I begge',
	ofSmaller: 'Av det minste',
	expectedBoth: 'Venta utan samanheng',
	municipality: 'Kommune',
	inDraws: 'Uttrekk',
	largeThan: (p) => `Over ${count(p.large)}`,
	schools: 'Skular (median)',
	oneSchool: 'Med éin skule',
	allDraws: 'Alle uttrekk',
	listed: (p) => `Viser ${count(p.shown)} av ${count(p.all)}.`,
	meansNote: 'Uvegne gjennomsnitt over kommunar med tal. N og spreiing står i tabellen med tal og median.',
	statisticsNote: (p) =>
		`Intervallet (${percent(p.confidence, 1)}) er for snittet. Delar (0 og 1) har berre del og intervall.`,
	wholeNote:
		'Dei uttrekte er alle som vart trekte, ikkje eit tilfeldig utval. Intervall og p-verdiar seier kor stor skilnad tilfeldig variasjon mellom så få kommunar vanlegvis gir.',
	notAdjusted: (p) =>
		`p-verdiane er ikkje justerte for at det er ${count(p.count)} samanlikningar; av 20 utan nokon skilnad ventar ein éin under 0,05.`,
	adjustedOver: (p) =>
		`Justerte p-verdiar er rekna over alle dei ${count(p.count)} samanlikningane (${p.adjust === 'holm' ? 'Holm' : 'Benjamini-Hochberg'}).`,
	influenceNote:
		'Kvar kommune er utelaten etter tur, og den som flyttar snittet mest, står her. Ein kommune som flyttar snittet mykje, er ikkje ein feil: les medianen ved sida av.',
	populationNote:
		'Folketalet er det som er valt for kvart uttrekk. Alle uttrekk samla: kvar deltaking med sitt eige år.',
	countiesNote:
		'Ein kommune tel éin gong, same kor ofte han er trekt ut. Venta: den delen fylket har av alle kommunar. p er frå Fishers eksakte test for kvart fylke mot resten.',
	noCounty: (p) => `${municipalities(p.count)} utan fylke er ikkje med.`,
	timesNote: (p) =>
		`${count(p.participations)} deltakingar i alt. Landet er dei ${count(p.country)} kommunane i tabellen.`,
	overlapNote:
		'Venta: så mange ville ha vore i begge om uttrekka ikkje hadde noko med kvarandre å gjere. Uttrekk med regelen «ikkje to på rad» får færre.',
	sayNobody: (p) => `${kind(p.kind)}: ingen kommunar er trekte ut slik.`,
	sayProfile: (p) =>
		[
			`${group(p)} (${members(p)}) mot alle andre.`,
			p.lower ? `Lågare snitt enn tilfeldig variasjon vanlegvis gir: ${list(p.lower)}.` : '',
			p.higher ? `Høgare snitt: ${list(p.higher)}.` : '',
			p.unclear
				? `Ingen klar skilnad (p frå ${Number(p.level).toLocaleString('nn-NO')} og opp): ${list(p.unclear)}.`
				: ''
		]
			.filter(Boolean)
			.join(' '),
	sayInfluence: (p) =>
		`Éin kommune flyttar eit snitt mykje: ${p.variable} i ${group(p).replace(/^./, (letter) => letter.toLowerCase())} er ${mean(p.mean, p.decimals)} med ${p.unit} og ${mean(p.without, p.decimals)} utan.`,
	sayCounties: (p) =>
		p.more || p.fewer
			? [
					p.more ? `Overrepresenterte blant dei uttrekte: ${list(p.more)}.` : '',
					p.fewer ? `Underrepresenterte: ${list(p.fewer)}.` : ''
				]
					.filter(Boolean)
					.join(' ')
			: 'Ingen fylke skil seg klart frå den delen dei har av kommunane i landet.',
	sayTogether: (p) =>
		`${p.counties}: ${percent(p.observed)} av dei uttrekte, mot ${percent(p.expected)} av kommunane i landet.`,
	sayNever: 'Ingen kommunar er trekte ut.',
	sayHistory: (p) =>
		`${Number(p.ever) === 1 ? 'Éin kommune' : `${count(p.ever)} ulike kommunar`} (${percent(p.share)} av ${count(p.country)}) er ${Number(p.ever) === 1 ? 'trekt' : 'trekte'} ut minst éin gong i ${Number(p.draws) === 1 ? 'eitt uttrekk' : `${count(p.draws)} uttrekk`}: ${count(p.once)} éin gong og ${count(p.several)} fleire gonger.`,
	noCause: 'Tala viser kva som går saman. Dei seier ikkje kvifor kommunar er trekte ut.',
	factGroups: 'Alle andre',
	othersNever: 'Kommunar som ikkje er trekte ut i nokon av uttrekka her.',
	othersNotThen:
		'For kvart uttrekk: alle som ikkje vart trekte ut då. Samla: kommunar som ikkje er trekte ut i nokon av uttrekka.',
	factPooled: 'Fleire uttrekk samla',
	pooledParticipations: 'Ein kommune som er trekt ut to gonger, tel to gonger, som i AFI-rapport 2025:03.',
	pooledMunicipalities: 'Ein kommune tel éin gong, med rada frå det siste uttrekket sitt.',
	factMeans: 'Snitt, median og intervall',
	meansMethod: (p) =>
		`Kvar kommune tel likt. Standardavvik med n − 1. Intervall (${percent(p.confidence, 1)}) for snittet frå t-fordelinga med n − 1 fridomsgrader. Median og kvartilar av type ${count(p.type)}.`,
	factTest: 'Test',
	welchMethod: 'Welch t-test. Variablar med berre 0 og 1: Fishers eksakte test og intervallet til Newcombe.',
	equalVariancesMethod:
		'Student t-test (lik varians). Variablar med berre 0 og 1: Fishers eksakte test og intervallet til Newcombe.',
	ranksMethod:
		'Mann-Whitney, normaltilnærming retta for like verdiar, utan kontinuitetskorreksjon; verdien er z. Intervallet for skilnaden i snitt er det til Welch. Variablar med berre 0 og 1: Fishers eksakte test og intervallet til Newcombe.',
	factEffect: 'Storleik',
	dMethod: 'Cohens d: skilnaden delt på felles standardavvik.',
	gMethod: 'Hedges’ g: Cohens d gonga med den eksakte rettinga J.',
	superiorityMethod: 'P(første > andre) + ½·P(like), frå U hos Mann og Whitney.',
	factAdjust: 'Justering',
	holmMethod: 'Holm, over alle samanlikningane i analysen.',
	benjaminiHochbergMethod: 'Benjamini-Hochberg, over alle samanlikningane i analysen.',
	factInfluence: 'Enkeltkommunar',
	influenceMethod:
		'Kvar kommune blir utelaten etter tur med alle radene sine; snittet og testen mot dei andre blir rekna på nytt. Er fleire like innanfor 1e-12, er alle nemnde.',
	factPopulation: 'Folketal',
	populationMethod: (p) =>
		`Median av type ${count(p.type)}. Intervallet (minst ${percent(p.confidence, 1)}) går mellom to av verdiane, etter binomialfordelinga, og føreset inga fordeling.`,
	factCounties: 'Fylke',
	wilsonMethod: (p) =>
		`Intervallet til Wilson (${percent(p.confidence, 1)}) for delen av dei uttrekte, delt på den delen fylket har av landet.`,
	exactMethod: (p) =>
		`Det eksakte intervallet til Clopper og Pearson (${percent(p.confidence, 1)}) for delen av dei uttrekte, delt på den delen fylket har av landet.`,
	factHistory: 'Historikk',
	historyMethod:
		'Ein kommune er med i eit uttrekk når verdien tyder at han er trekt ut, same på kva måte. På rad: i to uttrekk som følgjer etter kvarandre i lista.',
	factSource: 'Oppsett',
	sourceMethod: 'Tabellane følgjer oppsettet i AFI-rapport 2025:03, tabell 47–55.'
};

export default structure;
