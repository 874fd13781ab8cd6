import { spokenNumbers } from '../spoken-numbers';
import type { WorkMessages } from '../types';

const { percent, count } = spokenNumbers('en');
const units = (n: number, level: 'municipality' | 'school') =>
	`${count(n)} ${level === 'municipality' ? 'municipalities' : 'schools'}`;

const development: WorkMessages['development'] = {
	heading: 'Development over time',
	lead: 'The results of all years in the files, with intervals. Changes are measured against the mean of all in the same years, so that what changed for everybody does not count.',
	unit: 'Shown for',
	whole: ({ name }) => `All of ${name}`,
	start: 'First school year with participation',
	startHelp:
		'Choose the year in which follow-up began. The years before are compared with the years from this one on.',
	startKnown: 'Taken from an earlier draw in the project. Choose another year if it is wrong.',
	noStart: 'Not chosen',
	chooseStart: 'Choose the first school year with participation to compare before and after.',
	yearsNeeded: 'Years that must agree',
	yearsNeededHelp: 'Our choice is 3. At least 2.',
	working: 'Computing …',
	failed: 'Something went wrong on the way. Change a choice to try again.',
	none: 'No indicators take part in the draw. Switch at least one on in the rules.',
	changes: 'Before and after',
	columns: {
		indicator: 'Indicator',
		verdict: 'Direction',
		before: 'Mean before',
		after: 'Mean after',
		change: 'Change against all',
		low: 'Lower',
		high: 'Upper',
		expected: 'Expected without measures',
		outside: 'Against what is expected',
		year: 'School year',
		value: 'Result',
		pupils: 'Pupils',
		mean: 'Mean of all'
	},
	verdicts: {
		improvement: 'improvement',
		better: 'tendency to better',
		unclear: 'no clear change',
		mixed: 'years that point different ways',
		worse: 'tendency to worse',
		decline: 'decline'
	},
	verdictHelp: 'Tendency, not improvement, until several years agree. The rule stands below the table.',
	changeHelp: 'The change in the distance to the mean of all, from the years before to the years after.',
	expectedHelp:
		'The change that is usual for those with the same results before, which were not drawn earlier. The worst come closer to the mean by themselves.',
	outside: 'outside the usual',
	inside: 'within the usual',
	outsideHelp: 'Whether the change lies outside where 95 of 100 such would lie.',
	fewOthers: 'Too few others with figures for the same years.',
	interval: ({ confidence }) => `${percent(confidence)}% interval`,
	changesNote:
		'The interval of the change holds both the number of pupils and what an ordinary year changes. Each year counts alike.',
	rule: ({ years }) =>
		`The rule is ours: “improvement” when there are at least ${years} years after, all go in the same direction, and the interval of the whole change does not hold zero. “Tendency” when the interval of one year, or of the whole change, does not hold zero, and no year clearly points the other way. Otherwise “no clear change”. The numbers do not say what lies behind.`,
	years: ({ indicator }) => `Year by year: ${indicator}`,
	changeOfYear: 'Against the years before',
	meanHelp: 'The mean of all municipalities, or of all schools, in that year.',
	noNoise: 'The files do not say how uncertain the number is.',
	yearBefore: 'A year before participation.',
	yearsNote:
		'The interval of the result is of the number of pupils alone; that of the change has what an ordinary year changes besides.',
	plotDescription: ({ name, indicator, n }) =>
		`${indicator} of ${name} in ${count(n)} school years, with intervals, and the mean of all.`,
	firstYear: ({ year }) => `${year} (first year)`,
	gaps: ({ gaps }) => `Years without a number: ${gaps}.`,
	towardsMean: 'Regression towards the mean',
	towardsMeanText:
		'Those that are worst in one year are there partly by chance, and are mostly closer to the mean the year after, also without measures. That change must be taken off before anything is called an improvement.',
	worst: ({ n, pairs, before, after, level }) =>
		`In your own data the ${units(n, level)} that were worst in one year were on average ${before} from the mean, and ${after} the year after (${count(pairs)} pairs of years; those drawn earlier are left out).`,
	noWorst: 'Too few have figures for two years running to follow the worst.',
	own: ({ n, expected, low, high, change, level }) =>
		`Of ${units(n, level)} with figures for the same years, what is usual for those with the same results before is a change of ${expected}; 95 of 100 lie between ${low} and ${high}. The change here is ${change}.`,
	noBefore: 'No results before participation.',
	noAfter: 'No results after participation began.',
	method:
		'The standard error is Udir’s uncertainty divided by 1.96 where it has enough digits, else the pupils’ standard deviation divided by the root of their number. For shares the interval is Wilson’s. What an ordinary year changes is estimated from all units and all neighbouring years: half the mean of the squared change minus both squared standard errors. The change is the mean of the years after minus the mean of the years before, of the distance to the mean of all in the same year. What is expected without measures is the regression line of the mean after on the mean before among those not drawn earlier, with its prediction interval. Checked against R (lm, predict).'
};

export default development;
