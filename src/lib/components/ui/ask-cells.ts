/** Which cell: place of its row among the rows shown, and its column. */
export interface CellPlace {
	row: number;
	column: number;
}

interface Asking {
	/** A cell is reached: the one that the Tab key comes back to. */
	onreach: (place: CellPlace) => void;
	/** Somebody asks what the number in it is. */
	onask: (place: CellPlace) => void;
	/** Nobody asks any more. */
	onleave: () => void;
}

const placeOf = (cell: HTMLElement): CellPlace => ({
	row: Number(cell.dataset.row),
	column: Number(cell.dataset.column)
});

/** The cell that covers a place: one over several rows or columns has the place of its first. */
export function cellAt(table: ParentNode, { row, column }: CellPlace): HTMLElement | null {
	for (let up = row; up >= 0; up -= 1) {
		for (let left = column; left >= 0; left -= 1) {
			const cell = table.querySelector<HTMLTableCellElement>(`[data-row="${up}"][data-column="${left}"]`);
			if (cell && up + cell.rowSpan > row && left + cell.colSpan > column) return cell;
		}
	}
	return null;
}

/** Where a key leads from a cell; null for a key that leads nowhere. */
function target(key: string, cell: HTMLTableCellElement, last: CellPlace): CellPlace | null {
	const { row, column } = placeOf(cell);
	switch (key) {
		case 'ArrowUp':
			return { row: row - 1, column };
		case 'ArrowDown':
			return { row: row + cell.rowSpan, column };
		case 'ArrowLeft':
			return { row, column: column - 1 };
		case 'ArrowRight':
			return { row, column: column + cell.colSpan };
		case 'Home':
			return { row, column: 0 };
		case 'End':
			return { row, column: last.column };
		default:
			return null;
	}
}

/**
 * Lets cells of a table be asked: a press or Enter asks, arrows go from cell to cell, Escape stops asking. The table
 * stays a table to screen readers, whose own keys for reading it work as before. For `{@attach}` on a table with
 * `data-rows` and `data-columns`, whose cells have `data-row` and `data-column`, one of them `tabindex="0"`, the others −1.
 */
export function askCells({ onreach, onask, onleave }: Asking): (table: HTMLTableElement) => () => void {
	return (table) => {
		const cellOf = ({ target: at }: Event) =>
			at instanceof Element && at.closest('a, button, input, [popover]') === null
				? at.closest<HTMLTableCellElement>('[data-row][data-column]')
				: null;
		const ask = (event: Event) => {
			const cell = cellOf(event);
			if (cell) onask(placeOf(cell));
		};
		const reach = (event: Event) => {
			const cell = cellOf(event);
			if (cell) onreach(placeOf(cell));
		};
		const press = (event: KeyboardEvent) => {
			const cell = cellOf(event);
			if (!cell || event.ctrlKey || event.metaKey || event.altKey) return;
			if (event.key === 'Escape') return onleave();
			if (event.key === 'Enter' || event.key === ' ') {
				event.preventDefault();
				return onask(placeOf(cell));
			}
			const last = { row: Number(table.dataset.rows) - 1, column: Number(table.dataset.columns) - 1 };
			const place = target(event.key, cell, last);
			if (!place) return;
			event.preventDefault();
			if (place.row <= last.row && place.column <= last.column) cellAt(table, place)?.focus();
		};
		table.addEventListener('click', ask);
		table.addEventListener('focusin', reach);
		table.addEventListener('keydown', press);
		return () => {
			table.removeEventListener('click', ask);
			table.removeEventListener('focusin', reach);
			table.removeEventListener('keydown', press);
		};
	};
}
