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
	presetNote: ({ preset }) => `The rules are “${preset}” in this project.`,
	most: ({ list }) => `Most risk points come from ${list}.`,
	mostItem: ({ name, points, possible }) => `${name} (${points} of ${possible})`,
	examples: 'The municipalities of the example are invented. Type a name, or try one of these.',
	sureIntro:
		'With few pupils, chance shows in the results. The draw can be made again many times with figures that are as plausible as the published ones, as they could have been with other pupils at the same schools.',
	sureRun: 'Find out how sure it is',
	key: { worse: 'worse than a limit', notWorse: 'not worse' },
	unit: ({ unit, worse }) => [unit, worse].filter((part) => part !== '').join(', '),
	noData: {
		title: 'Here you see the municipality’s figures against the limits',
		text: 'Open the files from Udir’s statistics bank, or a project file you have been given. The Data page shows where the files are found. You can also try it with an invented country.'
	}
};

export default own;
