import { parsePivotPath } from '../indicators/pivot-path';
import { fail, ok, type Message, type Outcome } from '../outcome';
import { NumberColumnBuilder, TextColumnBuilder } from './build-columns';
import { Diagnostics } from './diagnostics';
import { FIXED_COLUMNS, type FixedColumn } from './header';
import { rememberingReader } from './number';
import type { ReadTable } from './read-export';
import type { FileFacts, ImportCode } from './types';
import { readUnitCodes } from './unit-codes';

/** A unit as the answers of the report API name it; texts as in an export's fixed columns. */
export interface ApiUnit {
	level: string;
	county: string;
	municipality: string;
	number: string;
	countyName: string;
	municipalityName: string;
	name: string;
}

/** Builds the table of an export from the report API's rows. */
export class ApiTableBuilder {
	readonly #texts = FIXED_COLUMNS.map((name) => new TextColumnBuilder(name));
	readonly #numbers: NumberColumnBuilder[];
	readonly #lines: number[] = [];
	readonly #unitLines = new Map<string, number>();
	readonly #diagnostics = new Diagnostics();
	readonly #readNumber = rememberingReader();

	private constructor(names: string[]) {
		this.#numbers = names.map((name) => new NumberColumnBuilder(name));
	}

	/** @param names pivot paths of the value columns; each must begin with a school year and stand once */
	static create(names: string[]): Outcome<ApiTableBuilder, ImportCode> {
		const seen = new Set<string>();
		const unknown = names.find((name) => !parsePivotPath(name) || seen.size === seen.add(name).size);
		if (unknown !== undefined) return fail('import.api.unknownColumns', { found: unknown.slice(0, 200) });
		return ok(new ApiTableBuilder(names));
	}

	/** Adds a row; `cells` has a text per value column. Returns the problem, if there is one. */
	add(
		line: number,
		unit: ApiUnit,
		cells: readonly string[]
	): { ok: false; problem: Message<ImportCode> } | null {
		const { county, municipality, number, name } = unit;
		const codes = readUnitCodes({ level: unit.level, county, municipality, organisation: number, name });
		if ('code' in codes) {
			const { code, ...params } = codes;
			return fail(code, { line, ...params });
		}
		const key = `${codes.level}:${codes.number}`;
		const firstLine = this.#unitLines.get(key);
		if (firstLine !== undefined) return fail('import.duplicateUnit', { line, firstLine, text: codes.number });
		this.#unitLines.set(key, line);
		this.#lines.push(line);
		const texts: Record<FixedColumn, string> = {
			EnhetNivaa: unit.level,
			Nasjonaltkode: 'I',
			Fylkekode: county,
			Kommunekode: municipality,
			Organisasjonsnummer: number,
			Nasjonalt: 'Hele landet',
			Fylke: unit.countyName,
			Kommune: unit.municipalityName,
			EnhetNavn: name
		};
		for (const builder of this.#texts) builder.push(texts[builder.name as FixedColumn]);
		this.#numbers.forEach((builder, i) => {
			const cell = this.#readNumber(cells[i]);
			if (!cell) this.#diagnostics.sentence(line, builder.name, cells[i], codes.level);
			builder.push(cell);
		});
		return null;
	}

	/** The finished table. */
	build(facts: FileFacts, warnings: Message[] = []): ReadTable {
		const { fileName, bytes, fingerprint } = facts;
		return {
			table: {
				id: fingerprint,
				name: fileName,
				rowCount: this.#lines.length,
				columns: [...this.#texts, ...this.#numbers].map((builder) => builder.build()),
				lines: Uint32Array.from(this.#lines),
				source: { fileName, bytes, fingerprint, publisher: 'udir', layout: 'udir-report-api' }
			},
			separator: null,
			diagnostics: this.#diagnostics,
			endsWithLine: true,
			warnings
		};
	}
}
