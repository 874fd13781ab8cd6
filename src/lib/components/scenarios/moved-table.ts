import type { Cause, DrawComparison, MovedMunicipality } from '$lib/core/selection/compare/types';
import type { ResultCell, ResultTable } from '$lib/core/report/types';
import { messageText } from '$lib/i18n/message-text';
import type { Messages } from '$lib/i18n/types';
import type { DataSummary } from '$lib/workers/draw-client';

/** Names of what is compared. */
export interface Sides {
	from: string;
	to: string;
}

/** The number of the only municipality whose name is shown, or null when all are. */
export type Only = string | null;

const textCell = (value: string): ResultCell => ({ value, format: { kind: 'text' } });
const rankCell = (value: number | null): ResultCell => ({
	value,
	format: { kind: 'integer' },
	text: value === null ? '–' : undefined
});

/** Which rules moved it, in words. */
function causeText(messages: Messages, cause: Cause, changes: DrawComparison['changes']): string {
	const t = messages.scenarios;
	const named = cause.rules.flatMap((id) => changes.filter((change) => change.id === id));
	const rules = named.map(({ what }) => messageText(messages, what)).join('; ');
	if (cause.kind === 'alone') return cause.rules.length > 1 ? t.eachAlone({ rules }) : t.alone({ rules });
	return cause.kind === 'together' ? t.together({ rules }) : t.order({ rules });
}

/** Who comes in, goes out or changes kind of draw, which rules did it and what happened, one row for each. */
export function movedTable(
	messages: Messages,
	summary: DataSummary,
	{ moved, changes }: Pick<DrawComparison, 'moved' | 'changes'>,
	sides: Sides,
	only: Only
): ResultTable {
	const t = messages.scenarios;
	const units = new Map(summary.municipalities.map((unit) => [unit.number, unit]));
	const isShown = ({ number }: MovedMunicipality) => only === null || only === number;
	const countyOf = ({ number }: MovedMunicipality) =>
		summary.counties.find((county) => county.number === units.get(number)?.county)?.name ?? '';
	const kindOf = ({ move, from, to }: MovedMunicipality) => {
		const kinds = messages.draw.list.drawnAs;
		if (move === 'kind') return `${kinds[from.drawnAs]} → ${kinds[to.drawnAs]}`;
		return `${t.moves[move]} (${kinds[move === 'in' ? to.drawnAs : from.drawnAs].toLowerCase()})`;
	};
	return {
		id: 'inn-og-ut',
		title: t.moved,
		columns: [
			{ id: 'municipality', label: t.columns.municipality, align: 'start' },
			{ id: 'county', label: t.columns.county, align: 'start' },
			{ id: 'move', label: t.columns.move, align: 'start' },
			{ id: 'from', label: t.columns.from({ name: sides.from }), align: 'end', help: t.rankHelp },
			{ id: 'to', label: t.columns.to({ name: sides.to }), align: 'end' },
			{ id: 'cause', label: t.columns.cause, align: 'start', help: t.causeHelp },
			{ id: 'reasons', label: t.columns.reasons, align: 'start' }
		],
		rows: moved.map((one) => ({
			id: one.number,
			cells: [
				textCell(isShown(one) ? one.name : messages.draw.list.hiddenName),
				textCell(isShown(one) ? countyOf(one) : ''),
				textCell(kindOf(one)),
				rankCell(one.from.rank),
				rankCell(one.to.rank),
				textCell(causeText(messages, one.cause, changes)),
				textCell(one.reasons.map((reason) => messageText(messages, reason)).join(' '))
			]
		})),
		notes: [t.rankHelp, t.causeHelp]
	};
}
