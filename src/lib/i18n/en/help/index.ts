import type { HelpTexts } from '../../help-text';
import about from './about';
import analyses from './analyses';
import data from './data';
import draw from './draw';
import followUp from './follow-up';
import methods from './methods';
import privacy from './privacy';
import sources from './sources';
import words from './words';

const help: HelpTexts = {
	about,
	analyses,
	data,
	draw,
	followUp,
	methods,
	method: { title: 'The methods, one by one' },
	privacy,
	sources,
	words,
	licences: {
		title: 'Software by others',
		lead: 'Treffsikker builds on these packages. The licence texts are given as they come with the packages.'
	},
	index: {
		title: 'Help',
		lead: 'What the program does, how it computes, and what happens to your files.',
		stepsHeading: 'How to get started',
		steps: [
			'Download files from Udir’s statistics bank, as CSV, with municipalities and schools. Or try with example data first.',
			'Drop the files on the start page. You see what was understood before anything is stored.',
			'Go to Draw. Choose a preset, and change the limits where you like.',
			'Choose a municipality in the list to see how its result came about, and print a sheet about it.'
		],
		pagesHeading: 'Read more',
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
			sources: 'Where the numbers come from, and on what terms.',
			licences: 'The packages the program builds on, with licences.',
			about: 'Purpose, version and who is behind it.'
		}
	}
};
export default help;
