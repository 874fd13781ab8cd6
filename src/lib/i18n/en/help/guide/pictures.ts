import type { HelpTexts } from '../../../help-text';

const pictures: HelpTexts['pictures'] = {
	start: {
		alt: 'The start page has three doors: example data, own files, and project, recipe or link. Below are the projects on the machine.',
		caption: 'The start page with its three doors.'
	},
	draw: {
		alt: 'The page Draw: rules to the left, the ranked list in the middle, and the explanation of a municipality to the right.',
		caption: 'Rules, list and municipality side by side. The municipalities are invented.'
	},
	limit: {
		alt: 'An indicator opened among the rules: national limit, absolute lower limit set to a fixed value, and weight.',
		caption: 'A fixed value as the absolute lower limit.'
	},
	import: {
		alt: 'A file of answers has been read: the number of rows and columns, the first rows, and each point to look over before anything is stored.',
		caption: 'The file is looked over before anything is stored. The answers are invented.'
	},
	link: {
		alt: 'The page for linking tables: the table that gets more variables, the register of municipalities, and how many rows have a match.',
		caption: 'A draw is linked with the register of municipalities.'
	},
	variables: {
		alt: 'The variables of a table, with proposals at the top of which answer scale the questions have.',
		caption: 'Proposals of a scale, and a row for each variable.'
	},
	index: {
		alt: 'A new index: the questions are ticked, and the distribution is shown beside before the index is made.',
		caption: 'The index is shown while it is made.'
	},
	analysis: {
		alt: 'A distribution of answers: choices in a narrow column, the table of percentages for each answer and a figure of horizontal bars beside.',
		caption: 'Choices to the left, the result to the right.'
	},
	compare: {
		alt: 'Two sets of rules compared: which rules differ, which municipalities go in and out, and which rule did it.',
		caption: 'Who goes in and out, and why.'
	},
	certainty: {
		alt: 'A table of municipalities with in how many of 100 data sets they were drawn, and the ranks they had in 90 of 100.',
		caption: 'How often each municipality is drawn.'
	},
	explain: {
		alt: 'The explanation of a municipality: rank, share and margin in sentences, and a table of points for each indicator and school year.',
		caption: 'The explanation, number by number.'
	},
	sheet: {
		alt: 'The sheet about a municipality as it is printed: the scheme, the result, the table of points, and what would have changed the outcome.',
		caption: 'The sheet as it is printed.'
	},
	governor: {
		alt: 'The follow-up of one county: the candidates with rank, share and assessment, and who assesses.',
		caption: 'The candidates of one county.'
	},
	code: {
		alt: 'R code and SPSS syntax opened below a result, with buttons to copy and download the code and the data.',
		caption: 'The code that gives the same numbers.'
	},
	save: {
		alt: 'The dialog Save as file: the whole project with data, or the recipe only, and a tick box for a passphrase.',
		caption: 'What is saved, and whether the file is protected.'
	},
	phone: {
		alt: 'The page Draw on a narrow screen: three steps at the top, and the list below.',
		caption: 'On a narrow screen the columns are steps.'
	}
};
export default pictures;
