import type { CellExplanation } from '$lib/core/selection/explain/types';

/** The cells of one indicator, by year. */
export interface GridRow {
	indicator: number;
	/** In the order of the grid's years; null where the files hold no value for anybody. */
	cells: (CellExplanation | null)[];
	points: number;
	possible: number;
}

/** Arranges the cells of an explanation as indicator × year. */
export function cellGrid(cells: CellExplanation[]): { years: number[]; rows: GridRow[] } {
	const years = [...new Set(cells.map((cell) => cell.year))].sort((a, b) => a - b);
	const indicators = [...new Set(cells.map((cell) => cell.indicator))];
	const rows = indicators.map((indicator) => {
		const own = cells.filter((cell) => cell.indicator === indicator);
		return {
			indicator,
			cells: years.map((year) => own.find((cell) => cell.year === year) ?? null),
			points: own.reduce((sum, cell) => sum + cell.points, 0),
			possible: own.reduce((sum, cell) => sum + cell.possible, 0)
		};
	});
	return { years, rows };
}
