import type { FixedColumn } from './header';
import type { ImportCode, Level } from './types';

/** The cells that say which unit a row is about. `county` is undefined when the file has no such column. */
export interface UnitCells {
	level: string;
	county: string | undefined;
	municipality: string;
	organisation: string;
	name: string;
}

/** The unit of a row: level and number are its identity within a file. */
export interface UnitCodes {
	level: Level;
	/** Two digits; '00' for the country. */
	county: string;
	/** Four digits; '0000' for country and counties. */
	municipality: string;
	/** 'I' (country), two digits (county), four (municipality) or nine (school). */
	number: string;
}

/** A code that cannot be what it should be. */
export interface CodeProblem {
	code: ImportCode;
	column: FixedColumn;
	text: string;
	otherColumn?: FixedColumn;
	otherText?: string;
}

const LEVELS: readonly string[] = ['1', '2', '3', '4'];
const isZeros = (text: string) => /^0*$/.test(text);

/**
 * Reads the unit of a row and checks that its codes fit its level, so that swapped columns and codes spoiled by a
 * spreadsheet are never taken for units. A code that lost its leading zero is mended only where another code of the
 * row says the same: municipality 301 in county 3 or 03 is 0301.
 */
export function readUnitCodes(cells: UnitCells): UnitCodes | CodeProblem {
	if (!LEVELS.includes(cells.level)) {
		return { code: 'import.badLevel', column: 'EnhetNivaa', text: cells.level };
	}
	if (/^(\*|\d[\d \u00a0\u202f]*(,\d+)?)$/.test(cells.name)) {
		return { code: 'import.nameIsNumber', column: 'EnhetNavn', text: cells.name };
	}
	const level = Number(cells.level) as Level;
	return level <= 2 ? readArea(cells, level) : readMunicipalOrSchool(cells, level);
}

function readArea(cells: UnitCells, level: Level): UnitCodes | CodeProblem {
	const { county, municipality, organisation } = cells;
	if (!isZeros(municipality)) return problem('import.badMunicipalityNumber', 'Kommunekode', municipality);
	if (level === 1) {
		if (county !== undefined && !isZeros(county))
			return problem('import.badCountyNumber', 'Fylkekode', county);
		if (/\d/.test(organisation)) {
			return problem('import.badOrganisationNumber', 'Organisasjonsnummer', organisation);
		}
		return { level, county: '00', municipality: '0000', number: organisation === '' ? 'I' : organisation };
	}
	const ownCode = padOne(organisation);
	const code = county === undefined ? ownCode : padOne(county);
	if (!/^\d\d$/.test(code)) return problem('import.badCountyNumber', 'Fylkekode', county ?? organisation);
	if (ownCode !== code) return disagreement('Fylkekode', county ?? '', organisation);
	return { level, county: code, municipality: '0000', number: code };
}

function readMunicipalOrSchool(cells: UnitCells, level: Level): UnitCodes | CodeProblem {
	const municipality = mendMunicipality(cells.municipality, cells.county);
	if (!/^\d{4}$/.test(municipality) || municipality === '0000') {
		return problem('import.badMunicipalityNumber', 'Kommunekode', cells.municipality);
	}
	const county =
		cells.county === undefined ? municipality.slice(0, 2) : mendCounty(cells.county, municipality);
	if (!/^\d\d$/.test(county)) return problem('import.badCountyNumber', 'Fylkekode', cells.county ?? '');
	if (level === 4) {
		if (!/^\d{9}$/.test(cells.organisation)) {
			return problem('import.badOrganisationNumber', 'Organisasjonsnummer', cells.organisation);
		}
		return { level, county, municipality, number: cells.organisation };
	}
	const own = mendMunicipality(cells.organisation, cells.county);
	if (own !== municipality) return disagreement('Kommunekode', cells.municipality, cells.organisation);
	return { level, county, municipality, number: municipality };
}

const padOne = (code: string) => (/^\d$/.test(code) ? `0${code}` : code);

/** Three digits are a number without its zero only if the county says so: 420 could be 0420 or a cut 4203. */
function mendMunicipality(code: string, county: string | undefined): string {
	const isMendable = /^\d{3}$/.test(code) && county !== undefined && padOne(county) === `0${code[0]}`;
	return isMendable ? `0${code}` : code;
}

const mendCounty = (county: string, municipality: string) =>
	padOne(county) === municipality.slice(0, 2) ? padOne(county) : county;

const problem = (code: ImportCode, column: FixedColumn, text: string): CodeProblem => ({
	code,
	column,
	text
});

const disagreement = (column: FixedColumn, text: string, otherText: string): CodeProblem => ({
	code: 'import.codesDisagree',
	column,
	text,
	otherColumn: 'Organisasjonsnummer',
	otherText
});
