/** Names one cell of a result: for texts and reports that quote it. All three are ids, not words. */
export interface CellReference {
	table: string;
	row: string;
	column: string;
}
