import { DRAWN, runDraw } from '../run-draw';
import type { PreparedData } from '../prepare';
import type { DrawSpec } from '../types';
import { withParameter } from './parameters';
import type { Borderline, Sweep, SweepParameter, SweepPoint } from './types';

/**
 * Moves one number of a specification along its values and draws at each: how many and who are drawn, who is drawn at
 * every value (the stable core) and who only at some (borderline). Average and spread draw count alike.
 * @param values ascending
 * @returns yields the fraction done (0–1) after every draw, so that a caller can pause, tell and stop
 * Source: methods, "sensitivity", one at a time.
 */
export function* searchSweep(
	spec: DrawSpec,
	prepared: PreparedData,
	parameter: SweepParameter,
	values: readonly number[]
): Generator<number, Sweep> {
	const { units } = prepared.data.municipalities;
	const now = runDraw(spec, prepared).drawn;
	const times = new Uint32Array(units.length);
	const lowest = new Float64Array(units.length).fill(Infinity);
	const highest = new Float64Array(units.length).fill(-Infinity);
	const points: SweepPoint[] = [];
	for (const value of values) {
		const { drawn } = runDraw(withParameter(spec, parameter, value, prepared.data), prepared);
		const point: SweepPoint = { value, drawn: 0, in: [], out: [] };
		units.forEach(({ number }, unit) => {
			const isDrawn = drawn[unit] !== DRAWN.none;
			if (isDrawn) {
				point.drawn++;
				times[unit]++;
				lowest[unit] = Math.min(lowest[unit], value);
				highest[unit] = Math.max(highest[unit], value);
			}
			if (isDrawn && now[unit] === DRAWN.none) point.in.push(number);
			if (!isDrawn && now[unit] !== DRAWN.none) point.out.push(number);
		});
		points.push(point);
		yield points.length / values.length;
	}
	const all = units.map((_, unit) => unit);
	const isCore = (unit: number) => values.length > 0 && times[unit] === values.length;
	const borderline = all
		.filter((unit) => times[unit] > 0 && !isCore(unit))
		.map((unit): Borderline => ({
			number: units[unit].number,
			name: units[unit].name,
			drawnNow: now[unit] !== DRAWN.none,
			times: times[unit],
			lowest: lowest[unit],
			highest: highest[unit]
		}))
		.sort((a, b) => b.times - a.times || (a.number < b.number ? -1 : 1));
	return { points, core: all.filter(isCore).map((unit) => units[unit].number), borderline };
}
