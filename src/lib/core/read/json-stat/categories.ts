import { isRecord, isTexts, ownField, ownText } from './json-record';
import type { Category } from './types';

const MAX_DECIMALS = 15;

/**
 * The categories of a dimension in the publisher's order. The order is `category.index`: a list of codes, or the place
 * of each code. The order of an object's keys says nothing: JavaScript moves keys that look like numbers to the front.
 * Only a dimension with one category may lack the index; its code is then the one key of `category.label`.
 * Source: JSON-stat 2.0, `category`, `index`, `label`, `unit`.
 * @param category the field `category` of a dimension
 * @param size how many categories the cube has in this dimension
 * @returns null when the categories do not fit the size, repeat a code or leave a place open
 */
export function readCategories(category: unknown, size: number): Category[] | null {
	const codes = codesInOrder(category, size);
	if (!codes || codes.length !== size || new Set(codes).size !== size) return null;
	const labels = ownField(category, 'label');
	const units = ownField(category, 'unit');
	return codes.map((code) => {
		const unit = ownField(units, code);
		return {
			code,
			label: ownText(labels, code),
			unit: ownText(unit, 'base') || ownText(unit, 'label') || ownText(unit, 'symbol'),
			decimals: decimalsOf(ownField(unit, 'decimals'))
		};
	});
}

function codesInOrder(category: unknown, size: number): string[] | null {
	const index = ownField(category, 'index');
	if (isTexts(index)) return index;
	if (isRecord(index)) return byPlace(Object.entries(index), size);
	const labels = ownField(category, 'label');
	return index === undefined && size === 1 && isRecord(labels) ? Object.keys(labels) : null;
}

function byPlace(entries: [string, unknown][], size: number): string[] | null {
	if (entries.length !== size) return null;
	const codes = new Array<string | undefined>(size);
	for (const [code, place] of entries) {
		if (!isPlace(place, size) || codes[place] !== undefined) return null;
		codes[place] = code;
	}
	return isTexts(codes) ? codes : null;
}

const isPlace = (value: unknown, size: number): value is number =>
	typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < size;

const decimalsOf = (value: unknown): number | null =>
	typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= MAX_DECIMALS ? value : null;
