import type { Messages } from '../types';

const tour: Messages['tour'] = {
	offer: 'New here? A tour shows what matters most, in six short stops.',
	start: 'Start the tour',
	decline: 'No thanks',
	number: ({ n, all }) => `Stop ${n} of ${all}`,
	next: 'Next',
	back: 'Back',
	end: 'End the tour',
	done: 'Done',
	stops: {
		list: {
			title: 'The list',
			text: 'Municipalities stand by their share of possible risk points. Those above the line are drawn. All municipalities here are invented.'
		},
		rules: {
			title: 'The rules',
			text: 'Change a limit or the number of places, and the list follows. Rules with a star are our proposals, not official. Everything can be undone.'
		},
		municipality: {
			title: 'The municipality',
			text: 'Choose a municipality in the list, and it says here why it was drawn, number by number, and what would have changed that. The sheet is printed from here too.'
		},
		views: {
			title: 'Other ways to look at it',
			text: 'The tabs show a map, the spread draw, indicators and counties. The last one computes how much of the list could have been different.'
		},
		scenarios: {
			title: 'What if?',
			text: 'Make another scenario and compare two sets of rules, vary one rule, or see which choices matter most.'
		},
		keep: {
			title: 'Keep the work',
			text: 'Everything is stored on this machine while you work. A file is a copy that you own. The rest is under Help, task by task, where the tour can be started again.'
		}
	}
};
export default tour;
