import type { MeanTableSpec } from './types';

/** The word for the size of an effect, its sign left out: that of the highest bound it reaches; '' for none. */
export function sizeWords(d: number, sizes: MeanTableSpec['sizes']): string {
	let found: MeanTableSpec['sizes'][number] | null = null;
	for (const size of sizes) {
		if (Math.abs(d) >= size.from && (found === null || size.from >= found.from)) found = size;
	}
	return found?.words ?? '';
}
