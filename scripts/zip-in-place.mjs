import { fileURLToPath } from 'node:url';

const inPlace = fileURLToPath(new URL('../src/lib/core/export/xlsx/zip-in-place.ts', import.meta.url));

/**
 * Gives write-excel-file our `zip` instead of fflate's, which starts workers that the policy of the pages forbids.
 * @returns {import('vite').Plugin}
 */
export const zipInPlace = () => ({
	name: 'zip-in-place',
	enforce: 'pre',
	resolveId: (source, importer) =>
		source === 'fflate' && importer && /[\\/]write-excel-file[\\/].*[\\/]zip[\\/]/.test(importer)
			? inPlace
			: null
});
