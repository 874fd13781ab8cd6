import { expect, it } from 'vitest';
import type { ShownCell } from '../../dataset/rows-page';
import { contextColumn, municipalityOf } from './context-column';

const row = (...cells: ShownCell[]) => ({ source: 'a.csv', line: 2, cells });

it('a variable by municipality: single rows only, kinds of empty cell kept', () => {
	const page = {
		from: 0,
		rows: [
			row({ value: 301 }, { value: 12.5 }),
			row({ value: '1804' }, { empty: 'suppressed' }),
			row({ value: '1806 ' }, { value: 1 }),
			row({ value: '1806' }, { value: 2 }),
			row({ value: 'Hele landet' }, { value: 9 }),
			row({ empty: 'missing' }, { value: 9 })
		]
	};
	expect([...contextColumn(page, 0, 1)]).toEqual([
		['0301', { value: 12.5 }],
		['1804', { empty: 'suppressed' }],
		['1806', { several: 2 }]
	]);
});

it.each([
	[{ value: 12345 }, null],
	[{ value: 18.5 }, null],
	[{ value: '03' }, null],
	[{ value: '0301' }, '0301']
] as [ShownCell, string | null][])('%j is municipality %j', (cell, expected) => {
	expect(municipalityOf(cell)).toBe(expected);
});
