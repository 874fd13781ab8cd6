import type { Register } from './types';

/**
 * The register as it is stored: one list per fact, in the order of `numbers`. Written by scripts/build-register.mjs.
 * The file's own README says what each part means and where it comes from.
 */
export interface RegisterFile {
	vintage: number;
	/** Number and name. */
	counties: string[][];
	numbers: string[];
	names: string[];
	/** Inhabitants on 1 January by year; null where unknown. */
	population: Record<string, (number | null)[]>;
	centralityIndex: (number | null)[];
	centralityClass: (number | null)[];
	/** Row and column. */
	tiles: number[][];
	/** Earlier number, its name, successors, year, 1 when others went into the same municipality. */
	changes: (string | number | string[])[][];
	/** Number, name and the county it is listed under. */
	outside: string[][];
	sources: string[];
}

/**
 * Unpacks the stored register of Norway.
 * @param id which register the file is
 * @param file as written by the build script, which checks it; so there is no failure to report
 * @returns municipalities in the order of the file. The county is the first two digits of the number.
 */
export function parseRegister(id: Register['id'], file: RegisterFile): Register {
	return {
		id,
		vintage: file.vintage,
		municipalities: file.numbers.map((number, i) => ({
			number,
			name: file.names[i],
			county: number.slice(0, 2),
			population: populationOf(file, i),
			centralityIndex: file.centralityIndex[i],
			centralityClass: file.centralityClass[i],
			tile: { row: file.tiles[i][0], column: file.tiles[i][1] },
			variables: {}
		})),
		counties: file.counties.map(([number, name]) => ({ number, name })),
		changes: file.changes.map(([from, name, to, year, merged]) => ({
			from: String(from),
			name: String(name),
			to: Array.isArray(to) ? to : [String(to)],
			year: Number(year),
			merged: merged === 1
		})),
		outside: file.outside.map(([number, name, county]) => ({ number, name, county })),
		sources: [...file.sources]
	};
}

function populationOf(file: RegisterFile, position: number): Record<number, number> {
	const population: Record<number, number> = {};
	for (const [year, counts] of Object.entries(file.population)) {
		const count = counts[position];
		if (count !== null) population[Number(year)] = count;
	}
	return population;
}
