import type { HelpTexts } from '../../../help-text';

export const smallNumbers: HelpTexts['guide']['smallNumbers'] = {
	title: 'Privacy and small numbers',
	lead: 'Nothing leaves the machine. What you take out yourself is what you must take care of.',
	words: 'gdpr personal data anonymous suppression small groups confidentiality public access delete',
	sections: {
		before: {
			heading: 'When you read a file',
			body: [
				'Columns that can tell who answered stand apart under [[general.personal.title|Can show who answered]]. Remove those you do not need. What you remove is not stored.'
			]
		},
		results: {
			heading: 'In tables',
			body: [
				{
					list: [
						'Tables of small groups hide cells with fewer answers than the limit you choose, and as many more as it takes that none can be worked out from the sums. It says which and why.',
						'Numbers that are suppressed in the file stay suppressed. They never count as zero.',
						'What is hidden on the screen is hidden in Word, Excel and CSV too. The data file for R and SPSS is another thing: it holds the answers.'
					]
				}
			]
		},
		share: {
			heading: 'When you share',
			body: [
				{
					list: [
						'A project file holds all the data. Choose [[projectFile.save.protect|Protect the file with a passphrase]], or share [[projectFile.save.recipe|The recipe only, without data]].',
						'The sheet [[sheet.versions.schools|For schools and unions]] does not rank schools by name.',
						'What you write in assessments may be open to public access. Do not write names of pupils or staff.'
					]
				}
			]
		},
		remove: {
			heading: 'When you are done',
			body: [
				'Delete the project under [[common.pages.settings|Settings]], or choose [[settings.deleteAll|Delete everything]]. On a machine that others use, that is safest.'
			]
		}
	}
};

export const trouble: HelpTexts['guide']['trouble'] = {
	title: 'When something goes wrong',
	lead: 'Messages say what is wrong, where, and what you can do. Here is what happens most often.',
	words:
		'error message help not working empty missing not saved gone lost full disk broken password forgotten',
	sections: {
		reading: {
			heading: 'The file is not read',
			body: [
				{
					list: [
						'The file is open in Excel, or damaged: close it, or download it again. The message says line and column where that is possible.',
						'æ, ø and å are lost: fetch the file where it came from, or choose another encoding under [[general.how.title|How the file was read]].',
						'The file has a password: open it in the program it came from, and save it without.',
						'A file from Udir is read as an ordinary table: choose an export with municipalities and schools as rows.'
					]
				}
			]
		},
		empty: {
			heading: 'There are no data to draw from',
			body: [
				'The draw needs exports from Udir. Choose [[draw.noData.toData|Go to Data]] and read them, or try the example from [[common.pages.start|Start]].'
			]
		},
		numbers: {
			heading: 'The numbers differ from those of a report',
			body: [
				{
					list: [
						'Open [[analysis.how|How this was computed]] and look at the number of rows: is the filter, the wave or the weight another?',
						'Is “don’t know” part of the base? It can be chosen.',
						'SPSS and R compute some numbers differently. See “Where programs differ” on the help page on analyses.',
						'The printed table may be wrong. [[checker.question|Do the numbers of a published table add up?]] tries whether the numbers are possible.'
					]
				}
			]
		},
		saving: {
			heading: 'Not saved, or the project is gone',
			body: [
				{
					list: [
						'If it says [[common.notSaved|Not saved]], the disk may be full. Choose [[common.saveAsFile|Save as a file]] at once, and delete projects you do not need under [[common.pages.settings|Settings]].',
						'If the project was changed in another window, choose [[storage.reload|Reload the page]].',
						'If a project is gone, the browser may have tidied up, or you are in a private window, another browser or at another address. Open the project file.',
						'A forgotten passphrase cannot be found again by anybody.'
					]
				}
			]
		},
		undo: {
			heading: 'You did something you did not mean',
			body: [
				'Press Ctrl+Z, or choose [[common.history|History]] in the bar below the menu. Everything since the project was opened can be undone.'
			]
		}
	}
};

export const anywhere: HelpTexts['guide']['anywhere'] = {
	title: 'On a tablet, and without a network',
	lead: 'After the first visit all of it works without a network. On small screens it is the same content, in steps.',
	words: 'offline install app mobile phone ipad tablet plane meeting update new version',
	sections: {
		offline: {
			heading: 'Without a network',
			body: [
				{
					steps: [
						'Open the program once with a network. The whole program, the help too, is then stored on the machine.',
						'Install it if you like: look for “Install” in the address bar or the menu of the browser. On an iPad: Share, and then “Add to Home Screen”.',
						'Without a network it says [[common.offline|Offline]] in the bar below the menu. All of it works as before.'
					]
				}
			]
		},
		small: {
			heading: 'Tablet and phone',
			body: [
				'The pages are under [[common.menu|Menu]]. On the page [[common.pages.draw|Draw]] the three columns are three steps: [[draw.steps.rules|Rules]], [[draw.steps.list|The list]] and [[draw.steps.municipality|The municipality]]. Wide tables can be dragged sideways, and the column of names stays.'
			]
		},
		move: {
			heading: 'Take the work to another machine',
			body: [
				'Projects do not come along by themselves. Choose [[common.saveAsFile|Save as a file]], take the file along, and open it on the other machine.'
			]
		},
		update: {
			heading: 'When a new version is ready',
			body: [
				'It then says [[common.updateReady|A new version is ready.]] at the top. Choose [[common.updateNow|Start using it]] when it suits you. The projects stay.'
			]
		}
	}
};

export const keyboard: HelpTexts['guide']['keyboard'] = {
	title: 'Keyboard and screen reader',
	lead: 'Everything can be reached with the keyboard, and everything that changes is said.',
	words: 'shortcut key tab arrow keys screen reader nvda jaws voiceover accessibility',
	sections: {
		keys: {
			heading: 'Keys',
			body: [
				{
					table: {
						title: 'Keys and what they do',
						columns: ['Where', 'Key', 'Does'],
						rows: [
							['Everywhere', 'Tab and Shift+Tab', 'next and previous'],
							['Everywhere', 'Ctrl+Z', 'undoes (⌘Z on a Mac)'],
							['Everywhere', 'Ctrl+Shift+Z or Ctrl+Y', 'redoes'],
							[
								'At the top of a page',
								'Tab, then Enter',
								'[[common.skipToContent|Skip to the main content]]'
							],
							['The list of the draw', '↑ ↓ Home End', 'goes between the municipalities'],
							['The list of the draw', 'Enter', 'opens the municipality'],
							['An open municipality', 'Esc', 'back to the list'],
							['The map', 'arrow keys and Enter', 'goes between the municipalities and opens one'],
							['A result table', 'arrow keys and Enter', 'goes between the cells and shows what is behind'],
							['A field for a number', '↑ ↓', 'one step up or down'],
							['Tabs', '← →', 'next and previous tab'],
							['Dialogs', 'Esc', 'closes'],
							['The search of the help', '↓ ↑ Enter', 'goes between the results and opens one']
						]
					}
				}
			]
		},
		reader: {
			heading: 'Screen reader',
			body: [
				'Each page has one heading of the top level, which takes the focus when you come to the page. Tables have headings for rows and columns. Each figure has the same numbers as a table: choose [[result.plot.numbers|Show the numbers]]. When the list of the draw changes, it is said how many went in and out.'
			]
		},
		sight: {
			heading: 'Sight',
			body: [
				'The text can be enlarged to 400 per cent with nothing lost. Under [[common.pages.settings|Settings]] you choose [[settings.colorSchemes.light|Light]] or [[settings.colorSchemes.dark|Dark]]. Colour alone never carries meaning.'
			]
		}
	}
};
