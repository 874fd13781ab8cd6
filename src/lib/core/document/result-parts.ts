import { isSuppressionLog } from '../analysis/suppression/hidden-cell';
import type { AnalysisResult, ResultPart } from '../analysis/types';
import type { PartChoice } from './types';

/** The name of a part of a result, in captions and cross references. */
export const partKey = ({ section, part }: PartChoice): string => `${section}/${part}`;

/** A table or figure of a result, with the name by which a report chooses it. */
export interface NamedPart {
	choice: PartChoice;
	sectionTitle: string | null;
	part: Extract<ResultPart<string>, { kind: 'table' | 'plot' }>;
}

/**
 * The tables and figures of a result that a report can hold, in their order. A figure with the id of a table of its
 * section is called "figure:id"; a further part with the same name gets a number.
 */
export function namedParts({ sections }: AnalysisResult<string>): NamedPart[] {
	return sections.flatMap(({ id: section, title, parts }) => {
		const tables = new Set(parts.flatMap((part) => (part.kind === 'table' ? [part.table.id] : [])));
		const used = new Map<string, number>();
		return parts.flatMap((part): NamedPart[] => {
			if (part.kind !== 'table' && part.kind !== 'plot') return [];
			if (part.kind === 'table' && isSuppressionLog(part.table)) return [];
			const id = part.kind === 'table' ? part.table.id : part.plot.id;
			const name = part.kind === 'plot' && tables.has(id) ? `figure:${id}` : id;
			const before = used.get(name) ?? 0;
			used.set(name, before + 1);
			return [
				{
					choice: { section, part: before === 0 ? name : `${name}#${before + 1}` },
					sectionTitle: title,
					part
				}
			];
		});
	});
}

/** What a table or figure is called where nobody has written a caption: its title, and which group it is of. */
export function partTitle({ part, sectionTitle }: NamedPart): string {
	const title = part.kind === 'table' ? part.table.title : part.plot.title;
	return sectionTitle === null || sectionTitle === '' ? title : `${title} – ${sectionTitle}`;
}
