import type { Messages } from '../types';

const municipalities = (n: number) => (n === 1 ? '1 municipality' : `${n} municipalities`);

const rules: Messages['draw']['rules'] = {
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
	setIncomplete: ({ n }) => `The scheme’s set has 11 indicators. The files hold ${n} of them.`,
	setMissing: ({ names }) => `Missing: ${names}.`,
	scaleInstead: 'Scale points are used where the share at level 1 is not in the files.',
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
	nationalHelp: 'A result worse than the national limit gives 1 risk point. Equal to the limit is not worse.',
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
	earlierAmbiguous: ({ names }) => `Several municipalities match: ${names}. Write the number.`,
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
	coverage: 'Minimum coverage, per cent',
	coverageHelp:
		'The part of the possible points that there must be figures for. Below this a municipality or school is not assessed.',
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
	level: 'Minimum spread, percentage points',
	levelOn: 'Require a minimum spread',
	schoolPart: 'At least one school among the weakest, per cent',
	schoolCriterion: 'How it is decided',
	schoolKinds: { percentile: 'By percentile of risk share', rank: 'By rank among schools' },
	minSchools: 'Minimum number of assessed schools'
};

export default rules;
