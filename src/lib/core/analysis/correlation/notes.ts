import type { ResultPlot, Text } from '../../report/types';
import { titleOf, type Sample } from '../sample';
import { messagePart, type ResultPart } from '../types';
import { columnsOf, isSquare, pairsOf, type Block } from './blocks';
import { isHidden } from './cells';
import type { PairResult } from './compute';
import type { CorrelationSpec } from './types';

/** Predictors that have this much in common are named: methods 6, AFI-2025 note 9. */
export const HIGH = 0.7;
/** So many pairs are named in messages; how many more there are is said. */
const MOST_NAMED = 12;

/** A coefficient with the places of its variables. */
interface Found {
	pair: PairResult;
	row: number;
	column: number;
	block: Block;
}

function shownPairs(spec: CorrelationSpec, blocks: readonly Block[]): Found[] {
	return blocks.flatMap((block) =>
		pairsOf(spec).flatMap(({ row, column }) => {
			const pair = block.cells[row][column];
			return pair && !pair.why && Number.isFinite(pair.r) && !isHidden(pair, spec)
				? [{ pair, row, column, block }]
				: [];
		})
	);
}

/** Under the table: how many rows, what the stars mean. */
export function notesOf(spec: CorrelationSpec, blocks: readonly Block[]): Text[] {
	const counts = blocks.flatMap(({ cells }) => cells.flat().flatMap((cell) => (cell ? [cell.n] : [])));
	const notes: Text[] = [];
	if (counts.length > 0) {
		const low = counts.reduce((a, b) => Math.min(a, b));
		const high = counts.reduce((a, b) => Math.max(a, b));
		notes.push(
			low === high
				? { code: 'correlations.nAll', params: { n: low } }
				: { code: 'correlations.nFrom', params: { low, high } }
		);
	}
	if (spec.coefficient !== 'polychoric') {
		[...spec.levels]
			.sort((a, b) => b - a)
			.forEach((level, place) =>
				notes.push({ code: 'correlations.star', params: { stars: '*'.repeat(place + 1), level } })
			);
		if (spec.adjust !== 'none') notes.push({ code: `correlations.${spec.adjust}Note` });
	}
	return notes;
}

/** What should be known of single pairs: predictors with too much in common, polychoric at its bound. */
export function warningParts(spec: CorrelationSpec, sample: Sample, blocks: readonly Block[]): ResultPart[] {
	const all = shownPairs(spec, blocks);
	const parts: ResultPart[] = [];
	if (spec.predictors) {
		const high = all.filter(({ pair }) => Math.abs(pair.r) >= HIGH);
		if (high.length === 0) parts.push(messagePart({ code: 'correlations.noneHigh' }, 'note'));
		for (const found of high.slice(0, MOST_NAMED))
			parts.push(
				messagePart(
					{
						code: found.block.label === null ? 'correlations.closePair' : 'correlations.closePairIn',
						params: paramsOf(found, spec, sample)
					},
					'warning'
				)
			);
		if (high.length > MOST_NAMED)
			parts.push(
				messagePart({ code: 'correlations.moreHigh', params: { count: high.length - MOST_NAMED } }, 'warning')
			);
	}
	const own = all.flatMap(({ pair }) => pair.warnings);
	return [...parts, ...own.slice(0, MOST_NAMED).map((warning) => messagePart(warning, 'warning'))];
}

function paramsOf({ pair, row, column, block }: Found, spec: CorrelationSpec, sample: Sample) {
	return {
		first: titleOf(sample, columnsOf(spec)[column]),
		second: titleOf(sample, spec.variables[row]),
		r: pair.r,
		n: pair.n,
		block: block.label ?? ''
	};
}

/** The strongest coefficients of all rows (or of the last block) in words that say nothing of cause. */
export function readingPart(spec: CorrelationSpec, sample: Sample, blocks: readonly Block[]): ResultPart[] {
	const level = spec.levels[0] ?? 0.05;
	const found = shownPairs(spec, blocks.slice(-1));
	if (found.length === 0) return [];
	const clear = found.filter(({ pair }) => spec.coefficient === 'polychoric' || pair.p < level);
	const strongest = clear.sort((a, b) => Math.abs(b.pair.r) - Math.abs(a.pair.r)).slice(0, 3);
	const sentences: Text[] = strongest.map((one) => ({
		code: one.pair.r > 0 ? 'correlations.positive' : 'correlations.negative',
		params: paramsOf(one, spec, sample)
	}));
	if (sentences.length === 0) sentences.push({ code: 'correlations.nothingClear', params: { level } });
	return [{ kind: 'reading', id: 'reading', sentences: [...sentences, { code: 'correlations.noCause' }] }];
}

/** The coefficients of a block in colours. */
export function heatPlot(spec: CorrelationSpec, sample: Sample, block: Block): ResultPlot<Text> {
	const columns = columnsOf(spec);
	return {
		kind: 'heat',
		id: block.label === null ? 'heat' : `heat-${block.id}`,
		title:
			block.label === null
				? { code: 'correlations.heatTitle' }
				: { code: 'correlations.heatTitleOf', params: { block: block.label } },
		description: { code: 'correlations.heatDescription' },
		notes: [],
		rows: spec.variables.map((name) => titleOf(sample, name)),
		columns: columns.map((name) => titleOf(sample, name)),
		values: block.cells.map((line, row) =>
			line.map((pair, column) => {
				if (!pair) return 1;
				const isAbove = isSquare(spec) && spec.layout === 'lower' && column > row;
				return isAbove || isHidden(pair, spec) || !Number.isFinite(pair.r) ? null : pair.r;
			})
		),
		range: { min: -1, max: 1 },
		format: { kind: 'coefficient', decimals: 2 }
	};
}
