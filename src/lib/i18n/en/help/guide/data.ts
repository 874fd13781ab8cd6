import type { HelpTexts } from '../../../help-text';

export const importing: HelpTexts['guide']['importing'] = {
	title: 'Read files',
	lead: 'Spreadsheets, SPSS files, answers from Forms, tables from Statistics Norway and exports from Udir. A file is recognised by its content.',
	words:
		'import excel xlsx xls ods csv sav spss forms json-stat ssb statistics norway udir upload open file paste',
	sections: {
		read: {
			heading: 'What to do',
			body: [
				{
					steps: [
						'Go to [[common.pages.data|Data]] and choose [[data.files.add|Add files]]. You can also drop files on the page, or copy a table in Excel and paste it there.',
						'Look over each file under [[data.files.heading|Look it over before anything is stored]]: how many rows and columns, and what the columns are read as.',
						'Answer what the program asks, for example whether “1.234” is over a thousand or a little over one. Remove columns that tell who answered.',
						'Choose the button that begins with [[data.files.store()|Import]].'
					]
				}
			]
		},
		udir: {
			heading: 'From Udir’s statistics bank',
			body: [
				'Download CSV with municipalities and schools, the last three school years, and with measure, uncertainty and number of pupils. Only such exports, and answers of Udir’s report API, are used in the draw. Where the files are is said under [[data.empty.whereTitle|Where do I get the files?]].',
				'If the file has a column that the program does not know, choose [[data.assign.useShort|Use as an indicator]] beside it and say what the numbers are.'
			]
		},
		spreadsheet: {
			heading: 'Excel, Forms and text files',
			body: [
				'Open [[general.how.title|How the file was read]] to choose the sheet, the row with headings, the encoding and the separator. The choices are used at once, and the table below shows what comes of them.',
				'Answers from Microsoft Forms are read as they are, also questions with several answers in one cell. These can be taken apart under [[dataset.tabs.variables|Variables]] afterwards.'
			]
		},
		spss: {
			heading: 'SPSS',
			body: [
				'Files from SPSS (.sav and .zsav) keep variable names, labels, value labels and the values that are marked as missing. Missing ones become empty cells, of the kind that the label says.'
			]
		},
		ssb: {
			heading: 'Statistics Norway (SSB)',
			body: [
				'Save the table as JSON-stat, CSV or Excel there. JSON-stat is safest: names and codes come along. Marks such as “:” and “..” get the meaning that they have at SSB.'
			]
		}
	}
};

export const combining: HelpTexts['guide']['combining'] = {
	title: 'Put data together',
	lead: 'Link, stack, group and turn tables. The new table is made again when what it is made of changes.',
	words: 'link merge join stack waves aggregate group pivot turn reshape municipality number key',
	sections: {
		link: {
			heading: 'Fetch variables from another table',
			body: [
				{
					steps: [
						'Go to [[common.pages.data|Data]] and choose [[link.open|Link with another table]].',
						'Choose [[link.tables.left|The table that gets more variables]], and then [[link.tables.right|Fetch variables from]]. The register of municipalities in the program can be chosen too, with population and centrality.',
						'Under [[link.keys.heading|What belongs together?]], choose [[link.keys.municipality|the same municipality]] or [[link.keys.equal|equal values]]. Old municipality numbers are carried over.',
						'Tick the variables under [[link.variables.heading|What should be fetched?]]. If the survey has several waves, choose the year for each.',
						'See what did not match under [[link.result.heading|Preview]]. Confirm the municipalities that are proposed, one by one.',
						'Choose [[link.save.make|Make the table]].'
					]
				}
			]
		},
		stack: {
			heading: 'Put waves below each other',
			body: [
				{
					steps: [
						'Choose [[maker.ways.stack|Stack tables]], and then the tables.',
						'Go through [[stack.matchesHeading|The same question]]. Choose [[stack.confirmShort|Confirm]] only where it really is the same question.',
						'Choose the variables for municipality and person, and the answers to leave out.',
						'Choose [[maker.save|Make the table]].'
					]
				}
			]
		},
		others: {
			heading: 'Group rows, turn, and type in',
			body: [
				{
					list: [
						'[[aggregate.open|Put rows together in groups]]: one row for each municipality, county or value, with mean, sum or share.',
						'[[maker.ways.reshape|Turn a table]]: columns of years become rows, or the other way.',
						'[[maker.ways.counts|Type in counts]]: a frequency table from an older report becomes rows. Where it has percentages and N only, the program finds the counts that fit.',
						'[[drawn.make|Use the draw as a table]] on the page [[common.pages.draw|Draw]]: the draw becomes a table with one row for each municipality.'
					]
				}
			]
		}
	}
};

export const variables: HelpTexts['guide']['variables'] = {
	title: 'Variables and indices',
	lead: 'Give answers the right scale, and make new variables: indices, groups, change from year to year.',
	words: 'scale likert recode compute index reversed question missing filter weight groups',
	sections: {
		scales: {
			heading: 'Scales and empty cells',
			body: [
				{
					steps: [
						'Go to [[common.pages.data|Data]] and open the table. You come to [[dataset.tabs.variables|Variables]].',
						'Look over the proposals at the top. [[variables.proposals.what|See each answer]] shows which number each answer gets. Nothing happens before you choose to use the proposal.',
						'Choose a variable to change its name, label, measure, values and which answers are empty cells. Tick several to change them together.',
						'Open [[variables.facts.heading|About the table: name, instrument, keys and weight]] to say who is a person, what is the municipality, and what is the weight.'
					]
				},
				'All of it can be undone with [[variables.undo|Undo]].'
			]
		},
		index: {
			heading: 'Make an index',
			body: [
				{
					steps: [
						'Choose the tab [[dataset.tabs.derived|New variables]], and then [[deriveForm.add|New variable]].',
						'Choose [[deriveForm.kinds.index.name|Index]] and tick the questions. Statements worded the other way round are ticked as [[deriveForm.index.turnShort|Reversed]].',
						'Choose how many must be answered. Without a choice it is at least half of them.',
						'See the distribution under [[deriveForm.preview.heading|Preview]], and choose [[deriveForm.save|Make the variable]].'
					]
				},
				'From a factor analysis or an analysis of reliability you can also choose [[makeIndex.ofFactor|Make an index of a factor]] or [[makeIndex.ofItems|Make an index of these]]. Alpha then follows while you choose.'
			]
		},
		others: {
			heading: 'Other new variables',
			body: [
				'In the same place are [[deriveForm.kinds.bands.name|Bands by size]], [[deriveForm.kinds.lag.name|Earlier year and change]], [[deriveForm.kinds.share.name|Share]], [[deriveForm.kinds.dummies.name|Yes or no for each value]] and more. [[deriveForm.kinds.expression.name|Own expression]] is a formula that you write yourself.'
			]
		},
		filter: {
			heading: 'Use only some of the rows',
			body: [
				{
					steps: [
						'Choose the tab [[dataset.tabs.filters|Filters]], and then [[filters.add|New filter]].',
						'Choose values, or write an expression. Write also what the rows have in common: it becomes the text below tables.',
						'Choose [[filters.save|Save the filter]]. The filter can now be chosen in every analysis under [[analysis.rowChoices|Rows: filter, split, weight]].'
					]
				}
			]
		}
	}
};
