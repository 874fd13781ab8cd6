import { ok, type Outcome } from '../../outcome';
import { inspectDelimited } from '../../read/delimited/read-delimited';
import type { Progress } from '../../read/delimited/types';
import type { ReadChoices } from '../choices';
import type { RawRead } from './raw';

/** Reads delimited text with the choices that were made. Errors are those of `inspectDelimited`. */
export function readText(bytes: Uint8Array, choices: ReadChoices, progress: Progress): Outcome<RawRead> {
	const { encoding, separator, headerRow, publisher, columns, raggedRows } = choices;
	const read = inspectDelimited(
		bytes,
		{ encoding, separator, headerLine: headerRow, publisher, columns, raggedRows },
		progress
	);
	if (!read.ok) return read;
	const { table, layout, columns: readings, unreadableRows } = read.value;
	return ok({
		layout: 'delimited',
		table,
		readings,
		canChoose: () => true,
		headers: readings.map(({ header }) => header),
		publisher: layout.publisher,
		text: layout,
		parts: null,
		part: '',
		headerRow: layout.headerLine,
		titles: layout.titles,
		unreadableRows
	});
}
