import type { IndicatorData, Panel } from '../../../src/lib/core/indicators/types';
import { prepareDraw, type PreparedData } from '../../../src/lib/core/selection/prepare';
import { DRAWN, runDraw } from '../../../src/lib/core/selection/run-draw';
import type { DrawSpec } from '../../../src/lib/core/selection/types';
import type { ValueDistribution } from '../../../src/lib/core/simulation/uncertainty/cell-chances';
import type { CellModel } from '../../../src/lib/core/simulation/uncertainty/model';
import { CELL } from '../../../src/lib/core/table/types';

/** Ways to say which municipalities are the worst. */
export const LISTS = ['raw', 'shrunken', 'wilson', 'chance'] as const;
export type ListName = (typeof LISTS)[number];

/** The same data with other limits: those that are set from `of`. */
export function withLimitsOf(prepared: PreparedData, of: PreparedData): PreparedData {
	return { ...prepared, columns: of.columns, data: { ...prepared.data, country: of.data.country } };
}

/** The municipalities of the average draw. */
export const averageList = (draw: DrawSpec, prepared: PreparedData): number[] => {
	const { drawn, order } = runDraw(draw, prepared);
	return [...order].filter((unit) => drawn[unit] === DRAWN.average);
};

/** The draw, with its limits as they are, of municipalities' values that are changed before they meet them. */
function listOfChanged(
	draw: DrawSpec,
	prepared: PreparedData,
	change: (unit: number, column: number, value: number, pupils: number) => number
): number[] {
	const { data, register } = prepared;
	const stride = data.indicators.length * data.years.length;
	const panel: Panel = data.municipalities;
	const values = panel.values.map((value, cell) =>
		panel.kinds[cell] === CELL.value
			? change(Math.floor(cell / stride), cell % stride, value, panel.pupils[cell])
			: value
	);
	const changed: IndicatorData = { ...data, municipalities: { ...data.municipalities, values } };
	return averageList(draw, withLimitsOf(prepareDraw(changed, register), prepared));
}

const meanOf = (distribution: ValueDistribution, value: number): number => {
	switch (distribution.kind) {
		case 'point':
			return value;
		case 'normal':
			return distribution.mean;
		default:
			return (100 * distribution.beta.a) / (distribution.beta.a + distribution.beta.b);
	}
};

/** Every value drawn towards the mean of its column as the model of the uncertainty does. */
export function shrunkenList(draw: DrawSpec, { prepared, columns, municipalities }: CellModel): number[] {
	const byOffset = new Map(
		columns.map(({ offset }, column) => [offset, municipalities.distributions[column]])
	);
	return listOfChanged(draw, prepared, (unit, offset, value) => {
		const distribution = byOffset.get(offset)?.byUnit[unit] ?? null;
		return distribution === null ? value : meanOf(distribution, value);
	});
}

/** Two-sided 90 %. */
const BENEFIT = 1.6448536269514722;

/** The end of Wilson's interval of a share, in percent, on the side of `direction`. Source: Wilson (1927). */
export function wilsonEnd(share: number, pupils: number, direction: 1 | -1): number {
	const p = share / 100;
	const z = direction * BENEFIT;
	const middle = p + z ** 2 / (2 * pupils);
	const half = z * Math.sqrt((p * (1 - p)) / pupils + z ** 2 / (4 * pupils ** 2));
	return (100 * (middle + half)) / (1 + z ** 2 / pupils);
}

/** Benefit of the doubt: the better end of the 90 % interval of each value is held against the limits. */
export function wilsonList(draw: DrawSpec, prepared: PreparedData, pupilSds: (number | null)[]): number[] {
	const { indicators, years } = prepared.data;
	return listOfChanged(draw, prepared, (_, column, value, pupils) => {
		const at = Math.floor(column / years.length);
		const { direction } = indicators[at];
		if (!(pupils > 0)) return value;
		const sd = pupilSds[at];
		if (sd === null) return wilsonEnd(value, pupils, direction === 1 ? -1 : 1);
		return value - (direction * BENEFIT * sd) / Math.sqrt(pupils);
	});
}

/** Those most often among the worst; of equal chances those that stand first in the draw. */
export function chanceList(draw: DrawSpec, prepared: PreparedData, chances: Float64Array): number[] {
	const { order, filter } = runDraw(draw, prepared);
	return [...order]
		.filter((unit) => filter[unit] === 0)
		.map((unit, rank) => ({ unit, rank }))
		.sort((a, b) => chances[b.unit] - chances[a.unit] || a.rank - b.rank)
		.slice(0, draw.places)
		.map(({ unit }) => unit);
}
