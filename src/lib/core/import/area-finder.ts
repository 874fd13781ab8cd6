import type { ImportOptions } from './types';
import { foldName, nameVariants } from '../register/names';
import { registerIndex } from '../register/register-index';
import type { Register } from '../register/types';

/**
 * Finds counties and municipalities by their names, for files that do not print their numbers.
 * @param register where they are looked up
 * @returns the numbers with a name; a municipality must lie in the county named, where the register knows it
 */
export function areaFinder(register: Register): NonNullable<ImportOptions['findByName']> {
	const counties = (name: string) =>
		register.counties
			.filter((county) => nameVariants(name).some((variant) => foldName(variant) === foldName(county.name)))
			.map(({ number }) => number);
	return (level, name, countyName) => {
		if (level === 2) return counties(name);
		const [county] = counties(countyName);
		const { names, municipalities } = registerIndex(register);
		return (names.get(foldName(name)) ?? [])
			.filter(({ earlier }) => !earlier)
			.map(({ number }) => number)
			.filter((number) => county === undefined || (municipalities.get(number)?.county ?? county) === county);
	};
}
