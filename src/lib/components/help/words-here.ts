import type { AnalysisType } from '$lib/core/analysis/types';
import type { DrawView } from '$lib/i18n/method/ids';
import type { WordId } from '$lib/state/word-texts';

/** The words that are explained beside each view of the draw: where they are met first. */
export const WORDS_OF_DRAW_VIEW: Readonly<Record<DrawView, readonly WordId[]>> = {
	list: ['averageDraw', 'spreadDraw', 'margin'],
	map: ['riskShare', 'suppressed', 'notAssessed'],
	spread: ['spreadDraw', 'standardDeviation', 'percentile'],
	indicators: ['nationalLimit', 'absoluteLimit', 'suppressed', 'missing'],
	counties: ['averageDraw', 'spreadDraw'],
	certainty: ['likelyData', 'rankInterval', 'uncertainty'],
	compare: ['agreement', 'averageDraw', 'spreadDraw'],
	sweep: ['absoluteLimit', 'riskShare'],
	margins: ['margin', 'smallestChange'],
	residual: ['residual', 'riskShare'],
	sensitivity: ['oneAtATime', 'allTogether', 'confidenceInterval'],
	municipality: ['riskPoints', 'riskShare', 'suppressed'],
	spreadNoise: ['standardDeviation'],
	development: ['confidenceInterval']
};

/** The words that are explained below the result of each kind of analysis. */
export const WORDS_OF_ANALYSIS: Readonly<Partial<Record<AnalysisType, readonly WordId[]>>> = {
	categoryWave: ['pValue', 'wave'],
	correlation: ['correlation', 'pValue', 'confidenceInterval'],
	crossTable: ['chiSquare', 'pValue'],
	descriptives: ['standardDeviation', 'confidenceInterval', 'percentile'],
	factor: ['loading', 'communality', 'reversed'],
	frequencies: ['dontKnow', 'unanswered', 'routedOut'],
	groupDifference: ['pValue', 'confidenceInterval', 'effectSize', 'standardDeviation'],
	likert: ['dontKnow', 'standardDeviation', 'pValue', 'suppressed'],
	logistic: ['oddsRatio', 'pValue', 'confidenceInterval'],
	meanTable: ['standardDeviation', 'effectSize', 'suppressed'],
	publishedDifference: ['effectSize', 'pValue', 'confidenceInterval'],
	regression: ['coefficient', 'standardError', 'pValue', 'confidenceInterval'],
	reliability: ['alpha', 'index', 'reversed'],
	representativeness: ['chiSquare', 'confidenceInterval'],
	structure: ['averageDraw', 'spreadDraw', 'pValue', 'confidenceInterval']
};
