import type { HelpTexts } from '../../help-text';

const news: HelpTexts['news'] = {
	title: 'What is new',
	lead: 'What has been added, version by version. A change of a default rule that changes results is named by itself.',
	versions: {
		'0.1.0': {
			heading: 'Version 0.1.0, the first',
			groups: {
				latest: {
					heading: 'Added last, 26 November 2026',
					items: [
						'My municipality answers why, how sure it is, and what it would take to get another outcome. The sheet to print also says how sure it is.',
						'Cross tables of answers that have an order have gamma and Kendall’s tau-b, which say whether high goes with high.',
						'McNemar’s test where the same persons have answered yes or no twice, and rank-biserial r and ε² beside tests of ranks. Logistic regression also has Cox and Snell’s R².',
						'The list and the options on the Analyses page can be hidden, so that a wide table has room.',
						'Reports: work that takes time can be stopped and gone on with, and copies say what they lack. Large reports can be saved as Excel. A report on a draw says which rules it has.',
						'Recipes can carry the reports.',
						'R code for the table checker and for the assessment of applications, too.',
						'Changes in the last half second before the page is closed are kept. A decision that you are writing under Follow-up stays when you look at another municipality.',
						'The program has been tried in Firefox. If the browser is too old, the page says so.'
					]
				},
				earlier: {
					heading: 'Added earlier',
					items: [
						'Reports: own text and results in one document that follows the data, with templates, and out as Word, Excel, web page and on paper.',
						'R code and SPSS syntax for all analyses of datasets, the whole project as one R script, and the draw in R.',
						'Two finished examples: an invented survey with a draw, and the published tables of AFI report 2024:04.',
						'A page for each method, and words explained where they stand.',
						'Decimals, stars, the smallest group and colours are chosen under Settings. Search everything with Ctrl+K.',
						'Word and Excel: whole results, single tables and the list of the draw, as real tables that are never cut. Hidden cells are hidden there too.',
						'How sure the draw is: each municipality’s chance of being drawn, ranks with intervals, and four lists side by side.',
						'What matters most: one choice at a time, and all at once.',
						'Follow-up: the county governor’s assessments, who comes in instead, a log, and a county’s work as one file.',
						'A register of participants, the distribution of grants, and applications judged with traffic lights.',
						'Logistic regression, and municipalities drawn against all others.',
						'This guide, with search and pictures, and a tour.'
					]
				},
				data: {
					heading: 'Data',
					items: [
						'Files from Udir, spreadsheets, SPSS, JSON-stat, text files and pasted tables, looked over before anything is stored.',
						'Tables are linked, stacked, grouped and turned. Nothing is guessed, and what did not match is listed.',
						'Variables as in SPSS, answer scales that are recognised, indices and other new variables, and filters.'
					]
				},
				analyses: {
					heading: 'Analyses',
					items: [
						'Distributions of answers, cross tables, means, group differences, correlations, factor analysis, reliability and regression, checked against R and SPSS.',
						'A check of published tables, and texts whose numbers follow the tables.'
					]
				},
				draw: {
					heading: 'The draw',
					items: [
						'Four presets, limits that can be moved while the list follows, and scenarios side by side.',
						'An explanation of each municipality, a sheet to print in three languages, and “My municipality”.',
						'A map, development over the years, and the draw as a table.'
					]
				},
				keeping: {
					heading: 'Storage and privacy',
					items: [
						'Everything on this machine, without a network after the first visit. A project file with a passphrase, a recipe and a link without data.',
						'History and undo for the whole project.'
					]
				}
			}
		}
	}
};
export default news;
