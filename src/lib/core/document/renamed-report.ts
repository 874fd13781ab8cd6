import type { ReportSpec, ResultSource } from './types';

/** The same report with every id of an analysis or a draw put through `map`: for a project that gets other ids. */
export const renamedReport = (report: ReportSpec, map: (id: string) => string): ReportSpec => ({
	...report,
	blocks: report.blocks.map((block) => {
		if (block.kind === 'result') return { ...block, source: renamedSource(block.source, map) };
		if (block.kind !== 'paragraph') return block;
		return {
			...block,
			marks: block.marks.map((mark) =>
				mark.kind === 'number' ? { ...mark, source: renamedSource(mark.source, map) } : mark
			)
		};
	})
});

const renamedSource = (source: ResultSource, map: (id: string) => string): ResultSource =>
	source.kind === 'analysis'
		? { ...source, analysis: map(source.analysis) }
		: { ...source, draw: map(source.draw) };
