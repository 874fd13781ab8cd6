import { findVariable } from '../dataset/find-variable';
import type { Dataset } from '../dataset/types';
import { CELL } from '../table/types';
import { municipalityKeys } from './municipality-keys';
import type { Gazetteer } from './resolve-municipality';

/** A variable of a dataset by municipality. */
export interface MunicipalityValues {
	/** One for each municipality that has a number: the mean of its rows. */
	values: [number: string, value: number][];
	/** The most rows of one municipality with a value; 1 where the mean is that of one row. */
	mostRows: number;
	/** Rows that lead to no municipality. */
	unmatched: number;
}

/**
 * The numbers of a variable by municipality of the gazetteer's year. Rows of several years, schools or former municipalities
 * are put together by their mean, and it is said that there were several.
 * @param key the variable that names the municipality
 * @returns null where a variable is not there or has no numbers
 */
export function municipalityValues(
	dataset: Dataset,
	key: string,
	variable: string,
	gazetteer: Gazetteer
): MunicipalityValues | null {
	const keyVariable = findVariable(dataset.variables, key);
	const column = findVariable(dataset.variables, variable)?.column;
	if (!keyVariable || column?.type !== 'number') return null;
	const input = { variable: keyVariable, county: null, decisions: [], mask: null };
	const { of, keys, report } = municipalityKeys(gazetteer, input);
	const sums = keys.map(() => ({ sum: 0, rows: 0 }));
	of.forEach((at, row) => {
		const value = column.values[row];
		if (at < 0 || column.kinds[row] !== CELL.value || !Number.isFinite(value)) return;
		sums[at].sum += value;
		sums[at].rows++;
	});
	return {
		values: keys.flatMap((number, at): [string, number][] => {
			const mean = sums[at].sum / sums[at].rows;
			return Number.isFinite(mean) ? [[number, mean]] : [];
		}),
		mostRows: sums.reduce((most, { rows }) => Math.max(most, rows), 0),
		unmatched: report.unmatched
	};
}
