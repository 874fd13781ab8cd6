import type { HelpTexts } from '../../help-text';

const privacy: HelpTexts['privacy'] = {
	title: 'Privacy',
	lead: 'Your files are read and computed upon in the browser. Nothing that you open or make is sent anywhere.',
	sections: {
		files: {
			heading: 'What happens to the files',
			body: [
				'The files are read, computed upon and stored in this browser, on this computer. There is no account, no measuring of use, and there are no cookies.',
				'The program itself is fetched from the web site the first time you open it, and after that the browser looks for new versions when the computer is online. Whoever runs the site can then see what any site can see: which network address (IP) asked for the program, and when. No data go along.'
			]
		},
		how: {
			heading: 'How this is ensured',
			body: [
				{
					list: [
						'Every page asks the browser to refuse all sending: the content rules (Content Security Policy) have connect-src “none”. The browser then stops any attempt of the page to send something, even one caused by a mistake of ours.',
						'The computations run in separate processes (web workers), which rules in the page itself do not bind. The program’s service worker therefore puts the same rules on them, and it answers any request to another site with an error.',
						'Sites that can send HTTP headers can send the rules from there as well. A set-up for that comes with the program.',
						'The source code is checked: code that uses the network outside the service worker does not get through.',
						'A test runs the program while a receiver listens, and requires that the receiver hears nothing.'
					]
				}
			]
		},
		limits: {
			heading: 'What this does not ensure',
			body: [
				{
					list: [
						'On the very first visit the service worker is not running yet. The computing processes are then bound by rules only if the site sends them as HTTP headers.',
						'Browser extensions can read what is shown, and the rules do not bind them.',
						'The projects in the browser are not encrypted. Others who use the same user account on the computer can open them.',
						'The rules do not keep you from following a link out of the program.',
						'You have to trust whoever runs the site: a changed version of the program could have had other rules. The program is open, and can be put on a server of your own.'
					]
				}
			]
		},
		sharing: {
			heading: 'What you share yourself',
			body: [
				'Files you download, tables you copy and sheets you print are your responsibility. The recipe holds no data, but reports come along with the text you have written in them, unless you untick them. A project file holds all data of the project; it can be protected with a passphrase.',
				'A link to a recipe holds the settings of the draw, including names and reasons you have written, but never data. The settings stand after the sign # in the link. Browsers do not send that part to the site.'
			]
		},
		smallGroups: {
			heading: 'Small groups',
			body: [
				'Numbers from Udir are suppressed where they concern few pupils, and they stay suppressed here. The sheets printed for schools and staff do not rank schools by name and do not point at grades, classes or teachers.'
			]
		},
		deleting: {
			heading: 'Deleting',
			body: [
				'Under Settings you see what is stored and how much, and there you can delete one project or everything. A deleted project can be had back until the program is opened anew; after that it is gone for good.'
			]
		}
	}
};
export default privacy;
