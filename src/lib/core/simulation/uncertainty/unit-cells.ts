import type { IndicatorData, Panel } from '../../indicators/types';
import { barOf, MAX_POINTS, pointsOver } from '../../selection/worse';
import { normalQuantile } from '../../stats/distributions/normal';
import { CELL } from '../../table/types';
import type { NoisyColumn } from './columns';
import type { ColumnDistributions } from './distributions';
import { outcomeOf, type CellOutcome } from './points-distribution';
import type { UncertaintySpec } from './types';

/** The cells of one unit that count, and what is possible with them. */
export interface UnitCells {
	/** Column (place in the list of columns) of each outcome. */
	columns: number[];
	outcomes: CellOutcome[];
	/** Possible weighted points in steps of the grid. */
	possible: number;
}

/** Chances of 3 points, and of at least 1, of a cell that is hidden. */
interface Hidden {
	three: number;
	some: number;
}

/** How often the visible cells of a panel give points in a column; null where none is visible. */
export function hiddenChances(
	data: IndicatorData,
	panel: Panel,
	kinds: Uint8Array,
	column: NoisyColumn
): Hidden | null {
	const stride = data.indicators.length * data.years.length;
	let cells = 0;
	let three = 0;
	let some = 0;
	for (let unit = 0; unit < panel.unitCount; unit++) {
		const cell = unit * stride + column.offset;
		if (kinds[cell] !== CELL.value) continue;
		cells++;
		const points = pointsOver(
			column.direction * panel.values[cell],
			barOf(column.national, column.direction),
			barOf(column.absolute, column.direction)
		);
		if (points === 3) three++;
		if (points > 0) some++;
	}
	return cells > 0 ? { three: three / cells, some: some / cells } : null;
}

/**
 * What the cells of a unit can give.
 * A suppressed cell is unknown within its bounds: it gives 0, 1 or 3 points as often as the visible cells of its
 * column do; or it is left out, as in the draw.
 * @param steps of the grid in one point
 */
export function unitCells(
	data: IndicatorData,
	kinds: Uint8Array,
	unit: number,
	columns: NoisyColumn[],
	distributions: ColumnDistributions[],
	hidden: (Hidden | null)[],
	steps: number,
	suppressed: UncertaintySpec['suppressed']
): UnitCells {
	const stride = data.indicators.length * data.years.length;
	const found: UnitCells = { columns: [], outcomes: [], possible: 0 };
	columns.forEach((column, place) => {
		const weight = Math.round(column.weight * steps);
		const distribution = distributions[place].byUnit[unit];
		const chances = hidden[place];
		let outcome: CellOutcome | null = null;
		if (distribution !== null)
			outcome = outcomeOf(distribution, column, weight, distributions[place].shared[unit]);
		else if (
			suppressed === 'unknown' &&
			chances &&
			kinds[unit * stride + column.offset] === CELL.suppressed
		) {
			outcome = {
				group: `hidden ${place}`,
				shared: { unit: 0, group: 0 },
				weight,
				national: -normalQuantile(chances.some),
				absolute: -normalQuantile(chances.three)
			};
		}
		if (outcome === null) return;
		found.columns.push(place);
		found.outcomes.push(outcome);
		found.possible += MAX_POINTS * weight;
	});
	return found;
}
