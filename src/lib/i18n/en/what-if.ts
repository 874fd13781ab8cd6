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
	},
	margins: {
		heading: 'The border zone',
		lead: 'How far each municipality is from the cut, and the smallest change that would have moved it across.',
		none: 'There is no cut to measure against',
		noneText: 'No municipality or all of them are drawn. Change the number of places in the rules.',
		zone: 'Show',
		nearest: ({ n }: { n: number }) => `The ${n} nearest the cut`,
		all: ({ n }: { n: number }) => `All ${n} that can be drawn`,
		search: 'Find the smallest changes',
		working: 'Trying changes, one municipality after the other',
		failed: 'Something went wrong. Try again.',
		table: 'Margins',
		columns: {
			margin: 'Margin, percentage points',
			points: 'Margin, points',
			spread: 'Margin, spread',
			cell: 'Smallest change of one figure',
			limit: 'Smallest change of one limit'
		},
		notDrawn: 'not drawn',
		notSearched: 'not tried',
		noFlip: 'none',
		pupils: ({ n, all }: { n: number; all: number }) => `at least ${n} of ${all} pupils`,
		limits: { national: 'national limit', absolute: 'absolute limit' },
		pointsHelp: 'The margin times the municipality’s own possible risk points.',
		spreadHelp:
			'Distance to the cut of the spread draw, for those that are candidates there. Percentage points.',
		unit: 'Margins in percentage points of risk share. Plus is on the drawn side.',
		flipNote:
			'Each change is tried by drawing again. Smallest is measured in standard deviations between municipalities.',
		plot: 'The shares around the cut',
		plotDescription: ({ n }: { n: number }) =>
			`Risk share of ${municipalities(n)} around the cut, and who is drawn.`,
		axis: 'Risk share',
		cut: 'last drawn',
		plotNote:
			'Municipalities that a rule leaves out are not shown. Those near the cut of the spread draw only stand in the table.'
	}
};
