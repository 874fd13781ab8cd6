import { CELL } from '../table/types';
import type { SourceCell } from './panel-writer';

/**
 * The value of a municipality from those it was merged from: the mean weighted by pupils, if every part has a value
 * and a number of pupils. Suppressed if all parts are; else missing: one part never stands for the whole. The
 * half-width is that of a weighted mean of independent means. Nothing is rounded.
 * @param parts at least two cells of one indicator and year in one file
 */
export function mergeParts(parts: readonly SourceCell[]): SourceCell {
	const first = parts[0];
	const empty = { ...first, value: NaN, pupils: NaN, halfWidth: NaN };
	if (parts.every((part) => part.kind === CELL.suppressed)) return { ...empty, kind: CELL.suppressed };
	const isComputable = parts.every((part) => part.kind === CELL.value && part.pupils > 0);
	if (!isComputable) return { ...empty, kind: CELL.missing };
	const pupils = sum(parts.map((part) => part.pupils));
	return {
		...first,
		kind: CELL.value,
		value: sum(parts.map((part) => part.value * part.pupils)) / pupils,
		pupils,
		// Not Math.hypot, whose last digit differs between engines.
		halfWidth: Math.sqrt(sum(parts.map((part) => (part.halfWidth * part.pupils) ** 2))) / pupils,
		preliminary: parts.some((part) => part.preliminary)
	};
}

const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);
