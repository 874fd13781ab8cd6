import { CELL } from '../../table/types';
import { makeDataset, type TestVariable } from './make-dataset';

const rows = <T>(count: number, make: (row: number) => T): T[] =>
	Array.from({ length: count }, (_, row) => make(row));
/** Numbers that look drawn by lot, the same each time. */
const noise = (row: number): number => ((row * 7919 + 104_729) % 1009) / 1009;

/** Variables that break things: constant, empty, nearly constant, huge, tiny, infinite, texts, empty cells of all kinds. */
export function nastyVariables(count: number): Record<string, TestVariable> {
	const numbers = (make: (row: number) => number | null): TestVariable => ({ values: rows(count, make) });
	return {
		likert: numbers((row) => (row % 7 === 3 ? null : 1 + Math.floor(noise(row) * 5))),
		other: numbers((row) => (row % 5 === 1 ? null : 1 + Math.floor(noise(row + 31) * 5))),
		plain: numbers((row) => noise(row) * 10 - 3),
		twice: numbers((row) => noise(row) * 20 - 6),
		opposite: numbers((row) => 3 - noise(row) * 10),
		constant: numbers(() => 4),
		nearly: numbers((row) => (row === 0 ? 5 : 4)),
		empty: numbers(() => null),
		single: numbers((row) => (row === 1 ? 2 : null)),
		huge: numbers((row) => (row % 2 ? 1.7e308 : -1.7e308)),
		large: numbers((row) => 1e15 + row),
		tiny: numbers((row) => noise(row) * 1e-310),
		infinite: numbers((row) => (row === 0 ? Infinity : row === 1 ? -Infinity : noise(row))),
		binary: numbers((row) => (noise(row) > 0.6 ? 1 : 0)),
		kinds: {
			values: rows(count, (row) => (row % 3 ? null : row % 4)),
			kinds: rows(count, (row) => (row % 3 ? 1 + (row % 6) : CELL.value))
		},
		texts: { values: rows(count, (row) => ['a', 'b:c', '', 'å "ø"'][row % 4]) },
		two: numbers((row) => row % 2),
		three: numbers((row) => (row % 11 === 0 ? null : row % 3)),
		alone: numbers((row) => (row === 0 ? 1 : 2)),
		one: numbers(() => 1),
		every: numbers((row) => row)
	};
}

/** A dataset of them. */
export const nastyDataset = (count: number) => makeDataset(nastyVariables(count));
