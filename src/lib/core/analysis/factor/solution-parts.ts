import type { ResultCell, ResultRow, Text } from '../../report/types';
import type { FactorSolution } from '../../stats/factor/solution';
import type { Matrix } from '../../stats/matrix/matrix';
import { coefficientCell, numberCell, percentCell, textCell } from '../cells';
import type { ResultPart } from '../types';
import { choiceParams } from './options';
import { readSolution } from './reading';
import { factorColumns, factorLabel, names, numbers, tablePart, type Shown } from './shown';

/** The solution: in words, its loadings, the variance, and for correlated factors Φ and the structure. */
export function solutionParts(solution: FactorSolution, shown: Shown): ResultPart[] {
	const order = shown.spec.sorted ? loadingOrder(solution.loadings) : shown.items.map((_, i) => i);
	return [
		readSolution(solution, shown, order),
		loadingTable(solution, shown, order),
		varianceTable(solution, shown),
		...(solution.correlations ? [phiTable(solution.correlations, shown)] : []),
		...(solution.correlations ? [structureTable(solution, shown, order)] : [])
	];
}

/** Places of the items, each with the factor on which it loads most, in the order of these loadings. */
export function loadingOrder({ rows, columns, values }: Matrix): number[] {
	const most = Array.from({ length: rows }, (_, i) => {
		const own = Array.from(values.subarray(i * columns, (i + 1) * columns), Math.abs);
		const largest = Math.max(...own);
		return { i, factor: own.indexOf(largest), largest };
	});
	return most.sort((a, b) => a.factor - b.factor || b.largest - a.largest || a.i - b.i).map(({ i }) => i);
}

/** A loading, or nothing where it is too small to be shown. */
const loadingCell = (value: number, hideBelow: number): ResultCell<Text> =>
	Math.abs(value) < hideBelow ? { value: null, format: { kind: 'text' }, text: '' } : coefficientCell(value);

function matrixRows({ columns, values }: Matrix, { spec, items, titles }: Shown, order: readonly number[]) {
	return order.map((i): ResultRow<Text> => ({
		id: items[i].name,
		cells: [
			textCell(titles[i]),
			...Array.from(values.subarray(i * columns, (i + 1) * columns), (value) =>
				loadingCell(value, spec.hideBelow)
			)
		]
	}));
}

const hidingNote = (limit: number): Text[] =>
	limit > 0 ? [{ code: 'factorAnalysis.hidden', params: { limit } }] : [];

function loadingTable(solution: FactorSolution, shown: Shown, order: readonly number[]): ResultPart {
	const { spec } = shown;
	const { communalities, loadings, correlations, iterations, n } = solution;
	return tablePart({
		id: 'loadings',
		title: {
			code: correlations ? 'factorAnalysis.patternTitle' : 'factorAnalysis.loadingsTitle',
			params: { extraction: spec.extraction }
		},
		columns: [
			names('item', 'factorAnalysis.item'),
			...factorColumns(spec, loadings.columns),
			numbers('communality', { help: { code: 'factorAnalysis.communalityHelp' } })
		],
		rows: matrixRows(loadings, shown, order).map((row, place) => ({
			...row,
			cells: [...row.cells, coefficientCell(communalities[order[place]])]
		})),
		notes: [
			{ code: 'factorAnalysis.presetNote', params: { ...choiceParams(spec), iterations, n } },
			...hidingNote(spec.hideBelow)
		]
	});
}

function structureTable({ structure }: FactorSolution, shown: Shown, order: readonly number[]): ResultPart {
	return tablePart({
		id: 'structure',
		title: { code: 'factorAnalysis.structureTitle' },
		columns: [names('item', 'factorAnalysis.item'), ...factorColumns(shown.spec, structure.columns)],
		rows: matrixRows(structure, shown, order),
		notes: [{ code: 'factorAnalysis.structureNote' }, ...hidingNote(shown.spec.hideBelow)]
	});
}

function phiTable({ columns, values }: Matrix, { spec }: Shown): ResultPart {
	return tablePart({
		id: 'phi',
		title: { code: 'factorAnalysis.phiTitle' },
		columns: [names('factor', 'factorAnalysis.factor'), ...factorColumns(spec, columns)],
		rows: Array.from({ length: columns }, (_, i) => ({
			id: `factor${i + 1}`,
			cells: [
				textCell(factorLabel(spec, i + 1)),
				...Array.from(values.subarray(i * columns, (i + 1) * columns), (r) => coefficientCell(r))
			]
		})),
		notes: []
	});
}

function varianceTable(
	{ variance, names: items, correlations }: FactorSolution,
	{ spec }: Shown
): ResultPart {
	const size = items.length;
	const before: Text = { code: 'factorAnalysis.beforeRotation' };
	const after: Text = { code: 'factorAnalysis.afterRotation' };
	const group = (id: string, above: Text) => [
		numbers(`${id}Sum`, { label: { code: 'factorAnalysis.sumOfSquares' }, above: [above] }),
		numbers(`${id}Percent`, { label: { code: 'factorAnalysis.percent' }, above: [above] }),
		numbers(`${id}Cumulative`, { label: { code: 'factorAnalysis.cumulative' }, above: [above] })
	];
	const sums = { extracted: 0, rotated: 0 };
	const cells = (which: keyof typeof sums, k: number) => {
		sums[which] += variance[which][k];
		return [
			numberCell(variance[which][k], 3),
			percentCell(variance[which][k] / size, 1),
			percentCell(sums[which] / size, 1)
		];
	};
	return tablePart({
		id: 'variance',
		title: { code: 'factorAnalysis.varianceTitle' },
		columns: [
			names('factor', 'factorAnalysis.factor'),
			...group('extracted', before),
			...group('rotated', after),
			...(correlations
				? [numbers('structureSum', { above: [after], help: { code: 'factorAnalysis.structureSumHelp' } })]
				: [])
		],
		rows: Array.from(variance.extracted, (_, k) => ({
			id: `factor${k + 1}`,
			cells: [
				textCell(factorLabel(spec, k + 1)),
				...cells('extracted', k),
				...cells('rotated', k),
				...(correlations ? [numberCell(variance.structure[k], 3)] : [])
			]
		})),
		notes: correlations ? [{ code: 'factorAnalysis.obliqueVariance' }] : []
	});
}
