import type { ResultRow, ResultTable, Text } from '../../report/types';
import { cellKind } from '../../table/cell-kind';
import { CELL } from '../../table/types';
import { countCell, textCell } from '../cells';
import { numbersOf, titleOf, variableOf, type Sample } from '../sample';
import type { ResultPart } from '../types';
import { numberColumn } from './counts';

/** What can be counted of rows: the rows, or the different persons or municipalities that they are of. */
export type Unit = 'rows' | 'persons' | 'municipalities';

/** The units that a dataset can count: rows always, the others where a variable names them. */
export const unitsOf = ({ dataset: { spec } }: Sample): Unit[] => [
	'rows',
	...(spec.keys.person === null ? [] : ['persons' as const]),
	...(spec.keys.municipality === null ? [] : ['municipalities' as const])
];

/** How many there are of each unit among some rows. */
export interface UnitCount {
	count: number;
	/** Rows whose cell in the key is empty: nobody knows whose they are. */
	without: number;
}

/** The variable that names a unit; null for rows and where none is known. */
export const keyOf = ({ dataset: { spec } }: Sample, unit: Unit): string | null =>
	unit === 'rows' ? null : unit === 'persons' ? spec.keys.person : spec.keys.municipality;

/**
 * The value of a variable on each row of the sample, as a text that tells values apart; null where the cell is empty or
 * there is no such variable.
 */
export function keyTexts(sample: Sample, name: string): (string | null)[] {
	const column = variableOf(sample, name)?.column;
	return Array.from(sample.rows, (row) =>
		!column || cellKind(column, row) !== CELL.value
			? null
			: column.type === 'number'
				? String(column.values[row])
				: column.levels[column.codes[row]].trim()
	);
}

/** Counts the different keys of the rows for which `holds` says so; without keys, the rows. */
export function countUnits(
	keys: readonly (string | null)[] | null,
	length: number,
	holds: (place: number) => boolean
): UnitCount {
	const found = new Set<string>();
	let [rows, without] = [0, 0];
	for (let place = 0; place < length; place++) {
		if (!holds(place)) continue;
		rows++;
		const key = keys?.[place];
		if (keys && (key === null || key === undefined)) without++;
		else if (typeof key === 'string') found.add(key);
	}
	return { count: keys ? found.size : rows, without };
}

/**
 * Rows, persons and municipalities counted apart, for all rows and for those that have answered each variable: a person
 * who answers for two municipalities is one person and two rows. Null where no variable names persons or municipalities.
 */
export function unitsPart(names: readonly string[], sample: Sample): ResultPart | null {
	const units = unitsOf(sample);
	if (units.length < 2) return null;
	const keys = units.map((unit) => {
		const key = keyOf(sample, unit);
		return key === null ? null : keyTexts(sample, key);
	});
	const rowOf = (id: string, title: Text, holds: (place: number) => boolean): ResultRow<Text> => ({
		id,
		cells: [
			textCell(title),
			...keys.map((one) => {
				const { count, without } = countUnits(one, sample.rows.length, holds);
				const cell = countCell(count);
				return without === 0 ? cell : { ...cell, note: { code: 'basics.withoutKey', params: { without } } };
			})
		]
	});
	const table: ResultTable<Text> = {
		id: 'units',
		title: { code: 'basics.unitsTitle' },
		columns: [
			{ id: 'rowsOf', label: { code: 'basics.unitsOf' }, align: 'start' },
			...units.map((unit) => numberColumn(`basics.${unit}`))
		],
		rows: [
			...names.map((name) => {
				const kinds = numbersOf(sample, name)?.kinds ?? new Uint8Array();
				return rowOf(`variable-${name}`, titleOf(sample, name), (place) => kinds[place] === CELL.value);
			}),
			{ ...rowOf('all', { code: 'basics.allRows' }, () => true), role: 'total' }
		],
		notes: sample.weights ? [{ code: 'basics.unitsUnweighted' }] : []
	};
	return { kind: 'table', table };
}
