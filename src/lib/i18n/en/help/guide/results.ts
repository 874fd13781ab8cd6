import type { HelpTexts } from '../../../help-text';

export const analysing: HelpTexts['guide']['analysing'] = {
	title: 'Tables, tests and regression',
	lead: 'Choose a question, choose variables, and read the result beside. It is computed again for every choice.',
	words:
		'analysis frequency cross table crosstab mean t-test anova correlation regression logistic factor alpha significant p-value read interpret',
	sections: {
		make: {
			heading: 'Make an analysis',
			body: [
				{
					steps: [
						'Go to [[common.pages.analyses|Analyses]] and choose [[analysis.add|New analysis]].',
						'Choose a question, for example [[frequencies.question|How many answered what?]], or type the name of a method in [[analysis.addSearch|Search for a question or a method]].',
						'Choose table and variables in the narrow column.',
						'Open [[analysis.rowChoices|Rows: filter, split, weight]] when only some rows are wanted, when all of it is to be split by a group, or when the answers are weighted.',
						'Give the analysis a name. The note is for yourself.'
					]
				}
			]
		},
		which: {
			heading: 'Which one should I choose?',
			body: [
				{
					table: {
						title: 'Question and analysis',
						columns: ['You want to know', 'Choose'],
						rows: [
							['How many answered what', '[[frequencies.question|How many answered what?]]'],
							[
								'Answers to many statements in one table',
								'[[likert.question|How are the answers distributed?]]'
							],
							['Whether two questions go together', '[[crossTable.question|Do two questions go together?]]'],
							['Which variables follow each other', '[[correlations.question|Which variables go together?]]'],
							['Whether questions can make an index', '[[factorForm.question|Which items belong together?]]'],
							[
								'Whether an index can be relied on',
								'[[reliabilityAnalysis.question|Do the items measure the same?]]'
							],
							[
								'What happened or not, and to whom',
								'[[logisticForm.question|What goes together with whether something happened?]]'
							],
							[
								'Whether those who answered are like all',
								'[[representativeness.question|Does the sample look like everybody?]]'
							],
							[
								'Whether a printed table can be right',
								'[[checker.question|Do the numbers of a published table add up?]]'
							]
						]
					}
				}
			]
		},
		read: {
			heading: 'Read the result',
			body: [
				{
					list: [
						'Where there are sentences by the table, they say in words what the numbers show.',
						'Choose a cell to see the unrounded value, n and where the number comes from.',
						'[[analysis.how|How this was computed]] at the bottom says the method, the choices, the number of rows and why some are left out.',
						'An interval says how different the number could have been with other chance answers. If it is wide, there are too few answers to say anything certain.',
						'A low p-value says that the difference is hardly chance. It does not say that the difference is large, nor what lies behind it.',
						'Hidden cells are about too few people. They are never zero.'
					]
				}
			]
		},
		job: {
			heading: 'When it takes time',
			body: [
				'Long computations show how far they have come, and can be stopped. What is computed stays, and you can go to other pages meanwhile.'
			]
		}
	}
};

export const reporting: HelpTexts['guide']['reporting'] = {
	title: 'Reports and export',
	lead: 'Take tables, figures and lists out to Word, Excel, PDF, R and SPSS, with the method and what is hidden beside them.',
	words: 'export word docx excel xlsx csv pdf print r code spss syntax copy paste figure png svg download',
	sections: {
		table: {
			heading: 'One table or figure',
			body: [
				{
					list: [
						'[[common.copy|Copy]] below a table: paste it in Word or Excel, with its headings in place.',
						'[[common.downloadWord|Download Word]] and [[common.downloadExcel|Download Excel]]: a file with the table. In Excel numbers are numbers, in the format they are shown in.',
						'[[common.downloadCsv|Download CSV]]: the numbers unrounded.',
						'[[result.plot.svg|Download SVG]] and [[result.plot.png|Download PNG]] below a figure. [[result.plot.numbers|Show the numbers]] shows the same numbers as a table.'
					]
				}
			]
		},
		whole: {
			heading: 'The whole analysis',
			body: [
				'At the top of the result are [[common.downloadWord|Download Word]] and [[common.downloadExcel|Download Excel]] for all tables and figures of the analysis, with a paragraph or sheet on the method. Wide tables stand on landscape pages or are split, and no column is lost. [[result.copyAll|Copy all tables]] puts all of them on the clipboard.',
				'Cells that are hidden on the screen are hidden in the file too, and the file says so.'
			]
		},
		code: {
			heading: 'R and SPSS',
			body: [
				{
					steps: [
						'Open [[syntax.title|R code and SPSS syntax]] below the result.',
						'Choose [[syntax.r|R code]] or [[syntax.spss|SPSS syntax]], and then [[syntax.copy|Copy the code]] or [[syntax.downloadCode|Download the code]].',
						'Choose [[syntax.downloadData|Download the data]]. The code reads this file and gives the same numbers.'
					]
				},
				'Where SPSS has no command for what you have chosen, it says so.'
			]
		},
		pdf: {
			heading: 'PDF and paper',
			body: [
				'Choose [[common.print|Print]] where it is, or print the page from the browser, and choose “Save as PDF” as the printer. Menus and buttons are left out, and tables are not split within a row.'
			]
		},
		text: {
			heading: 'Numbers in a text',
			body: [
				'The analysis [[analysisText.question|How do I keep the numbers in my text right?]] is a text whose numbers are fetched from the tables. Choose [[analysisText.insert|Insert a number]] where a number belongs. When the data change, the numbers in the text change.'
			]
		}
	}
};
