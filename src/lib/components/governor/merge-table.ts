import type { CellComparison } from '$lib/core/casework/governor/merge';
import type { ResultCell, ResultTable } from '$lib/core/report/types';
import type { Messages } from '$lib/i18n/types';
import type { DataSummary } from '$lib/workers/draw-client';
import { fieldName, valueText } from './words';

const text = (value: string): ResultCell => ({ value, format: { kind: 'text' } });

/** The cells of a county's file that are new or changed, with what stands in the project now. */
export function mergeTable(
	messages: Messages,
	summary: DataSummary,
	cells: readonly CellComparison[],
	norwegian: boolean
): ResultTable {
	const t = messages.governor.merge;
	const names = new Map(summary.municipalities.map(({ number, name }) => [number, name]));
	const said = (value: CellComparison['theirs']['value']): ResultCell => {
		const words = valueText(messages, value, norwegian);
		return words === '' ? { value: null, format: { kind: 'text' }, text: t.nothingThere } : text(words);
	};
	return {
		id: 'fletting',
		title: t.cells,
		columns: (['municipality', 'what', 'own', 'theirs'] as const).map((id) => ({
			id,
			label: t.columns[id],
			align: 'start'
		})),
		rows: cells.map((cell) => ({
			id: cell.key,
			cells: [
				text(names.get(cell.municipality) ?? cell.municipality),
				text(fieldName(messages, summary.indicators, cell.field)),
				said(cell.own?.value ?? null),
				said(cell.theirs.value)
			]
		})),
		notes: []
	};
}
