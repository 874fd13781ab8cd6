import type { ReportSpec, ResultSource } from './types';

/** What the ids of analyses and of draws become. */
interface Renamed {
	analysis: (id: string) => string;
	draw: (id: string) => string;
}

/** The same report with every id of an analysis or a draw put through `renamed`: for a project that gets other ids. */
export const renamedReport = (report: ReportSpec, renamed: Renamed): ReportSpec => ({
	...report,
	blocks: report.blocks.map((block) => {
		if (block.kind === 'result') return { ...block, source: renamedSource(block.source, renamed) };
		if (block.kind !== 'paragraph') return block;
		return {
			...block,
			marks: block.marks.map((mark) =>
				mark.kind === 'number' ? { ...mark, source: renamedSource(mark.source, renamed) } : mark
			)
		};
	})
});

const renamedSource = (source: ResultSource, { analysis, draw }: Renamed): ResultSource =>
	source.kind === 'analysis'
		? { ...source, analysis: analysis(source.analysis) }
		: { ...source, draw: draw(source.draw) };
