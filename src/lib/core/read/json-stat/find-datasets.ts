import { isRecord, ownField, ownText, type JsonRecord } from './json-record';
import type { RawDataset } from './types';

/** Collections may hold collections; files of publishers have one level. */
const MAX_DEPTH = 8;

/**
 * The datasets that stand in a JSON-stat document, in the order of the document: a dataset of version 2, the embedded
 * datasets of a collection of version 2 (those it only links to are elsewhere), or the datasets of a bundle of version 1.
 * Source: the JSON-stat format, versions 1.0–1.3 (bundle) and 2.0 (class).
 * @param json anything JSON.parse returned
 * @returns an empty list when the document holds no dataset
 */
export function findDatasets(json: unknown): RawDataset[] {
	if (!isRecord(json)) return [];
	if (Object.hasOwn(json, 'class') && typeof json.class === 'string') return ofClass(json, 0);
	if (isDataset(json)) return [{ name: ownText(json, 'label'), fields: json }];
	return Object.entries(json).flatMap(([name, fields]) =>
		isRecord(fields) && isDataset(fields) ? [{ name, fields }] : []
	);
}

/** Only datasets have both: collections, dimensions and the metadata answers of PxWeb lack one of them. */
const isDataset = (fields: JsonRecord): boolean =>
	isRecord(ownField(fields, 'dimension')) && ownField(fields, 'value') !== undefined;

function ofClass(json: JsonRecord, depth: number): RawDataset[] {
	if (json.class === 'dataset')
		return isDataset(json) ? [{ name: ownText(json, 'label'), fields: json }] : [];
	if (json.class !== 'collection' || depth > MAX_DEPTH) return [];
	const items = ownField(ownField(json, 'link'), 'item');
	return Array.isArray(items)
		? items.flatMap((item) => (isRecord(item) ? ofClass(item, depth + 1) : []))
		: [];
}
