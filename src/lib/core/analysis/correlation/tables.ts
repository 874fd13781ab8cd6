import type { ResultCell, ResultColumn, ResultRow, ResultTable, Text } from '../../report/types';
import { countCell, emptyCell, textCell } from '../cells';
import { titleOf, type Sample } from '../sample';
import { columnsOf, isSquare, pairsOf, type Block } from './blocks';
import { coefficientOf, endOf, pOf } from './cells';
import type { PairResult } from './compute';
import { notesOf } from './notes';
import type { CorrelationSpec } from './types';

type Measure = 'r' | 'p' | 'low' | 'high' | 'n';

/** Beside each other where rows and columns are different variables; else a table for each block, or a list of pairs. */
export function correlationTables(
	spec: CorrelationSpec,
	sample: Sample,
	blocks: readonly Block[]
): ResultTable<Text>[] {
	if (spec.layout === 'list') return [listTable(spec, sample, blocks)];
	if (!isSquare(spec)) return [matrixTable(spec, sample, blocks, 'correlations')];
	return blocks.map((block) =>
		matrixTable(spec, sample, [block], blocks.length > 1 ? `correlations-${block.id}` : 'correlations')
	);
}

const blockTitle = ({ label }: Block): Text => label ?? { code: 'correlations.together' };

function matrixTable(
	spec: CorrelationSpec,
	sample: Sample,
	blocks: readonly Block[],
	id: string
): ResultTable<Text> {
	const measures = measuresOf(spec);
	const square = isSquare(spec);
	const isOnly = blocks.length === 1 && blocks[0].label === null;
	const column = (block: Block, name: string, place: number): ResultColumn<Text> => ({
		id: isOnly ? name : `${block.id}:${name}`,
		label: square ? String(place + 1) : titleOf(sample, name),
		align: 'end',
		...(square ? { help: titleOf(sample, name) } : {}),
		...(isOnly ? {} : { above: [blockTitle(block)] })
	});
	const headers: ResultColumn<Text>[] = [
		{ id: 'variable', label: { code: 'analysis.variable' }, align: 'start' }
	];
	if (measures.length > 1)
		headers.push({ id: 'measure', label: { code: 'correlations.measure' }, align: 'start' });
	return {
		id,
		title: { code: `correlations.${spec.coefficient}Title` },
		rowHeaders: headers.length,
		columns: [
			...headers,
			...blocks.flatMap((block) => columnsOf(spec).map((name, place) => column(block, name, place)))
		],
		rows: spec.variables.flatMap((name, row) =>
			measures.map((measure): ResultRow<Text> => {
				const title = square ? `${row + 1}. ${titleOf(sample, name)}` : titleOf(sample, name);
				const own = measures.length > 1 ? [textCell({ code: `correlations.${measure}` })] : [];
				const cells = blocks.flatMap(({ cells: lines }) =>
					lines[row].map((pair, at) =>
						square && spec.layout === 'lower' && at > row ? blank : measureOf(pair, measure, spec)
					)
				);
				return {
					id: measure === 'r' ? name : `${name}:${measure}`,
					cells: [textCell(title), ...own, ...cells]
				};
			})
		),
		notes: notesOf(spec, blocks)
	};
}

const measuresOf = ({ details }: CorrelationSpec): Measure[] => [
	'r',
	...(details.p ? (['p'] as const) : []),
	...(details.interval ? (['low', 'high'] as const) : []),
	...(details.n ? (['n'] as const) : [])
];

const blank: ResultCell<Text> = { value: null, format: { kind: 'text' }, text: '' };

function measureOf(pair: PairResult | null, measure: Measure, spec: CorrelationSpec): ResultCell<Text> {
	// A variable with itself: 1, and nothing to be tested.
	if (!pair) return measure === 'r' ? countCell(1) : blank;
	switch (measure) {
		case 'r':
			return coefficientOf(pair, spec);
		case 'p':
			return pOf(pair, spec);
		case 'n':
			return countCell(pair.n);
		default:
			return endOf(pair, spec, measure);
	}
}

function listTable(spec: CorrelationSpec, sample: Sample, blocks: readonly Block[]): ResultTable<Text> {
	const columns = columnsOf(spec);
	const hasBlocks = spec.by !== null;
	const header = (id: string, align: 'start' | 'end' = 'end'): ResultColumn<Text> => ({
		id,
		label: { code: `correlations.${id}` },
		align
	});
	const by = spec.by === null ? '' : titleOf(sample, spec.by);
	return {
		id: 'correlations',
		title: { code: `correlations.${spec.coefficient}Title` },
		rowHeaders: hasBlocks ? 3 : 2,
		columns: [
			header('first', 'start'),
			header('second', 'start'),
			...(hasBlocks ? [{ id: 'block', label: by, align: 'start' as const }] : []),
			...(['r', 'low', 'high', 'p', 'n'] as const).map((id) => header(id))
		],
		rows: pairsOf(spec).flatMap(({ row, column }) =>
			blocks.map((block): ResultRow<Text> => {
				const pair = block.cells[row][column];
				const names = [spec.variables[row], columns[column]];
				if (isSquare(spec)) names.reverse();
				return {
					id: [...names, ...(hasBlocks ? [block.id] : [])].join(':'),
					cells: [
						...names.map((name) => textCell(titleOf(sample, name))),
						...(hasBlocks ? [textCell(blockTitle(block))] : []),
						...(pair
							? [
									coefficientOf(pair, spec),
									endOf(pair, spec, 'low'),
									endOf(pair, spec, 'high'),
									pOf(pair, spec),
									countCell(pair.n)
								]
							: Array.from({ length: 5 }, () => emptyCell()))
					]
				};
			})
		),
		notes: notesOf(spec, blocks)
	};
}
