import type { HelpTexts } from '../../../help-text';

/** The page of the report. */
export const writing: HelpTexts['guide']['writing'] = {
	title: 'Write a report',
	lead: 'A report collects results and your own text in one document, which follows the data until it is taken out.',
	words:
		'report document template chapter heading footnote cross reference figure number table number word pdf appendix',
	sections: {
		begin: {
			heading: 'Begin',
			body: [
				'Choose a template, or begin with nothing. There are templates for a survey, structural conditions, means and grants, the draw, and a municipality sheet. The first three are built like published reports. A template is filled with what the project has, and what is missing is named.'
			]
		},
		fill: {
			heading: 'Fill it',
			body: [
				{
					list: [
						'Results are put in from the analyses and the draw, as tables and figures. The numbers follow the order, and references follow the numbers.',
						'Your own text is written in paragraphs with headings and footnotes. A number can be fetched from a cell, and then follows the table.',
						'Notes on method, suppression and sources are made of the settings.'
					]
				}
			]
		},
		out: {
			heading: 'Take it out',
			body: [
				'The report is saved as a Word file with real tables and headings, or printed as PDF. What is hidden on the screen is hidden in the report. When the data change, the numbers in the report change, but not in files that were taken out before.'
			]
		}
	}
};
