/**
 * A table of a report as it is printed: facts, named by report, table and page. Cells are in the order of the columns (the
 * groups of the first statement, then those of the next), with a space between them; – for one that is not printed.
 */
export interface PrintedTable {
	/** Its number. */
	table: string;
	page: number;
	scale: 'agree' | 'degree';
	/** What the statements are about, in a few words of ours. */
	items: readonly string[];
	groups: readonly string[];
	/** Percents of each step, the highest first. */
	percents: readonly string[];
	/** Percents of "vet ikke", where the table has them. */
	dontKnow?: string;
	total: string;
	mean: string;
	n: string;
}

/** Where the tables stand. */
export const REPORT = 'AFI-rapport 2024:04';

/** The steps of the scales, the highest first. */
export const STEPS: Record<PrintedTable['scale'], readonly string[]> = {
	agree: ['Helt enig', 'Delvis enig', 'Både-og', 'Delvis uenig', 'Helt uenig'],
	degree: ['I svært stor grad', 'I stor grad', 'I noen grad', 'I liten grad', 'Ikke i det hele tatt']
};
export const DONT_KNOW = 'Vet ikke';

/** The cells of a line as they are printed; '' for one that is not. */
export const cellsOf = (line: string): string[] => line.split(' ').map((cell) => (cell === '–' ? '' : cell));

/** The numbers of a line; null for a cell that is not printed. */
export const numbersOf = (line: string): (number | null)[] =>
	cellsOf(line).map((cell) => (cell === '' ? null : Number(cell.replace(',', '.'))));
