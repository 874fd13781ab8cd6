import { variableOf } from '../dataset/from-table';
import { numberColumn, textColumn } from '../dataset/make-column';
import type { DatasetBase } from '../dataset/types';
import type { Register, RegisterMunicipality } from '../register/types';
import type { MeasurementLevel } from '../table/types';

/** Names of the register's variables. They are data, as the column names of a Norwegian file, and not translated. */
export const REGISTER_VARIABLES = {
	number: 'Kommunenummer',
	name: 'Kommune',
	county: 'Fylkesnummer',
	countyName: 'Fylke',
	population: 'Folketall',
	centralityIndex: 'Sentralitetsindeks',
	centralityClass: 'Sentralitetsklasse'
} as const;

/**
 * A register as rows and variables: number, name, county, inhabitants on 1 January of each year, centrality, and what
 * else the register of an invented country knows. What it does not know is missing.
 */
export function registerDataset(register: Register): DatasetBase {
	const { municipalities } = register;
	const counties = new Map(register.counties.map(({ number, name }) => [number, name]));
	const years = [...new Set(municipalities.flatMap(({ population }) => Object.keys(population)))].sort();
	const others = [...new Set(municipalities.flatMap(({ variables }) => Object.keys(variables)))];
	const text = (name: string, of: (one: RegisterMunicipality) => string) =>
		textColumn(name, municipalities.map(of));
	const number = (
		name: string,
		of: (one: RegisterMunicipality) => number | null | undefined,
		measure: MeasurementLevel = 'scale'
	) => numberColumn(name, municipalities.map(of), measure);
	const names = REGISTER_VARIABLES;
	const columns = [
		text(names.number, (one) => one.number),
		text(names.name, (one) => one.name),
		text(names.county, (one) => one.county),
		text(names.countyName, (one) => counties.get(one.county) ?? ''),
		...years.map((year) =>
			number(`${names.population} ${year}`, ({ population }) => population[Number(year)])
		),
		number(names.centralityIndex, (one) => one.centralityIndex),
		number(names.centralityClass, (one) => one.centralityClass, 'ordinal'),
		...others.map((name) => number(name, ({ variables }) => variables[name]))
	];
	const source = register.sources.join('; ');
	return {
		rowCount: municipalities.length,
		variables: columns.map((column) => variableOf(column, source)),
		rows: { names: [source], lines: new Uint32Array(municipalities.length) },
		notes: []
	};
}
