const municipalities = (n: number) => (n === 1 ? '1 municipality' : `${n} municipalities`);

/** What the list would be along a range of one rule. */
export default {
	sweep: {
		heading: 'Vary a rule',
		lead: 'Move one number of the rules along a range, and see who is always drawn and who comes and goes.',
		parameter: 'Rule',
		indicator: 'Indicator',
		kinds: {
			places: 'Places in the average draw',
			spreadPlaces: 'Places in the spread draw',
			population: 'Population limit',
			coverage: 'Least coverage',
			years: 'Number of school years, the last',
			worstPart: 'Worst part, all absolute limits',
			weight: 'Weight',
			national: 'National limit',
			absolute: 'Absolute lower limit'
		},
		range: { from: 'From', to: 'To', step: 'Step' },
		run: 'Run',
		working: 'Drawing again for each value',
		stopped: 'Stopped. Run again, perhaps with fewer values.',
		failed: 'Something went wrong. Run again.',
		badRange: ({ most }: { most: number }) =>
			`Write a range where “To” is at least “From” and the step is above 0. Places and years are whole numbers. At most ${most} values are tried.`,
		summary: ({ core, borderline, n }: { core: number; borderline: number; n: number }) =>
			`${municipalities(core)} drawn at all ${n} values. ${municipalities(borderline)} drawn at some of them.`,
		values: 'The list at each value',
		borderline: 'Those that come and go',
		borderlineNote:
			'“Lowest” and “highest” are the smallest and the largest value at which the municipality is drawn. It may be out at values between.',
		plot: 'How much the list changes',
		plotDescription: ({ name, n }: { name: string; n: number }) =>
			`Number of municipalities in and out of the list for ${n} values of: ${name}.`,
		axis: 'Municipalities',
		against:
			'In and out are against the list with the rules as they are in the scenario. Both draws are counted.',
		drawn: 'drawn',
		columns: {
			drawn: 'Drawn',
			in: 'In',
			out: 'Out',
			whoIn: 'Who comes in',
			whoOut: 'Who goes out',
			municipality: 'Municipality',
			now: 'Now',
			times: ({ n }: { n: number }) => `Times of ${n}`,
			lowest: 'Lowest value',
			highest: 'Highest value'
		}
	}
};
