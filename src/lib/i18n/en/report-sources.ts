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
	municipality: {
		cell: ({ points, limits, pupils }) =>
			`(${points}; ${limits}${pupils === null ? '' : `; ${pupils} pupils`})`,
		cellNote:
			'In parentheses: risk points; national limit / absolute lower limit; how many pupils the result is of.',
		notMeasured: ({ list }) => `This is not measured: ${list}.`
	}
};

export default reportSources;
