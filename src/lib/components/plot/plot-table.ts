import type { NumberFormat, ResultCell, ResultColumn, ResultPlot, ResultTable } from '$lib/core/report/types';

/** Words that the table of a plot needs. */
export interface PlotTableWords {
	group: string;
	name: string;
	value: string;
	low: string;
	high: string;
	from: string;
	to: string;
	point: string;
	hidden: string;
}

type Body = Pick<ResultTable, 'columns' | 'rows' | 'rowHeaders'>;

const text = (value: string): ResultCell => ({ value, format: { kind: 'text' } });
const number = (value: number | null, format: NumberFormat, empty = '–'): ResultCell =>
	value === null || !Number.isFinite(value) ? { value: null, format, text: empty } : { value, format };
const INTEGER: NumberFormat = { kind: 'integer' };

/** The numbers of a plot as a table: for those who cannot see it, and for those who want them exact. */
export function plotTable(plot: ResultPlot<string>, words: PlotTableWords): ResultTable {
	return { id: `${plot.id}-plot`, title: plot.title, notes: [], ...bodyOf(plot, words) };
}

function bodyOf(plot: ResultPlot<string>, words: PlotTableWords): Body {
	switch (plot.kind) {
		case 'stacked':
			return named(
				plot.bars,
				[...plot.parts.map(({ id, label }) => end(`part-${id}`, label)), end('n', 'n')],
				({ shares, n }) => [
					...plot.parts.map((_, part) =>
						number(shares[part] ?? null, { kind: 'share', decimals: 1 }, words.hidden)
					),
					number(n, INTEGER)
				],
				words
			);
		case 'dots': {
			const { series, axis } = plot;
			const columns = series.flatMap(({ id, label }, index) => {
				const points = plot.rows.map((row) => row.points[index]);
				return intervalColumns(id, series.length > 1 ? [label] : [], words, {
					interval: points.some((point) => point && point.low !== null),
					n: points.some((point) => point && point.n !== null)
				});
			});
			return named(
				plot.rows,
				columns.map(({ column }) => column),
				({ points }) => {
					const cells = columns.map(({ series: id, part }) => {
						const point = points[series.findIndex((one) => one.id === id)];
						return number(point?.[part] ?? null, part === 'n' ? INTEGER : axis.format);
					});
					return cells;
				},
				words
			);
		}
		case 'lines': {
			const columns = plot.series.flatMap(({ id, label, points }) =>
				intervalColumns(id, [label], words, {
					interval: points.some((point) => point && point.low !== null),
					n: false
				})
			);
			return {
				columns: [start('place', plot.placesLabel), ...columns.map(({ column }) => column)],
				rows: plot.places.map((place, index) => ({
					id: `${index}-${place}`,
					cells: [
						text(place),
						...columns.map(({ series, part }) => {
							const point = plot.series.find(({ id }) => id === series)?.points[index] ?? null;
							return number(part === 'n' ? null : (point?.[part] ?? null), plot.axis.format);
						})
					]
				}))
			};
		}
		case 'scatter': {
			const hasNames = plot.points.some(({ label }) => label !== null);
			return {
				columns: [
					...(hasNames ? [start('point', words.point)] : []),
					end('x', plot.x.label),
					end('y', plot.y.label)
				],
				rows: plot.points.map(({ x, y, label }, index) => ({
					id: String(index),
					cells: [
						...(hasNames ? [text(label ?? '')] : []),
						number(x, plot.x.format),
						number(y, plot.y.format)
					]
				})),
				rowHeaders: hasNames ? 1 : 0
			};
		}
		case 'heat':
			return {
				columns: [start('row', words.name), ...plot.columns.map((label, index) => end(`c${index}`, label))],
				rows: plot.rows.map((label, row) => ({
					id: `r${row}`,
					cells: [
						text(label),
						...plot.columns.map((_, column) => number(plot.values[row]?.[column] ?? null, plot.format))
					]
				}))
			};
		case 'histogram':
			return {
				columns: [
					end('from', words.from),
					end('to', words.to),
					...plot.series.map(({ id, label }) => end(`series-${id}`, label))
				],
				rows: plot.edges.slice(1).map((to, bin) => ({
					id: String(bin),
					cells: [
						number(plot.edges[bin], plot.axis.format),
						number(to, plot.axis.format),
						...plot.series.map(({ counts }) => number(counts[bin] ?? null, INTEGER))
					]
				})),
				rowHeaders: 0
			};
	}
}

const start = (id: string, label: string): ResultColumn => ({ id, label, align: 'start' });
const end = (id: string, label: string): ResultColumn => ({ id, label, align: 'end' });

/** Rows with names and the headings above them as further names before them. */
function named<Row extends { id: string; label: string; above?: string[] }>(
	rows: readonly Row[],
	columns: ResultColumn[],
	cellsOf: (row: Row) => ResultCell[],
	words: PlotTableWords
): Body {
	const depth = Math.max(0, ...rows.map(({ above }) => above?.length ?? 0));
	const headings = Array.from({ length: depth }, (_, level) => start(`above-${level}`, words.group));
	return {
		columns: [...headings, start('name', words.name), ...columns],
		rows: rows.map((row) => ({
			id: row.id,
			cells: [...headings.map((_, level) => text(row.above?.[level] ?? '')), text(row.label), ...cellsOf(row)]
		})),
		rowHeaders: depth + 1
	};
}

/** The columns of a series: its value, and where there are any its interval and n. */
function intervalColumns(
	series: string,
	above: string[],
	words: PlotTableWords,
	has: { interval: boolean; n: boolean }
): { series: string; part: 'value' | 'low' | 'high' | 'n'; column: ResultColumn }[] {
	const parts: ('value' | 'low' | 'high' | 'n')[] = [
		'value',
		...(has.interval ? (['low', 'high'] as const) : []),
		...(has.n ? (['n'] as const) : [])
	];
	// A series that is only values needs no header above its one column.
	const isSingle = parts.length === 1 && above.length > 0;
	return parts.map((part) => ({
		series,
		part,
		column: {
			id: `${series}-${part}`,
			label: isSingle ? above[0] : part === 'n' ? 'n' : words[part],
			align: 'end',
			...(above.length > 0 && !isSingle ? { above } : {})
		}
	}));
}
