import { expect, it } from 'vitest';
import { makeDataset, runOn } from '../testing/make-dataset';
import type { CrossTableSpec } from './types';

const values = [1, 2, 3, 1, 2, 3, 3, 1, 2, 3];
const labels = [1, 2, 3].map((value) => ({ value, label: `nr. ${value}` }));
const data = makeDataset({
	enig: { values, measure: 'ordinal', valueLabels: labels },
	nytte: { values: [1, 2, 3, 2, 2, 3, 2, 1, 1, 3], scale: { min: 1, max: 5 } },
	ja: { values: values.map((value) => Number(value > 1)), measure: 'nominal' },
	rolle: { values: [...values].reverse(), measure: 'nominal', valueLabels: labels },
	fylke: { values: values.map((value) => 'abc'[value - 1]) }
});
const rowsOf = async (rows: string[], column: string, changes: Partial<CrossTableSpec> = {}) => {
	const spec: CrossTableSpec = {
		...{
			version: 1,
			id: 'a',
			name: '',
			note: '',
			dataset: 'data',
			filter: null,
			split: null,
			weighted: false
		},
		...{ type: 'crossTable', rows, column, cells: ['count'], dontKnow: 'apart', test: true, decimals: 1 },
		...changes
	};
	const parts = (await runOn(data, spec)).sections.flatMap((section) => section.parts);
	const tables = parts.flatMap((part) => (part.kind === 'table' ? [part.table] : []));
	return tables.find(({ id }) => id === 'ordinal')?.rows.map(({ id }) => id) ?? [];
};

it('says whether high goes with high where both variables have an order', async () => {
	expect(await rowsOf(['enig', 'ja', 'rolle', 'fylke'], 'nytte')).toEqual(['ordinal-enig', 'ordinal-ja']);
});

it('says nothing of names, of two by two, or with "vet ikke" as a category', async () => {
	expect(await rowsOf(['enig'], 'rolle')).toEqual([]);
	expect(await rowsOf(['ja'], 'ja')).toEqual([]);
	expect(await rowsOf(['enig'], 'nytte', { dontKnow: 'answer' })).toEqual([]);
	expect(await rowsOf(['enig'], 'nytte', { test: false })).toEqual([]);
});
