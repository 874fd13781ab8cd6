import { areaFinder } from '../../../src/lib/core/import/area-finder';
import { isNotData } from '../../../src/lib/core/import/not-data';
import { readFile } from '../../../src/lib/core/import/read-file';
import { fail, ok, type Outcome } from '../../../src/lib/core/outcome';
import { readDelimited } from '../../../src/lib/core/read/delimited/read-delimited';
import { readJsonStat } from '../../../src/lib/core/read/json-stat/read-json-stat';
import { readSav } from '../../../src/lib/core/read/sav/read-sav';
import type { ReadTable } from '../../../src/lib/core/read/types';
import { readXlsx } from '../../../src/lib/core/read/xlsx/read-xlsx';
import { loadNorway } from '../../../src/lib/core/register/norway';
import type { Column } from '../../../src/lib/core/table/types';

/** What the test asks of a file that was read, whoever read it. */
export interface AnyTable {
	reader: 'udir' | 'delimited' | 'xlsx' | 'json-stat' | 'sav';
	rowCount: number;
	columns: Column[];
	lines: Uint32Array;
}

const NOT_UDIR = ['import.unknownLayout', 'import.unknownJson'];
const begins = (bytes: Uint8Array, text: string) => [...text].every((letter, at) => bytes[at] === letter.charCodeAt(0));

/** Picks the reader by content and reads the file with it; what holds no data by its name is refused first. */
export function readAnyFile(bytes: Uint8Array, fileName: string): Outcome<AnyTable> {
	if (isNotData(fileName)) return fail('import.notData', { file: fileName });
	const as = (reader: AnyTable['reader'], outcome: Outcome<ReadTable>): Outcome<AnyTable> =>
		outcome.ok ? ok({ reader, ...outcome.value }) : outcome;
	if (begins(bytes, '$FL')) return as('sav', readSav(bytes));
	if (begins(bytes, 'PK')) return as('xlsx', readXlsx(bytes));
	const udir = readFile(bytes, fileName, { findByName: areaFinder(loadNorway()) });
	if (udir.ok) return ok({ reader: 'udir', ...udir.value.table });
	if (!NOT_UDIR.includes(udir.problem.code)) return udir;
	return udir.problem.code === 'import.unknownJson'
		? as('json-stat', readJsonStat(new TextDecoder().decode(bytes)))
		: as('delimited', readDelimited(bytes));
}
