import type { Messages } from '../types';

const own: Messages['own'] = {
	title: 'My municipality',
	lead: 'The municipality’s own figures against the limits, without the national list.',
	choose: 'Choose municipality',
	chooseHelp: 'Type the name or number. The choice is remembered on this machine.',
	change: 'Choose another municipality',
	openDraw: 'See the whole draw',
	trendHeading: 'The results year by year',
	against: {
		better: 'not worse than the national limit',
		national: 'worse than the national limit',
		absolute: 'worse than the absolute limit'
	},
	columns: {
		year: 'School year',
		value: 'Result',
		pupils: 'Pupils',
		national: 'National limit',
		absolute: 'Absolute limit',
		verdict: 'Against the limits',
		points: 'Points'
	},
	presetNote: ({ preset }) => `The rules are “${preset}” in this project.`
};

export default own;
