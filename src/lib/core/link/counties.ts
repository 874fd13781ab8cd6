import type { Register } from '../register/types';
import { looseName } from './loose-name';

/**
 * Norway's counties until 2023 by the first two digits of their municipalities' numbers. Those of today stand in the
 * register. Source: SSB's classification of counties (Klass 104).
 */
const EARLIER: readonly (readonly [string, string])[] = [
	['01', 'Østfold'],
	['02', 'Akershus'],
	['04', 'Hedmark'],
	['05', 'Oppland'],
	['06', 'Buskerud'],
	['07', 'Vestfold'],
	['08', 'Telemark'],
	['09', 'Aust-Agder'],
	['10', 'Vest-Agder'],
	['12', 'Hordaland'],
	['14', 'Sogn og Fjordane'],
	['16', 'Sør-Trøndelag'],
	['17', 'Nord-Trøndelag'],
	['19', 'Troms'],
	['20', 'Finnmark'],
	['30', 'Viken'],
	['34', 'Innlandet'],
	['38', 'Vestfold og Telemark'],
	['42', 'Agder'],
	['46', 'Vestland'],
	['50', 'Trøndelag'],
	['54', 'Troms og Finnmark']
];

const tables = new WeakMap<Register, Map<string, Set<string>>>();

function byName(register: Register): Map<string, Set<string>> {
	const known = tables.get(register);
	if (known) return known;
	const table = new Map<string, Set<string>>();
	const add = (number: string, name: string) => {
		for (const variant of [name, ...name.split(/\s+[-–]\s+/)]) {
			const key = looseName(variant);
			table.set(key, (table.get(key) ?? new Set()).add(number));
		}
	};
	for (const { number, name } of register.counties) add(number, name);
	if (register.id !== 'example') for (const [number, name] of EARLIER) add(number, name);
	tables.set(register, table);
	return table;
}

/**
 * The numbers that a county may have had, by its name of today or earlier or by its number: 'Østfold' → 01 and 31.
 * @param text "Innlandet", "34", "34 Innlandet", "Innlandet fylke"
 * @returns null when it is no county that is known
 */
export function countyNumbers(register: Register, text: string): ReadonlySet<string> | null {
	const plain = text.trim().replace(/\s+(?:fylke|fylkeskommune|county)$/i, '');
	const digits = /^(\d{1,2})(?:\.0)?(?:\s+\D.*)?$/.exec(plain)?.[1];
	if (digits !== undefined) return new Set([digits.padStart(2, '0')]);
	return byName(register).get(looseName(plain)) ?? null;
}
