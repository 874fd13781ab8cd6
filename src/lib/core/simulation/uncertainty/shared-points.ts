import { MAX_POINTS } from '../../selection/worse';
import { normalUpperNear } from '../../stats/distributions/normal-upper-near';
import { addCell, isCertain, type CellOutcome } from './points-distribution';
import type { FactorNodes, NormalNodes } from './shared-factor';

/** A cell with its bars, and what factors take off them, in standard deviations of its own noise. */
interface ScaledCell {
	weight: number;
	national: number;
	absolute: number;
	unit: number;
	group: number;
}

interface ScaledGroup {
	cells: ScaledCell[];
	nodes: NormalNodes;
	/** Of the distribution of the group's points. */
	length: number;
}

const UNSHARED: NormalNodes = { points: Float64Array.of(0), weights: Float64Array.of(1) };

function scaledGroup(cells: readonly CellOutcome[], nodes: NormalNodes): ScaledGroup {
	const correlation = cells.filter((cell) => !isCertain(cell)).length > 1 ? cells[0].shared.group : 0;
	return {
		cells: cells.map(({ weight, national, absolute, shared }) => {
			const beside = Math.sqrt(1 - shared.unit ** 2);
			const own = beside * Math.sqrt(1 - correlation);
			return {
				weight,
				national: national / own,
				absolute: absolute / own,
				unit: shared.unit / own,
				group: (beside * Math.sqrt(correlation)) / own
			};
		}),
		nodes: correlation > 0 ? nodes : UNSHARED,
		length: 1 + MAX_POINTS * cells.reduce((sum, { weight }) => sum + weight, 0)
	};
}

/**
 * The distribution of the points of a unit whose cells share a factor, beside those that groups of them share: for each
 * node of the first, groups are independent of each other.
 * @param groups cells by the second factor that they share
 * @returns probabilities by points in steps of the grid
 */
export function sharedPoints(groups: readonly (readonly CellOutcome[])[], nodes: FactorNodes): Float64Array {
	const scaled = groups.map((cells) => scaledGroup(cells, nodes.group));
	const length = scaled.reduce((sum, group) => sum + group.length - 1, 1);
	const mixed = new Float64Array(length);
	const longest = Math.max(...scaled.map((group) => group.length));
	const ofGroup = new Float64Array(longest);
	let now = new Float64Array(longest);
	let next = new Float64Array(longest);
	let all = new Float64Array(length);
	let sum = new Float64Array(length);

	function addGroup({ cells, nodes: { points, weights } }: ScaledGroup, unit: number): void {
		for (let k = 0; k < points.length; k++) {
			now[0] = 1;
			let reached = 1;
			for (const cell of cells) {
				const off = cell.unit * unit + cell.group * points[k];
				const three = normalUpperNear(cell.absolute - off);
				reached = addCell(now, reached, cell.weight, three, normalUpperNear(cell.national - off), next);
				[now, next] = [next, now];
			}
			for (let i = 0; i < reached; i++) ofGroup[i] += weights[k] * now[i];
		}
	}

	for (let node = 0; node < nodes.unit.points.length; node++) {
		all[0] = 1;
		let reached = 1;
		for (const group of scaled) {
			ofGroup.fill(0, 0, group.length);
			addGroup(group, nodes.unit.points[node]);
			const longer = reached + group.length - 1;
			sum.fill(0, 0, longer);
			for (let j = 0; j < group.length; j++) {
				const chance = ofGroup[j];
				if (chance === 0) continue;
				for (let i = 0; i < reached; i++) sum[i + j] += all[i] * chance;
			}
			reached = longer;
			[all, sum] = [sum, all];
		}
		for (let i = 0; i < length; i++) mixed[i] += nodes.unit.weights[node] * all[i];
	}
	return mixed;
}
