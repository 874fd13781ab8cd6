import { fail, ok, type Outcome } from '../../outcome';
import { readCategories } from './categories';
import { isTexts, ownField, ownText } from './json-record';
import type { Dimension, DimensionRole, JsonStatCode, RawDataset } from './types';

/** Cells of one cube: ten times the largest table SSB gives in one answer (800 000). */
const MAX_CELLS = 8_000_000;
/** Cells times columns: what the long table would hold, some 300 MB at most. */
const MAX_FIELDS = 64_000_000;
const MAX_DIMENSIONS = 100;
const ROLES = ['time', 'geo', 'metric'] as const;

/** The dimensions of a cube and how many cells they span. */
export interface Shape {
	dimensions: Dimension[];
	cellCount: number;
}

/**
 * Checks the dimensions of a dataset and puts their categories in order. In version 1 `id`, `size` and `role` stand
 * inside `dimension`, in version 2 beside it. The number of cells is known, and limited, before anything is reserved.
 */
export function readShape({ fields }: RawDataset): Outcome<Shape, JsonStatCode> {
	const { dimension } = fields;
	const given = (key: string) => ownField(fields, key) ?? ownField(dimension, key);
	const [ids, sizes] = [given('id'), given('size')];
	if (!isTexts(ids) || new Set(ids).size !== ids.length || ids.length > MAX_DIMENSIONS)
		return fail('jsonStat.badShape', { field: 'id' });
	if (!isSizes(sizes) || sizes.length !== ids.length) return fail('jsonStat.badShape', { field: 'size' });

	const cellCount = sizes.reduce((product, size) => product * size, 1);
	if (!(cellCount <= MAX_CELLS && cellCount * (ids.length + 1) <= MAX_FIELDS))
		return fail('jsonStat.tooManyCells', { cells: cellCount, limit: MAX_CELLS });

	const roles = given('role');
	const dimensions: Dimension[] = [];
	for (const [place, id] of ids.entries()) {
		const written = ownField(dimension, id);
		if (written === undefined) return fail('jsonStat.badDimension', { dimension: id });
		const categories = readCategories(ownField(written, 'category'), sizes[place]);
		if (!categories) return fail('jsonStat.badCategories', { dimension: id, size: sizes[place] });
		dimensions.push({ id, label: ownText(written, 'label'), role: roleOf(id, roles), categories });
	}
	return ok({ dimensions, cellCount });
}

const isSizes = (value: unknown): value is number[] =>
	Array.isArray(value) && value.every((size) => Number.isSafeInteger(size) && size >= 0);

function roleOf(id: string, roles: unknown): DimensionRole {
	return (
		ROLES.find((role) => {
			const ids = ownField(roles, role);
			return isTexts(ids) && ids.includes(id);
		}) ?? null
	);
}
