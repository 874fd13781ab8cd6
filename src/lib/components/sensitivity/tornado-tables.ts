import type { ResultCell, ResultPlot, ResultTable } from '$lib/core/report/types';
import type { DrawSpec } from '$lib/core/selection/types';
import { factorId } from '$lib/core/simulation/sensitivity/factors';
import type { Target, TornadoBar, TornadoPoint } from '$lib/core/simulation/sensitivity/types';
import { choiceName, isNow, targetFormat, valueName, type ChoiceWords } from './choice-names';

const text = (value: string): ResultCell => ({ value, format: { kind: 'text' } });
const count = (value: number): ResultCell => ({ value, format: { kind: 'integer' } });

/** One choice, the points that are not how the draw is now, and the least and the largest change among them. */
export interface RankedBar {
	bar: TornadoBar;
	moved: TornadoPoint[];
	least: number | null;
	largest: number | null;
}

/** The choices in order of the largest change, the largest first. */
export function rankedBars(
	words: ChoiceWords,
	draw: DrawSpec,
	tornado: readonly TornadoBar[],
	target: Target
): RankedBar[] {
	return tornado
		.map((bar): RankedBar => {
			const moved = bar.points.filter(({ value }) => !isNow(draw, bar.factor, value, words.summary));
			const changes = moved.map(({ targets }) => targets[target]);
			const isAny = changes.length > 0;
			return {
				bar,
				moved,
				least: isAny ? Math.min(...changes) : null,
				largest: isAny ? Math.max(...changes) : null
			};
		})
		.sort((a, b) => (b.largest ?? -1) - (a.largest ?? -1) || (b.least ?? -1) - (a.least ?? -1));
}

/** The least and the largest change of each choice, one row for each. */
export function tornadoPlot(words: ChoiceWords, bars: readonly RankedBar[], target: Target): ResultPlot {
	const t = words.messages.sensitivity;
	const point = (value: number | null) => (value === null ? null : { value, low: null, high: null, n: null });
	return {
		kind: 'dots',
		id: 'ett-valg-om-gangen',
		title: t.tornado.plot,
		description: t.tornado.plotDescription({ n: bars.length }),
		axis: { label: t.axis[target], format: targetFormat(target) },
		series: [
			{ id: 'largest', label: t.tornado.largest },
			{ id: 'least', label: t.tornado.least }
		],
		rows: bars.map(({ bar, moved, least, largest }) => ({
			id: factorId(bar.factor),
			label: choiceName(words, bar.factor),
			points: [point(largest), moved.length > 1 ? point(least) : null]
		})),
		notes: [t.targetHelp[target]]
	};
}

/** Every value that was tried, with its change and who comes in and goes out. */
export function tornadoTable(
	words: ChoiceWords,
	draw: DrawSpec,
	bars: readonly RankedBar[],
	target: Target,
	only: string | null
): ResultTable {
	const { messages, summary } = words;
	const t = messages.sensitivity;
	const names = new Map(summary.municipalities.map(({ number, name }) => [number, name]));
	const nameOf = (number: string) =>
		only === null || only === number ? (names.get(number) ?? number) : messages.draw.list.hiddenName;
	const list = (numbers: string[]) => text(numbers.map(nameOf).join(', ') || '–');
	const valueText = ({ factor }: TornadoBar, point: TornadoPoint) => {
		const named = valueName(words, factor, point.value);
		return isNow(draw, factor, point.value, summary) ? `${named} (${t.now})` : named;
	};
	const { columns } = t.tornado;
	return {
		id: 'provde-valg',
		title: t.tornado.table,
		columns: [
			{ id: 'choice', label: columns.choice, align: 'start' },
			{ id: 'value', label: columns.value, align: 'start' },
			{ id: 'change', label: columns.change, align: 'end', help: t.targetHelp[target] },
			{ id: 'into', label: columns.into, align: 'end' },
			{ id: 'out', label: columns.out, align: 'end' },
			{ id: 'whoIn', label: columns.whoIn, align: 'start' },
			{ id: 'whoOut', label: columns.whoOut, align: 'start' }
		],
		rowHeaders: 2,
		rows: bars.flatMap(({ bar }) =>
			bar.points.map((point) => ({
				id: `${factorId(bar.factor)} ${JSON.stringify(point.value)}`,
				cells: [
					text(choiceName(words, bar.factor)),
					text(valueText(bar, point)),
					{ value: point.targets[target], format: targetFormat(target) },
					count(point.into.length),
					count(point.out.length),
					list(point.into),
					list(point.out)
				]
			}))
		),
		notes: [t.tornado.note, t.targetHelp[target]]
	};
}
