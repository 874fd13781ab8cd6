import type { Message } from '../../core/outcome';
import type { Messages } from '../types';

type Params = NonNullable<Message['params']>;

const MEGABYTE = 1024 * 1024;
const megabytes = (bytes: string | number) => `${Math.ceil(Number(bytes) / MEGABYTE)} MB`;
const parts: Record<string, string | undefined> = {
	header: 'the file header',
	variable: 'a variable',
	valueLabels: 'the value labels',
	document: 'the document text',
	extension: 'an extension record',
	recordType: 'the type of a record',
	floatFormat: 'the number format',
	veryLongStrings: 'a text over 255 bytes',
	weight: 'the weight variable',
	data: 'the data'
};
const part = (what: string | number) => parts[what] ?? 'an unknown part';

const sav: Messages['sav'] = {
	notSav: 'This is not an SPSS file (.sav or .zsav). The file begins with something else.',
	encrypted: 'The SPSS file is encrypted with a password. Open it in SPSS and save it without a password.',
	truncated: ({ what, offset }: Params) =>
		`The SPSS file ends too early: ${part(what)} is cut off at byte ${offset}. Fetch the file again, or save it again from SPSS.`,
	badRecord: ({ what, offset }: Params) =>
		`The SPSS file is not as the format says: ${part(what)} at byte ${offset} cannot be right. Save the file again from the program it comes from.`,
	badEncoding: ({ encoding }: Params) =>
		`The SPSS file uses the character encoding “${encoding}”, which cannot be read here. Save it in SPSS as UTF-8 (Unicode).`,
	noVariables: 'The SPSS file has no variables.',
	duplicateName: ({ name }: Params) =>
		`The SPSS file has two variables named “${name}”. Rename one of them in SPSS and save again.`,
	caseCount: ({ expected, found }: Params) =>
		`The SPSS file says that it has ${expected} rows, but it has ${found}. It is probably cut off or damaged. Fetch or save the file again.`,
	badCompression: ({ offset }: Params) =>
		`The compressed data in the SPSS file are broken at byte ${offset}. Fetch the file again, or save it uncompressed from SPSS.`,
	tooLarge: ({ bytes, limit }: Params) =>
		`The SPSS file would take ${megabytes(bytes)} of memory; the limit is ${megabytes(limit)}. Save a selection of the variables or rows from SPSS.`,
	tooManyRows: ({ count, limit }: Params) =>
		`The SPSS file has ${count} rows; the limit is ${limit}. Save a selection of the rows from SPSS.`,
	dictionaryTooLarge: ({ what, limit }: Params) =>
		`The SPSS file has more than ${limit} records of one kind (${part(what)}), more than any survey needs. It is not read.`,
	encodingGuessed: ({ encoding }: Params) =>
		`The SPSS file does not say which character encoding it has. The texts are read as ${encoding}. Check that æ, ø and å are right.`,
	spoiledText: ({ column, count }: Params) =>
		`The variable “${column}” has ${count} different texts with characters that do not belong to the encoding of the file. The invalid characters are replaced with �.`,
	strayLabels: ({ offset }: Params) =>
		`Value labels or missing values at byte ${offset} in the SPSS file belong to a variable that does not exist. They are left out.`
};

export default sav;
