import { fail, ok, type Outcome } from '../../outcome';
import type { ReadTable } from '../types';
import { NumberBuilder } from './number-builder';
import { openSav, type SavFile } from './open-sav';
import type { SavCode } from './problems';
import { TextBuilder } from './text-builder';

/** The largest table that is built, in bytes of its columns: guards against files made to fill the memory. */
const TABLE_LIMIT = 2 ** 31;
/** Cases: as many different texts as a map of JavaScript's can hold, and more than fit into any table that is used. */
const MAX_ROWS = 10_000_000;
const NUMBER_BYTES = 9;
const TEXT_BYTES = 4;
const LINE_BYTES = 4;

/**
 * Reads an SPSS system file (.sav, .zsav): values, labels, declared missing values, formats and the weight variable.
 * Declared missing values are kept as values; system-missing and NaN become empty cells. Texts lose the spaces that
 * fill them up. Dates count from 1970 (see `numberFormat`). Linear in the size of the file; never throws.
 * @param bytes the whole file
 * @param progress told how many of the cases are read, 0–1
 * @returns the table, its name being the label of the file; or why it could not be read, with the byte of the file
 * Source: PSPP developer's guide, chapter System File Format.
 */
export function readSav(
	bytes: Uint8Array,
	progress: (done: number) => void = () => undefined
): Outcome<ReadTable, SavCode> {
	const opened = openSav(bytes);
	if (!opened.ok) return opened;
	const file = opened.value;
	const rowCount = file.cases.count;
	const size = rowCount * rowBytes(file);
	if (rowCount > MAX_ROWS) return fail('sav.tooManyRows', { count: rowCount, limit: MAX_ROWS });
	if (size > TABLE_LIMIT) return fail('sav.tooLarge', { bytes: size, limit: TABLE_LIMIT });
	const builders = file.variables.map(({ variable, facts }) => ({
		facts,
		builder:
			variable.width > 0
				? new TextBuilder(variable, rowCount, file.text)
				: new NumberBuilder(variable, rowCount, file.little, file.machine.systemMissing)
	}));
	const done = file.cases.each((block) => {
		for (const { builder } of builders) builder.add(block);
		progress((block.first + block.count) / rowCount);
	});
	if (!done.ok) return done;
	const lines = new Uint32Array(rowCount);
	for (let row = 0; row < rowCount; row++) lines[row] = row + 1;
	const columns = builders.map(({ builder, facts }) => ({ ...builder.column(), facts }));
	const spoiled = builders.flatMap(({ builder }, index) =>
		builder instanceof TextBuilder && builder.spoiled > 0
			? [{ code: 'sav.spoiledText', params: { column: columns[index].name, count: builder.spoiled } }]
			: []
	);
	const notes = [...file.notes, ...spoiled];
	return ok({ name: file.label, rowCount, columns, lines, weight: file.weight?.name ?? null, notes });
}

function rowBytes({ variables }: SavFile): number {
	const bytes = variables.map(({ variable }) => (variable.width > 0 ? TEXT_BYTES : NUMBER_BYTES));
	return bytes.reduce<number>((sum, some) => sum + some, LINE_BYTES);
}
