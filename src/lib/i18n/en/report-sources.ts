import type { Messages } from '../types';

const reportSources: Messages['reportSources'] = {
	parts: {
		rules: 'The rules',
		limits: 'The limits',
		average: 'The average draw',
		spread: 'The spread draw',
		list: 'The whole ranked list',
		counties: 'The counties',
		profile: 'What kind of municipalities',
		uncertainty: 'How certain the draw is',
		margins: 'Nearest to the cut',
		scenarios: 'Comparison with the other scenarios',
		sensitivity: 'What matters most',
		warnings: 'Reservations'
	},
	named: ({ part, draw }) => `${part} (${draw})`,
	sheet: 'The municipality sheet',
	sheetOf: ({ name }) => `The municipality sheet: ${name}`,
	gone: 'The draw is no longer in the project. Choose another one, or delete this part.',
	noData: 'The project has no indicator data to draw from. Open files on the Data page.',
	owners:
		'This draw counts schools of other owners than the one chosen on the Draw page. Choose this draw there, and the numbers will come.',
	oneScenario:
		'The project has only one scenario. Make another one on the Draw page, and they can be compared here.',
	noMunicipality: ({ number }) => `The data have no municipality with number ${number}.`,
	hidden:
		'Names of other municipalities are hidden on the Draw page. Show them there, and the sheet appears.',
	noWarnings: 'The draw gave no reservations.',
	drawn: 'Drawn',
	beside: ({ from, to }) => `From “${from}” to “${to}” this changes:`,
	spreadShown: ({ shown, all }) => `The first ${shown} of ${all} candidates are shown.`,
	method: 'Draw',
	rule: 'Risk points',
	ruleSource: 'Source of the rule',
	limits: {
		title: 'Limits, and municipalities that are worse than them',
		national: 'National limit',
		absolute: 'Absolute lower limit',
		source: 'The national limit is',
		worseNational: 'Worse than national',
		worseAbsolute: 'Worse than absolute',
		note: 'Municipalities worse than the absolute lower limit are also counted among those worse than the national one.'
	},
	rules: {
		indicators: 'Indicators in use',
		weight: 'Weight',
		years: 'School years',
		excluded: 'Municipalities left out by hand',
		reason: 'Reason'
	},
	ruleWords: {
		nothingOn: 'No indicator is on, and no municipality gets points.',
		nationalKinds: {
			country: 'the published value of the country each year',
			pupilMean: 'the mean over pupils each year',
			municipalityMean: 'the mean over municipalities each year',
			fixed: ({ value }) => `the fixed value ${value}`
		},
		absoluteKinds: {
			fixed: ({ value }) => `the fixed value ${value}`,
			worst: ({ part, pooled }) =>
				`where the worst ${part} of the municipalities begin, ${pooled ? 'all years together' : 'each year'}`,
			deviation: ({ sd, pooled }) =>
				`${sd} standard deviations to the worse side of the mean over municipalities, ${pooled ? 'all years together' : 'each year'}`
		},
		national: ({ words, names }) =>
			names === null ? `The national limit is ${words}.` : `National limit of ${names}: ${words}.`,
		absolute: ({ words, names }) =>
			names === null
				? `The absolute lower limit is ${words}.`
				: `Absolute lower limit of ${names}: ${words}.`,
		off: ({ names }) => `Indicators of the scheme that are not in use: ${names}.`,
		added: ({ names }) => `Other indicators in use: ${names}.`,
		municipalOnly: 'Only municipal schools and the municipality’s own results count.',
		exclusions: ({ n }) =>
			n === 1 ? 'One municipality is left out by hand.' : `${n} municipalities are left out by hand.`,
		exceptions: ({ name, n }) =>
			n === 1
				? `One municipality from the draw ${name} may be drawn all the same.`
				: `${n} municipalities from the draw ${name} may be drawn all the same.`,
		measures: {
			sd: 'the standard deviation',
			range: 'the range',
			iqr: 'the interquartile range',
			mad: 'the median absolute deviation'
		},
		measure: ({ measure }) => `The spread is ${measure} of the schools’ shares of possible risk points.`,
		level: ({ level }) => `It must be at least ${level} percentage points.`,
		school: {
			percentile: ({ part }) =>
				`At least one school must have a share among the highest ${part} of the country.`,
			rank: ({ part }) => `At least one school must rank among the weakest ${part} of the country’s schools.`
		},
		minSchools: ({ n }) => `The municipality must have at least ${n} assessed schools.`
	},
	municipality: {
		cell: ({ points, limits, pupils }) =>
			`(${points}; ${limits}${pupils === null ? '' : `; ${pupils} pupils`})`,
		cellNote:
			'In parentheses: risk points; national limit / absolute lower limit; how many pupils the result is of.',
		notMeasured: ({ list }) => `This is not measured: ${list}.`
	}
};

export default reportSources;
