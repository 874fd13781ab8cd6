import type { Message } from '../../core/outcome';
import type { WorkMessages } from '../types';

type Params = NonNullable<Message['params']>;
type Param = Params[string];

const count = (value: Param) => Number(value).toLocaleString('en-GB');
const percent = (value: Param, decimals = 0) =>
	Number(value).toLocaleString('en-GB', { style: 'percent', maximumFractionDigits: decimals });
/** A mean with its decimals; a share in percent. */
const mean = (value: Param, decimals: Param) =>
	Number(decimals) < 0
		? percent(value, 1)
		: Number(value).toLocaleString('en-GB', {
				minimumFractionDigits: Number(decimals),
				maximumFractionDigits: Number(decimals)
			});
const municipalities = (value: Param) =>
	Number(value) === 1 ? 'One municipality' : `${count(value)} municipalities`;
const isOne = (value: Param) => Number(value) === 1;
const rows = (value: Param) => (isOne(value) ? 'One row' : `${count(value)} rows`);
const list = (items: Param) =>
	String(items)
		.split('\u001f')
		.join(', ')
		.replace(/, ([^,]*)$/, ' and $1');
const KINDS: Readonly<Record<string, string>> = {
	average: 'The average draw',
	spread: 'The spread draw',
	drawn: 'Drawn',
	all: 'All drawn',
	others: 'All other municipalities'
};
/** In tables with many columns. */
const SHORT: Readonly<Record<string, string>> = {
	average: 'Average',
	spread: 'Spread',
	drawn: 'Drawn',
	all: 'All drawn',
	others: 'Others'
};
const short = (p: Params) => {
	const name = SHORT[String(p.kind)] ?? String(p.kind);
	return String(p.draws) === '' ? name : `${name} ${list(p.draws)}`;
};
const members = (p: Params) =>
	p.count === p.units
		? `${count(p.count)} municipalities`
		: `${count(p.count)} participations of ${count(p.units)} municipalities`;
const kind = (one: Param) => KINDS[String(one)] ?? String(one);
const inSentence = (text: string) => text.replace(/^./, (letter) => letter.toLowerCase());
const group = (p: Params) => (String(p.draws) === '' ? kind(p.kind) : `${kind(p.kind)} ${list(p.draws)}`);
const THEMES: Readonly<Record<string, string>> = {
	population: 'Population and centrality',
	economy: 'Municipal economy',
	social: 'Social conditions',
	other: 'Characteristics'
};
const block = (p: Params) => String(p.block) || (THEMES[String(p.theme)] ?? '');
const TIMES = ['Once', 'Twice', 'Three times', 'Four times'];
const TESTS: Readonly<Record<string, string>> = {
	welch: 'Welch t',
	equalVariances: 'Student t',
	ranks: 'Mann-Whitney (z)',
	fisher: 'Fisher’s exact'
};
const EFFECTS: Readonly<Record<string, string>> = {
	d: 'The difference of means divided by the pooled standard deviation.',
	g: 'Cohen’s d, corrected for its bias in small groups.',
	superiority:
		'How likely a municipality of the first group has a higher number than one of the second; equal ones count half.'
};

const structure: WorkMessages['structure'] = {
	question: 'Who is drawn?',
	entryName: 'Drawn municipalities against all others',
	countiesQuestion: 'Are some counties over-represented among the drawn?',
	countiesEntryName: 'Drawn municipalities by county',
	historyQuestion: 'Which municipalities have been drawn several times?',
	historyEntryName: 'Participation history',
	words:
		'structure profile draw follow-up scheme average draw spread draw population centrality free income over-representation county history overlap median leave one out',
	kind: (p) => kind(p.kind),
	group,
	shortGroup: (p) => short(p),
	list: (p) => list(p.items),
	chooseDraw: 'Choose at least one variable that says who was drawn.',
	chooseShow: 'Choose at least one thing to show.',
	chooseVariables: 'Choose variables to compare the drawn on.',
	chooseCounty: 'Choose the variable with the county to see how the drawn are spread over counties.',
	choosePopulation: 'Choose for at least one draw the variable with the population when it was made.',
	noPopulation: (p) => `${p.draw}: the population when the draw was made is not chosen.`,
	noCounties: 'No municipality has a county in the chosen variable.',
	noUnits: 'No row has a municipality in the chosen variable.',
	nobodyMapped: 'No value means that a municipality was drawn. Choose under “Draws” what the values mean.',
	unknownRows: (p) =>
		`${p.draw}: ${inSentence(rows(p.count))} ${isOne(p.count) ? 'has' : 'have'} no known value and ${isOne(p.count) ? 'is' : 'are'} in no group.`,
	leftOutRows: (p) =>
		`${p.draw}: ${inSentence(rows(p.count))} ${isOne(p.count) ? 'is' : 'are'} left out by your choices.`,
	noKey: (p) => `${rows(p.count)} without a municipality ${isOne(p.count) ? 'is' : 'are'} left out.`,
	severalRows: (p) =>
		`${municipalities(p.count)} ${isOne(p.count) ? 'has' : 'have'} several rows, and each row counts. Choose the variable with the year if the rows are of different years.`,
	severalRowsOfYear: (p) =>
		`${municipalities(p.count)} ${isOne(p.count) ? 'has' : 'have'} several rows in the same year, and each row counts.`,
	isText: (p) => `“${p.variable}” is text and gives no means.`,
	noValues: 'No numbers.',
	tooFew: (p) => `Needs at least ${count(p.needed)} municipalities.`,
	outOfRange: 'The numbers are too large or too small to compute with.',
	allAlike: 'All have the same value.',
	noneDrawn: 'Nobody is drawn.',
	noOneLeft: 'It takes at least two municipalities to leave one out.',
	noneMoves: 'No single municipality changes the mean.',
	noMedianInterval: 'Too few municipalities for an interval of the median.',
	tiedUnits: (p) => `${p.units}${Number(p.more) > 0 ? ` and ${count(p.more)} more` : ''}`,
	tiedNote: 'These move the mean equally much. The mean without is computed without the first.',
	inBoth: (p) =>
		`${municipalities(p.count)} ${isOne(p.count) ? 'is in both groups and counts' : 'are in both groups and count'} in both.`,
	unknownSize: (p) => `${municipalities(p.count)} ${isOne(p.count) ? 'has' : 'have'} no population.`,
	profileTitle: (p) => `${block(p)}: drawn and other municipalities, means`,
	yearsTitle: (p) => `${block(p)}: ${inSentence(kind(p.kind))} by year, means`,
	statisticsTitle: (p) => `${block(p)}: numbers, spread and median`,
	testsTitle: (p) => `${block(p)}: differences between the groups`,
	influenceTitle: (p) => `${block(p)}: the municipality that moves the mean most`,
	populationTitle: 'Population when the draw was made',
	countiesTitle: 'The counties’ shares of the drawn and of the country',
	countyDrawsTitle: 'Counties in each draw',
	countyPlotTitle: 'Observed against expected share, by county',
	countyPlotText:
		'The ratio of a county’s share of the drawn to its share of all municipalities, with interval. 1 is as expected.',
	timesTitle: 'How many times municipalities have been drawn',
	overlapTitle: 'Overlap between draws',
	repeatedTitle: 'Municipalities that have been drawn several times',
	plotTitle: (p) => `${p.variable}: means with intervals`,
	plotText: (p) =>
		`The mean of ${p.variable} in each group as dots, together and for each draw, with ${percent(p.confidence, 1)} confidence interval.`,
	publishedTitle: 'Published means',
	printed: 'Printed',
	computed: 'Computed',
	fromYears: 'Possible from the years',
	verdict: 'Judgement',
	noBounds: 'Computed for draws together, when the mean of each year is typed in.',
	notANumber: 'Not a number.',
	impossible: 'Impossible: cannot follow from the years',
	asPrinted: 'As printed',
	differs: 'Differs',
	publishedNote:
		'As printed: the computed mean rounds to the printed one. Possible from the years: the printed means of each draw, weighted by the numbers of municipalities with numbers, as far as rounding reaches.',
	sayImpossible: (p) =>
		`${p.variable}: the published mean ${mean(p.value, p.decimals)} of ${inSentence(group(p))} cannot follow from the means of each year. They give from ${mean(p.low, Number(p.decimals) + 1)} to ${mean(p.high, Number(p.decimals) + 1)}.`,
	overviewTitle: 'How far the drawn lie from other municipalities',
	overviewText: (p) =>
		`The difference from all other municipalities in pooled standard deviations, for each variable and kind of draw, with ${percent(p.confidence, 1)} confidence interval.`,
	overviewAxis: 'Difference in standard deviations (Cohen’s d)',
	asOthers: 'As other municipalities',
	overviewNote: (p) =>
		`All draws together. Cohen’s d with ${percent(p.confidence, 1)} interval by the noncentral t distribution. To the right: higher numbers than other municipalities.`,
	groupColumn: 'Group',
	drawColumn: 'Draw',
	variable: 'Variable',
	n: 'N',
	mean: 'Mean',
	sd: 'SD',
	q1: '1st quartile',
	median: 'Median',
	q3: '3rd quartile',
	min: 'Lowest',
	max: 'Highest',
	low: 'From',
	high: 'To',
	interval: (p) => `${percent(p.confidence, 1)} CI`,
	medianInterval: (p) => `Median, ${percent(p.confidence, 1)} CI`,
	ratioInterval: (p) => `Ratio, ${percent(p.confidence, 1)} CI`,
	first: 'Group',
	second: 'Against',
	difference: 'Difference',
	test: 'Test',
	testName: (p) => TESTS[String(p.test)] ?? String(p.test),
	statistic: 'Value',
	df: 'df',
	p: 'p',
	adjusted: 'p, adjusted',
	holm: 'p, Holm',
	d: 'Cohen’s d',
	g: 'Hedges’ g',
	superiority: 'P(first > second)',
	effectHelp: (p) => EFFECTS[String(p.effect)] ?? '',
	unit: 'Municipality',
	value: 'Its value',
	meanWith: 'Mean with',
	meanWithout: 'Mean without',
	inErrors: 'Change in standard errors',
	inErrorsHelp: 'The change divided by the standard error of the mean of all.',
	pWith: 'p with',
	pWithout: 'p without',
	county: 'County',
	countyAll: 'Municipalities',
	countyExpected: 'Share of the country',
	countyDrawn: 'Drawn',
	countyObserved: 'Share of the drawn',
	expectedCount: 'Expected number',
	ratio: 'Observed / expected',
	asExpected: 'As expected',
	ofCounty: 'Drawn of the county’s municipalities',
	together: (p) => `${p.counties} together`,
	total: 'All',
	count: 'Number',
	share: 'Share',
	times: 'Times drawn',
	timesDrawn: (p) => TIMES[Number(p.times) - 1] ?? `${count(p.times)} times`,
	everDrawn: 'At least once',
	severalTimes: 'Of these: twice or more',
	consecutive: 'Of these: in two draws in a row',
	neverDrawn: 'Never',
	municipalities: 'Municipalities',
	ofDrawn: 'Share of the drawn',
	ofCountry: 'Share of the country',
	firstDraw: 'Draw',
	secondDraw: 'And',
	nextDraw: (p) => `${p.draw} (the next)`,
	firstSize: 'In the first',
	secondSize: 'In the second',
	both: 'In both',
	ofSmaller: 'Of the smaller',
	expectedBoth: 'Expected if unrelated',
	municipality: 'Municipality',
	inDraws: 'Draws',
	largeThan: (p) => `Over ${count(p.large)}`,
	schools: 'Schools (median)',
	oneSchool: 'With one school',
	allDraws: 'All draws',
	listed: (p) => `Showing ${count(p.shown)} of ${count(p.all)}.`,
	meansNote:
		'Unweighted means over municipalities with numbers. N and spread are in the table of numbers and medians.',
	statisticsNote: (p) =>
		`The interval (${percent(p.confidence, 1)}) is of the mean. Shares (0 and 1) have only a share and an interval.`,
	wholeNote:
		'The drawn are all that were drawn, not a random sample. Intervals and p values say how large a difference chance variation between so few municipalities usually gives.',
	notAdjusted: (p) =>
		`The p values are not adjusted for there being ${count(p.count)} comparisons; of 20 without any difference, one is expected below 0.05.`,
	adjustedOver: (p) =>
		`Adjusted p values are computed over all ${count(p.count)} comparisons (${p.adjust === 'holm' ? 'Holm' : 'Benjamini-Hochberg'}).`,
	influenceNote:
		'Each municipality is left out in turn, and the one that moves the mean most is shown. A municipality that moves the mean much is no error: read the median beside it.',
	populationNote:
		'The population is the one chosen for each draw. All draws together: each participation by its own year.',
	countiesNote:
		'A municipality counts once, however often it was drawn. Expected: the county’s share of all municipalities. p is from Fisher’s exact test of each county against the rest.',
	noCounty: (p) => `${municipalities(p.count)} without a county ${isOne(p.count) ? 'is' : 'are'} left out.`,
	timesNote: (p) =>
		`${count(p.participations)} participations in all. The country is the ${count(p.country)} municipalities of the table.`,
	overlapNote:
		'Expected: as many would be in both if the draws had nothing to do with each other. Draws by the rule “not two in a row” have fewer.',
	sayNobody: (p) => `${kind(p.kind)}: no municipality was drawn so.`,
	sayProfile: (p) =>
		[
			`${group(p)} (${members(p)}) against all others.`,
			p.lower ? `Lower means than chance variation usually gives: ${list(p.lower)}.` : '',
			p.higher ? `Higher means: ${list(p.higher)}.` : '',
			p.unclear ? `No clear difference (p of ${String(p.level)} or more): ${list(p.unclear)}.` : ''
		]
			.filter(Boolean)
			.join(' '),
	sayInfluence: (p) =>
		`One municipality moves a mean much: ${p.variable} in ${inSentence(group(p))} is ${mean(p.mean, p.decimals)} with ${p.unit} and ${mean(p.without, p.decimals)} without.`,
	sayCounties: (p) =>
		p.more || p.fewer
			? [
					p.more ? `Over-represented among the drawn: ${list(p.more)}.` : '',
					p.fewer ? `Under-represented: ${list(p.fewer)}.` : ''
				]
					.filter(Boolean)
					.join(' ')
			: 'No county differs clearly from its share of the country’s municipalities.',
	sayTogether: (p) =>
		`${p.counties}: ${percent(p.observed)} of the drawn, against ${percent(p.expected)} of the country’s municipalities.`,
	sayNever: 'No municipality has been drawn.',
	sayHistory: (p) =>
		`${isOne(p.ever) ? 'One municipality' : `${count(p.ever)} different municipalities`} (${percent(p.share)} of ${count(p.country)}) ${isOne(p.ever) ? 'was' : 'were'} drawn at least once in ${isOne(p.draws) ? 'one draw' : `${count(p.draws)} draws`}: ${count(p.once)} once and ${count(p.several)} several times.`,
	noCause: 'The numbers show what goes together. They do not say why municipalities are drawn.',
	factGroups: 'All others',
	othersNever: 'Municipalities that were drawn in none of the draws here.',
	othersNotThen:
		'For each draw: all that were not drawn then. Together: municipalities that were drawn in none of the draws.',
	factPooled: 'Several draws together',
	pooledParticipations: 'A municipality that was drawn twice counts twice, as in AFI report 2025:03.',
	pooledMunicipalities: 'A municipality counts once, with the row of its latest draw.',
	factMeans: 'Mean, median and interval',
	meansMethod: (p) =>
		`Each municipality counts alike. Standard deviation with n − 1. Interval (${percent(p.confidence, 1)}) of the mean by the t distribution with n − 1 degrees of freedom. Median and quartiles of type ${count(p.type)}.`,
	factTest: 'Test',
	welchMethod: 'Welch’s t test. Variables of 0 and 1 only: Fisher’s exact test and Newcombe’s interval.',
	equalVariancesMethod:
		'Student’s t test (equal variances). Variables of 0 and 1 only: Fisher’s exact test and Newcombe’s interval.',
	ranksMethod:
		'Mann-Whitney, normal approximation corrected for ties, without continuity correction; the value is z. The interval of the difference of means is Welch’s. Variables of 0 and 1 only: Fisher’s exact test and Newcombe’s interval.',
	factEffect: 'Size',
	dMethod: 'Cohen’s d: the difference divided by the pooled standard deviation.',
	gMethod: 'Hedges’ g: Cohen’s d times the exact correction J.',
	superiorityMethod: 'P(first > second) + ½·P(equal), from the U of Mann and Whitney.',
	factAdjust: 'Adjustment',
	holmMethod: 'Holm, over all comparisons of the analysis.',
	benjaminiHochbergMethod: 'Benjamini-Hochberg, over all comparisons of the analysis.',
	factInfluence: 'Single municipalities',
	influenceMethod:
		'Each municipality is left out in turn with all its rows; the mean and the test against the others are computed anew. If several are equal within 1e-12, all are named.',
	factPopulation: 'Population',
	populationMethod: (p) =>
		`Median of type ${count(p.type)}. The interval (at least ${percent(p.confidence, 1)}) runs between two of the values, by the binomial distribution, and assumes no distribution.`,
	factCounties: 'Counties',
	wilsonMethod: (p) =>
		`Wilson’s interval (${percent(p.confidence, 1)}) of the share of the drawn, divided by the county’s share of the country.`,
	exactMethod: (p) =>
		`Clopper and Pearson’s exact interval (${percent(p.confidence, 1)}) of the share of the drawn, divided by the county’s share of the country.`,
	factHistory: 'History',
	historyMethod:
		'A municipality is in a draw where its value means that it was drawn, in whatever way. In a row: in two draws that follow each other in the list.',
	factSource: 'Layout',
	sourceMethod: 'The tables follow the layout of AFI report 2025:03, tables 47–55.'
};

export default structure;
