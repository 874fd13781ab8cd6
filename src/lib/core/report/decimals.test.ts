import { describe, expect, it } from 'vitest';
import { formatCell } from '../../i18n/numbers';
import { chosenFormat, NO_DECIMALS_CHOSEN, withChosenDecimals, type DecimalChoices } from './decimals';
import { excelNumber } from './excel-format';
import type { NumberFormat, ResultTable } from './types';

const choose = (changes: Partial<DecimalChoices>): DecimalChoices => ({ ...NO_DECIMALS_CHOSEN, ...changes });
const shown = (value: number, format: NumberFormat, changes: Partial<DecimalChoices>) =>
	formatCell({ value, format: chosenFormat(format, choose(changes)) }, 'norwegian');

describe('chosen decimals', () => {
	it('are those of their own kind of number', () => {
		const number: NumberFormat = { kind: 'number', decimals: 2 };
		expect(shown(3.456, number, {})).toBe('3,46');
		expect(shown(3.456, number, { number: 1, share: 3 })).toBe('3,5');
		expect(shown(0.6389, { kind: 'share', decimals: 0 }, { share: 2 })).toBe('63,89\u00a0%');
		expect(shown(0.6389, { kind: 'percent', decimals: 0 }, { share: 1 })).toBe('63,9');
		expect(shown(-0.4352, { kind: 'coefficient', decimals: 3 }, { coefficient: 2 })).toBe('−,44');
	});

	it('leave counts and whole numbers without', () => {
		const all = { number: 3, share: 3, coefficient: 3, p: 4 };
		expect(shown(2024, { kind: 'integer' }, all)).toBe('2\u00a0024');
		expect(shown(47, { kind: 'number', decimals: 0 }, all)).toBe('47');
		expect(shown(186, { kind: 'bracketed' }, all)).toBe('(186)');
	});

	it('move where a p value is only said to be smaller', () => {
		expect(shown(0.0004, { kind: 'p' }, {})).toBe('<\u00a0,001');
		expect(shown(0.0004, { kind: 'p' }, { p: 4 })).toBe(',0004');
		expect(shown(0.004, { kind: 'p' }, { p: 2 })).toBe('<\u00a0,01');
		expect(shown(0.0449, { kind: 'p' }, { p: 2 })).toBe(',04');
	});

	it('change what is shown in a table for files, never its values', () => {
		const table: ResultTable = {
			id: 't',
			title: '',
			columns: [],
			rows: [{ id: 'r', cells: [{ value: 1 / 3, format: { kind: 'number', decimals: 2 } }] }],
			notes: []
		};
		expect(withChosenDecimals(table, NO_DECIMALS_CHOSEN)).toBe(table);
		const [cell] = withChosenDecimals(table, choose({ number: 4 })).rows[0].cells;
		expect(cell).toEqual({ value: 1 / 3, format: { kind: 'number', decimals: 4 } });
		expect(excelNumber(cell, '0,3333')).toEqual({ value: 1 / 3, format: '0.0000' });
	});

	it('are those of p values in spreadsheets too', () => {
		const excel = (value: number, p: number | null) =>
			excelNumber({ value, format: chosenFormat({ kind: 'p' }, choose({ p })) }, ',1')?.format;
		expect(excel(0.04, null)).toBe('.000');
		expect(excel(0.04, 4)).toBe('.0000');
		expect(excel(0.0005, 4)).toBe('.0000');
		expect(excel(0.0005, 3)).toBe('0.0E+00');
	});

	it('chosen twice are the same as once', () => {
		const choices = choose({ number: 0, share: 1, coefficient: 1, p: 2 });
		for (const format of [
			{ kind: 'number', decimals: 2 },
			{ kind: 'percent', decimals: 0 },
			{ kind: 'p' },
			{ kind: 'text' }
		] as NumberFormat[]) {
			const once = chosenFormat(format, choices);
			expect(chosenFormat(once, choices)).toEqual(once);
		}
	});
});
