import { toCsv, type CsvStyle } from '$lib/core/report/csv';
import type { ResultCell, ResultTable } from '$lib/core/report/types';
import { factorId, valueAt } from '$lib/core/simulation/sensitivity/factors';
import { placesOf, saltelliRow } from '$lib/core/simulation/sensitivity/saltelli';
import { TARGETS, type FactorValue, type SensitivityResult } from '$lib/core/simulation/sensitivity/types';

/** Rows between two pauses, so that the page is never blocked. */
const PIECE = 40;

const text = (value: string): ResultCell => ({ value, format: { kind: 'text' } });
const number = (value: number): ResultCell => ({ value, format: { kind: 'number', decimals: 12 } });

/** A value as programs read it: numbers as they are, 'none', years and rules with spaces between their parts. */
function plainValue(value: FactorValue): ResultCell {
	if (typeof value === 'number') return number(value);
	if (value === null) return text('none');
	if (typeof value === 'string') return text(value);
	if (Array.isArray(value)) return text(value.join(' '));
	return text(Object.values(value).join(' '));
}

/** The draws of some rows of the matrices. */
function part({ factors, outputs }: SensitivityResult, seed: number, rows: readonly number[]): ResultTable {
	const stride = factors.length + 2;
	return {
		id: 'kombinasjoner',
		title: '',
		columns: ['row', 'matrix', ...factors.map(factorId), ...TARGETS].map((id) => ({
			id,
			label: id,
			align: 'start'
		})),
		rows: rows.flatMap((row) => {
			const made = saltelliRow(seed, row, factors.length);
			return Array.from({ length: stride }, (_, matrix) => {
				const places = placesOf(made, matrix);
				const at = (row * stride + matrix) * TARGETS.length;
				return {
					id: `${row} ${matrix}`,
					cells: [
						number(row + 1),
						text(matrix === 0 ? 'A' : matrix === 1 ? 'B' : `AB${matrix - 1}`),
						...factors.map((factor, index) => plainValue(valueAt(factor, places[index]))),
						...TARGETS.map((_, target) => number(outputs[at + target]))
					]
				};
			});
		}),
		notes: []
	};
}

/**
 * Every draw of the matrices as a line: its row, its matrix (A, B, or A with one column from B), its choices, and what it
 * came to by each target (shares as fractions). Names of columns are for programs and the same in all languages.
 */
export async function replicatesCsv(
	result: SensitivityResult,
	seed: number,
	style: CsvStyle
): Promise<string> {
	const pieces: string[] = [];
	for (let from = 0; from < result.rows; from += PIECE) {
		const rows = Array.from({ length: Math.min(PIECE, result.rows - from) }, (_, index) => from + index);
		const piece = toCsv(part(result, seed, rows), style);
		pieces.push(from === 0 ? piece : piece.slice(piece.indexOf('\r\n') + 2));
		await new Promise((resume) => setTimeout(resume));
	}
	return pieces.join('');
}
