import type { AnalysisResult } from '$lib/core/analysis/types';
import { textIn } from '$lib/core/report/words';
import type { Messages } from '$lib/i18n';
import { messageText } from '$lib/i18n/message-text';

/** What is found about a cell. */
export interface Mark {
	sign: string;
	text: string;
}

/** Marks of a table, by the places of its cells. */
export interface Marks {
	/** Whether the table has been checked. */
	known: boolean;
	cell(row: number, column: number): Mark | null;
	/** Findings that are impossible or only possible with something more. */
	serious: number;
	rounding: number;
}

/** The marks of a result of the checker, in the reader's words. */
export function marksOf(result: AnalysisResult | null, messages: Messages): Marks {
	const parts = result?.sections[0]?.parts ?? [];
	const table = (id: string) =>
		parts.flatMap((part) => (part.kind === 'table' && part.table.id === id ? [part.table] : []))[0];
	const [entered, findings] = [table('entered'), table('findings')];
	const isRounding = (code: unknown) =>
		typeof code === 'object' && code !== null && 'code' in code && code.code === 'checker.rounding';
	const rounding = findings?.rows.filter(({ cells }) => isRounding(cells[0].value)).length ?? 0;
	return {
		known: result !== null,
		cell: (row, column) => {
			const cell = entered?.rows.at(row)?.cells.at(column + 1);
			if (!cell || cell.note === undefined || typeof cell.value !== 'object' || cell.value === null)
				return null;
			const say = (message: { code: string }) => messageText(messages, message);
			const sign = say({ ...cell.value, params: { text: '' } } as { code: string }).trim();
			return { sign, text: textIn(cell.note, (message) => messageText(messages, message)) };
		},
		serious: (findings?.rows.length ?? 0) - rounding,
		rounding
	};
}
