import type { Messages } from '../types';
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

	rules: {
		heading: 'Rules',
		preset: 'Preset',
		own: 'Own rules',
		presets: {
			udir2020: 'Udir 2020',
			udir2022: 'Udir 2022',
			indicators2025: '2025, the indicator part',
			nationalTests: 'National tests only'
		},
		standing: {
			udir2020:
				'The rule is published by Udir. The numeric limits are not public: the absolute limits here are our default. The population cap was 50,000 according to one report, about 40,000 according to another. In the spread draw the county governors ranked the candidates; here the order is by spread.',
			udir2022:
				'The rule is published by Udir. The numeric limits are not public: the absolute limits here are our default. The list of 2020 must be pasted so that no municipality is drawn two times in a row. In the spread draw the county governors ranked the candidates; here the order is by spread.',
			indicators2025:
				'Our reading of the model of 2025: the indicators give candidates, and the county governor assesses them as a whole. There is no spread draw.',
			nationalTests: 'A preset of our own. It uses national tests only and is not Udir’s.'
		},
		presetKept: ({ preset }) => `Changed from ${preset}`,
		reset: 'Back to the preset',
		undo: 'Undo',
		redo: 'Redo',
		ours: 'our default, not official',
		oursMark: '*',
		oursNote: '* Our default, not official. Udir has not published the value.',
		indicators: ({ on, all }) => `Indicators ${on} of ${all}`,
		allOn: 'Turn all on',
		indicatorOn: ({ name }) => `Use ${name}`,
		direction: 'Direction',
		higherWorse: 'Higher is worse',
		lowerWorse: 'Lower is worse',
		weight: 'Weight',
		weightHelp:
			'Points from grade points are multiplied by 3, to balance the three areas of the indicator set.',
		national: 'National limit',
		nationalHelp:
			'A result worse than the national limit gives 1 risk point. Equal to the limit is not worse.',
		nationalKinds: {
			country: 'The country’s published value',
			pupilMean: 'Mean over pupils',
			municipalityMean: 'Mean over municipalities',
			fixed: 'Fixed value'
		},
		absolute: 'Absolute limit',
		absoluteHelp:
			'A result worse than this limit gives 3 risk points instead of 1. In Norwegian it is called a lower limit of quality, also when it is a high number, as for bullying.',
		absoluteKinds: {
			fixed: 'Fixed value',
			worst: 'Worst part of the municipalities',
			deviation: 'Mean and standard deviations'
		},
		absoluteValue: 'Value',
		absolutePart: 'Worst part, per cent',
		absoluteSd: 'Standard deviations from the mean',
		pooled: 'Same limit in all years',
		limitsShort: ({ national, absolute }) => `national ${national}, absolute ${absolute}`,
		limitsNow: ({ year, national, absolute }) => `${year}: national ${national}, absolute ${absolute}`,
		years: 'School years',
		yearsHelp: 'Udir’s rule looks at the last three years.',
		filters: 'Who can be drawn',
		cap: 'Population cap',
		capOn: 'Leave out municipalities with many inhabitants',
		capValue: 'Leave out from this number of inhabitants',
		earlier: 'Earlier draws',
		earlierHelp:
			'Paste or type the municipalities of the last draw. Names or numbers, one on each line or separated by commas.',
		earlierName: 'Name of the draw',
		earlierList: 'Municipalities in the draw',
		earlierAdd: 'Add',
		earlierMissing: ({ draw }) =>
			`The list of ${draw} is not here. Without it municipalities can be drawn two times in a row.`,
		earlierFound: ({ n }) => `Found ${municipalities(n)}.`,
		earlierUnknown: ({ names }) => `Not found: ${names}.`,
		earlierAmbiguous: ({ names }) => `Several municipalities fit: ${names}. Write the number.`,
		earlierCount: ({ name, n }) => `${name}: ${municipalities(n)}`,
		exceptions: 'Exceptions',
		exceptionAdd: 'Add exception',
		remove: ({ what }) => `Remove ${what}`,
		exclusions: 'Leave out a municipality',
		exclusionAdd: 'Leave out',
		municipality: 'Municipality, name or number',
		reason: 'Reason',
		reasonNeeded: 'Write a reason.',
		municipalityUnknown: 'Found no municipality with that name or number.',
		owners: 'Schools',
		ownersAll: 'All owners',
		ownersMunicipal: 'Municipal only',
		ownersMissing:
			'The files have no separate figures for municipal schools. The figures for all owners are used.',
		coverage: 'Least data base, per cent',
		coverageHelp:
			'How much of the possible points must have figures. Below this a municipality or school is not assessed.',
		placesHeading: 'Places and spread',
		places: 'Places in the average draw',
		spreadPlaces: 'Places in the spread draw',
		measure: 'Measure of spread between schools',
		measures: {
			sd: 'Standard deviation',
			range: 'Range',
			iqr: 'Interquartile range',
			mad: 'Median absolute deviation'
		},
		level: 'Least spread, percentage points',
		levelOn: 'Require a least spread',
		schoolPart: 'At least one school among the weakest, per cent',
		schoolCriterion: 'How it is decided',
		schoolKinds: { percentile: 'By percentile of risk share', rank: 'By rank among schools' },
		minSchools: 'Least number of assessed schools'
	},

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
			coverage: 'Data base',
			schools: 'Schools',
			drawn: 'Draw'
		},
		help: {
			share: 'Risk points as a share of possible risk points.',
			points: 'Risk points of possible risk points, over cells with figures.',
			margin:
				'Distance to the cut in percentage points: for drawn municipalities, down to the first one not drawn.',
			coverage: 'How much of the possible points has figures.',
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
		notAssessedText: 'Too little of the data base is there, mostly because figures are suppressed.',
		moved: { in: 'in', out: 'out' },
		movedAnnounce: ({ into, out }) =>
			into + out === 0
				? 'The list is the same.'
				: `${municipalities(into)} into the draw and ${municipalities(out)} out of it.`,
		noMatch: 'No municipality fits the search.',
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
		opened: ({ name }) => `The rules “${name}” are in use. Undo brings the former ones back.`,
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
