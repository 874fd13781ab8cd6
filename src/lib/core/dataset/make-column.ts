import { plainFacts } from '../read/types';
import { CELL, type Column, type MeasurementLevel } from '../table/types';

/** A column of texts, one for each row; '' is empty. */
export function textColumn(name: string, texts: readonly string[]): Column {
	const levels = [...new Set(texts)];
	const codes = new Map(levels.map((level, code) => [level, code]));
	return { type: 'text', name, levels, codes: Uint32Array.from(texts, (text) => codes.get(text) ?? 0) };
}

/** A column of numbers, one for each row; null, undefined and NaN are missing. Decimals as the numbers have them, at most four. */
export function numberColumn(
	name: string,
	numbers: readonly (number | null | undefined)[],
	measure: MeasurementLevel
): Column {
	const values = Float64Array.from(numbers, (number) => number ?? NaN);
	const kinds = Uint8Array.from(values, (value) => (Number.isNaN(value) ? CELL.missing : CELL.value));
	const decimals = numbers.reduce<number>((most, number) => Math.max(most, decimalsOf(number ?? 0)), 0);
	return { type: 'number', name, values, kinds, decimals, facts: { ...plainFacts('number'), measure } };
}

const MOST_DECIMALS = 4;
const decimalsOf = (number: number) =>
	Math.min(MOST_DECIMALS, String(number).split('.').at(1)?.replace(/e.*$/, '').length ?? 0);
