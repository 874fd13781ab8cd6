import type { Messages } from '../types';

const municipalities = (n: number) => (n === 1 ? 'One municipality is' : `${n} municipalities are`);

const sensitivity: Messages['sensitivity'] = {
	heading: 'What matters most?',
	lead: 'The rules hold many choices. Here you see how much the list would have changed had they been made otherwise: one choice at a time first, then all at once.',
	noFactors: 'The draw has none of the choices that are ticked. Tick at least one under “What is varied”.',
	stopped: 'The computation was stopped.',
	failed: 'Something went wrong. Run again.',
	empty: 'No choice is ticked',
	emptyText: 'Tick at least one choice under “What is varied”, or go back to the suggestions.',
	target: 'Measure of change',
	targets: {
		list: 'Places that go to others, both draws',
		average: 'Places that go to others, average draw',
		spread: 'Places that go to others, spread draw',
		rank: 'Change of rank, mean over municipalities'
	},
	targetHelp: {
		list: 'The share of the places that go to other municipalities than with the rules as they are. Where the lists differ in length, it is of the longer.',
		average:
			'The share of the places of the average draw that go to other municipalities than with the rules as they are. Where the lists differ in length, it is of the longer.',
		spread:
			'The share of the places of the spread draw that go to other municipalities than with the rules as they are. Where the lists differ in length, it is of the longer.',
		rank: 'How many ranks municipalities move on average, up or down, among those assessed both times. The number of places and who can be drawn move none.'
	},
	axis: {
		list: 'Share of places that go to others',
		average: 'Share of places that go to others',
		spread: 'Share of places that go to others',
		rank: 'Ranks up or down, mean'
	},
	kinds: {
		places: 'Places in the average draw',
		spreadPlaces: 'Places in the spread draw',
		population: 'Population limit',
		earlierDraws: 'Earlier draws (not twice in a row)',
		spreadMeasure: 'Measure of spread between schools',
		schoolCriterion: 'How weak schools are found',
		schoolPart: 'Share of schools that count as the weakest',
		minSchools: 'Least number of assessed schools',
		coverage: 'Least coverage',
		years: 'School years of the basis',
		national: 'Where the national limit comes from',
		absolute: 'How absolute limits are set',
		worstPart: 'Worst part, absolute limits',
		deviation: 'Standard deviations, absolute limits',
		fixedNational: 'National limit',
		fixedAbsolute: 'Absolute limit',
		weight: 'Weight'
	},
	ofIndicator: ({ kind, indicator }) => `${kind}: ${indicator}`,
	noCap: 'no limit',
	kept: 'with the rule',
	dropped: 'without the rule',
	worst: ({ part }) => `worst ${part} of each year`,
	worstPooled: ({ part }) => `worst ${part}, all years together`,
	deviationRule: ({ sd }) => `mean and ${sd} standard deviations of each year`,
	deviationPooled: ({ sd }) => `mean and ${sd} standard deviations, all years together`,
	fixedRule: ({ value }) => `fixed value ${value}`,
	now: 'now',
	tornado: {
		heading: 'One choice at a time',
		lead: 'Each choice is moved to both ends of its range, or to each alternative, while all else stays. What moves most stands first.',
		most: ({ choice, value, change }) =>
			`Alone this choice moves most: ${choice} (${value}). Change: ${change}.`,
		none: 'None of the choices moves anything alone, within the ranges they have.',
		plot: 'The change with each choice',
		plotDescription: ({ n }) =>
			`The least and the largest change for each of ${n} choices, one at a time. What moves most stands first.`,
		table: 'All values that were tried',
		least: 'least change',
		largest: 'largest change',
		columns: {
			choice: 'Choice',
			value: 'Tried value',
			change: 'Change',
			into: 'In',
			out: 'Out',
			whoIn: 'Who in',
			whoOut: 'Who out'
		},
		note: 'In and out are against the list with the rules as they are, both draws together.'
	},
	run: 'Vary all choices at once',
	runAgain: 'Run again',
	running: 'Drawing again with random combinations of the choices',
	together: 'All choices at once',
	togetherLead: ({ draws }) =>
		`Choices can add to or cancel each other. Here all are varied together in random combinations, with ${draws} draws.`,
	stoppedEarly: ({ n, wanted }) =>
		`Stopped after ${n} of ${wanted} rows. The numbers are of the first rows and have no intervals.`,
	partial: ({ n, wanted }) =>
		`${n} of ${wanted} rows are done. The numbers get surer, and the intervals come last.`,
	first: ({ choice, list }) =>
		`The choice of “${choice}” matters most for ${list ? 'who is on the list' : 'where municipalities are ranked'}: its interval is above all others.`,
	tied: ({ choice, others, list }) =>
		`“${choice}” has the highest value, but its interval overlaps with ${others}. It cannot be said which of them matters most for ${list ? 'who is on the list' : 'where municipalities are ranked'}. More rows give narrower intervals.`,
	highest: ({ choice }) =>
		`“${choice}” has the highest value so far. Without intervals none can be called first.`,
	quoted: ({ name }) => `“${name}”`,
	and: 'and',
	more: ({ n }) => `${n} more`,
	left: ({ total, low, high }) =>
		`With all other choices settled, ${total} of the variation is left on average (95% interval ${low} to ${high}).`,
	alone: ({ first, low, high }) =>
		`Settling this one choice makes the variation ${first} smaller on average (95% interval ${low} to ${high}).`,
	meanList: ({ mean, low, high }) =>
		`On average ${mean} of the places go to others than today when all choices vary (${low} to ${high} in nine of ten combinations).`,
	meanRank: ({ mean, low, high }) =>
		`On average municipalities move ${mean} ranks when all choices vary (${low} to ${high} in nine of ten combinations).`,
	core: ({ always, sometimes, never }) =>
		`${municipalities(always)} drawn in all combinations, ${sometimes} in some of them and ${never} in none.`,
	advice:
		'Give reasons for the choices at the top above all, and show the list with another choice beside it. For a municipality drawn in all combinations, the draw is little sensitive to the choices. For one drawn in some only, its place rests on choices that others could have made otherwise.',
	nothing:
		'The measure is the same in all combinations. None of the choices moves it within the ranges they have.',
	indices: {
		heading: 'How much of the variation goes with each choice',
		plotDescription: ({ n }) =>
			`Sobol indices of ${n} choices: total and alone, with 95% intervals. The highest total stands first.`,
		axis: 'Share of the variation',
		total: 'Total, with interactions',
		first: 'Alone',
		choice: 'Choice',
		low: 'from',
		high: 'to',
		notes: {
			meaning:
				'Alone: so much of the variation goes away, on average, when this one choice is settled. Total: so much is left, on average, when all other choices are settled. A total much larger than alone says that the choice works mostly together with others.',
			sums: 'The shares alone add up to at most 100%. The totals can add up to more, since an interaction is counted for each choice in it.',
			negative:
				'The values are estimates. Small negative ones are random noise around 0 and are shown as they are.',
			method: ({ rows, draws, seed }) =>
				`Saltelli matrices of ${rows} rows, ${draws} draws, seed ${seed}. Random numbers in seeded streams, not Sobol’s sequence. Alone after Saltelli et al. (2010), total after Jansen (1999), intervals by drawing the rows anew 1,000 times. The same seed gives the same answer.`,
			ranges:
				'The answer is of the ranges and alternatives that are chosen: a wider range gives a choice more to say. All values in a range, and all alternatives, are equally likely.'
		}
	},
	distribution: {
		heading: 'How much the list changes when everything varies',
		plotDescription: ({ n }) => `The distribution of the change over ${n} combinations of the choices.`,
		combinations: 'Combinations'
	},
	often: {
		heading: 'How often each municipality is drawn',
		kinds: { always: 'always', sometimes: 'sometimes', never: 'never' },
		columns: {
			municipality: 'Municipality',
			now: 'Now',
			often: 'Drawn',
			share: 'Share of combinations',
			average: 'Average',
			spread: 'Spread'
		},
		note: ({ of }) =>
			`Of ${of} random combinations of the choices. This is no probability of being drawn: it says how much the place rests on the choices. Municipalities that are never drawn are not in the table.`
	},
	exported: 'Download all combinations (CSV)',
	exportNote: 'One line for each draw: the choices, and what it came to by each measure.',
	options: {
		heading: 'What is varied',
		lead: 'Ranges and alternatives are our suggestions around the rules as they are. They are saved with the draw.',
		rows: 'Rows (N)',
		rowsHelp: ({ draws }) => `More rows give narrower intervals and take longer. Now: ${draws} draws.`,
		seed: 'Seed',
		from: 'From',
		to: 'To',
		alternatives: 'Alternatives',
		alternative: ({ choice, value }) => `${choice}: ${value}`,
		suggested: 'Back to the suggestions',
		all: 'Tick all',
		none: 'Untick all',
		correlation:
			'The correlation between tests is not here: it belongs to “How sure?”, and the draw itself does not use it.'
	}
};

export default sensitivity;
