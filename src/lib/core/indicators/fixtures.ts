import { exportText, utf16le } from '../import/fixtures';
import { readFile } from '../import/read-file';
import type { Register, RegisterMunicipality } from '../register/types';
import type { DataTable } from '../table/types';
import { cellIndex, type IndicatorData } from './types';

/**
 * A small register and small tables, for tests.
 */
const place = (number: string, name: string): RegisterMunicipality => ({
	number,
	name,
	county: number.slice(0, 2),
	population: {},
	centralityIndex: null,
	centralityClass: null,
	tile: null,
	variables: {}
});

export const testRegister: Register = {
	id: 'norway-2024',
	vintage: 2024,
	municipalities: [
		place('0301', 'Oslo'),
		place('1508', 'Ålesund'),
		place('1580', 'Haram'),
		place('3101', 'Halden'),
		place('4203', 'Arendal'),
		place('5006', 'Steinkjer')
	],
	counties: [],
	changes: [
		{ from: '1507', name: 'Ålesund', to: ['1508', '1580'], year: 2024 },
		{ from: '3001', name: 'Halden', to: ['3101'], year: 2024 },
		{ from: '5004', name: 'Steinkjer', to: ['5006'], year: 2020, merged: true },
		{ from: '5039', name: 'Verran', to: ['5006'], year: 2020, merged: true }
	],
	outside: [{ number: '2100', name: 'Svalbard', county: '55' }],
	sources: []
};

/** A table read from an export with these value columns and rows. */
export function tableOf(fileName: string, columns: string[], rows: [string, ...string[]][]): DataTable {
	const outcome = readFile(utf16le(exportText(columns, rows)), fileName);
	if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
	return outcome.value.table;
}

/** A cell of a panel as text: a number, or its kind. `unit` is a number of the panel's units, or 'country'. */
export function cellOf(data: IndicatorData, unit: string, indicator: string, year: string) {
	const panel = unit === 'country' ? data.country : unit.length === 9 ? data.schools : data.municipalities;
	const units =
		unit === 'country'
			? [{ number: 'country' }]
			: 'units' in panel
				? (panel as { units: { number: string }[] }).units
				: [];
	const at = cellIndex(
		data,
		units.findIndex((one) => one.number === unit),
		data.indicators.findIndex((one) => one.id === indicator),
		data.years.indexOf(year)
	);
	return {
		kind: panel.kinds[at],
		value: panel.values[at],
		pupils: panel.pupils[at],
		halfWidth: panel.halfWidths[at],
		source: data.sources[panel.sourceTable[at]],
		line: panel.sourceLine[at]
	};
}
