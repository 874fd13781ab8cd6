import type { Messages } from '../types';

const exampleProject: Messages['exampleProject'] = {
	survey: 'Invented survey on competence development in schools',
	wave: ({ year }) => `Answers ${year}`,
	waveLabel: 'Year of the survey',
	figures: 'Municipal figures 2020 and 2023',
	newest: 'Newest year',
	earlier: 'The draw of 2020',
	stack: 'Answers of both years',
	linked: 'Answers with municipal figures',
	owners: 'School owners',
	ownersPhrase: 'answer for the school owner',
	drawn: 'The draw as a table',
	profile: 'The draw with municipal figures',
	response: 'Response rate by year and role',
	representative: 'Are the municipalities that answered like all municipalities?',
	likert: ({ index }) => `${index}: answers to the statements`,
	likertRoles: 'Perceived benefit: answers by role',
	likertCompared: 'Perceived benefit: 2021 against 2024, statement by statement',
	means: 'The indices by role, with Cohen’s d',
	waves: 'Difference between 2021 and 2024',
	roles: 'Difference between the roles',
	correlation: 'How the indices go together',
	factor: 'Factor analysis of all statements',
	alpha: ({ index }) => `${index}: Cronbach’s alpha`,
	structure: 'Who is drawn? Profile and counties',
	logistic: 'What marks municipalities that are drawn',
	allocation: 'Grants by two keys',
	drawNow: 'Draw 2025, rules of 2022',
	drawBefore: 'The rules of 2020',
	drawBroad: 'More data and more spread asked for',
	publishedTable: ({ table, about }) => `Table ${table}: ${about}`,
	publishedCheck: ({ table, about }) => `Table ${table}, checked: ${about}`,
	publishedDifference: ({ table, about }) => `Table ${table}, differences: ${about}`,
	publishedNote: ({ source }) =>
		`The numbers are published in ${source}. The statements are given in a few words of ours.`,
	publishedSd: ({ source }) =>
		`The means are published in ${source}. The report has no standard deviations: they are computed from the published percentages, and N is without “don’t know”.`,
	publishedStep: ({ n, source }) => `${n} published tables of ${source} put in`,
	finishedName: 'Example: survey and draw (invented)',
	publishedName: 'AFI-2024: the published tables'
};

export default exampleProject;
