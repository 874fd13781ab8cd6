import type { CorrelationMatrix } from '../../stats/correlation/correlation-matrix';
import { factorScores, scoreWeights } from '../../stats/factor/scores';
import type { FactorSolution } from '../../stats/factor/solution';
import { standardDeviation } from '../../stats/moments';
import { coefficientCell, countCell, numberCell, textCell } from '../cells';
import { messagePart, type ResultPart } from '../types';
import { inTitles } from './messages';
import { factorColumns, factorLabel, names, numbers, tablePart, type Shown } from './shown';

/**
 * Factor scores by the chosen method: how well they determine the factors, how they come out, and the weights that make
 * them of standardised answers.
 */
export function scoreParts(
	solution: FactorSolution,
	correlations: CorrelationMatrix,
	shown: Shown
): ResultPart[] {
	const { spec, items, titles } = shown;
	const method = spec.scores;
	const outcome = scoreWeights(correlations, solution, method);
	if (!outcome.ok) return [messagePart(inTitles(outcome.problem, shown), 'note')];
	const { weights, validity } = outcome.value;
	const scores = factorScores(items, outcome.value).map((column) => column.filter(Number.isFinite));
	const sorted = scores.map((column) => column.slice().sort());
	const why = { code: 'factorAnalysis.noScores' };
	return [
		tablePart({
			id: 'scores',
			title: { code: 'factorAnalysis.scoresTitle', params: { method } },
			columns: [
				names('factor', 'factorAnalysis.factor'),
				numbers('validity', { help: { code: 'factorAnalysis.validityHelp' } }),
				numbers('scoreCount'),
				numbers('scoreSd'),
				numbers('scoreMin'),
				numbers('scoreMax')
			],
			rows: scores.map((column, k) => ({
				id: `factor${k + 1}`,
				cells: [
					textCell(factorLabel(spec, k + 1)),
					coefficientCell(validity[k]),
					countCell(column.length),
					numberCell(standardDeviation(column), 3, why),
					numberCell(sorted[k][0] ?? NaN, 2, why),
					numberCell(sorted[k].at(-1) ?? NaN, 2, why)
				]
			})),
			notes: [{ code: 'factorAnalysis.scoresNote' }]
		}),
		tablePart({
			id: 'scoreWeights',
			title: { code: 'factorAnalysis.scoreWeightsTitle', params: { method } },
			columns: [names('item', 'factorAnalysis.item'), ...factorColumns(spec, weights.columns)],
			rows: items.map(({ name }, i) => ({
				id: name,
				cells: [
					textCell(titles[i]),
					...Array.from(weights.values.subarray(i * weights.columns, (i + 1) * weights.columns), (weight) =>
						numberCell(weight, 3)
					)
				]
			})),
			notes: []
		})
	];
}
