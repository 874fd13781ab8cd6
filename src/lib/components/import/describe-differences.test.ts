import { describe, expect, it } from 'vitest';
import type { Conflict, ImportComparison, PreliminaryMeeting } from '$lib/core/indicators/compare';
import { CELL } from '$lib/core/table/types';
import nb from '$lib/i18n/nb';
import { conflictFiles, conflictsTable, differenceSentences } from './describe-differences';

const ref = (id: string) => ({ id, fileName: `${id}.csv` });
const none: ImportComparison = {
	identical: [],
	replaced: [],
	conflicts: [],
	conflictCount: 0,
	preliminaryReplaced: [],
	preliminaryLeftOut: []
};
const isStored = (id: string) => id.startsWith('old');
const sentences = (found: Partial<ImportComparison>) =>
	differenceSentences({ ...none, ...found }, nb.data.differences, isStored);

const conflict = (level: number, name: string, number: string): Conflict => ({
	level,
	number,
	name,
	series: 'Lesing',
	year: '2024-25',
	afterBreak: false,
	old: { kind: CELL.value, value: 49.5, table: ref('old'), line: 4 },
	new: { kind: CELL.suppressed, value: NaN, table: ref('new'), line: 7 }
});

describe('how a file meets the stored ones', () => {
	it('is said for the same file, stored or given twice', () => {
		expect(sentences({ identical: [{ old: ref('old'), new: ref('new') }] })[0]).toContain('lagret fra før');
		expect(sentences({ identical: [{ old: ref('first'), new: ref('new') }] })[0]).toContain(
			'tas med én gang'
		);
	});

	it('names only stored files as replaced', () => {
		const replaced = [
			{ old: ref('old'), new: ref('new') },
			{ old: ref('first'), new: ref('new') }
		];
		expect(sentences({ replaced })).toEqual([expect.stringContaining('«old.csv» blir erstattet')]);
	});

	it('adds preliminary cells up by file and year', () => {
		const meeting = (series: string, cells: number): PreliminaryMeeting => ({
			series,
			year: '2025-26',
			final: ref('new'),
			preliminary: ref('old'),
			cells,
			different: 1
		});
		expect(sentences({ preliminaryReplaced: [meeting('Lesing', 5), meeting('Regning', 6)] })).toEqual([
			'Endelige tall for 2025-26 erstatter de foreløpige i «old.csv»: 11 celler, og 2 av dem er endret.'
		]);
	});
});

describe('conflicts', () => {
	const conflicts = [
		conflict(3, 'Oslo', '0301'),
		conflict(1, 'Alle skoler', 'I'),
		conflict(2, 'Alle skoler', '42')
	];

	it('name each file once', () => {
		expect(conflictFiles(conflicts)).toEqual(['old.csv']);
	});

	it('show unit, column, both cells and where the earlier one stands', () => {
		const table = conflictsTable({ ...none, conflicts, conflictCount: 30 }, nb.data);
		expect(table.rows.map((row) => row.cells[0].value)).toEqual(['Oslo (0301)', 'Land', 'Fylke 42']);
		expect(table.rows[0].cells.slice(1)).toEqual([
			{ value: '2024-25.Lesing', format: { kind: 'text' } },
			{ value: 49.5, format: { kind: 'number', decimals: 1 } },
			{ value: 'old.csv, linje 4', format: { kind: 'text' } },
			{ value: null, format: { kind: 'text' }, text: 'skjermet' }
		]);
		expect(table.notes).toEqual(['De første 3 av 30.']);
	});
});
