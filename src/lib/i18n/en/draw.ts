import type { Messages } from '../types';
import rules from './draw-rules';
import indicators from './indicators';

const nameOf = (id: string | number) => indicators.names[id]?.long ?? String(id);
const places = (n: number) => (n === 1 ? '1 place' : `${n} places`);
const municipalities = (n: number) => (n === 1 ? '1 municipality' : `${n} municipalities`);

const draw: Messages['draw'] = {
	title: 'Draw',
	lead: 'Simulate the draw of municipalities to the follow-up scheme. When you change a rule, the list changes at once.',
	invented: 'Example data: all municipalities, schools and figures are invented.',
	noData: {
		title: 'There are no data to draw from yet',
		text: 'Open files from Udir’s statistics bank, or try an invented country.',
		toData: 'Go to Data',
		toStart: 'Go to the start page'
	},
	loading: 'Reading the data of the project',
	steps: { rules: 'Rules', list: 'The list', municipality: 'The municipality' },

	rules,

	list: {
		heading: 'Ranked list',
		summary: ({ average, spread, assessed }) =>
			`${average} in the average draw and ${spread} in the spread draw, of ${assessed} assessed municipalities.`,
		cutAt: ({ share }) => `The cut is at ${share}.`,
		search: 'Search by name or number',
		county: 'County',
		allCounties: 'All counties',
		status: 'Show',
		statuses: {
			all: 'All',
			drawn: 'Drawn',
			average: 'Average draw',
			spread: 'Spread draw',
			filtered: 'Left out'
		},
		hideNames: 'Hide other municipalities’ names',
		hiddenName: 'Another municipality',
		hideNeedsOwn: 'Choose a municipality first. Then only its name is shown.',
		views: { list: 'The list', spread: 'Spread draw', indicators: 'Indicators', counties: 'Counties' },
		columns: {
			rank: 'Rank',
			number: 'Number',
			municipality: 'Municipality',
			share: 'Share',
			points: 'Points',
			margin: 'Margin',
			coverage: 'Coverage',
			schools: 'Schools',
			drawn: 'Draw'
		},
		help: {
			share: 'Risk points as a share of possible risk points.',
			points: 'Risk points of possible risk points, over cells with figures.',
			margin:
				'Distance to the cut in percentage points: for drawn municipalities, down to the first one not drawn.',
			coverage: 'The part of the possible points that there are figures for.',
			schools: 'Number of assessed schools.'
		},
		pointsOf: ({ points, possible }) => `${points} of ${possible}`,
		drawnAs: { average: 'Average', spread: 'Spread', none: '' },
		filterReasons: {
			outside: 'not a municipality',
			notAssessed: 'not assessed',
			population: 'left out: population',
			earlierDraw: 'left out: earlier draw',
			manual: 'left out by hand'
		},
		filterShort: {
			outside: 'not a municipality',
			notAssessed: 'not assessed',
			population: 'population',
			earlierDraw: 'earlier draw',
			manual: 'by hand'
		},
		cutLine: ({ n }) => `Cut: ${places(n)}`,
		cutTie: ({ n, won, chance }) =>
			`${n} municipalities have the same share at the cut, and ${won} of them get a place. If lots were drawn, each would have a ${chance} chance.`,
		tieOrder:
			'With equal shares, risk points decide, then distance from the national limit, then municipality number. This is our default.',
		notAssessed: ({ n }) => `Not assessed (${n})`,
		notAssessedText: 'There are too few figures, mostly because they are suppressed.',
		moved: { in: 'in', out: 'out' },
		movedAnnounce: ({ into, out }) =>
			into + out === 0
				? 'The list is the same.'
				: `${municipalities(into)} into the draw and ${municipalities(out)} out of it.`,
		noMatch: 'No municipality matches the search.',
		clearSearch: 'Show all',
		showAll: ({ n }) => `Show all ${n}`,
		shown: ({ n, all }) => `Showing ${n} of ${all}`,
		open: ({ name }) => `Open ${name}`,
		copyList: 'Copy the list',
		copied: 'The list is copied.',
		downloadList: 'Download the list (CSV)',
		keyboard: 'Use the arrow keys in the list, Enter to open a municipality and Esc to go back.'
	},

	spread: {
		heading: 'Spread draw',
		off: 'This preset has no spread draw.',
		criteria: ({ threshold, reached, assessed, part }) =>
			`A school counts as among the weakest when its share is at least ${threshold}. That holds for ${reached} of ${assessed} assessed schools (${part}). Equal values can make it more than a quarter.`,
		columns: { spread: 'Spread', schools: 'Assessed schools', weak: 'Among the weakest', status: 'Status' },
		statuses: {
			drawn: 'drawn',
			candidate: 'candidate, no place',
			filtered: 'left out',
			inAverageDraw: 'in the average draw',
			tooFewSchools: 'too few assessed schools',
			belowLevel: 'too little spread',
			noWeakSchool: 'no school among the weakest'
		},
		unit: 'Spread is given in percentage points of risk share.'
	},

	overview: {
		heading: 'The indicators',
		lead: 'How municipalities and schools are distributed, with both limits.',
		columns: {
			indicator: 'Indicator',
			year: 'School year',
			limits: 'National / absolute limit',
			values: 'With figures',
			worse: 'Worse than national / absolute',
			suppressed: 'Suppressed',
			missing: 'Missing'
		},
		municipalities: 'Municipalities',
		schools: 'Schools',
		of: ({ n, all }) => `${n} of ${all}`,
		chart: ({ indicator, year, n }) =>
			`Distribution of ${n} municipalities on ${indicator}, ${year}, with national and absolute limit.`,
		chartSchools: ({ indicator, year, n }) =>
			`Distribution of ${n} schools on ${indicator}, ${year}, with national and absolute limit.`,
		nationalSource: {
			country: 'the country’s published value',
			pupilMean: 'mean over pupils, since the files hold no published value for the country',
			municipalityMean: 'mean over municipalities, since the country’s value and pupil numbers are missing',
			fixed: 'set by hand'
		}
	},

	counties: {
		heading: 'Counties',
		columns: {
			county: 'County',
			all: 'Municipalities',
			assessed: 'Assessed',
			average: 'Average',
			spread: 'Spread',
			part: 'Share drawn'
		},
		total: 'The whole country'
	},

	recipe: {
		heading: 'Recipe',
		save: 'Save the recipe as a file',
		open: 'Open recipe',
		link: 'Copy link',
		linkCopied: 'The link is copied. It holds the rules, no data.',
		linkTooLong: 'The rules are too long for a link. Save the recipe as a file instead.',
		linkNote:
			'The link holds all rules, also the list of earlier draws and reasons. No figures about municipalities or schools go with it.',
		opened: ({ name }) => `The rules “${name}” are in use. Undo brings the previous ones back.`,
		fromLink: 'The link holds rules for a draw.',
		useRules: 'Use the rules',
		noProject: 'Open files or example data first. Then the rules of the link are put to use.',
		unnamed: 'unnamed'
	},

	warnings: 'Please note',
	indicatorNotInData: (p) =>
		`${nameOf(p.indicator ?? '')} is in the rules but not in the files. It is not part of the draw.`,
	yearNotInData: (p) => `School year ${p.year} is in the rules but not in the files.`,
	noNationalLimit: (p) =>
		`${nameOf(p.indicator ?? '')}, ${p.year}: there is no value to set the national limit by. The cells are left out.`,
	noAbsoluteLimit: (p) =>
		`${nameOf(p.indicator ?? '')}, ${p.year}: there are too few values to set an absolute limit.`,
	absoluteOnBetterSide: (p) =>
		`${nameOf(p.indicator ?? '')}, ${p.year}: the absolute limit is on the better side of the national one.`
};

export default draw;
