import { meaningsOf } from '../../register/municipality-list';
import { foldName } from '../../register/names';
import type { Register } from '../../register/types';
import { readDate } from './dates';
import type { PastedRow } from './paste-cells';

/** What a pasted column may hold. */
export const COLUMN_ROLES = [
	'number',
	'name',
	'start',
	'phase',
	'plannedEnd',
	'end',
	'intake',
	'reason',
	'support',
	'none'
] as const;
export type ColumnRole = (typeof COLUMN_ROLES)[number];

/** Headers as people write them, folded, in bokmål, nynorsk and English. */
const HEADERS: Record<Exclude<ColumnRole, 'none'>, readonly string[]> = {
	number: ['kommunenummer', 'kommunenr', 'knr', 'nummer', 'nr', 'municipality number', 'number'],
	name: ['kommune', 'kommunenavn', 'kommunenamn', 'navn', 'namn', 'municipality', 'name'],
	start: [
		'start',
		'startdato',
		'oppstart',
		'fra',
		'fra og med',
		'siden',
		'sidan',
		'fra og med dato',
		'since',
		'from',
		'start date'
	],
	phase: ['fase', 'phase'],
	plannedEnd: [
		'planlagt slutt',
		'planlagt avslutning',
		'planlagt sluttdato',
		'planned end',
		'forventet slutt',
		'planlagd slutt'
	],
	end: [
		'slutt',
		'sluttdato',
		'avsluttet',
		'avslutta',
		'til',
		'til og med',
		'faktisk slutt',
		'end',
		'end date',
		'ended',
		'until'
	],
	intake: ['uttrekk', 'uttrekksar', 'inntak', 'pulje', 'draw', 'intake', 'kom inn med', 'came with'],
	reason: ['begrunnelse', 'grunngiving', 'grunn', 'grunner', 'hvorfor', 'kvifor', 'reason', 'why'],
	support: [
		'veileder',
		'rettleiar',
		'veileder eller institusjon',
		'rettleiar eller institusjon',
		'institusjon',
		'kompetansemiljo',
		'stotte',
		'mentor',
		'mentor or institution',
		'support'
	]
};

const roleOfHeader = (cell: string): ColumnRole | null => {
	const folded = foldName(cell).replace(/[.:*]+$/, '');
	const found = Object.entries(HEADERS).find(([, names]) => names.includes(folded));
	return (found?.[0] as ColumnRole | undefined) ?? null;
};

/** How the columns are proposed to be read; a person looks it over. */
export interface ColumnProposal {
	/** The first row names the columns. */
	header: boolean;
	/** One for each column. */
	roles: ColumnRole[];
}

/** Rows that are looked at to see what a column holds. */
const LOOKED_AT = 50;

/**
 * Proposes what pasted columns hold: by the names in the first row, where at least one is known there and it names no
 * municipality; else by what stands in them: the first column of municipality numbers, of names, the first of dates
 * as the start, the second as the planned end, and phases.
 */
export function proposeColumns(
	rows: readonly PastedRow[],
	register: Register,
	isPhase: (text: string) => boolean
): ColumnProposal {
	const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
	const names = Array.from({ length: width }, (_, column) => roleOfHeader(rows.at(0)?.cells[column] ?? ''));
	const isHeader =
		names.some((role) => role !== null) &&
		!rows[0].cells.some((cell) => cell !== '' && meaningsOf(register, cell).length > 0);
	if (isHeader) return { header: true, roles: once(names.map((role) => role ?? 'none')) };
	return { header: false, roles: byContent(rows.slice(0, LOOKED_AT), width, register, isPhase) };
}

/** A role stands for one column; further ones are not read. */
function once(roles: ColumnRole[]): ColumnRole[] {
	return roles.map((role, column) => (roles.indexOf(role) === column ? role : 'none'));
}

function byContent(
	rows: readonly PastedRow[],
	width: number,
	register: Register,
	isPhase: (text: string) => boolean
): ColumnRole[] {
	const taken = new Set<ColumnRole>();
	return Array.from({ length: width }, (_, column) => {
		const cells = rows.map((row) => row.cells[column] ?? '').filter((cell) => cell !== '');
		const most = (test: (cell: string) => boolean) =>
			cells.length > 0 && cells.filter(test).length * 2 > cells.length;
		const take = (...roles: ColumnRole[]): ColumnRole => {
			const role = roles.find((one) => !taken.has(one)) ?? 'none';
			if (role !== 'none') taken.add(role);
			return role;
		};
		// A four-digit number is a year as well as a number of a municipality: what comes first is the municipality.
		const isNumber = (cell: string) => /^\d{3,4}$/.test(cell) && meaningsOf(register, cell).length > 0;
		if (!taken.has('number') && !taken.has('name') && most(isNumber)) return take('number');
		if (most(isPhase)) return take('phase');
		if (most((cell) => readDate(cell) !== null)) return take('start', 'plannedEnd', 'end');
		const isName = (cell: string) => !/^\d+$/.test(cell) && meaningsOf(register, cell).length > 0;
		if (most(isName)) return take('name');
		// One column alone is a list of municipalities, whatever stands in it.
		return width === 1 ? take('name') : 'none';
	});
}
