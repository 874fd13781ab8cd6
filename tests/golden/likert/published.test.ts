import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { likertSpec } from '../../../src/lib/core/analysis/likert/testing/spec';
import type { LikertSpec } from '../../../src/lib/core/analysis/likert/types';
import { makeDataset, runOn, tableOf } from '../../../src/lib/core/analysis/testing/make-dataset';
import { inWords } from '../../../src/lib/core/report/words';
import nb from '../../../src/lib/i18n/nb';
import { messageText } from '../../../src/lib/i18n/message-text';
import { formatCell } from '../../../src/lib/i18n/numbers';
import { CELL } from '../../../src/lib/core/table/types';
import { countsOf, expectedRows, MISPRINT, printedTables, respondentsOf, type PrintedTable } from './printed';

/** Five tables of AFI-rapport 2024:04, rebuilt from one row for each respondent and compared as printed. */

function datasetOf(table: PrintedTable) {
	const people = respondentsOf(table);
	return makeDataset({
		svar: {
			values: people.map(({ value }) => value),
			kinds: people.map(({ value }) => (value === null ? CELL.dontKnow : CELL.value)),
			label: table.item,
			valueLabels: [5, 4, 3, 2, 1].map((value, answer) => ({ value, label: table.answers[answer] })),
			scale: { min: 1, max: 5 },
			reversed: table.table === '4.24'
		},
		gruppe: {
			values: people.map(({ group }) => group),
			valueLabels: table.groups.map((group) => ({ value: group, label: group }))
		}
	});
}

async function rebuilt(table: PrintedTable, changes: Partial<LikertSpec>) {
	const spec = likertSpec({ items: ['svar'], groups: ['gruppe'], ...changes });
	const made = tableOf(await runOn(datasetOf(table), spec), 'distribution-1-5');
	return inWords(made, (message) => messageText(nb, message));
}
const asPrinted = (made: Awaited<ReturnType<typeof rebuilt>>) =>
	made.rows.map(({ id, cells }) => ({
		id,
		cells: cells.slice(1).map((cell) => formatCell(cell, 'norwegian'))
	}));

/** Where a table is printed with percents that only two roundings give. */
const TWICE: Record<string, number[]> = { '4.24': [5], '4.29': [2, 5] };

describe.each(printedTables)('table $table', (table) => {
	it('is rebuilt cell by cell as printed', async () => {
		const rounding = table.table in TWICE ? 'twice' : 'once';
		const made = await rebuilt(table, { rounding });
		expect(made.columns.slice(1).map(({ label }) => label)).toEqual(table.groups);
		expect(made.columns[1].above).toEqual([table.item]);
		const rows = new Map(asPrinted(made).map(({ id, cells }) => [id, cells]));
		for (const { id, cells } of expectedRows(table)) expect(rows.get(id), id).toEqual(cells);
		expect(made.rows[0].cells[0].value).toBe('Helt enig');
	});

	it('has the rows of the layout in their order', async () => {
		const rows = asPrinted(await rebuilt(table, {})).map(({ id }) => id);
		const hasDontKnow = table.answers.includes('Vet ikke');
		expect(rows).toEqual([
			...['step:5', 'step:4', 'step:3', 'step:2', 'step:1'],
			...(hasDontKnow ? ['dontKnow'] : []),
			'total',
			'mean',
			...(table.table === '4.24' ? ['turnedMean'] : []),
			'n',
			...(hasDontKnow ? ['nValid'] : [])
		]);
	});

	it('differs from the print in exactly the columns that were rounded twice, when rounded once', async () => {
		const rows = new Map(asPrinted(await rebuilt(table, {})).map(({ id, cells }) => [id, cells]));
		const other = new Set<number>();
		for (const { id, cells } of expectedRows(table)) {
			cells.forEach((cell, group) => {
				if (rows.get(id)?.[group] !== cell) other.add(group);
			});
		}
		expect([...other].sort()).toEqual(TWICE[table.table] ?? []);
	});

	it('keeps unrounded fractions of whole counts when rounded once', async () => {
		const made = await rebuilt(table, {});
		table.groups.forEach((_, group) => {
			const counts = countsOf(table, group);
			expect(made.rows[0].cells[group + 1].value).toBe(counts[0] / table.n[group]);
			expect(made.rows[0].cells[group + 1].n).toBe(table.n[group]);
		});
	});
});

it('4.12 prints a mean that its percents cannot have', () => {
	const table = printedTables.find((one) => one.table === MISPRINT.table);
	expect(table?.means[MISPRINT.group]).toBe(MISPRINT.printed);
});

it('4.24 says that it is asked the other way, and turns its means on the declared scale', async () => {
	const table = printedTables.find((one) => one.table === '4.24');
	if (!table) throw new Error('no table');
	const made = await rebuilt(table, {});
	const cells = asPrinted(made).find(({ id }) => id === 'turnedMean')?.cells;
	// 6 less the exact means (1.9583, 1.9524, 2.4583, 2.7941, 2.4583, 1.68).
	expect(cells).toEqual(['4,04', '4,05', '3,54', '3,21', '3,54', '4,32']);
	expect(made.notes.join(' ')).toContain('er stilt motsatt vei');
});

const FILE = '../shared/reference/likert/frequencies.csv';
it.skipIf(!existsSync(FILE))('the counts are those of an independent reconstruction', () => {
	const lines = readFileSync(FILE, 'utf8').trim().split(/\r?\n/).slice(1);
	expect(lines).toHaveLength(21);
	for (const line of lines) {
		const [number, column, , , , counts, dontKnow, , , mean] = line.split(';');
		const table = printedTables.find((one) => one.table === number);
		if (!table) throw new Error(number);
		const found = countsOf(table, Number(column) - 1);
		expect(found).toEqual([...counts.split('-').map(Number), Number(dontKnow)]);
		const n = found.slice(0, 5).reduce((sum, count) => sum + count, 0);
		const sum = found.slice(0, 5).reduce((total, count, answer) => total + count * (5 - answer), 0);
		expect(sum / n).toBeCloseTo(Number(mean.replace(',', '.')), 4);
	}
});
