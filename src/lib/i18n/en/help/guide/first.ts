import type { HelpTexts } from '../../../help-text';

export const begin: HelpTexts['guide']['begin'] = {
	title: 'Get started in five minutes',
	lead: 'Try the program on an invented country first. Nothing you do there can break anything.',
	words: 'start begin beginner example first time training demo',
	sections: {
		example: {
			heading: 'Open the example',
			body: [
				{
					steps: [
						'Go to [[common.pages.start|Start]] and choose [[start.exampleAction|Open the example]]. You come to the page [[common.pages.draw|Draw]].',
						'In the middle is the list: municipalities by their share of possible risk points. Those above the line are drawn.',
						'Choose a municipality in the list. To the right it says why it was drawn, number by number.'
					]
				}
			]
		},
		change: {
			heading: 'Change a rule and see what happens',
			body: [
				{
					steps: [
						'Under [[draw.rules.heading|Rules]], choose an indicator, for example reading in grade 5.',
						'Set [[draw.rules.absolute|Absolute limit]] to [[draw.rules.absoluteKinds.fixed|Fixed value]] and type a number. The list follows while you type, and those that move are marked with a word.',
						'Choose [[draw.rules.undo|Undo]] to go back.'
					]
				}
			]
		},
		print: {
			heading: 'Print a sheet about the municipality',
			body: [
				{
					steps: [
						'Choose [[explain.openSheet|Sheet for printing]] above what is said of the municipality.',
						'Choose the language and whom the sheet is for, and then [[sheet.print|Print]].'
					]
				}
			]
		},
		own: {
			heading: 'Then with your own files',
			body: [
				{
					steps: [
						'Go to [[common.pages.start|Start]] and choose [[start.filesAction|Choose files]], or drop the files anywhere on the page.',
						'Look over what was understood. Nothing is stored before you choose the button that begins with [[data.files.store()|Import]].',
						'Keep the work with [[common.saveAsFile|Save as a file]] in the bar below the menu.'
					]
				},
				'All of it happens on this machine. The files are not sent anywhere.'
			]
		}
	}
};

export const saving: HelpTexts['guide']['saving'] = {
	title: 'Save, share and open again',
	lead: 'The work is stored in the browser by itself. A file is the copy that you own: for another machine, a colleague or the archive.',
	words: 'project file recipe link password passphrase encryption backup send colleague .treffsikker',
	sections: {
		itself: {
			heading: 'What is stored by itself',
			body: [
				'Half a second after each change the bar below the menu says that it is saved on this machine. The project is then in this browser, and is found again under [[start.projectsHeading|Projects on this computer]] on the page [[common.pages.start|Start]].',
				'Browsers may tidy up. Choose [[settings.askPersistence|Ask for permanent storage]] under [[common.pages.settings|Settings]], and save a file when you have done something you want to keep.'
			]
		},
		file: {
			heading: 'Save the project as a file',
			body: [
				{
					steps: [
						'Choose [[common.saveAsFile|Save as a file]].',
						'Choose [[projectFile.save.whole|The whole project, with data]]. The program looks for personal data and small groups, and says what it found.',
						'Tick [[projectFile.save.protect|Protect the file with a passphrase]] when the file holds what others should not see. Type the passphrase twice.',
						'Choose [[projectFile.save.saveWhole|Save project file with data]].'
					]
				},
				{
					note: 'If you lose the passphrase, nobody can open the file. Send it by another way than the file itself.'
				}
			]
		},
		recipe: {
			heading: 'Share the rules without data',
			body: [
				{
					list: [
						'As a file: choose [[common.saveAsFile|Save as a file]] and [[projectFile.save.recipe|The recipe only, without data]]. The draws, the analyses, the reports and the way the tables are made ready go along, but no answers and no numbers from the files. Whoever has the same data gets the same report. The reports can be left out.',
						'As a link: open [[draw.recipe.heading|Recipe]] among the rules on the page [[common.pages.draw|Draw]], and choose [[draw.recipe.link|Copy link]]. The link carries the rules of draws only.'
					]
				}
			]
		},
		open: {
			heading: 'Open again',
			body: [
				{
					list: [
						'A project on this machine: choose it under [[start.projectsHeading|Projects on this computer]].',
						'A project file or recipe: choose [[start.recipeAction|Choose a file]] under [[start.recipeTitle|Open a project, recipe or link]], or drop the file on the page.',
						'A link: open it in the browser, or choose [[start.recipeLinkOpen|Paste a link]]. The rules are used only when you choose [[draw.recipe.useRules|Use the rules]].'
					]
				},
				'Projects can be renamed, copied and deleted from the same list. A deletion can be undone until the page is loaded anew.'
			]
		}
	}
};
