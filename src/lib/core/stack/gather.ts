import { valueWriter } from '../dataset/value-text';
import type { Variable } from '../dataset/types';
import { CELL } from '../table/types';
import type { MunicipalityRule } from './types';

/** What stands between municipalities in one cell: "0301;0302". A name can hold a hyphen, a slash or "og". */
const BETWEEN = /[;,|\n]+/;

/**
 * The municipalities of each row: from one variable that may list several, or from several variables. The same
 * municipality twice is one.
 * @param variables those that name municipalities
 * @returns for each row its municipalities as texts; numbers as four digits ("0301")
 */
export function municipalitiesOf(variables: readonly Variable[], rowCount: number): string[][] {
	const found = Array.from({ length: rowCount }, (): string[] => []);
	for (const variable of variables) {
		const { column } = variable;
		if (column.type === 'text') {
			const parts = column.levels.map(splitMunicipalities);
			for (let row = 0; row < rowCount; row++) addTo(found[row], parts[column.codes[row]]);
			continue;
		}
		const write = municipalityWriter(variable);
		for (let row = 0; row < rowCount; row++) {
			if (column.kinds[row] === CELL.value) addTo(found[row], [write(column.values[row])]);
		}
	}
	return found;
}

/** The municipalities that a text lists, each once. */
export const splitMunicipalities = (text: string): string[] => [
	...new Set(
		text
			.split(BETWEEN)
			.map((part) => fourDigits(part.trim()))
			.filter((part) => part !== '')
	)
];

/** Municipality numbers have four digits; spreadsheets take the zero before them away. */
const fourDigits = (text: string): string => (/^\d{3}$/.test(text) ? `0${text}` : text);

function municipalityWriter(variable: Variable): (value: number) => string {
	const write = valueWriter(variable);
	return (value) => fourDigits(write(value));
}

function addTo(found: string[], more: readonly string[]): void {
	for (const one of more) if (!found.includes(one)) found.push(one);
}

/** Whether a row with so many municipalities is left out by a rule. */
export function isExcluded(municipalities: number, rule: MunicipalityRule): boolean {
	if (municipalities === 0) return rule === 'without' || rule === 'both';
	return municipalities > 1 && (rule === 'several' || rule === 'both');
}

/**
 * Who answered, for each row; '' where that is empty.
 * @param prefix put before a person's name where the same name in another part is another person
 */
export function personsOf(variable: Variable | null, rowCount: number, prefix: string): string[] {
	const persons = new Array<string>(rowCount).fill('');
	if (!variable) return persons;
	const { column } = variable;
	const write = valueWriter(variable);
	return persons.map((_, row) => {
		if (column.type === 'number') {
			return column.kinds[row] === CELL.value ? prefix + write(column.values[row]) : '';
		}
		const text = column.levels[column.codes[row]];
		return text === '' ? '' : prefix + text;
	});
}
