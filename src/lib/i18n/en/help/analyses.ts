import type { HelpTexts } from '../../help-text';

const analyses: HelpTexts['analyses'] = {
	title: 'Analyses: tables, tests and models',
	lead: 'An analysis is a set of choices: which table, which variables, which method. Its result is computed anew whenever the numbers or the choices change, and is never stored.',
	sections: {
		begin: {
			heading: 'Making an analysis',
			body: [
				{
					steps: [
						'Go to Analyses and choose “New analysis”. Choose a question, or search for the name of a method.',
						'Choose variables in the narrow column. The result beside it follows every choice.',
						'Give the analysis a name, and write a note of what you want to remember. Analyses can be copied, moved and deleted, and everything can be undone.'
					]
				},
				'Under “Rows” you choose a filter, a variable that everything is split by, and whether the weight is used. Methods that do not use weights say so.',
				'Below the result stands “How this was computed”: method, choices, number of rows and why some were left out. Tables are copied with their headers to Word and Excel, or downloaded as CSV with unrounded numbers.'
			]
		},
		numbers: {
			heading: 'Numbers and rounding',
			body: [
				'Everything is computed on unrounded numbers. What is shown is rounded once, halves upwards: 3.625 is shown as 3.63. Percents of counts are rounded from the fraction. A sum of rounded percents can be 99 or 102; it is not corrected, but you can choose to show 100.',
				'Some reports have rounded to one decimal first and then to whole percents. In distributions of answers you can choose such rounding in two steps to make such a table again.',
				'Empty cells are never numbers, and their kinds are kept apart. N is the number of answers in a number; where they differ, both all and valid answers are shown.'
			]
		},
		tables: {
			heading: 'Tables',
			body: [
				{
					list: [
						'Distribution of answers: percent of each answer, “don’t know” in the base but not in the mean unless you choose otherwise. What was chosen stands below the table.',
						'Means and standard deviations: standard deviation with n − 1. In tables with small groups, cells with fewer answers than the limit are hidden, and as many more as needed so that none can be computed from the totals. A log says which and why.',
						'Means by group and year: N in parentheses, margins computed from all answers, not from the means of the groups.',
						'Cross table: chi-square without Yates’ correction, expected counts, and Cramér’s V without correction. It is said when more than a fifth of the expected counts are below five.',
						'Response rate: answers divided by the population, without an interval. A share in a sample of a known population gets a Wilson interval with the correction for a finite population.'
					]
				}
			]
		},
		tests: {
			heading: 'Differences between groups',
			body: [
				'Welch’s t test is the default for two groups, since it does not assume equal spread. For answers on a scale of few points it should be read together with Mann-Whitney or Brunner-Munzel, which use the order only.',
				'Cohen’s d is the difference divided by the pooled standard deviation, with an interval from the noncentral t distribution. For two questions in one group the formula of published reports is used, with the root mean square of the two standard deviations; d_z stands beside it. The name of the formula stands by the number.',
				'When many differences are tested at once, some are large by chance. Holm’s method makes the p values stricter; Benjamini-Hochberg keeps the share of false findings down.'
			]
		},
		relations: {
			heading: 'Relations',
			body: [
				'Correlations: Pearson, Spearman with mid-ranks, Kendall’s tau-b and polychoric. Stars are set when p is below the level, not equal to it.',
				'Regression: least squares. Squared terms can be centred; that changes the coefficient of the linear term, but not the model. Robust standard errors are HC3; cluster-robust ones are CR1, and CR2 with Satterthwaite’s degrees of freedom when there are fewer than 40 clusters.',
				'Logistic regression: what goes together with whether something happened. Beside odds ratios stand average differences in percentage points, since odds are easily read as probabilities. With fewer than ten events for each coefficient, or where the variables tell the outcomes apart completely, Firth’s correction is used; that is said, with the numbers, and can be switched off.',
				{
					note: 'A regression shows associations. It does not say that one thing leads to another.'
				}
			]
		},
		scales: {
			heading: 'Questions that belong together',
			body: [
				'Factor analysis has two presets. “SPSS” computes as SPSS 27 does, its stopping rules included, so that loadings are the same without turning signs or order. “psych” computes as the package psych in R. The preset stands by the result.',
				'Parallel analysis and MAP propose the number of factors, with Kaiser’s rule beside them. Parallel analysis draws random data with a fixed seed: the same choices give the same answer.',
				'Reliability: Cronbach’s alpha with Feldt’s interval, omega, and alpha without each question. From a factor or a reliability analysis you can make an index; the index remembers where it came from.'
			]
		},
		drawn: {
			heading: 'Who is drawn',
			body: [
				'“Who is drawn?” sets drawn municipalities against all others, as tables 47–55 of AFI report 2025:03 do: the average draw and the spread draw apart, all draws together and each year by itself. The table needs one row for each municipality, a variable for each draw, and the municipal numbers you want to look at. A draw of the project becomes such a table with “Use the draw as a table”; numbers of Statistics Norway are linked to it under Data.',
				'Together, a municipality that was drawn twice counts twice, as in the report. You can choose that it counts once. “All others” are municipalities that are in none of the draws.',
				'Few municipalities and one large: “The municipality that moves the mean most” leaves each municipality out in turn. In the report the mean of the spread draw of 2022 is 24,427 inhabitants with the largest municipality, and 16,611 without. Then read the median.',
				'Counties: the ratio of a county’s share of the drawn to its share of all municipalities. 1 is as expected; an interval that covers 1 says that it may be chance. Each municipality counts once.',
				'The drawn are all that were drawn, not a random sample. Intervals and p values only say how large differences chance variation between so few municipalities usually gives, and nothing of why some are drawn.',
				'Type published means into the analysis to have them beside the computed ones, and to learn whether a mean of all can follow from those of the years. Without data, paste the years with N and the row of all into the check of published tables. Free income of tables 48 and 52 is there as an example: 87,428 cannot be the mean of 77,023 and 89,727 for draws of equal size.'
			]
		},
		published: {
			heading: 'Published tables',
			body: [
				'The check of published tables looks for distributions of answers in whole numbers that can give the printed numbers. “Impossible” means that there is no such distribution under the chosen rules of rounding and “don’t know”. The explanation may be a misprint, a row that is missing, or another base than the table says.',
				'From printed means, standard deviations and N you can compute t, d and analysis of variance, with the interval that the rounding allows.'
			]
		},
		grants: {
			heading: 'Distributing a grant',
			body: [
				'A key has a budget, a fixed part for each county, and weighted criteria: inhabitants, municipalities that take part, or a column that you type. Floors and ceilings come first, and the rest is shared by the criteria. The total is exact to the krone.',
				'Several keys can stand side by side. The budget of the example is invented; the numbers of table 5.1 are from NTNU’s report. Models 0 and 1 are our reading, since Udir gives no formula.',
				'A column can follow a table of the project: choose “Use the draw as a table” on the page Draw, and count those drawn in each county.',
				'Applications can be judged with traffic lights by criteria that you type. Decisions that differ from the lights are listed with their reasons, and whoever has an interest of their own is noted. The last table shows what grants for one and for three years bind of the budget. The limits of the lights are ours.'
			]
		},
		differences: {
			heading: 'Where programs differ',
			body: [
				'The numbers were checked against R, PSPP, output of SPSS, NIST and published tables. Where programs compute differently, this was chosen:',
				{
					table: {
						title: 'Choices where SPSS and R differ',
						columns: ['What', 'Here', 'SPSS', 'R'],
						rows: [
							['Quartiles', 'type 7; type 6 can be chosen', 'type 6', 'type 7'],
							[
								'Levene’s test',
								'about the mean; about the median can be chosen',
								'about the mean',
								'about the median (car)'
							],
							[
								'Mann-Whitney, normal approximation',
								'without continuity correction; can be switched on',
								'without',
								'with'
							],
							['Varimax', 'as the preset says', 'pairwise rotations', 'SVD (stats::varimax)'],
							['Sign of loadings', 'column sum ≥ 0', 'column sum ≥ 0', 'as psych'],
							['Leverage', 'h; SPSS’s h − 1/n beside it', 'h − 1/n', 'h'],
							[
								'Weights in regression',
								'analytic; frequency weights are a choice of their own',
								'frequency weights',
								'analytic'
							],
							['Weights in standard deviations', 'sum of weights − 1', 'sum of weights − 1', '–'],
							[
								'Set aside for collinearity',
								'exactly dependent columns; a warning below 0.0001',
								'tolerance below 0.0001',
								'exactly dependent'
							]
						]
					}
				}
			]
		}
	}
};

export default analyses;
