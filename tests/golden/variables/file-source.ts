import type { TableSource } from '../../../src/lib/core/table/types';

/** Where a table of an SPSS file comes from, as far as these tests need it. */
export const fileSource = (fileName: string): TableSource => ({
	fileName,
	bytes: 0,
	fingerprint: fileName,
	publisher: 'none',
	layout: 'sav'
});
