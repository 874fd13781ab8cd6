import { ok, type Outcome } from '../../outcome';
import type { Progress } from '../../read/delimited/types';
import { listJsonStatDatasets, readJsonStat } from '../../read/json-stat/read-json-stat';
import { readSav } from '../../read/sav/read-sav';
import type { ReadTable } from '../../read/types';
import type { Layout } from '../../table/types';
import type { ReadChoices } from '../choices';
import type { FileParts } from '../table-report';
import type { RawRead } from './raw';

/** Formats that say themselves what every column holds: nothing of a column is detected or chosen. */
const stored = (layout: Layout, table: ReadTable): RawRead => ({
	layout,
	table,
	readings: table.columns.map(() => null),
	canChoose: () => false,
	headers: table.columns.map(({ name }) => name),
	publisher: 'none',
	text: null,
	parts: null,
	part: '',
	headerRow: null,
	titles: [],
	unreadableRows: new Uint32Array()
});

/** Reads an SPSS file. Errors are those of `readSav`. */
export function readSpss(bytes: Uint8Array, progress: Progress): Outcome<RawRead> {
	const read = readSav(bytes, progress);
	return read.ok
		? ok({ ...stored('sav', read.value), titles: read.value.name === '' ? [] : [read.value.name] })
		: read;
}

const SSB = /^(statistics norway|statistisk sentralbyrå|ssb)\b/i;

/**
 * Reads a dataset of a JSON-stat document. Errors are those of `readJsonStat`.
 * @param json what JSON.parse made of the file
 */
export function readCube(json: unknown, { dataset = 0 }: ReadChoices): Outcome<RawRead> {
	const read = readJsonStat(json, { dataset });
	if (!read.ok) return read;
	const parts = datasetsOf(json, dataset);
	const { title, source, name, updated } = read.value;
	return ok({
		...stored('json-stat', read.value),
		publisher: SSB.test(source) ? 'ssb' : 'none',
		parts,
		part: parts ? name || String(dataset + 1) : '',
		titles: [title, source, updated].filter((text) => text !== '')
	});
}

/** The datasets of a JSON-stat document with the one that is read; null where there is but one. */
export function datasetsOf(json: unknown, chosen: number): FileParts | null {
	const list = listJsonStatDatasets(json).map((name, i) => ({ name: name || String(i + 1), hidden: false }));
	return list.length > 1 ? { kind: 'datasets', list, chosen } : null;
}
