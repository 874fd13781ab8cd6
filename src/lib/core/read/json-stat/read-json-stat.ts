import { fail, ok, type Message, type Outcome } from '../../outcome';
import { readCells } from './cells';
import { readShape } from './dimensions';
import { findDatasets } from './find-datasets';
import { ownText } from './json-record';
import { longColumns } from './long-table';
import { marksOf } from './marks';
import type { JsonStatCode, JsonStatTable } from './types';

/** Which dataset of a bundle or collection is read: its place, from 0. */
export interface JsonStatOptions {
	dataset?: number;
}

/**
 * Reads JSON-stat, versions 1.x and 2, as SSB's PxWeb and other statistical offices give it, into a long table: one
 * text column of codes per dimension, one column of numbers, one row per cell of the cube. `lines` is the cell's number
 * in the cube from 1. Empty cells have the kind that the publisher's mark says.
 * Source: JSON-stat 2.0 and 1.3 format descriptions; SSB's standard signs in tables.
 * @param input the text of a file (a byte order mark is skipped), or what JSON.parse made of it
 * @returns the table, or why the document cannot be read
 */
export function readJsonStat(
	input: unknown,
	{ dataset = 0 }: JsonStatOptions = {}
): Outcome<JsonStatTable, JsonStatCode> {
	const json = typeof input === 'string' ? parse(input) : ok(input);
	if (!json.ok) return json;
	const datasets = findDatasets(json.value);
	if (datasets.length === 0) return fail('jsonStat.noDataset');
	const chosen = datasets[dataset];
	if (!chosen) return fail('jsonStat.noSuchDataset', { number: dataset + 1, count: datasets.length });

	const shape = readShape(chosen);
	if (!shape.ok) return shape;
	const { dimensions, cellCount } = shape.value;
	const source = ownText(chosen.fields, 'source');
	const cells = readCells(chosen.fields, cellCount, marksOf(source));
	if (!cells.ok) return cells;

	const columns = longColumns(shape.value, cells.value);
	const notes: Message[] = [...cells.value.notes];
	if (datasets.length > 1)
		notes.push({ code: 'jsonStat.severalDatasets', params: { number: dataset + 1, count: datasets.length } });
	const metrics = dimensions.filter(({ role }) => role === 'metric').flatMap(({ categories }) => categories);
	return ok({
		name: chosen.name,
		rowCount: cellCount,
		columns,
		lines: Uint32Array.from({ length: cellCount }, (_, cell) => cell + 1),
		weight: null,
		notes,
		title: ownText(chosen.fields, 'label'),
		source,
		updated: ownText(chosen.fields, 'updated'),
		dimensions: dimensions.map(({ id, role }) => ({ column: id, role })),
		units: metrics
			.filter(({ unit, decimals }) => unit !== '' || decimals !== null)
			.map(({ code, unit, decimals }) => ({ code, unit, decimals }))
	});
}

/**
 * The names of the datasets of a document, in the order in which `dataset` counts them; empty when it holds none.
 * @param json what JSON.parse made of the file
 */
export const listJsonStatDatasets = (json: unknown): string[] => findDatasets(json).map(({ name }) => name);

/** Eight million cells of eight characters. What JSON.parse makes of a text can take thirty times its size. */
const MAX_TEXT = 64 * 1024 * 1024;

function parse(text: string): Outcome<unknown, JsonStatCode> {
	if (text.length > MAX_TEXT) return fail('jsonStat.tooLarge', { characters: text.length, limit: MAX_TEXT });
	try {
		return ok(JSON.parse(text.replace(/^\uFEFF/, '')));
	} catch {
		return fail('jsonStat.notJson');
	}
}
