import type { HelpTexts } from '../../../help-text';

/** The page of the report. */
export const writing: HelpTexts['guide']['writing'] = {
	title: 'Write a report',
	lead: 'A report collects results and your own text in one document, which follows the data until it is taken out.',
	words:
		'report document template chapter heading footnote cross reference figure number table number word excel pdf html web page markdown appendix',
	sections: {
		begin: {
			heading: 'Begin',
			body: [
				{
					steps: [
						'Go to [[common.pages.report|Report]] and choose [[report.add|New report]].',
						'Choose a template, or [[reportTemplates.emptyName|Empty report]]. There are templates for a survey, structural conditions, means and grants, the draw, and a municipality sheet. The first three are built like published reports.',
						'See what the template finds in the project, and what is missing. Choose [[reportTemplates.begin|Make the report]].'
					]
				},
				'You can also begin where a result is shown: [[report.addToReport|Add to report]] puts it into a report.'
			]
		},
		fill: {
			heading: 'Fill it',
			body: [
				{
					list: [
						'[[report.addHere|Add here]] is the plus sign between two parts. [[report.kinds.result|Result]] gives tables and figures of the analyses and the draw. The numbers follow the order, and references follow the numbers.',
						'Your own text is written in paragraphs with headings. With the cursor in a paragraph, [[report.insertNumber|Number]] puts in a number that follows its table, [[report.insertReference|Reference]] refers to a table, figure or heading, and [[report.insertFootnote|Footnote]] makes a footnote.',
						'[[report.kinds.notes|Notes]] on method, suppression and sources are written from the settings.',
						'Where something takes long, the result says how far it has come. It can be stopped there, and [[report.goOn|Go on]] takes it up again. You can go to other pages meanwhile.'
					]
				}
			]
		},
		out: {
			heading: 'Take it out',
			body: [
				'The buttons above the report save, print or copy it. All of them give the same figures and the same numbering.',
				{
					list: [
						'[[report.word|Word]]: real tables, headings, footnotes, and references that Word can update.',
						'[[report.excel|Excel]]: a sheet for each table, with numbers that Excel can compute with.',
						'[[report.html|Web page]]: the whole report as one web page in one file, with figures and links. It needs no network.',
						'[[report.markdown|Markdown]]: plain text with tables. Figures stand with their title and the numbers that they show.',
						'[[report.pdf|Print or PDF]]: choose “Save as PDF” as the printer.',
						'[[report.copy|Copy all]]: paste the report into another program.'
					]
				},
				'What is hidden on the screen is hidden in every copy. If something is not computed, the copy says so. When the data change, the numbers in the report change, but not in files that were taken out before.'
			]
		}
	}
};
