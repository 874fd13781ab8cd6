import type { ReportBlock, ReportSpec, ResultSource } from './types';

/** One text for each thing that can be a source: equal for equal ones. */
export const sourceKey = (source: ResultSource): string =>
	JSON.stringify(
		source.kind === 'analysis'
			? ['analysis', source.analysis]
			: source.kind === 'draw'
				? ['draw', source.draw, source.part]
				: ['municipality', source.draw, source.municipality]
	);

/** What a block takes tables, figures or numbers from. */
export function sourcesOfBlock(block: ReportBlock): ResultSource[] {
	if (block.kind === 'result') return [block.source];
	if (block.kind !== 'paragraph') return [];
	return block.marks.flatMap((mark) => (mark.kind === 'number' ? [mark.source] : []));
}

/** All that a report takes tables, figures or numbers from, each once, in reading order. */
export function sourcesOf({ blocks }: ReportSpec): ResultSource[] {
	const found = new Map<string, ResultSource>();
	for (const source of blocks.flatMap(sourcesOfBlock)) {
		const key = sourceKey(source);
		if (!found.has(key)) found.set(key, source);
	}
	return [...found.values()];
}
