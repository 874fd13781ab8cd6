import type { HelpTexts } from '../../help-text';
import about from './about';
import accessibility from './accessibility';
import analyses from './analyses';
import data from './data';
import draw from './draw';
import followUp from './follow-up';
import guide from './guide';
import pictures from './guide/pictures';
import methods from './methods';
import news from './news';
import privacy from './privacy';
import register from './register';
import sources from './sources';
import words from './words';

const help: HelpTexts = {
	about,
	accessibility,
	analyses,
	data,
	draw,
	followUp,
	guide,
	methods,
	method: { title: 'The methods, one by one' },
	news,
	pictures,
	privacy,
	register,
	sources,
	words,
	licences: {
		title: 'Software by others',
		lead: 'Treffsikker builds on these packages. The licence texts are given as they come with the packages.'
	},
	index: {
		title: 'Help',
		lead: 'What the program does, how it computes, and what happens to your files.',
		groups: {
			guide: 'How to',
			knowledge: 'How it works',
			program: 'About the program'
		},
		related: 'See also',
		openPage: 'Go to the page',
		host: {
			heading: 'From those who offer the program here',
			none: 'Those who run this site have not put in a statement of their own. If you find faults, you can tell those who gave you the address.',
			name: 'Responsible',
			email: 'E-mail',
			phone: 'Telephone',
			statement: 'Accessibility statement of their own'
		},
		search: {
			label: 'Search the help',
			clear: 'Clear the search',
			results: 'Results in the help',
			hits: (n) => (n === 1 ? '1 result' : `${n} results`),
			best: (n) => `The best ${n} are shown.`,
			some: 'Nothing has all of the words. This has some of them.',
			none: (query) => `Nothing on “${query}”.`,
			advice: [
				'Try a shorter word, or another word for the same.',
				'Find the task under “How to”, or the word under “Words explained”.'
			]
		},
		tour: {
			heading: 'Tour',
			text: 'Six short stops in the invented country. It can be ended at any time.',
			start: 'Start the tour'
		},
		backToHelp: 'To the help page',
		navigation: 'Help pages',
		formula: 'Formula',
		version: 'Version',
		pages: {
			data: 'From a file to a finished table: reading, making ready, linking and saving.',
			analyses: 'Tables, tests, factors and regression: what is computed, and which definitions are chosen.',
			draw: 'The rule, what is official, and what is our choice.',
			followUp: 'The county governor’s assessment of the candidates, and how the counties’ work is merged.',
			methods: 'Short definitions of every number of a draw.',
			method:
				'A page for each method: definition, choice, source, SPSS and R, and what it was checked against.',
			words: 'What the words mean.',
			privacy: 'How it is ensured that nothing is sent, and what is not ensured.',
			accessibility: 'What works for everybody, what does not, and whom to tell.',
			register: 'What the program knows of the municipalities, and how it is renewed.',
			news: 'What has been added, version by version.',
			sources: 'Where the numbers come from, and on what terms.',
			licences: 'The packages the program builds on, with licences.',
			about: 'Purpose, version and who is behind it.'
		}
	}
};
export default help;
