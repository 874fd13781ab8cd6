import type { Axis, ResultPlot, Text } from '../../report/types';
import { meanInterval } from '../../stats/mean-summary';
import { variableOf, type Sample } from '../sample';
import type { Cell, Grid, Line } from './grid';
import type { Titles } from './means-table';
import type { CategoryWaveSpec } from './types';

/** The ends of the variable's scale, and its middle, where it declares one. */
function scaleOf(sample: Sample, name: string, { variable }: Titles, { decimals }: CategoryWaveSpec) {
	const scale = variableOf(sample, name)?.scale ?? null;
	const axis: Axis<Text> = {
		label: variable,
		format: { kind: 'number', decimals },
		...(scale ? { range: scale } : {})
	};
	const reference = scale && {
		value: (scale.min + scale.max) / 2,
		label: { code: 'categoryWave.middle' }
	};
	return { axis, ...(reference ? { reference } : {}) };
}

function pointOf({ summary, hidden }: Cell, { confidence }: CategoryWaveSpec) {
	if (hidden || summary.n === 0) return null;
	const interval = meanInterval(summary, null, confidence);
	return { value: summary.mean, low: interval?.low ?? null, high: interval?.high ?? null, n: summary.n };
}

/** Means with their intervals: a line for each category with a point for each wave (a line for each wave without categories). */
export function dotPlot(
	id: string,
	spec: CategoryWaveSpec,
	sample: Sample,
	name: string,
	titles: Titles,
	grid: Grid
): ResultPlot<Text> {
	const own = (lines: readonly Line[]) => (lines.length > 1 ? lines.slice(0, -1) : lines);
	const hasCategories = titles.category !== null;
	const series = hasCategories ? own(grid.waves) : own(grid.categories);
	const rows = hasCategories ? grid.categories : grid.waves;
	return {
		kind: 'dots',
		id,
		title: plotTitle('dots', titles),
		description: { code: 'categoryWave.dotsDescription', params: { percent: spec.confidence * 100 } },
		notes: [{ code: 'categoryWave.plotNote', params: { percent: spec.confidence * 100 } }],
		...scaleOf(sample, name, titles, spec),
		series: series.map(({ id: line, label }) => ({ id: line, label })),
		rows: rows.map(({ id: line, label }, row) => ({
			id: line,
			label,
			points: series.map((_, one) =>
				pointOf(hasCategories ? grid.cells[one][row] : grid.cells[row][one], spec)
			)
		}))
	};
}

/** Means from wave to wave: a line for each category and one for all. Only where there are two waves or more. */
export function slopePlot(
	id: string,
	spec: CategoryWaveSpec,
	sample: Sample,
	name: string,
	titles: Titles,
	grid: Grid
): ResultPlot<Text> {
	const waves = grid.waves.slice(0, -1);
	return {
		kind: 'lines',
		id,
		title: plotTitle('slope', titles),
		description: { code: 'categoryWave.slopeDescription' },
		notes: [{ code: 'categoryWave.slopeNote' }],
		places: waves.map(({ label }) => label),
		placesLabel: { code: 'categoryWave.wave' },
		...scaleOf(sample, name, titles, spec),
		series: grid.categories.map(({ id: line, label }, category) => ({
			id: line,
			label,
			points: waves.map((_, wave) => {
				const point = pointOf(grid.cells[wave][category], spec);
				return point && { value: point.value, low: point.low, high: point.high };
			})
		}))
	};
}

const plotTitle = (kind: string, { variable, category }: Titles): Text =>
	category === null
		? { code: `categoryWave.${kind}Title`, params: { variable } }
		: { code: `categoryWave.${kind}TitleBy`, params: { variable, category } };
