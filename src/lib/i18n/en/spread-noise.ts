const of = (n: number, all: number) => `${n === 1 ? 'one' : n} of the ${all} in the spread draw`;

/** The spread draw with noise removed. */
export default {
	show: 'Show',
	views: { list: 'The candidates', noise: 'How much is chance?' },
	lead: 'With few pupils, schools differ by chance. Here the spread between schools stands beside the spread that schools which are alike would have with the same numbers of pupils, and who would be drawn once the noise is taken out.',
	working: 'Finding out what chance alone would give',
	stopped: 'The computation was stopped.',
	failed: 'Something went wrong on the way. Try again.',
	again: 'Compute',
	none: 'No candidates',
	noneText: 'No municipality meets the conditions of the spread draw. Change the rules.',
	meaning: 'What it means for the draw',
	hidden: ({ n }: { n: number }) => (n === 1 ? '1 municipality' : `${n} municipalities`),
	noneByNoise: ({ n }: { n: number }) =>
		`All ${n} in the spread draw would have a place with the noise taken out, too.`,
	byNoise: ({ n, all, names }: { n: number; all: number; names: string }) =>
		`${of(n, all).replace(/^o/, 'O')} ${n === 1 ? 'is' : 'are'} in only with the noise counted, and would have no place with it taken out: ${names}.`,
	instead: ({ names }: { names: string }) => `These would come in instead: ${names}.`,
	noneOrdinary: ({ n }: { n: number }) =>
		`In all ${n} in the spread draw the schools lie further apart than schools which are alike do in 95 of 100 cases.`,
	ordinary: ({ n, all, names }: { n: number; all: number; names: string }) =>
		`In ${of(n, all)} the schools lie no further apart than schools which are alike often do (more often than 5 times in 100): ${names}.`,
	quiet: ({ n, all }: { n: number; all: number }) =>
		`${n} of ${all} figures of the schools have no known noise and stand still. The noise is then too small.`,
	plot: 'Spread against schools that are alike',
	plotDescription: ({ n }: { n: number }) =>
		`The standard deviation of the schools’ shares in ${n} municipalities, and what it would be with schools that are alike.`,
	plotNote:
		'The lines go from the 5th to the 95th percentile for schools that are alike. A spread to the right of the line is more than chance and different grades.',
	axis: 'Standard deviation of the schools’ shares',
	alike: 'Schools alike',
	table: 'Spread with and without noise',
	columns: {
		rank: 'Rank',
		name: 'Municipality',
		schools: 'Schools assessed',
		observed: 'Spread',
		chance: 'Schools alike',
		low: 'From',
		high: 'To',
		atLeast: 'So often if alike',
		grades: 'Of which different grades',
		noise: 'Noise',
		corrected: 'Without noise',
		place: 'Rank without noise',
		now: 'Now',
		without: 'Without noise, draw'
	},
	help: {
		chance:
			'The mean spread if the schools were alike: each with the municipality’s mean, and the noise of its own pupils.',
		atLeast: 'How often schools that are alike would lie at least so far apart.',
		grades:
			'Schools with different grades are measured by different indicators, and can have different shares though they are alike.',
		noise: 'The root of the mean of the schools’ variances: the uncertainty of each school’s share.',
		corrected: 'The root of spread squared less noise squared, at least 0.'
	},
	drawn: 'drawn',
	notDrawn: 'not drawn',
	unit: 'Spread, schools alike, noise and without noise are standard deviations (n − 1) in percentage points of the share of risk points, also where the rule uses another measure.',
	notes: {
		alike:
			'Schools alike: all have the municipality’s mean on every indicator in every year (weighted by pupils), and noise by their own pupils. From and to are the 5th and the 95th percentile.',
		noise:
			'Noise is around the printed figures, with the same assumptions as under “How sure?”. Suppressed figures are left out, as in the shares.',
		method: ({ n }: { n: number }) =>
			`The distribution of each school’s points is exact. Schools alike are drawn ${n} times. Taking the noise out is a thought experiment, not part of the rule of the scheme.`
	},
	criterion: {
		heading: 'Schools among the weakest',
		percentile: ({
			reached,
			all,
			part,
			threshold
		}: Record<'reached' | 'all' | 'part' | 'threshold', string>) =>
			`By percentile they are ${reached} of ${all} schools (${part}), those with a share of at least ${threshold}.`,
		rank: ({ reached, all, part, threshold }: Record<'reached' | 'all' | 'part' | 'threshold', string>) =>
			`By rank they are ${reached} of ${all} schools (${part}), those with a share of at least ${threshold}.`,
		same: 'That way the same municipalities would be in the spread draw.',
		moved: ({ into, out }: { into: string; out: string }) =>
			`That way these would come in: ${into}; and these would go out: ${out}.`,
		nobody: 'nobody'
	}
};
