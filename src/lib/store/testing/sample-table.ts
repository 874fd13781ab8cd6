import { CELL, type DataTable } from '../../core/table/types';

/** A small table with a text column and a number column, for the tests of the store. */
export function sampleTable(id: string, values: number[] = [50, NaN, 47]): DataTable {
	return {
		id,
		name: `${id}.csv`,
		rowCount: values.length,
		columns: [
			{
				type: 'text',
				name: 'EnhetNavn',
				levels: ['Sørvær', 'Lillevåg'],
				codes: Uint32Array.from(values, (_, row) => row % 2)
			},
			{
				type: 'number',
				name: '2024-25.Lesing.5. årstrinn.Alle eierformer.Alle kjønn.Skalapoeng',
				values: Float64Array.from(values),
				kinds: Uint8Array.from(values, (value) => (Number.isNaN(value) ? CELL.suppressed : CELL.value)),
				decimals: 0
			}
		],
		lines: Uint32Array.from(values, (_, row) => row + 3),
		source: {
			fileName: `${id}.csv`,
			bytes: 100,
			fingerprint: `print-${id}`,
			publisher: 'udir',
			layout: 'udir-export'
		}
	};
}
