import type { Varying } from './cell-values';
import type { CellModel } from './model';
import type { SharedNoise } from './shared-noise';

/** A cell whose noise is drawn in every replicate. */
interface DrawnCell {
	/** Place of the unit in the panel's model; −1 for one that only counts for limits. */
	unit: number;
	/** Pupils behind the value, for the mean over pupils. */
	pupils: number;
	/** Places of its own random number and of the factors that it shares among those of the replicate. */
	own: number;
	factor: number;
	whole: number;
	shared: SharedNoise;
}

/** The cells of one column, as arrays side by side. */
export interface DrawnColumn {
	/** Places of the units, −1 for those that only count for limits. */
	units: Int32Array;
	pupils: Float64Array;
	own: Uint32Array;
	factor: Uint32Array;
	whole: Uint32Array;
	/** What the factors of group and unit and the own number count for; 0 where nothing is shared. */
	forOwn: Float64Array;
	forFactor: Float64Array;
	forWhole: Float64Array;
	distributions: Varying[];
	/** Cells that do not vary. */
	still: { units: Int32Array; values: Float64Array; pupils: Float64Array };
}

/** Hidden cells: their points hang on no limit. */
export interface HiddenCells {
	units: Uint32Array;
	own: Uint32Array;
	weights: Uint32Array;
	national: Float64Array;
	absolute: Float64Array;
}

export interface DrawnCells {
	columns: DrawnColumn[];
	hidden: HiddenCells;
	/** The place after the last random number that is used. */
	end: number;
}

/**
 * All cells of a panel that are drawn. Each unit takes its random numbers in one piece: the factor of the unit where
 * there is one, then group by group the factor where there is one and one number for each cell, also for a cell that does
 * not vary.
 * @param first place of the first random number
 */
export function drawnCells(model: CellModel, panel: 'municipalities' | 'schools', first: number): DrawnCells {
	const { columns, prepared } = model;
	const { units, cells, distributions } = model[panel];
	const place = new Map(units.map((unit, at) => [unit, at]));
	const data = prepared.data[panel];
	const stride = prepared.data.indicators.length * prepared.data.years.length;
	const drawn = columns.map(() => ({
		cells: [] as DrawnCell[],
		distributions: [] as Varying[],
		still: [] as { unit: number; value: number; pupils: number }[]
	}));
	const hidden: { unit: number; own: number; weight: number; national: number; absolute: number }[] = [];
	let next = first;
	for (let unit = 0; unit < data.unitCount; unit++) {
		const at = place.get(unit) ?? -1;
		if (at < 0 && (panel === 'schools' || prepared.outside[unit] === 1)) continue;
		const groups = new Map<string, number[]>();
		columns.forEach((column, index) => {
			const isVisible = distributions[index].byUnit[unit] !== null;
			const isHidden = !isVisible && at >= 0 && cells[at].columns.includes(index);
			if (!isVisible && !isHidden) return;
			const name = isHidden ? `hidden ${index}` : column.group;
			const group = groups.get(name);
			if (group) group.push(index);
			else groups.set(name, [index]);
		});
		const whole = next;
		if ([...groups.values()].flat().some((index) => distributions[index].shared[unit].unit > 0)) next++;
		for (const group of groups.values()) {
			const isShared =
				distributions[group[0]].shared[unit].group > 0 && distributions[group[0]].byUnit[unit] !== null;
			const factor = next;
			if (isShared) next++;
			for (const index of group) {
				const own = next++;
				const distribution = distributions[index].byUnit[unit];
				const pupils = data.pupils[unit * stride + columns[index].offset];
				if (distribution === null) {
					const { national, absolute, weight } = cells[at].outcomes[cells[at].columns.indexOf(index)];
					hidden.push({ unit: at, own, weight, national, absolute });
				} else if (distribution.kind === 'point')
					drawn[index].still.push({ unit: at, value: distribution.value, pupils });
				else {
					const shared = distributions[index].shared[unit];
					drawn[index].cells.push({ unit: at, pupils, own, factor: isShared ? factor : own, whole, shared });
					drawn[index].distributions.push(distribution);
				}
			}
		}
	}
	return {
		columns: drawn.map(({ cells: found, distributions: varying, still }) => {
			const beside = (cell: DrawnCell) => Math.sqrt(1 - cell.shared.unit ** 2);
			return {
				units: Int32Array.from(found, (cell) => cell.unit),
				pupils: Float64Array.from(found, (cell) => cell.pupils),
				own: Uint32Array.from(found, (cell) => cell.own),
				factor: Uint32Array.from(found, (cell) => cell.factor),
				whole: Uint32Array.from(found, (cell) => cell.whole),
				forOwn: Float64Array.from(found, (cell) => beside(cell) * Math.sqrt(1 - cell.shared.group)),
				forFactor: Float64Array.from(found, (cell) => beside(cell) * Math.sqrt(cell.shared.group)),
				forWhole: Float64Array.from(found, (cell) => cell.shared.unit),
				distributions: varying,
				still: {
					units: Int32Array.from(still, (cell) => cell.unit),
					values: Float64Array.from(still, (cell) => cell.value),
					pupils: Float64Array.from(still, (cell) => cell.pupils)
				}
			};
		}),
		hidden: {
			units: Uint32Array.from(hidden, (cell) => cell.unit),
			own: Uint32Array.from(hidden, (cell) => cell.own),
			weights: Uint32Array.from(hidden, (cell) => cell.weight),
			national: Float64Array.from(hidden, (cell) => cell.national),
			absolute: Float64Array.from(hidden, (cell) => cell.absolute)
		},
		end: next
	};
}
