import type { Message } from '../outcome';

/** Everything the assembly of indicator data says about itself; all are keys of the message catalogues. */
export const NOTE_CODES = [
	/** Earlier municipality numbers were carried to the register's year. params: count, vintage. */
	'indicators.carried',
	/** A divided municipality's earlier values follow one successor. params: from, fromName, number, name, years. */
	'indicators.divided',
	/** The other successor has no earlier values. params: number, name, from, fromName, years. */
	'indicators.noHistory',
	/** Values of merged municipalities are means weighted by pupils. params: number, name, parts, cells. */
	'indicators.merged',
	/** Values of merged municipalities could not be computed from the parts. params: number, name, parts, cells. */
	'indicators.mergedMissing',
	/** One file has parts of a municipality, another the whole or other parts, for the same year. params: number, name, file, earlierFile. */
	'indicators.mergedAcrossFiles',
	/** Rows of municipalities that the register does not know were left out. params: count, rows, numbers. */
	'indicators.unknownMunicipalities',
	/** Values after a break in the series are used. params: indicator, year, cells, file. */
	'indicators.breakUsed',
	/** Values are preliminary. params: indicator, year, cells. */
	'indicators.preliminary',
	/** A final value stood against a preliminary one, which was left out. params: indicator, year, cells, file. */
	'indicators.preliminaryLeftOut',
	/** No columns of municipal schools only: all owners are used. params: indicator, owner. */
	'indicators.noMunicipalOwners',
	/** Columns of municipal schools only are missing in some years, which stay empty. params: indicator, years. */
	'indicators.municipalOwnersSomeYears',
	/** No columns of all owners: the ones there are are used. params: indicator, owner. */
	'indicators.onlySomeOwners',
	/** Several series give the same indicator in one file and year; the first is used. params: indicator, year, file, series. */
	'indicators.severalSeries'
] as const;
export type NoteCode = (typeof NOTE_CODES)[number];

/** Collects notes; the same note is kept once, its `cells` added up. */
export class Notes {
	readonly #notes = new Map<string, Message<NoteCode>>();

	/** Adds a note. Notes that differ in nothing but `cells` become one. */
	add(code: NoteCode, params: Record<string, string | number>): void {
		const { cells, ...rest } = params;
		const key = JSON.stringify([code, rest]);
		const known = this.#notes.get(key);
		if (!known) this.#notes.set(key, { code, params });
		else if (known.params && typeof cells === 'number')
			known.params.cells = Number(known.params.cells) + cells;
	}

	/** All notes in the order in which they were first added. */
	get all(): Message<NoteCode>[] {
		return [...this.#notes.values()];
	}
}
