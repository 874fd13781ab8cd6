import { Diagnostics } from '../import/diagnostics';
import { describeImport } from '../import/report';
import type { ImportReport } from '../import/types';
import type { DataTable } from '../table/types';

/** What would be said of an invented table had it been read from a file. */
export function describeExample(table: DataTable): ImportReport {
	const { fileName, bytes, fingerprint } = table.source;
	const read = { table, separator: null, diagnostics: new Diagnostics(), endsWithLine: true, warnings: [] };
	return describeImport(read, { fileName, bytes, fingerprint, encoding: 'utf-8' });
}
