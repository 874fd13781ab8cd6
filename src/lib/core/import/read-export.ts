import { fail, ok, type Message, type Outcome } from '../outcome';
import type { DataTable } from '../table/types';
import { NumberColumnBuilder, TextColumnBuilder } from './build-columns';
import { Diagnostics } from './diagnostics';
import { FIXED_COLUMNS, readHeader, type FixedColumn, type Header } from './header';
import { rememberingReader } from './number';
import { isBlank, readRow, unquote, type Row } from './rows';
import type { FileFacts, ImportCode, Separator } from './types';
import { readUnitCodes, type UnitCodes } from './unit-codes';

/** A table as read, with what the reader noticed. */
export interface ReadTable {
	table: DataTable;
	separator: Separator | null;
	diagnostics: Diagnostics;
	/** The last line of the text has its line end. */
	endsWithLine: boolean;
	/** What the user should look at, as far as only the reader knows it. */
	warnings: Message[];
}

/**
 * Reads an export of Udir's statistics bank (the layout of primary and lower secondary school). Fixed columns are
 * found by their names in any order; every column whose name is a pivot path becomes a number column; others stay
 * text. Spaces around cells are dropped.
 * @param text the decoded file
 * @returns the table, or the first problem with its line and column
 */
export function readUdirExport(text: string, facts: FileFacts): Outcome<ReadTable, ImportCode> {
	const header = readHeader(text);
	if (!header.ok) return header;
	const reader = new ExportReader(header.value);
	let place = header.value.next;
	while (place.offset < text.length) {
		const row = readRow(text, header.value.format, place);
		if (!row.ok) return row;
		place = row.value.next;
		const problem = reader.add(row.value);
		if (problem) return problem;
	}
	if (reader.rowCount === 0) return fail('import.noRows', { line: header.value.line });
	const last = text[text.length - 1];
	return ok({
		table: reader.build(facts),
		separator: header.value.separator,
		diagnostics: reader.diagnostics,
		endsWithLine: last === '\n' || last === '\r',
		warnings: []
	});
}

type Problem = { ok: false; problem: { code: ImportCode; params?: Record<string, string | number> } };

class ExportReader {
	readonly diagnostics = new Diagnostics();
	readonly #header: Header;
	readonly #texts: { builder: TextColumnBuilder; position: number; fixed: FixedColumn | null }[];
	readonly #numbers: { builder: NumberColumnBuilder; position: number; name: string }[];
	readonly #lines: number[] = [];
	readonly #unitLines = new Map<string, number>();
	readonly #readNumber = rememberingReader();

	constructor(header: Header) {
		this.#header = header;
		const fixed = FIXED_COLUMNS.flatMap((name) => {
			const position = header.fixed[name];
			return position === undefined ? [] : [{ builder: new TextColumnBuilder(name), position, fixed: name }];
		});
		const others = header.further
			.filter((column) => !column.path)
			.map(({ name, position }) => ({ builder: new TextColumnBuilder(name), position, fixed: null }));
		this.#texts = [...fixed, ...others];
		this.#numbers = header.further
			.filter((column) => column.path)
			.map(({ name, position }) => ({ builder: new NumberColumnBuilder(name), position, name }));
	}

	get rowCount(): number {
		return this.#lines.length;
	}

	/** Adds a row; blank rows are passed over. */
	add(row: Row): Problem | null {
		const { fields, line } = row;
		if (isBlank(fields)) return null;
		if (fields.length !== this.#header.width) {
			return fail('import.fieldCount', { line, expected: this.#header.width, found: fields.length });
		}
		for (const position of this.#header.unnamed) {
			if (fields[position].trim() !== '')
				return fail('import.unnamedColumn', { line, position: position + 1 });
		}
		const unit = this.#readUnit(fields, line);
		if ('ok' in unit) return unit;
		this.#lines.push(line);
		for (const { builder, position, fixed } of this.#texts) {
			builder.push(fixed ? this.#fixedText(fields, fixed, unit) : this.#text(fields, position));
		}
		for (const { builder, position, name } of this.#numbers) {
			const field = this.#header.format.quoted ? fields[position] : unquote(fields[position]);
			const cell = this.#readNumber(field);
			if (!cell) this.diagnostics.sentence(line, name, field, unit.level);
			builder.push(cell);
		}
		return null;
	}

	#text(fields: string[], position: number | undefined): string {
		if (position === undefined) return '';
		const field = fields[position].trim();
		return this.#header.format.quoted ? field : unquote(field);
	}

	#readUnit(fields: string[], line: number): UnitCodes | Problem {
		const at = (column: FixedColumn) => this.#text(fields, this.#header.fixed[column]);
		const unit = readUnitCodes({
			level: at('EnhetNivaa'),
			county: this.#header.fixed.Fylkekode === undefined ? undefined : at('Fylkekode'),
			municipality: at('Kommunekode'),
			organisation: at('Organisasjonsnummer'),
			name: at('EnhetNavn')
		});
		if ('code' in unit) {
			const { code, ...params } = unit;
			return fail(code, { line, ...params, text: params.text.slice(0, 200) });
		}
		const key = `${unit.level}:${unit.number}`;
		const firstLine = this.#unitLines.get(key);
		if (firstLine !== undefined) return fail('import.duplicateUnit', { line, firstLine, text: unit.number });
		this.#unitLines.set(key, line);
		this.#noteRepair(line, 'Fylkekode', at('Fylkekode'), unit.county);
		this.#noteRepair(line, 'Kommunekode', at('Kommunekode'), unit.municipality);
		this.#noteRepair(line, 'Organisasjonsnummer', at('Organisasjonsnummer'), unit.number);
		return unit;
	}

	#noteRepair(line: number, column: string, text: string, repaired: string): void {
		if (text !== '' && text !== repaired) this.diagnostics.leadingZero(line, column, text, repaired);
	}

	#fixedText(fields: string[], column: FixedColumn, unit: UnitCodes): string {
		if (column === 'Fylkekode') return unit.county;
		if (column === 'Kommunekode') return unit.municipality;
		if (column === 'Organisasjonsnummer') return unit.number;
		return this.#text(fields, this.#header.fixed[column]);
	}

	build(facts: FileFacts): DataTable {
		return {
			id: facts.fingerprint,
			name: facts.fileName,
			rowCount: this.#lines.length,
			columns: [
				...this.#texts.map(({ builder }) => builder.build()),
				...this.#numbers.map(({ builder }) => builder.build())
			],
			lines: Uint32Array.from(this.#lines),
			source: {
				fileName: facts.fileName,
				bytes: facts.bytes,
				fingerprint: facts.fingerprint,
				publisher: 'udir',
				layout: 'udir-export'
			}
		};
	}
}
