/**
 * Small files in Udir's layout, for tests. The units are real numbers with invented values.
 */
export const FIXED_HEADER =
	'EnhetNivaa\tNasjonaltkode\tFylkekode\tKommunekode\tOrganisasjonsnummer\tNasjonalt\tFylke\tKommune\tEnhetNavn';

/** The three columns of a subject in the national tests. */
export const testColumns = (year: string, subject: string, grade: number): string[] =>
	['Skalapoeng', 'Usikkerhet', 'Antall elever deltatt'].map(
		(measure) => `${year}.${subject}.${grade}. årstrinn.Alle eierformer.Alle kjønn.${measure}`
	);

export const COUNTRY = '1\tI\t00\t0000\tI\tHele landet\tAlle fylker\tAlle kommuner\tAlle skoler';
export const AGDER = '2\tI\t42\t0000\t42\tHele landet\tAgder\tAlle kommuner\tAlle skoler';
export const OSLO = '3\tI\t03\t0301\t0301\tHele landet\tOslo\tOslo\tAlle skoler';

/** The fixed cells of a municipality's row. */
export const municipality = (number: string, name: string): string =>
	`3\tI\t${number.slice(0, 2)}\t${number}\t${number}\tHele landet\tFylke\t${name}\tAlle skoler`;

/** The fixed cells of a school's row. */
export const school = (number: string, municipalityNumber: string, name: string): string =>
	`4\tI\t${municipalityNumber.slice(0, 2)}\t${municipalityNumber}\t${number}\tHele landet\tFylke\tKommune\t${name}`;

/** The text of an export as Udir writes it: sep= line, TAB, LF. Each row: fixed cells, then value cells. */
export const exportText = (columns: string[], rows: [string, ...string[]][]): string =>
	['sep=\t', [FIXED_HEADER, ...columns].join('\t'), ...rows.map((row) => row.join('\t')), ''].join('\n');

/** A small export: country, county, two municipalities and two schools in one subject. */
export const smallExport = (year = '2024-25', grade = 5): string =>
	exportText(testColumns(year, 'Lesing', grade), [
		[COUNTRY, '50', '0,1', '56 230'],
		[AGDER, '49', '0,3', '3 499'],
		[OSLO, '52', '0,2', '6 640'],
		[municipality('4203', 'Arendal'), '49', '1,0', '360'],
		[school('990334021', '4203', 'Arendal International School (Ais) '), '*', '*', '*'],
		[school('974795655', '0301', 'Lilleaker skole'), '', '', '']
	]);

/** UTF-16LE without byte order mark, as Udir writes. */
export const utf16le = (text: string): Uint8Array => {
	const bytes = new Uint8Array(text.length * 2);
	for (let i = 0; i < text.length; i++) {
		const code = text.charCodeAt(i);
		bytes[2 * i] = code & 255;
		bytes[2 * i + 1] = code >> 8;
	}
	return bytes;
};

/** The bytes of UTF-16LE in the other order. */
export const swapped = (bytes: Uint8Array): Uint8Array => bytes.map((_, i) => bytes[i ^ 1]);

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** One byte a character; only for characters below U+0100, where windows-1252 and ISO 8859-1 agree but for 32. */
export const oneByte = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

/** A copy of an export as a spreadsheet re-saves it: semicolon, CR LF, no sep= line. */
export const resaved = (text: string): string =>
	text
		.replace('sep=\t\n', '')
		.split('\n')
		.map((line) =>
			line
				.split('\t')
				.map((cell) => (/[";\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell))
				.join(';')
		)
		.join('\r\n');
