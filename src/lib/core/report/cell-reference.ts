/** Names one cell of a result: for texts and reports that quote it. All three are ids, not words. */
export interface CellReference {
	table: string;
	row: string;
	column: string;
}

/** The same in a result that may be split: with the id of its section, '' for all rows. */
export interface SectionCellReference extends CellReference {
	section: string;
}
