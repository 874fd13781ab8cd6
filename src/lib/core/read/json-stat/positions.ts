import { fail, ok, type Outcome } from '../../outcome';
import { isRecord } from './json-record';
import type { JsonStatCode } from './types';

/** Calls back for each cell that has something written, in the order of the file. */
export type EachCell = (visit: (position: number, written: unknown) => void) => void;

/**
 * One way through `value` and `status`, dense (a list as long as the cube) or sparse (position → what stands there).
 * Source: JSON-stat 2.0, `value` and `status`.
 * @param field 'value', or 'status' where one text or a list of one text stands for all cells
 * @returns how many entries there are and a walk over them; every position is inside the cube
 */
export function readPositions(
	given: unknown,
	cellCount: number,
	field: 'value' | 'status'
): Outcome<EachCell, JsonStatCode> {
	const whole = field === 'status' ? wholeCube(given) : null;
	if (whole !== null)
		return ok((visit) => {
			for (let position = 0; position < cellCount; position++) visit(position, whole);
		});
	if (Array.isArray(given)) {
		const code = field === 'value' ? 'jsonStat.valueCount' : 'jsonStat.statusCount';
		if (given.length !== cellCount) return fail(code, { found: given.length, expected: cellCount });
		return ok((visit) => given.forEach((written, position) => visit(position, written)));
	}
	if (!isRecord(given)) return fail('jsonStat.badShape', { field });
	const keys = Object.keys(given);
	const stray = keys.find((key) => !isPosition(key, cellCount));
	if (stray !== undefined) return fail('jsonStat.badPosition', { field, position: stray.slice(0, 40) });
	return ok((visit) => keys.forEach((key) => visit(Number(key), given[key])));
}

function wholeCube(given: unknown): string | null {
	const one = Array.isArray(given) && given.length === 1 ? given[0] : given;
	return typeof one === 'string' ? one : null;
}

const isPosition = (key: string, cellCount: number): boolean =>
	/^(0|[1-9]\d{0,9})$/.test(key) && Number(key) < cellCount;
