import type { ShownCell } from '../../dataset/rows-page';
import { carryOver } from '../../register/carry-over';
import { meaningsOf } from '../../register/municipality-list';
import type { Register } from '../../register/types';
import { inhabitantsOf } from './counts';

/** Rows whose municipality is looked for before a variable is taken to name it. */
const LOOKED_AT = 60;
/** The part of them that must lead to a municipality. */
const LEAST_KNOWN = 0.8;

const textOf = (cell: ShownCell | undefined): string =>
	cell && 'value' in cell ? String(cell.value).trim() : '';

/** The number of the register's year that a cell names; null for none, and for one that may mean several. */
function numberIn(register: Register, text: string): string | null {
	if (text === '') return null;
	const meant = meaningsOf(register, text);
	return meant.length === 1 && carryOver(register, meant[0].number).kind === 'same' ? meant[0].number : null;
}

/**
 * The variable of a dataset that names the municipality of a row: the first in which most cells that are looked at do.
 * @returns its index, or −1 for none
 */
export function municipalityVariable(
	rows: readonly { cells: ShownCell[] }[],
	variableCount: number,
	register: Register
): number {
	const looked = rows.slice(0, LOOKED_AT);
	for (let variable = 0; variable < variableCount; variable++) {
		const texts = looked.map(({ cells }) => textOf(cells[variable])).filter((text) => text !== '');
		const known = texts.filter((text) => /^\d{3,4}$|\D/.test(text) && numberIn(register, text) !== null);
		if (texts.length > 0 && known.length >= LEAST_KNOWN * texts.length) return variable;
	}
	return -1;
}

/** Capacities by municipality, and how they were read. */
export interface Capacities {
	/** By number of the register's year; only municipalities with a number. */
	values: Map<string, number>;
	/** Municipalities with several rows, of which the mean is taken. */
	several: number;
	/** Rows that name no municipality, or one that may be several. */
	withoutMunicipality: number;
}

/**
 * The numbers of a variable by municipality; of several rows their mean. Empty cells give no number.
 * @param key index of the variable that names the municipality
 * @param variable index of the variable with the numbers
 */
export function valuesByMunicipality(
	rows: readonly { cells: ShownCell[] }[],
	key: number,
	variable: number,
	register: Register
): Capacities {
	const found = new Map<string, number[]>();
	let withoutMunicipality = 0;
	for (const { cells } of rows) {
		const number = numberIn(register, textOf(cells[key]));
		if (number === null) {
			withoutMunicipality++;
			continue;
		}
		const cell = cells[variable];
		if (!cell || !('value' in cell) || typeof cell.value !== 'number') continue;
		if (!Number.isFinite(cell.value)) continue;
		const values = found.get(number) ?? [];
		values.push(cell.value);
		found.set(number, values);
	}
	const values = new Map<string, number>();
	for (const [number, all] of found) {
		values.set(number, all.reduce((sum, value) => sum + value, 0) / all.length);
	}
	return {
		values,
		several: [...found.values()].filter(({ length }) => length > 1).length,
		withoutMunicipality
	};
}

/** Capacities that are given one for each municipality. */
export const capacitiesOf = (values: readonly (readonly [string, number])[]): Capacities => ({
	values: new Map(values),
	several: 0,
	withoutMunicipality: 0
});

/**
 * The inhabitants of every municipality of the register.
 * @param day 'yyyy-mm-dd'; see `inhabitantsOf` for the year
 */
export function populationOf(register: Register, day: string): Capacities {
	const { year, of } = inhabitantsOf(register, Number(day.slice(0, 4)));
	return capacitiesOf(year === null ? [] : register.municipalities.map((one) => [one.number, of(one)]));
}
