import type { ResultTable } from '../../report/types';
import { composeReport, type Given } from '../compose';
import type { ComposedReport } from '../composed';
import type { SourceState } from '../source-state';
import type { ReportBlock, ReportMark, ReportSpec, ResultSource } from '../types';

/** Reports for tests, of sources that are there, slow or gone. */

export const table = (
	id: string,
	cells: Partial<ResultTable['rows'][number]['cells'][number]>[] = []
): ResultTable => ({
	id,
	title: `Title of ${id}`,
	columns: [
		{ id: 'name', label: 'Name', align: 'start' },
		{ id: 'mean', label: 'Mean', align: 'end' }
	],
	rows: [
		{
			id: 'x',
			cells: [
				{ value: 'x', format: { kind: 'text' } },
				{ value: 2.345, format: { kind: 'number', decimals: 2 } }
			]
		},
		...cells.map((cell, row) => ({
			id: `more${row}`,
			cells: [
				{ value: 'y', format: { kind: 'text' as const } },
				{ value: null, format: { kind: 'text' as const }, ...cell }
			]
		}))
	],
	notes: []
});

export const analysis = (id: string): ResultSource => ({ kind: 'analysis', analysis: id });

/** Every source has a table and a figure of the same id; "slow" is computed, "gone" is no more. */
export const state = (source: ResultSource): SourceState => {
	const name = source.kind === 'analysis' ? source.analysis : source.kind;
	if (name === 'slow') return { status: 'computing', name, done: 0.5, stop: null };
	if (name === 'gone') return { status: 'problem', name, message: 'It is gone.' };
	return {
		status: 'ready',
		name,
		result: {
			sections: [
				{
					id: '',
					title: null,
					parts: [
						{
							kind: 'table',
							table: table('t', [{ text: 'hidden', note: 'Fewer than 5.' }, { text: 'hidden' }])
						},
						{ kind: 'reading', id: 'r', sentences: ['It says so.'] },
						{
							kind: 'plot',
							plot: {
								id: 't',
								kind: 'scatter',
								title: 'Plot',
								description: '',
								notes: [],
								x: { label: 'x', format: { kind: 'integer' } },
								y: { label: 'y', format: { kind: 'integer' } },
								points: [],
								lines: []
							}
						}
					]
				}
			],
			method: [
				{ label: 'Method', text: `Of ${name}` },
				{ label: 'Hiding', text: 'Fewer than 5' }
			]
		}
	};
};

export const given: Given = {
	state,
	format: ({ value, format }) =>
		'decimals' in format && typeof value === 'number' ? value.toFixed(format.decimals) : String(value),
	say: ({ code, params = {} }) => [code.replace('report.', ''), ...Object.values(params)].join(' '),
	standing: '',
	sources: [{ title: 'Files', facts: [] }],
	making: [],
	hiddenWords: ['hidden'],
	hidingLabel: 'Hiding'
};

export const reportOf = (blocks: ReportBlock[]): ReportSpec => ({
	version: 1,
	id: 'r',
	name: 'Report',
	author: '',
	subtitle: '',
	numbered: true,
	blocks
});
export const heading = (id: string, level: 1 | 2 | 3, appendix = false): ReportBlock => ({
	id,
	kind: 'heading',
	level,
	text: `H ${id}`,
	appendix
});
export const result = (id: string, source: string, changes: object = {}): ReportBlock => ({
	id,
	kind: 'result',
	source: analysis(source),
	parts: null,
	captions: {},
	reading: false,
	method: false,
	...changes
});
export const paragraph = (id: string, text: string, marks: ReportMark[] = []): ReportBlock => ({
	id,
	kind: 'paragraph',
	role: 'body',
	text,
	marks
});
export const number = (mark: number, source: string, changes: object = {}): ReportMark => ({
	mark,
	kind: 'number',
	source: analysis(source),
	section: '',
	table: 't',
	row: 'x',
	column: 'mean',
	decimals: null,
	...changes
});
export const compose = (blocks: ReportBlock[]) => composeReport(reportOf(blocks), given);
export const textOf = ({ blocks }: ComposedReport, id: string): string => {
	const block = blocks.find((one) => one.id === id);
	if (block?.kind !== 'paragraph') return '';
	return block.lines
		.flat()
		.map((piece) => (piece.kind === 'footnote' ? `[${piece.number}]` : piece.text))
		.join('');
};
export const numbersOf = ({ blocks }: ComposedReport, kind: 'table' | 'figure'): number[] =>
	blocks.flatMap((block) =>
		block.kind === 'result' ? block.parts.flatMap((part) => (part.kind === kind ? [part.number] : [])) : []
	);
