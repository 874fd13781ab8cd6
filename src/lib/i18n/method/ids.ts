import type { AnalysisType } from '../../core/analysis/types';

/** The pages on methods, by what they are of, in the order of reading. An id is also the end of the page's address. */
export const METHOD_GROUPS = {
	tables: [
		'frequencies',
		'likert',
		'descriptives',
		'mean-table',
		'category-wave',
		'cross-table',
		'response-rate',
		'representativeness'
	],
	differences: ['group-difference', 'several-groups', 'effect-size'],
	relations: ['correlation', 'regression', 'robust-errors', 'logistic'],
	scales: ['reliability', 'factor'],
	published: ['published-difference', 'checker'],
	municipalities: ['structure', 'allocation', 'applications'],
	draw: ['limits', 'risk-points', 'risk-share', 'average-draw', 'spread-draw', 'ties', 'quarantine'],
	whatIf: ['margins', 'comparison', 'chance', 'sensitivity', 'spread-noise', 'residual', 'development'],
	data: ['empty-cells', 'suppression', 'municipality-vintages', 'computed-variables', 'bands', 'weights']
} as const;

export type MethodGroup = keyof typeof METHOD_GROUPS;
export type MethodId = (typeof METHOD_GROUPS)[MethodGroup][number];

/** Every page on a method, in the order of reading. */
export const METHOD_IDS: readonly MethodId[] = Object.values(METHOD_GROUPS).flat();

/** Whether the end of an address names a method. */
export const isMethodId = (id: string): id is MethodId => METHOD_IDS.some((known) => known === id);

/** The page on the method of each kind of analysis. A text computes nothing, and has none. */
export const METHOD_OF_ANALYSIS: Readonly<Record<Exclude<AnalysisType, 'text'>, MethodId>> = {
	allocation: 'allocation',
	applications: 'applications',
	categoryWave: 'category-wave',
	checker: 'checker',
	correlation: 'correlation',
	crossTable: 'cross-table',
	descriptives: 'descriptives',
	factor: 'factor',
	frequencies: 'frequencies',
	groupDifference: 'group-difference',
	likert: 'likert',
	logistic: 'logistic',
	meanTable: 'mean-table',
	publishedDifference: 'published-difference',
	regression: 'regression',
	reliability: 'reliability',
	representativeness: 'representativeness',
	responseRate: 'response-rate',
	structure: 'structure'
};

/** The page on the method behind each view of the draw. */
export const METHOD_OF_DRAW_VIEW = {
	list: 'average-draw',
	map: 'risk-share',
	spread: 'spread-draw',
	indicators: 'limits',
	counties: 'average-draw',
	certainty: 'chance',
	compare: 'comparison',
	sweep: 'sensitivity',
	margins: 'margins',
	residual: 'residual',
	sensitivity: 'sensitivity',
	municipality: 'risk-share',
	spreadNoise: 'spread-noise',
	development: 'development'
} as const satisfies Readonly<Record<string, MethodId>>;

export type DrawView = keyof typeof METHOD_OF_DRAW_VIEW;
