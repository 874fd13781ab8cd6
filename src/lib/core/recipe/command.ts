import type { Register } from '../register/types';
import type { DataTable } from '../table/types';

export { readRecipe } from './recipe';
export { readResults } from '../reproduce/read-results';
export { comparisonLines } from '../reproduce/comparison-text';
export { compareRecipe, runRecipe } from './run-recipe';

/**
 * The register that a recipe names, with that of the numbers before it and the tables that come with it: those of the invented country of the default
 * seed, none for Norway.
 */
export async function loadSurroundings(
	id: Register['id']
): Promise<{ register: Register; register2020?: Register; tables: DataTable[] }> {
	switch (id) {
		case 'norway-2024':
			return {
				register: (await import('../register/norway')).loadNorway(),
				register2020: (await import('../register/norway-2020')).loadNorway2020(),
				tables: []
			};
		case 'norway-2020':
			return { register: (await import('../register/norway-2020')).loadNorway2020(), tables: [] };
		case 'example':
			return (await import('../demo/generate-country')).generateCountry();
	}
}
