import type { WorkMessages } from '../types';

const factorForm: WorkMessages['factorForm'] = {
	question: 'Which items belong together?',
	name: 'Factor analysis',
	words: 'EFA, loadings, dimensions, principal axis, promax, varimax, oblimin, polychoric, KMO, index',
	componentsQuestion: 'Can many items be gathered in a few measures?',
	componentsName: 'Principal components',
	componentsWords: 'PCA, varimax, eigenvalues, Kaiser, factor analysis',
	items: 'Items',
	itemsHelp: 'Answers are used as given. Items worded the other way round get negative loadings.',
	preset: 'Preset',
	presets: { spss: 'As SPSS', psych: 'As psych in R', own: 'Own' },
	presetHelp: 'Which program’s steps, stopping rules and signs are followed.',
	extraction: 'Method',
	extractions: {
		principalAxis: 'Principal axis',
		components: 'Principal components',
		minres: 'Minimum residual (minres)',
		likelihood: 'Maximum likelihood'
	},
	count: 'Number of factors',
	counts: {
		parallel: 'Parallel analysis (recommended)',
		map: 'MAP',
		kaiser: 'Kaiser: eigenvalue above 1',
		typed: 'I decide'
	},
	typed: 'How many',
	rotation: 'Rotation',
	rotations: {
		none: 'None',
		varimax: 'Varimax: factors do not correlate',
		promax: 'Promax: factors may correlate',
		oblimin: 'Oblimin: factors may correlate'
	},
	more: 'More options',
	correlation: 'Correlation',
	correlations: {
		pearson: 'Pearson',
		spearman: 'Spearman (ranks)',
		polychoric: 'Polychoric (ordered answers)'
	},
	missing: 'Rows with empty answers',
	missings: { listwise: 'Only rows with an answer to everything', pairwise: 'Pairwise' },
	iterationLimit: 'At most so many rounds',
	iterationHelp:
		'SPSS stops at 25 unless you choose more. The numbers are the same once the solution is found.',
	hideBelow: 'Hide loadings below',
	hideHelp: '0 shows all.',
	sorted: 'Sort by loading',
	scores: 'Factor scores',
	scoreMethods: { regression: 'Regression', bartlett: 'Bartlett', andersonRubin: 'Anderson and Rubin' },
	ownExtraction: 'The steps of',
	ownRotation: 'The rotation of',
	ownRotationHelp: 'SPSS rotates with Kaiser’s normalisation; psych does not in oblimin.',
	programs: { spss: 'SPSS', psych: 'psych' },
	power: 'Promax: κ',
	sets: 'Sets in parallel analysis',
	seed: 'Seed of random numbers'
};
export default factorForm;
