import { solvedCells } from './solved-cells';
import type { CountedTable, HiddenBecause, HiddenCell, Suppression } from './types';

/**
 * Which cells of a table are hidden so that no small group can be read from it (methods 3).
 *
 * 1. A cell with at least one and fewer than `limit` answers is hidden. Empty cells are shown as empty.
 * 2. What is hidden of a breakdown must be two cells or more and hold `limit` answers or more together, else the next
 *    smallest shown part is hidden too (the total, where no part is left); and where the total is hidden, so is a part.
 *    Repeated over all breakdowns until nothing changes.
 * 3. If all breakdowns taken together still give a hidden cell, or a sum of hidden cells below the limit, the smallest
 *    shown cell beside it is hidden too, and 2 begins anew.
 *
 * It ends, since every round hides a cell. Of equally small cells the first is taken.
 * @param limit cells with fewer answers are hidden; 1 or less hides none
 */
export function suppress(table: CountedTable, limit: number): Suppression {
	const { n } = table;
	const hidden = new Uint8Array(n.length);
	const log: HiddenCell[] = [];
	const hide = (cell: number, because: HiddenBecause) => {
		hidden[cell] = 1;
		log.push({ cell, because });
	};
	n.forEach((count, cell) => {
		if (count > 0 && count < limit) hide(cell, { kind: 'few' });
	});
	if (log.length === 0) return { hidden, log };
	for (;;) {
		hideInBreakdowns(table, limit, hidden, hide);
		const solved = solvedCells(table, hidden, limit);
		if (solved.length === 0) return { hidden, log };
		const before = log.length;
		for (const cell of solved) {
			const beside = smallestBeside(table, hidden, cell);
			if (beside >= 0) hide(beside, { kind: 'solved', cell });
		}
		if (log.length === before) return { hidden, log };
	}
}

function hideInBreakdowns(
	table: CountedTable,
	limit: number,
	hidden: Uint8Array,
	hide: (cell: number, because: HiddenBecause) => void
): void {
	const { n, breakdowns } = table;
	for (let changed = true; changed;) {
		changed = false;
		breakdowns.forEach(({ total, parts }, breakdown) => {
			const filled = parts.filter((cell) => n[cell] > 0);
			for (;;) {
				const out = filled.filter((cell) => hidden[cell]);
				const together = out.reduce((sum, cell) => sum + n[cell], 0);
				const isOpen = hidden[total]
					? filled.length > 0 && out.length === 0
					: out.length > 0 && (out.length < 2 || together < limit);
				if (!isOpen) break;
				const next = smallest(filled, n, hidden);
				hide(next < 0 ? total : next, { kind: hidden[total] ? 'total' : 'together', breakdown });
				changed = true;
			}
		});
	}
}

/** The shown cell with the fewest answers, the first of equal ones; −1 where all are hidden. */
function smallest(cells: readonly number[], n: readonly number[], hidden: Uint8Array): number {
	let found = -1;
	for (const cell of cells) {
		if (n[cell] > 0 && !hidden[cell] && (found < 0 || n[cell] < n[found])) found = cell;
	}
	return found;
}

/** The smallest shown cell that shares a breakdown with a cell; where there is none, the smallest of the table. */
function smallestBeside({ n, breakdowns }: CountedTable, hidden: Uint8Array, cell: number): number {
	const own = breakdowns.filter(({ total, parts }) => total === cell || parts.includes(cell));
	const near = smallest(
		own.flatMap(({ parts }) => parts),
		n,
		hidden
	);
	if (near >= 0) return near;
	const totals = smallest(
		own.map(({ total }) => total),
		n,
		hidden
	);
	return totals >= 0 ? totals : smallest([...n.keys()], n, hidden);
}
