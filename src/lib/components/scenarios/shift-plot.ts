import type { DrawComparison } from '$lib/core/selection/compare/types';
import type { ResultPlot } from '$lib/core/report/types';
import type { Messages } from '$lib/i18n/types';
import type { Only, Sides } from './moved-table';

/** As many of those who stay drawn as are shown beside those who move. */
const STAYING = 8;
/** More rows than this are no picture. */
const MOST = 40;

/**
 * How places shift from one draw to the other: those that come in or go out, and those of the rest around the cut that
 * shift most. Places among all assessed municipalities, 1 = highest share.
 */
export function shiftPlot(
	messages: Messages,
	{ moved, ranks, lastRank }: Pick<DrawComparison, 'moved' | 'ranks' | 'lastRank'>,
	sides: Sides,
	only: Only
): ResultPlot {
	const t = messages.scenarios.shift;
	const movers = new Set(moved.map(({ number }) => number));
	const reach = Math.max(lastRank.from ?? 0, lastRank.to ?? 0);
	const shift = ({ from, to }: { from: number; to: number }) => Math.abs(to - from);
	const staying = ranks
		.filter((one) => !movers.has(one.number) && Math.min(one.from, one.to) <= reach && shift(one) > 0)
		.sort((a, b) => shift(b) - shift(a))
		.slice(0, STAYING)
		.map(({ number }) => number);
	const shown = ranks.filter(({ number }) => movers.has(number) || staying.includes(number)).slice(0, MOST);
	const point = (value: number) => ({ value, low: null, high: null, n: null });
	return {
		kind: 'dots',
		id: 'plasser',
		title: t.title,
		description: t.description({ n: shown.length, ...sides }),
		axis: {
			label: t.axis,
			range: { min: 1, max: Math.max(2, ...shown.flatMap(({ from, to }) => [from, to])) },
			format: { kind: 'integer' }
		},
		...(lastRank.to !== null && {
			reference: { value: lastRank.to, label: t.reference({ name: sides.to }) }
		}),
		series: [
			{ id: 'from', label: sides.from },
			{ id: 'to', label: sides.to }
		],
		rows: shown.map(({ number, name, from, to }) => {
			const move = moved.find((one) => one.number === number)?.move;
			const named = only === null || only === number ? name : messages.draw.list.hiddenName;
			return {
				id: number,
				label: move ? `${named} (${messages.scenarios.moves[move]})` : named,
				points: [point(from), point(to)]
			};
		}),
		notes: [t.note]
	};
}
