/** A small file as Udir's statistics bank exports it, with invented figures for real municipality numbers. */
export interface UdirFile {
	name: string;
	/** Column names after the fixed ones, with the cells of each row below. */
	columns: string[];
	/** Cells by row: country, two municipalities, two schools. */
	cells: string[][];
}

const FIXED =
	'EnhetNivaa\tNasjonaltkode\tFylkekode\tKommunekode\tOrganisasjonsnummer\tNasjonalt\tFylke\tKommune\tEnhetNavn';

const UNITS = [
	'1\tI\t00\t0000\tI\tHele landet\tAlle fylker\tAlle kommuner\tAlle skoler',
	'3\tI\t03\t0301\t0301\tHele landet\tOslo\tOslo\tAlle skoler',
	'3\tI\t11\t1103\t1103\tHele landet\tRogaland\tStavanger\tAlle skoler',
	'4\tI\t03\t0301\t974590000\tHele landet\tOslo\tOslo\tSørvær skole',
	'4\tI\t11\t1103\t974590001\tHele landet\tRogaland\tStavanger\tLillevåg skole'
];

/** The text of the file. */
export function udirText({ columns, cells }: UdirFile): string {
	const header = [FIXED, ...columns].join('\t');
	const rows = UNITS.map((unit, row) => [unit, ...cells[row]].join('\t'));
	return ['sep=\t', header, ...rows, ''].join('\n');
}

/** The file as Playwright gives it to a file field: UTF-16LE without a byte order mark. */
export const udirFile = (file: UdirFile) => ({
	name: file.name,
	mimeType: 'text/csv',
	buffer: Buffer.from(udirText(file), 'utf16le')
});

/** A path of reading in grade 5. */
export const reading = (year: string, measure = 'Skalapoeng') =>
	`${year}.Lesing.5. årstrinn.Alle eierformer.Alle kjønn.${measure}`;

/** A file with one column of scale points. */
export const readingFile = (name: string, year: string, values: string[]) =>
	udirFile({ name, columns: [reading(year)], cells: values.map((value) => [value]) });
