import { fail, ok, type Outcome } from '../outcome';
import { list, text } from '../recipe/shape';
import type { Column } from '../table/types';
import { asFileProblem } from './check-project';
import type { NumberDescription, TableDescription, TextDescription } from './description';
import type { Parts } from './parts';
import { readJson } from './special-json';
import type { ProjectFileCode, SavedTable } from './types';

/**
 * A table with its arrays, from its description and the parts that it names. Lengths are compared before anything is
 * unpacked.
 * @param path of the table in messages
 * @param told called after every column, with its number of rows
 */
export function readTable(
	{ id, name, rowCount, weight, source, lines, columns, report, importedAt, ...unknown }: TableDescription,
	parts: Parts,
	path: string,
	told: (rows: number) => void
): Outcome<SavedTable, ProjectFileCode> {
	const read = parts.take(lines, `${path}.lines`, rowCount * 4);
	if (!read.ok) return read;
	const restored: Column[] = [];
	for (const [index, description] of columns.entries()) {
		const one = readColumn(description, rowCount, parts, `${path}.columns[${index}]`);
		if (!one.ok) return one;
		restored.push(one.value);
		told(rowCount);
	}
	const table = {
		id,
		name,
		rowCount,
		columns: restored,
		lines: new Uint32Array(read.value.buffer as ArrayBuffer),
		...(weight === undefined ? {} : { weight }),
		source
	};
	return ok({ table, report, importedAt, unknown });
}

function readColumn(
	description: TextDescription | NumberDescription,
	rowCount: number,
	parts: Parts,
	path: string
): Outcome<Column, ProjectFileCode> {
	if (description.type === 'text') {
		const codes = parts.take(description.codes, `${path}.codes`, rowCount * 4);
		if (!codes.ok) return codes;
		const levels = readLevels(parts, description.levels, `${path}.levels`);
		if (!levels.ok) return levels;
		const { kinds: at, ...facts } = description;
		const kinds = at === undefined ? null : parts.take(at, `${path}.kinds`, rowCount);
		if (kinds?.ok === false) return kinds;
		return ok({
			...facts,
			levels: levels.value,
			codes: new Uint32Array(codes.value.buffer as ArrayBuffer),
			...(kinds && { kinds: kinds.value })
		});
	}
	const values = parts.take(description.values, `${path}.values`, rowCount * 8);
	if (!values.ok) return values;
	const kinds = parts.take(description.kinds, `${path}.kinds`, rowCount);
	if (!kinds.ok) return kinds;
	return ok({
		...description,
		values: new Float64Array(values.value.buffer as ArrayBuffer),
		kinds: kinds.value
	});
}

const texts = list(text(Number.MAX_SAFE_INTEGER), 0, 2 ** 32);

/** The distinct texts of a column. */
function readLevels(parts: Parts, index: number, path: string): Outcome<string[], ProjectFileCode> {
	const source = parts.takeText(index, path);
	if (!source.ok) return source;
	const read = readJson(source.value);
	if ('fault' in read) return fail('projectFile.badField', { path, expected: read.fault });
	const finding = texts(read.data, path);
	return finding ? { ok: false, problem: asFileProblem(finding) } : ok(read.data as string[]);
}
