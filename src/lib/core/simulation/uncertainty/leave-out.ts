import type { PreparedData } from '../../selection/prepare';
import { runDraw } from '../../selection/run-draw';
import type { DrawSpec } from '../../selection/types';
import type { LeftOut } from './types';

/**
 * The draw without each year and without each indicator that is on, one at a time: who would come in and who go out.
 * What cannot be left out (the only year, the only indicator) is not tried.
 */
export function leaveOneOut(draw: DrawSpec, prepared: PreparedData): LeftOut[] {
	const { years, drawn, indicatorIndices } = runDraw(draw, prepared);
	const compare = (kind: LeftOut['kind'], id: string, without: DrawSpec): LeftOut => {
		const other = runDraw(without, prepared).drawn;
		const changed = (comes: boolean) =>
			[...drawn.keys()].filter((unit) => drawn[unit] > 0 !== comes && other[unit] > 0 === comes);
		return { kind, id, into: changed(true), out: changed(false) };
	};
	const found: LeftOut[] = [];
	for (const year of years.length > 1 ? years : []) {
		found.push(compare('year', year, { ...draw, years: years.filter((other) => other !== year) }));
	}
	for (const index of indicatorIndices.length > 1 ? indicatorIndices : []) {
		const { id } = prepared.data.indicators[index];
		const indicators = draw.indicators.map((rule) => (rule.indicator === id ? { ...rule, on: false } : rule));
		found.push(compare('indicator', id, { ...draw, indicators }));
	}
	return found;
}
