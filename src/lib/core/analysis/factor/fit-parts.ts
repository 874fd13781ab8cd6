import type { ResultCell, ResultRow, Text } from '../../report/types';
import type { CorrelationMatrix } from '../../stats/correlation/correlation-matrix';
import type { FactorSolution } from '../../stats/factor/solution';
import type { Matrix } from '../../stats/matrix/matrix';
import { coefficientCell, countCell, emptyCell, numberCell, pCell, percentCell, textCell } from '../cells';
import type { ResultPart } from '../types';
import { names, numbers, tablePart, type Shown } from './shown';

/** Matrices of more items than this are not printed whole: nobody reads them. */
const MOST_IN_MATRIX = 40;
/** So many of the largest residuals are listed instead. */
const LISTED = 100;
/** Residual correlations above this, in absolute value, are counted and marked. */
const LARGE = 0.05;

/** How well the factors give the correlations back: fit, residuals, and the correlations themselves. */
export function fitParts(
	solution: FactorSolution,
	correlations: CorrelationMatrix,
	shown: Shown
): ResultPart[] {
	const fit = fitTable(solution, shown);
	if (shown.items.length > MOST_IN_MATRIX) return [fit, largestResiduals(solution, shown)];
	return [
		fit,
		triangle('residuals', solution.residuals, shown, [{ code: 'factorAnalysis.residualsNote' }]),
		triangle('correlations', correlations.matrix, shown, [])
	];
}

function fitTable({ fit }: FactorSolution, { spec }: Shown): ResultPart {
	const { rmsr, largeResiduals, pairs, test } = fit;
	const row = (id: string, cell: ResultCell<Text>): ResultRow<Text> => ({
		id,
		cells: [textCell({ code: `factorAnalysis.${id}` }), cell]
	});
	const isModel = spec.extraction !== 'components';
	const why: Text = { code: 'factorAnalysis.noFitTest' };
	return tablePart({
		id: 'fit',
		title: { code: 'factorAnalysis.fitTitle' },
		columns: [names('measure', 'factorAnalysis.measure'), numbers('value')],
		rows: [
			row('rmsr', coefficientCell(rmsr)),
			row('largeResiduals', countCell(largeResiduals)),
			row('largeResidualShare', percentCell(largeResiduals / pairs, 1, pairs)),
			...(isModel
				? [
						row('chiSquare', numberCell(test?.chiSquare ?? NaN, 3, why)),
						row('chiSquareDf', test ? countCell(test.df) : emptyCell(why)),
						row('chiSquareP', test ? pCell(test.p) : emptyCell(why)),
						row('rmsea', test ? coefficientCell(test.rmsea) : emptyCell(why)),
						row('tli', test && test.tli !== null ? coefficientCell(test.tli) : emptyCell(why)),
						row('bic', numberCell(test?.bic ?? NaN, 2, why))
					]
				: [])
		],
		notes: isModel ? [{ code: 'factorAnalysis.fitNote' }] : []
	});
}

/** The lower half of a matrix of the items. Columns are named by number, rows by number and item. */
function triangle(
	id: 'residuals' | 'correlations',
	{ values, columns }: Matrix,
	{ items, titles }: Shown,
	notes: Text[]
): ResultPart {
	const cell = (i: number, j: number): ResultCell<Text> => {
		if (j >= i) return { value: null, format: { kind: 'text' }, text: '' };
		const value = values[i * columns + j];
		const isMarked = id === 'residuals' && Math.abs(value) > LARGE;
		return coefficientCell(value, 3, isMarked ? '*' : undefined);
	};
	return tablePart({
		id,
		title: { code: `factorAnalysis.${id}Title` },
		columns: [
			names('item', 'factorAnalysis.item'),
			...items.slice(0, -1).map(({ name }, j) => ({
				id: `with-${name}`,
				label: String(j + 1),
				align: 'end' as const
			}))
		],
		rows: items.map(({ name }, i) => ({
			id: name,
			cells: [textCell(`${i + 1}. ${titles[i]}`), ...items.slice(0, -1).map((_, j) => cell(i, j))]
		})),
		notes
	});
}

function largestResiduals({ residuals }: FactorSolution, { items, titles }: Shown): ResultPart {
	const size = items.length;
	const pairs = items.flatMap((_, i) =>
		items.slice(0, i).map((_, j) => ({ i, j, value: residuals.values[i * size + j] }))
	);
	const largest = pairs.sort((a, b) => Math.abs(b.value) - Math.abs(a.value)).slice(0, LISTED);
	return tablePart({
		id: 'largestResiduals',
		title: { code: 'factorAnalysis.largestResidualsTitle', params: { count: largest.length } },
		columns: [
			names('item', 'factorAnalysis.item'),
			names('other', 'factorAnalysis.otherItem'),
			numbers('residual')
		],
		rows: largest.map(({ i, j, value }) => ({
			id: `${items[i].name} × ${items[j].name}`,
			cells: [textCell(titles[i]), textCell(titles[j]), coefficientCell(value)]
		})),
		notes: []
	});
}
