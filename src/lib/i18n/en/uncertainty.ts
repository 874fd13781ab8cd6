import type { Message } from '../../core/outcome';
import f from '../calibration-figures.json';

type Params = NonNullable<Message['params']>;

/** How sure a draw is. */
export default {
	tab: 'How sure?',
	intro:
		'Few pupils mean that chance shows. Here many data sets are made that are as plausible as the one you have, and the draw is made again in each of them. The figures are about chance in who the pupils are. Change from year to year comes on top.',
	run: 'Find out how sure the draw is',
	runAgain: 'Find out again',
	running: 'Drawing again in equally plausible data sets',
	outdated: 'The rules or the choices have changed since this was computed.',
	stoppedEarly: ({ n, wanted }: Params) =>
		`Stopped after ${n} of ${wanted} data sets. The figures are those of the first ${n}.`,
	others: 'Municipalities that are drawn in less than 0.5% of the data sets stand in the list only.',
	table: 'How sure the draw is',
	columns: {
		rank: 'Rank',
		name: 'Municipality',
		now: 'Draw',
		drawn: 'Drawn',
		average: 'Average',
		spread: 'Spread',
		from: 'Rank from',
		to: 'Rank to'
	},
	/** Head of a narrow column: from – to. */
	interval: 'Rank, 90%',
	notes: {
		chance: 'Drawn, average and spread: share of the data sets in which the municipality was drawn.',
		ranks:
			'Rank from and to: the municipality was between these ranks in 90% of the data sets (5th and 95th percentile).',
		model: {
			shrunken:
				'Other pupils of the same schools: values are drawn towards the mean as far as chance can explain the differences. All figures of a municipality are seen together: one that is weak in most is drawn less.',
			plain:
				'Noise around the printed values. This is over-confident: the weakest are weakest partly by chance, and that is kept.'
		},
		tried: `Tried on ${f.worlds} invented countries: ${Math.round(f.overlap.said)} of ${f.places} were said to be drawn again with other pupils, and ${Math.round(f.overlap.pupils)} were; in other years ${Math.round(f.overlap.years)}. Ranks lay in their interval in ${f.inside} of 100 cases. Chances of the spread draw are less reliable: those given ${f.spread.said} of 100 were drawn in ${f.spread.came}.`,
		replicates: ({ n, seed }: Params) => `${n} data sets, seed ${seed}. The same seed gives the same answer.`,
		ties: 'Where share and points are equal, the distance to the limits in the real data decides.'
	},
	overlap: ({ average, places }: Params) =>
		`On average ${average} of the ${places} in the average draw are drawn again in an equally plausible data set.`,
	overlapSpread: ({ spread, places }: Params) => `For the spread draw it is ${spread} of ${places}.`,
	views: {
		label: 'How sure',
		sure: 'Chances',
		lists: 'Four lists',
		without: 'Without one year, indicator, school'
	},
	resume: 'Go on',
	more: ({ n }: Params) => `Add ${n} data sets`,
	waiting: 'Being computed.',
	needsRun: 'Find out how sure the draw is first.',
	year: {
		heading: 'An ordinary year',
		text: 'The figures above are only about which pupils take part. From year to year schools change too. Here that is estimated from your own files: how much the figures of municipalities change from one year to the next beyond what chance explains.',
		change: ({ indicator, sd, error }: Params) =>
			`${indicator}: change ${sd}, chance ${error} (standard deviations)`,
		compute: { same: 'Compute an ordinary year too', ordinary: 'Compute the same years too' },
		overlap: ({ sampling, ordinary, places }: Params) =>
			`Other pupils only: ${sampling} of ${places} drawn again. An ordinary year: ${ordinary} of ${places}.`,
		column: { same: 'Ordinary year', ordinary: 'Same years' }
	},
	lists: {
		intro:
			'The same places can be given in four ways. Lists by the printed figures take in too many small municipalities, because few pupils make large swings. Lists by figures drawn towards the mean take in too few of them.',
		table: 'Four ways to give the places',
		which: 'List',
		kinds: {
			raw: 'Printed figures',
			shrunken: 'Drawn towards the mean',
			benefit: 'Benefit of the doubt',
			chance: 'Drawn most often'
		},
		all: 'All that can be drawn',
		median: 'Pupils, median',
		pupils: 'Pupils, least and most',
		inhabitants: 'Population, median',
		range: 'Population, least and most',
		oneSchool: 'With one school',
		same: 'Shared with printed figures',
		between: ({ least, most }: Params) => `${least}–${most}`,
		sentence: ({ raw, shrunken, all }: Params) =>
			`Half of the municipalities on the list by printed figures have fewer than ${raw} pupils behind each figure. On the list by figures drawn towards the mean it is ${shrunken}, and among all that can be drawn ${all}.`,
		common: 'How many municipalities the lists share',
		members: 'The municipalities on the lists',
		on: 'yes',
		off: 'no',
		notes: {
			pupils: 'Pupils: number of pupils behind a figure, mean over the figures of the municipality.',
			shrunken:
				'Drawn towards the mean: the best estimate of the true levels from all figures of the municipality (empirical Bayes).',
			benefit:
				'Benefit of the doubt: each figure is set to the end of its 95% interval that is best for the municipality. For shares it is Wilson’s interval.',
			chance: 'Drawn most often: those that come into the average draw most often.',
			limits: 'The limits are the same in all lists. Only the average draw is shown.'
		}
	},
	schools: {
		heading: 'Schools that decide',
		intro:
			'Here are the schools without which the municipality would have come out otherwise. The figures of the municipality are computed without the school’s pupils, from printed figures. Where the school’s figure is suppressed, that of the municipality is kept.',
		none: 'No single school decides whether a municipality is drawn.',
		municipality: 'Municipality',
		school: 'Without the school',
		before: 'Now',
		after: 'Without',
		share: 'Share',
		shareWithout: 'Share without',
		cells: 'Figures recomputed',
		cellsOf: ({ cells, of }: Params) => `${cells} of ${of}`,
		notDrawn: 'not drawn',
		order:
			'Schools stand in alphabetical order, not by result. A school that decides has done nothing wrong: without it the sum is another.',
		tried: 'Tried for municipalities that are drawn in at least 0.5% of the data sets.'
	},
	sources: {
		heading: 'What the uncertainty rests on',
		text: ({ cells }: Params) => `The municipalities’ ${cells} cells with a value:`,
		halfWidth: ({ n }: Params) => `${n} use the uncertainty that Udir has printed`,
		pooledSd: ({ n }: Params) => `${n} use the spread between pupils and the number of pupils`,
		share: ({ n }: Params) => `${n} are shares of a known number of pupils`,
		assumedSd: ({ n }: Params) => `${n} use an assumed spread between pupils`,
		none: ({ n }: Params) => `${n} have no known uncertainty and stand still`,
		suppressed: ({ n }: Params) => (Number(n) === 1 ? '1 cell is suppressed' : `${n} cells are suppressed`)
	},
	options: {
		heading: 'Options',
		model: 'What “equally plausible” means',
		shrunken: 'Other pupils of the same schools',
		plain: 'Noise around the printed values (over-confident)',
		years: 'Which years',
		same: 'Same years, other pupils',
		ordinary: 'An ordinary year: schools change too',
		others: 'Correlation between other indicators of the same grade',
		othersHelp:
			'0 is independent and gives answers that are too sure: the same pupils answer. 0.3 is our assumption, not measured.',
		limits: 'Limits',
		fixed: 'As in the draw',
		recomputed: 'Computed anew in every data set (slower)',
		suppressed: 'Suppressed cells',
		unknown: 'Unknown: points as others have them',
		leftOut: 'Left out, as in the draw',
		replicates: 'Number of data sets',
		seed: 'Seed',
		tests: 'Correlation between the tests of a grade',
		testsHelp: '0.6 was measured on national tests. 0 is independent.',
		sdMean: 'Standard deviation of pupils, pupil survey',
		sdGradePoints: 'Standard deviation of pupils, grade points',
		sdHelp: 'Our assumption, not a figure of Udir’s.',
		pupils: 'Number of pupils where it is not known',
		pupilsHelp: 'Empty: such values stand still.'
	},
	leftOut: {
		heading: 'The draw without one year or one indicator',
		without: 'Without',
		into: 'In',
		out: 'Out',
		nobody: 'nobody'
	},
	sentence: ({ drawn, replicates, from, to }: Params) =>
		`Drawn in ${drawn} of 100 equally plausible data sets (computed with ${replicates}). The rank was between ${from} and ${to} in 90 of 100.`,
	/** What such a data set is, by which years are meant. */
	sentenceMeaning: {
		same: 'An equally plausible data set is the figures as they could have been with other pupils at the same schools.',
		ordinary:
			'An equally plausible data set is the figures as they could have been in an ordinary year, with other pupils and schools that change.'
	},
	sentencePartial: 'Still being computed.',
	overConfident: 'Computed with noise around the printed values, which gives answers that are too sure.',
	weights: 'The weights have more than two decimals. Round them to find out how sure the draw is.',
	noLimits: 'No indicator has a limit. Switch on at least one indicator.',
	stopped: 'The computation was stopped.'
};
