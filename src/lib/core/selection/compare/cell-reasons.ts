import { cellIndex } from '../../indicators/types';
import type { Message } from '../../outcome';
import { CELL } from '../../table/types';
import { MAX_POINTS, riskPoints } from '../worse';
import type { CellLimits, IndicatorRule } from '../types';
import type { Side } from './types';

/** A cell with data as one of the draws counts it. */
interface Counted {
	value: number;
	/** Before weighting. */
	points: number;
	limits: CellLimits;
	rule: IndicatorRule;
}

/** The cells with data that a draw counts for one municipality, by indicator and year. */
function countedCells({ spec, prepared, result }: Side, unit: number): Map<string, Counted> {
	const { data } = prepared;
	const cells = new Map<string, Counted>();
	result.indicatorIndices.forEach((indicator, position) => {
		const { id } = data.indicators[indicator];
		const rule = spec.indicators.find((one) => one.indicator === id);
		result.yearIndices.forEach((year, yearPosition) => {
			const limits = result.limits[position * result.yearIndices.length + yearPosition];
			const cell = cellIndex(data, unit, indicator, year);
			if (!rule || limits === null || data.municipalities.kinds[cell] !== CELL.value) return;
			const value = data.municipalities.values[cell];
			const points = riskPoints(value, limits.national, limits.absolute, rule.direction);
			cells.set(`${id} ${data.years[year]}`, { value, points, limits, rule });
		});
	});
	return cells;
}

const MAX_LISTED = 6;

/** Why a cell of the same value has other points: which limit it is now on the other side of. */
function crossing(year: string, from: Counted, to: Counted): Message {
	const params = {
		indicator: to.rule.indicator,
		year,
		value: to.value,
		before: from.points,
		after: to.points
	};
	if (from.value !== to.value) return { code: 'compare.whyValue', params: { ...params, was: from.value } };
	if (from.rule.direction !== to.rule.direction) return { code: 'compare.whyDirection', params };
	const isAbsolute = from.points === MAX_POINTS || to.points === MAX_POINTS;
	const which = isAbsolute ? 'absolute' : 'national';
	return {
		code: isAbsolute ? 'compare.whyAbsolute' : 'compare.whyNational',
		params: { ...params, from: from.limits[which], to: to.limits[which] }
	};
}

/** Points that come or go with cells that only one of the draws counts. */
function inOneOnly(code: string, cells: Counted[]): Message[] {
	if (cells.length === 0) return [];
	const points = cells.reduce((sum, cell) => sum + cell.points * cell.rule.weight, 0);
	const possible = cells.reduce((sum, cell) => sum + MAX_POINTS * cell.rule.weight, 0);
	return [{ code, params: { n: cells.length, points, possible } }];
}

/**
 * What the municipality's own cells have to do with it: those that got other points and the limit that they crossed,
 * those that only one of the draws counts, and indicators that weigh otherwise.
 * @param units index of the municipality in each side's data
 */
export function cellReasons(from: Side, to: Side, units: { from: number; to: number }): Message[] {
	const before = countedCells(from, units.from);
	const after = countedCells(to, units.to);
	const crossed: { message: Message; size: number }[] = [];
	const weights = new Map<string, { rule: IndicatorRule; was: number; points: number }>();
	for (const [name, cell] of after) {
		const old = before.get(name);
		if (!old) continue;
		const year = name.slice(name.lastIndexOf(' ') + 1);
		if (cell.points !== old.points) {
			const size = Math.abs(cell.points - old.points) * cell.rule.weight;
			crossed.push({ message: crossing(year, old, cell), size });
		}
		if (cell.rule.weight !== old.rule.weight) {
			const { indicator } = cell.rule;
			const known = weights.get(indicator)?.points ?? 0;
			weights.set(indicator, { rule: cell.rule, was: old.rule.weight, points: known + cell.points });
		}
	}
	crossed.sort((a, b) => b.size - a.size);
	const more = crossed.length - MAX_LISTED;
	const missingIn = (cells: Map<string, Counted>, other: Map<string, Counted>) =>
		[...cells].filter(([name]) => !other.has(name)).map(([, cell]) => cell);
	return [
		...crossed.slice(0, MAX_LISTED).map(({ message }) => message),
		...(more > 0 ? [{ code: 'compare.whyMoreCells', params: { n: more } }] : []),
		...inOneOnly('compare.whyCellsIn', missingIn(after, before)),
		...inOneOnly('compare.whyCellsOut', missingIn(before, after)),
		...[...weights].map(([indicator, { rule, was, points }]) => ({
			code: 'compare.whyWeight',
			params: { indicator, from: was, to: rule.weight, points }
		}))
	];
}
