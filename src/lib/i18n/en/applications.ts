import type { Message } from '../../core/outcome';

type Params = NonNullable<Message['params']>;
type Param = Params[string];

const count = (value: Param) => Number(value).toLocaleString('en-GB');
const percent = (value: Param) =>
	Number(value).toLocaleString('en-GB', { style: 'percent', maximumFractionDigits: 1 });
const applicationsOf = (n: Param) => (Number(n) === 1 ? 'one application' : `${count(n)} applications`);

/** The same at the beginning of a sentence. */
const Applications = (n: Param) => (Number(n) === 1 ? 'One application' : applicationsOf(n));

const CRITERIA: Readonly<Record<string, string>> = {
	need: 'Need',
	plan: 'Plan and support',
	cooperation: 'Cooperation with a centre of expertise'
};

/** Applications judged with traffic lights: results. */
export default {
	question: 'Which applications come first, and do decisions follow the criteria?',
	entryName: 'Applications judged with traffic lights',
	words:
		'application grant traffic light criteria conflict of interest hats deviation priority pro rata three years',
	criterionName: ({ name, id, place }: Params) =>
		String(name) || (CRITERIA[String(id)] ?? `Criterion ${count(place)}`),
	type: 'Choose “Edit the applications” and type them in, or see an invented example.',

	judgedTitle: 'The applications by light and score',
	judgedNote:
		'The score is weighted points of possible points (green 2, yellow 1, red 0) for the criteria that are judged. Equal applications share a place.',
	application: 'Application',
	category: 'Type of measure',
	applied: 'Applied for a year (NOK)',
	years: 'Years',
	criteria: 'Criteria',
	score: 'Score (per cent)',
	overall: 'Overall',
	place: 'Place',
	decision: 'Decision',
	green: 'Green',
	yellow: 'Yellow',
	red: 'Red',
	notJudged: 'Not judged yet',
	mapping: 'Mapping of needs',
	specialNeeds: 'Special needs education',
	inclusion: 'Inclusion',
	other: 'Other',
	granted: 'Granted',
	refused: 'Refused',
	undecided: 'Not decided yet.',
	noAmount: 'Not given.',
	noPlace: 'Red applications, and those not judged yet, have no place.',

	byLightTitle: 'Applications and decisions by light',
	byCategoryTitle: 'Applications and decisions by type of measure',
	byLight: 'Overall light',
	byCategory: 'Type of measure',
	count: 'Applications',
	appliedSum: 'Applied for (NOK)',
	grantedCount: 'Granted',
	grantedSum: 'Granted (NOK)',
	rate: 'Granted of decided (per cent)',
	rateNote: 'The share is of the applications that are decided. Where they are few it says little.',
	total: 'Together',

	deviationsTitle: 'Decisions that differ from the lights',
	deviation: 'Deviation',
	reason: 'Reason',
	noReason: 'No reason is written.',
	grantedRed: 'Granted although the application is red',
	grantedNotJudged: 'Granted although the application is not judged yet',
	refusedGreen: 'Refused although the application is green',
	passedOver: ({ other }: Params) => `Refused while “${other}”, which has a later place, is granted`,
	conflictsTitle: 'Conflicts of interest (“hats”)',
	who: 'Who',
	why: 'Interest',
	tookPart: 'The judging',
	judgedAnyway: 'Took part in judging',
	steppedAside: 'Stepped aside',

	amountsTitle: ({ budget }: Params) =>
		`What each application gets in the first year of ${count(budget)} kroner`,
	amountsNote:
		'By lights: green before yellow, by score, as far as the money goes; those of the place where it runs out share what is left. Pro rata: all get the same share of what they applied for. Applications without an amount get nothing here.',
	decided: 'As decided',
	lights: 'By lights',
	proRataPassed: 'Pro rata, green and yellow',
	proRataAll: 'Pro rata, all',
	left: 'Left of the budget',
	boundTitle: ({ way }: Params): string =>
		way === 'decided'
			? 'What the decisions bind of the budget year by year'
			: 'What grants by lights bind of the budget year by year',
	boundNote:
		'A grant for three years lets the receiver plan, and binds the budget for two more years. Free is what is left for new applications, in per cent of a budget of the same size.',
	year: 'Year',
	yearNumber: ({ year }: Params) => `Year ${count(year)}`,
	bound: 'Bound (NOK)',
	free: 'Free (per cent)',
	asApplied: 'As applied for',
	oneYear: 'All for one year',
	threeYears: 'All for three years',

	readLights: ({ all, green, yellow, red, open }: Params) =>
		`Of ${applicationsOf(all)}, ${count(green)} are green, ${count(yellow)} yellow and ${count(red)} red; ${count(open)} are not judged yet.`,
	readDecisions: ({ granted, decided, deviating }: Params) =>
		`Granted: ${count(granted)} of ${count(decided)} decided. ${Number(deviating) === 0 ? 'No decision differs from the lights.' : `${Number(deviating) === 1 ? 'One decision differs' : `${count(deviating)} decisions differ`} from the lights.`}`,
	readConflicts: ({ conflicting }: Params) =>
		`For ${applicationsOf(conflicting)} it is noted that somebody who judges has an interest of their own.`,
	ruleTurned: ({ red, green }: Params) =>
		`The limit for red (${percent(red)}) is above the limit for green (${percent(green)}). Then none is yellow.`,
	unread: ({ count: n, first }: Params) =>
		`${Number(n) === 1 ? 'One amount is no number' : `${count(n)} applications have amounts that are no numbers`} of 0 or more, and count as not given. The first: “${first}”.`,
	withoutAmount: ({ count: n, first }: Params) =>
		`${Applications(n)} ${Number(n) === 1 ? 'has' : 'have'} no amount. An empty field is not 0. The first: “${first}”.`,
	withoutReason: ({ count: n }: Params) =>
		`${Number(n) === 1 ? 'One decision differs' : `${count(n)} decisions differ`} from the lights without a written reason.`,
	judgedOwn: ({ count: n, first }: Params) =>
		`${Applications(n)} ${Number(n) === 1 ? 'was' : 'were'} judged by somebody with an interest in ${Number(n) === 1 ? 'it' : 'them'}. The first: “${first}”. Consider impartiality.`,
	overBudget: ({ over }: Params) => `The decisions are ${count(over)} kroner above the budget.`,
	method: ({ green, red }: Params) =>
		`Green gives 2 points, yellow 1 and red 0, times the weight of the criterion. Overall green: at least ${percent(green)} of possible points and nothing red. Red: below ${percent(red)}, or red on a criterion that must be met. The limits are ours, not official.`,
	factMoney: 'Distribution',
	moneyMethod:
		'Priority and pro rata in whole kroner by largest remainder, as in the distribution keys; nobody gets more than they applied for.',
	factCriteria: 'Criteria',
	criteriaSource: ({ source }: Params) => `Published: ${source}`
};
