import type { MethodNames } from '../../../method/types';

/** The names of the methods, and what stands on all their pages. */
export default {
	title: 'The methods, one by one',
	lead: 'What each method computes, which choices were made and why, how SPSS and R do it, and what the numbers were checked against.',
	groups: {
		tables: 'Tables of answers',
		differences: 'Differences',
		relations: 'Associations',
		scales: 'Questions that belong together',
		published: 'Published tables',
		municipalities: 'Municipalities, grants and applications',
		draw: 'The rules of the draw',
		whatIf: 'How sure is the draw, and what if?',
		data: 'The data'
	},
	headings: {
		definition: 'Definition',
		choice: 'The choice made here, and why',
		sources: 'Sources',
		programs: 'SPSS and R',
		checked: 'Checked against',
		limits: 'What it cannot say',
		setting: 'The setting that changes it',
		related: 'Methods nearby'
	},
	ways: {
		byHand: 'Computed by hand',
		second: 'Another program, written from the definitions',
		known: 'Invented countries whose truth is known',
		own: 'The project’s own tests alone'
	},
	labels: {
		inWords: 'In words',
		program: 'Program',
		area: 'Where in the project',
		noSource: 'None: the method is our own.',
		all: 'All methods',
		newTab: 'Open as a page of its own',
		functions: 'Use'
	},
	methods: {
		frequencies: { title: 'Frequency table', short: 'How many gave each answer.' },
		likert: {
			title: 'Answers on a scale (Likert)',
			short: 'Percent of each answer, means, and differences between groups.'
		},
		descriptives: { title: 'Descriptive measures', short: 'Means, spread and quartiles.' },
		'mean-table': {
			title: 'Means and standard deviations by group',
			short: 'Tables of means, with suppression.'
		},
		'category-wave': {
			title: 'Means by category and year',
			short: 'Two or more years side by side, with a test.'
		},
		'cross-table': {
			title: 'Cross table',
			short: 'Two questions against each other, with a chi-square test.'
		},
		'response-rate': { title: 'Response rate', short: 'How large a part of the population answered.' },
		representativeness: { title: 'Representativeness', short: 'The sample beside all.' },
		'group-difference': {
			title: 'Difference between two groups or two answers',
			short: 'Welch, Student, Mann-Whitney, Wilcoxon and more tests.'
		},
		'several-groups': {
			title: 'Difference between several groups',
			short: 'Analysis of variance, pairwise tests, and adjustment for many tests.'
		},
		'effect-size': {
			title: 'Effect size',
			short: 'How large a difference is: Cohen’s d, Hedges’ g, and d of pairs.'
		},
		correlation: { title: 'Correlation', short: 'Pearson, Spearman, Kendall and polychoric.' },
		regression: { title: 'Linear regression', short: 'Several explanatory variables at once.' },
		'robust-errors': { title: 'Robust and cluster-robust standard errors', short: 'HC3, CR1 and CR2.' },
		logistic: {
			title: 'Logistic regression',
			short: 'Whether something happened, also with Firth’s correction.'
		},
		reliability: { title: 'Reliability', short: 'Cronbach’s alpha and omega.' },
		factor: { title: 'Factor analysis', short: 'Questions that belong together.' },
		'published-difference': {
			title: 'Difference of printed numbers',
			short: 'Tests and d of number, mean and standard deviation.'
		},
		checker: { title: 'Check of a published table', short: 'Printed numbers that do not fit each other.' },
		structure: { title: 'Who is drawn?', short: 'The drawn beside all others.' },
		allocation: { title: 'Distribution key', short: 'A budget divided between counties.' },
		applications: { title: 'Applications', short: 'Traffic lights, decisions and budget.' },
		limits: { title: 'Limits', short: 'When a result is worse than a limit.' },
		'risk-points': { title: 'Risk points', short: '0, 1 or 3 points for each result.' },
		'risk-share': {
			title: 'Share of possible risk points, and coverage',
			short: 'The sum of points divided by what is possible.'
		},
		'average-draw': { title: 'The average draw', short: 'Those with the highest share, usually 30.' },
		'spread-draw': {
			title: 'The spread draw',
			short: 'Municipalities with very different schools, up to 10.'
		},
		ties: { title: 'When municipalities are equal', short: 'The order where shares are equal.' },
		quarantine: { title: 'Who cannot be drawn', short: 'Not twice in a row, population and exceptions.' },
		margins: { title: 'Margins and smallest change', short: 'How far it is to the cut.' },
		comparison: { title: 'Comparison of rules', short: 'Who goes in and out, and kappa.' },
		chance: { title: 'The chance of being drawn', short: 'How often in equally likely data sets.' },
		sensitivity: { title: 'What matters most', short: 'Tornado and Sobol indices.' },
		'spread-noise': { title: 'Spread without noise', short: 'How much of the spread is chance.' },
		residual: { title: 'Adjusted for structure', short: 'A thought experiment with regression.' },
		development: {
			title: 'Development and regression to the mean',
			short: 'Before and after, against all in the same years.'
		},
		'empty-cells': {
			title: 'Kinds of empty cells',
			short: 'Suppressed, missing, not applicable and don’t know.'
		},
		suppression: {
			title: 'Suppression of small numbers',
			short: 'What is hidden, and what has to be hidden beside it.'
		},
		'municipality-vintages': {
			title: 'Municipalities then and now',
			short: 'Mergers, divisions and numbers.'
		},
		'computed-variables': {
			title: 'New variables and indices',
			short: 'Reversed answers, indices and expressions.'
		},
		bands: { title: 'Groups by size', short: 'A number divided into groups.' },
		weights: { title: 'Weights', short: 'Rows that count more than others.' }
	}
} satisfies MethodNames;
