import { toCsv, type CsvStyle } from '$lib/core/report/csv';
import { htmlText, toHtml } from '$lib/core/report/html';
import type { ResultCell, ResultTable } from '$lib/core/report/types';
import type { AnalysisResult, ResultPart } from '$lib/core/analysis/types';

/** The tables of some parts, in their order. */
const tablesOf = (parts: readonly ResultPart<string>[]): ResultTable[] =>
	parts.flatMap((part) => (part.kind === 'table' ? [part.table] : []));

/** How many tables a result has. */
export const tableCount = ({ sections }: AnalysisResult<string>): number =>
	sections.reduce((count, { parts }) => count + tablesOf(parts).length, 0);

/**
 * A whole result for the clipboard: its name, the heading of each group, its tables and the sentences that read them.
 * @param name what the analysis is called
 * @param format a cell as the reader sees it
 * @param shown a table with the formats that its numbers are shown in
 */
export function resultHtml(
	name: string,
	{ sections }: AnalysisResult<string>,
	format: (cell: ResultCell) => string,
	shown: (table: ResultTable) => ResultTable = (table) => table
): string {
	const written = sections.flatMap(({ title, parts }) => [
		...(title === null ? [] : [htmlText(title, 'h3')]),
		...parts.map((part) => {
			if (part.kind === 'table') return `${toHtml(shown(part.table), format)}<p></p>`;
			if (part.kind === 'reading') return part.sentences.map((sentence) => htmlText(sentence)).join('');
			return '';
		})
	]);
	return htmlText(name, 'h2') + written.join('');
}

/** The same as text: each table under its title, cells set apart by tabs. */
export function resultText(
	name: string,
	{ sections }: AnalysisResult<string>,
	decimal: CsvStyle['decimal']
): string {
	const written = sections.flatMap(({ title, parts }) => [
		...(title === null ? [] : [title]),
		...parts.flatMap((part) => {
			if (part.kind === 'table')
				return [`${part.table.title}\r\n${toCsv(part.table, { separator: '\t', decimal })}`];
			return part.kind === 'reading' ? [part.sentences.join('\r\n')] : [];
		})
	]);
	return [name, ...written].join('\r\n\r\n');
}
