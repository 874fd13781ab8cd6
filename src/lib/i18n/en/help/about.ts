import type { HelpTexts } from '../../help-text';

const about: HelpTexts['about'] = {
	title: 'About Treffsikker',
	lead: 'A tool to compute, explain and check the draw to the follow-up scheme (oppfølgingsordningen).',
	sections: {
		purpose: {
			heading: 'What it is for',
			body: [
				'Treffsikker is made for evaluators, analysts, advisers at the county governors and school owners who want to know why a municipality was drawn, how close to the cut it was, and what would have changed that.',
				'Every number can be traced back to the file and line it came from.'
			]
		},
		standing: {
			heading: 'Who is behind it',
			body: [
				'Treffsikker is not made by the Norwegian Directorate for Education and Training (Udir), and its results are not official. Udir decides who is offered a place.'
			]
		},
		offline: {
			heading: 'Offline',
			body: [
				'After the first visit the program works offline. In most browsers it can also be installed as a program: look for “Install” in the menu or the address bar.',
				'When a new version is ready, it is said below the top of the page. It is taken into use only when you choose so.'
			]
		},
		browsers: {
			heading: 'Browsers',
			body: [
				'Current versions of Edge, Chrome, Firefox and Safari are supported. The oldest are Firefox 128, Safari 17, Chrome 116 and Edge 116.'
			]
		},
		licence: {
			heading: 'Licence',
			body: ['The program is free software under the MIT licence.']
		}
	}
};
export default about;
