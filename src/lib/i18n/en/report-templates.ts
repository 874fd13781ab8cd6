import type { Messages } from '../types';

const reportTemplates: Messages['reportTemplates'] = {
	surveyName: 'Report of a survey',
	surveyAbout:
		'Response rate, statements with figures, indices and differences between groups. Built like AFI-rapport 2024:04.',
	structuralName: 'Structural conditions',
	structuralAbout:
		'Every index by every background characteristic and year, regression, correlations, and who is drawn. Built like tables 5–49 and the appendices of AFI-rapport 2025:03.',
	meansName: 'Means and grants',
	meansAbout:
		'Means and standard deviations by role, effect sizes, and how grants are shared out. Built like NTNU’s report on kompetanseløftet.',
	drawName: 'The draw',
	drawAbout: 'Rule, limits, lists, profile, uncertainty, scenarios and reservations.',
	municipalityName: 'Municipality sheet',
	municipalityAbout: 'What the sheet says of one municipality, with room for its own assessment.',

	dialogTitle: 'New report',
	dialogText:
		'Choose what the report is to be about. Numbers, tables and figures come from the project and follow it.',
	emptyName: 'Empty report',
	emptyAbout: 'Begin with a blank sheet.',
	adds: ({ n }) => (n === 1 ? 'One analysis is made for it.' : `${n} analyses are made for it.`),
	addsNames: 'These are made',
	lacks: ({ n }) => (n === 1 ? 'One thing is missing.' : `${n} things are missing.`),
	lacksNames: 'This is missing',
	complete: 'All that it needs is in the project.',
	addOption: 'Make analyses that are missing, where the variables are there',
	begin: 'Make the report',
	template: 'Template',
	noMunicipality: 'Choose a municipality',
	madeStep: ({ name, n }) => `The report “${name}” and ${n} analyses that it needs are made`,
	chooseMunicipality: 'Municipality',
	working: 'Looking at what the project has',

	introduction: 'Introduction',
	dataAndMethod: 'Data and method',
	summary: 'Summary',
	invented: ({ project }) =>
		`Everything in this report is invented: the municipalities, answers and results of “${project}” do not exist. The report shows what can be made.`,
	summaryHint:
		'The numbers above say what goes together in the data. They do not say why, and should be read together with what is known from elsewhere.',

	response: 'Who has answered',
	responseText: ({ answers, population, rate, table }) =>
		`In all ${answers} of ${population} have answered, which is ${rate}. The response rate of each group is in ${table}.`,
	responseShort: ({ table }) => `How many have answered is in ${table}.`,
	representative: 'Are those who answered like everybody?',
	representativeText: ({ table }) =>
		`The municipalities that have answered stand beside all municipalities in ${table}. Where the differences are large, the results are first of all about those who answered.`,
	indices: 'Indices',
	indicesText: ({ n, reversed }) =>
		`The statements are put together in ${n} indices. An index is the mean of the statements that were answered${reversed > 0 ? '; negatively worded statements are reversed' : ''}. “Don’t know” is not in the mean.`,
	indexWith: ({ index, items, alpha }) => `${index}: ${items} statements, Cronbach’s alpha ${alpha}`,
	indexWithout: ({ index, items }) => `${index}: ${items} statements`,
	factorText: ({ table }) =>
		`Which statements belong together was tried by factor analysis. The loadings are in ${table}.`,

	answers: 'Answers to the statements',
	answersText: ({ item, first, firstMean, last, lastMean, n, table }) =>
		`The answers to ${n} statements are in ${table}. The mean of “${item}” is ${firstMean} for ${first} and ${lastMean} for ${last}.`,
	answersShort: ({ n, table }) => `The answers to ${n} statements are in ${table}.`,
	answersCompared: 'Statement by statement',
	answersComparedText: ({ table }) =>
		`The differences between the groups are tested for each statement, see ${table}.`,
	comparisons: 'Differences between groups',
	comparisonText: ({ outcome, first, firstMean, second, secondMean, d, table }) =>
		`${outcome}: the mean is ${firstMean} for ${first} and ${secondMean} for ${second}, Cohen’s d ${d}. All comparisons are in ${table}.`,
	comparisonMany: ({ groups, table }) =>
		`${groups} groups are compared. Mean and spread in each of them are in ${table}.`,
	checks: 'Published numbers checked',
	checksText: ({ n }) =>
		`${n} published tables were tried: do their numbers fit each other? A finding does not say which number is wrong, nor why.`,
	relations: 'What goes together',
	correlations: 'Correlations',
	correlationsText: ({ table }) => `How strongly the variables go together two by two is in ${table}.`,
	model: 'All characteristics together',
	modelText: ({ n, rSquared, table }) =>
		`In ${table} the characteristics are in one regression model, so that each is seen with the others held equal. The model is based on ${n} answers and has R² ${rSquared}.`,

	structuralIntroduction:
		'The report looks at whether assessments go together with the kind of municipality that answers come from, and whether the municipalities that are drawn are of another kind than the others.',
	structuralQuestion1:
		'Do assessments differ between municipalities of different size, centrality, composition and economy?',
	structuralQuestion2: 'Do assessments differ from one year to the next?',
	structuralQuestion3: 'Are the municipalities that are drawn unlike the others?',
	structuralResults: 'Assessments by kind of municipality',
	structuralReading: ({ n }) =>
		`Each index is shown for each year first, then by ${n} characteristics of the municipality, one at a time, and last in a model with all of them.`,
	overviewText: ({ index, first, firstMean, last, lastMean, table }) =>
		`${index}: the mean is ${firstMean} in ${first} and ${lastMean} in ${last} (${table}).`,
	byBand: ({ band }) => `${band}`,
	bandText: ({ low, lowMean, high, highMean, table }) =>
		`In the group “${low}” the mean is ${lowMean}, in the group “${high}” it is ${highMean}, all years together (${table}).`,
	summaryText: 'The indices from the first year to the last:',
	summaryLine: ({ index, first, firstMean, last, lastMean }) =>
		`${index}: ${firstMean} in ${first}, ${lastMean} in ${last}`,
	bands: 'How the municipalities are grouped',
	bandsText: ({ table }) =>
		`The municipal figures are divided into groups. How many answers are in each group stands from ${table} on.`,
	predictorsText:
		'How the characteristics of municipalities go together, and then how they go with each index:',
	structure: 'The municipalities that are drawn',
	structureText: ({ table }) =>
		`The municipalities of the average draw and the spread draw stand beside the others, from ${table} on.`,
	theme_population: 'Population and centrality',
	theme_economy: 'Income and expenditure',
	theme_social: 'Social conditions',
	theme_other: 'Other conditions',
	structureNumbers: ({ variable, average, spread, others }) =>
		`${variable}: ${average} in the average draw, ${spread} in the spread draw and ${others} in the other municipalities.`,
	structureCounties: 'The counties',
	structureCountiesText: ({ table }) =>
		`How many municipalities are drawn in each county, against how many there would be if all municipalities had the same chance, is in ${table}.`,

	surveyIntroduction:
		'The report shows what participants answer to the statements, and whether answers differ between groups and years.',
	meansIntroduction:
		'The report shows the means of each group of participants, how large the differences are, and how grants are shared out.',
	meansResults: 'The assessments of each group',
	meansText: ({ limit, table }) =>
		limit > 0
			? `Means and standard deviations are in ${table}. Groups with fewer than ${limit} answers are hidden.`
			: `Means and standard deviations are in ${table}.`,
	meansLine: ({ group, item, mean, sd }) =>
		`${group}: mean ${mean} and standard deviation ${sd} for “${item}”`,
	effectSizes: 'How large are the differences?',
	effectSizesText: ({ first, second, d, table }) =>
		`Between “${first}” and “${second}” Cohen’s d is ${d} for all together. Each group by itself is in ${table}.`,
	grants: 'How grants are shared out',
	grantsText: ({ counties, table }) =>
		`The grant is shared out among ${counties} counties. The amounts are in ${table}.`,

	drawIntroduction:
		'The report accounts for the draw: which rules were used, who is drawn, how certain that is, and what other rules would give. Values that are not public are the program’s own and not Udir’s.',
	drawNamed: ({ draw, n }) =>
		n > 1
			? `The report is about “${draw}”, one of ${n} scenarios of the project.`
			: `The report is about “${draw}”.`,
	draw_rules: 'The rules',
	draw_limits: 'The limits',
	draw_average: 'The average draw',
	draw_spread: 'The spread draw',
	draw_counties: 'The counties',
	draw_profile: 'What kind of municipalities are drawn',
	draw_uncertainty: 'How certain is the draw?',
	draw_margins: 'The municipalities nearest to the cut',
	draw_sensitivity: 'Which choices matter most',
	draw_scenarios: 'Other rules',
	draw_list: 'The whole list',
	drawText_rules: ({ draw }) => `The rules of “${draw}”, as they are set in the project.`,
	drawText_limits:
		'The limits in use for each indicator and year, and how many municipalities are worse than them.',
	drawText_average: 'The municipalities with the highest share of risk points, in order.',
	drawText_spread: 'Municipalities whose schools are far apart, in the order of their spread.',
	drawText_counties: 'How many municipalities are assessed and drawn in each county.',
	drawText_profile: 'The municipalities that are drawn beside all municipalities.',
	drawText_uncertainty:
		'Small cohorts vary from year to year. The draw was made again many times on equally plausible data sets, that is with figures as they could just as well have been. The table shows how often each municipality was drawn then.',
	drawText_margins:
		'For the municipalities nearest to the cut: how little it would take for the outcome to be another.',
	drawText_sensitivity:
		'Each choice of the rules is moved by itself. Long bars are choices that move many municipalities.',
	drawText_scenarios: ({ n }) =>
		`The project has ${n} scenarios. Here this one is compared with the others: who comes in, who goes out, and by which rule.`,
	drawText_list: 'All municipalities that are assessed, in order, and last those with too few data.',
	drawModel: 'Characteristics of municipalities together',
	drawModelText: ({ outcome, table }) =>
		`In ${table} the characteristics are seen together in a logistic model. It shows what goes together with “${outcome}”.`,
	drawJudgement: 'Judgement beside the numbers',
	drawJudgementText:
		'The county governor ranks the candidates and Udir decides. Participation is voluntary. Write here what was considered beyond the numbers, with reason and date.',

	sheetResult: 'The result',
	sheetName: ({ municipality }) => `Municipality sheet: ${municipality}`,
	sheetText: ({ municipality, draw }) => `This is about ${municipality} by the rules of “${draw}”.`,
	sheetLimits: 'The limits in use',
	sheetLimitsText: 'The results of the municipality are measured against these limits.',
	sheetRules: 'The rules in use',
	sheetRulesText: 'The same rules are used for all municipalities.',
	sheetOwn: 'The municipality’s own assessment',
	sheetOwnText:
		'The numbers measure some of what a school should be good at. The municipality knows the rest.',
	sheetQuestion1: 'Do we recognise ourselves in the numbers, and are they true of all schools?',
	sheetQuestion2: 'How few pupils are behind the weakest results, and what are the next cohorts like?',
	sheetQuestion3: 'What have we begun already, and what do we want help with?',

	appendixVariables: 'Groups and correlations',
	appendixMethod: 'Method',
	appendixMethodText: 'This is how the numbers of the report were computed.',
	appendixHidden: 'What is hidden',
	appendixSources: 'Sources',
	appendixTables: 'Tables and figures',

	nameOverview: 'The indices by year',
	nameMeans: ({ index }) => `${index} by background and year`,
	nameModel: ({ index }) => `${index}: regression`,
	nameCorrelation: ({ index }) => `${index}: correlation with municipal figures`,
	namePredictors: 'Correlation between the municipal figures',
	nameBands: 'How the municipal figures are grouped',
	nameAlpha: ({ index }) => `${index}: Cronbach’s alpha`,
	nameAnswers: ({ index }) => `${index}: answers`,
	nameDifference: ({ group }) => `Differences: ${group}`,
	nameMeansBy: ({ group }) => `Means: ${group}`,

	missingResponse:
		'The response rate is missing. Add the analysis “Response rate by group” on the Analyses page, with how many were asked.',
	missingRepresentative:
		'A comparison with all municipalities is missing. Add the analysis “Representativeness” on the Analyses page.',
	missingIndices: ({ dataset }) =>
		`The table “${dataset}” has no indices. Make them on the Data page, tab Variables.`,
	missingItems:
		'The project has no statements with an answer scale. Open a survey on the Data page, and give its statements a scale.',
	missingComparison:
		'A comparison of groups is missing. Add “Welch t test” or “Analysis of variance (ANOVA)” on the Analyses page.',
	missingStructural:
		'Answers of several years with indices and municipal figures in groups are missing. Stack the surveys, link municipal figures, and make indices and groups on the Data page.',
	missingMeans: ({ index }) =>
		`The mean of “${index}” by year is missing. Add “Means by category and year” on the Analyses page.`,
	missingMeansBy: ({ index, band }) =>
		`The mean of “${index}” by “${band}” is missing. Add “Means by category and year” on the Analyses page.`,
	missingModel: ({ index }) =>
		`The regression of “${index}” is missing. Add “Linear regression” on the Analyses page.`,
	missingBands:
		'How the municipal figures are grouped is missing. Add “Frequency table” of the groups on the Analyses page.',
	missingPredictors:
		'The correlations between the municipal figures are missing. Add “Correlation” on the Analyses page.',
	missingCorrelation: ({ index }) =>
		`The correlations of “${index}” are missing. Add “Correlation” on the Analyses page.`,
	missingStructure:
		'An analysis of who is drawn is missing. Make a table of the draw on the Data page, and add “Drawn municipalities against all others” on the Analyses page.',
	missingMeanTable:
		'A table of means by group is missing. Add “Means and standard deviations by group” on the Analyses page.',
	missingAllocation:
		'A distribution of grants is missing. Add “Distribution keys side by side” on the Analyses page.',
	missingDraw: 'The project has no draw. Open files with indicators on the Data page.',
	missingScenarios:
		'The project has only one scenario. Make another one on the Draw page, and they are compared here.',
	missingMunicipality: 'No municipality is chosen. Choose it on the page My municipality.'
};

export default reportTemplates;
