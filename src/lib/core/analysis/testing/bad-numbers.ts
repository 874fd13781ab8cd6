import type { AnalysisResult } from '../types';

/**
 * Every number of a result that is not finite, by its path; also in sentences. A result that holds any is wrong, whatever
 * the data are: what cannot be computed is said.
 */
export function badNumbers(result: AnalysisResult): string[] {
	const found: string[] = [];
	const look = (value: unknown, path: string): void => {
		if (typeof value === 'number' && !Number.isFinite(value)) found.push(`${path}: ${value}`);
		else if (typeof value === 'object' && value !== null)
			for (const [key, inside] of Object.entries(value)) look(inside, `${path}.${key}`);
	};
	look(result, '');
	return found;
}
