import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkTable, type TableResult } from '../../../src/lib/core/analysis/checker/check-table';
import { tableOf } from '../../../src/lib/core/analysis/checker/new-table';
import { specOf } from '../../../src/lib/core/analysis/checker/testing/check';
import { allTables, HAS_DOCUMENTS } from './documents';

/**
 * Every table of the five documents that has text, checked. What is found stands in found.json, and in words in
 * docs/published-tables.md. The documents are beside the project and not part of it; without them this is skipped.
 */

async function check(id: string): Promise<TableResult> {
	const found = allTables().find((table) => table.id === id);
	const table = found && tableOf({ text: found.text, html: '' });
	if (!table) throw new Error(`no table ${id}`);
	return checkTable(specOf({ ...table, items: found.items ?? 1 }), () => Promise.resolve(true));
}

describe.runIf(HAS_DOCUMENTS)('the tables of the documents', () => {
	it('are all read, and give the findings that are listed', async () => {
		const all: Record<string, string[]> = {};
		const unread: string[] = [];
		let tables = 0;
		for (const { id, text, items } of allTables()) {
			const table = tableOf({ text, html: '' });
			if (!table) {
				unread.push(id);
				continue;
			}
			tables++;
			const { findings } = await checkTable(specOf({ ...table, items: items ?? 1 }), () => Promise.resolve(true));
			const lines = findings.map(({ certainty, places: [place], problem }) => {
				const { label, cells } = table.rows[place.row];
				const column = table.columns[place.column].label || `column ${place.column + 1}`;
				return `${certainty} ${problem.code}: ${label}, ${column}: ${cells[place.column]}`;
			});
			if (lines.length > 0) all[id] = lines;
		}
		expect(unread).toEqual([]);
		expect(tables).toBe(106);
		if (process.env.DUMP) console.log(JSON.stringify((await check('NTNU-2023 4.5')).findings.concat((await check('NTNU-2023 4.3')).findings).map((f) => [f.certainty, f.places[0], f.problem.code, JSON.stringify(f.problem.params), JSON.stringify(f.consistent)].join(' ')), null, 1));
await expect(`${JSON.stringify(all, null, '\t')}\n`).toMatchFileSnapshot('found.json');
	});

	// methods, 10 and 18: N that the report allows. The constant is part of the models.
	it.each([
		['1 (tabell 11)', 133, 234],
		['2 (tabell 18)', 152, 211],
		['3 (tabell 25)', 156, 216],
		['4 (tabell 32)', 153, 194],
		['5 (tabell 39)', 124, 190],
		['6 (tabell 46)', 163, 224]
	])('the degrees of freedom of model %s', async (model, from, to) => {
		const { models, findings } = await check(`AFI-2025 vedlegg 3, modell ${model}`);
		expect(models).toEqual([{ df: { from, to }, tested: 8 }]);
		expect(findings).toEqual([]);
	});

	it('the counts behind five Likert tables are the only ones, or among the few', async () => {
		const rows = readFileSync('../shared/reference/likert/frequencies.csv', 'utf8').trim().split(/\r?\n/).slice(1);
		const results = new Map<string, TableResult>();
		const verdicts: string[] = [];
		for (const row of rows) {
			const [table, column, , , printedMean, scale, dontKnow, , , mean, , rounding] = row.split(';');
			const id = `AFI-2024 ${table}`;
			if (!results.has(id)) results.set(id, await check(id));
			const found = results.get(id)?.columns[Number(column) - 1];
			const counts = scale.split('-').map(Number);
			const isOff = table === '4.12' && column === '2';
			expect(found?.fit?.base.rounding, `${table} ${column}`).toBe(rounding === 'lik' ? 'once' : 'twice');
			expect(found?.fit?.hasMean, `${table} ${column}`).toBe(!isOff);
			expect(isOff || printedMean === Number(mean.replace(',', '.')).toFixed(2).replace('.', ',')).toBe(true);
			const hasDontKnow = (found?.column.answers.length ?? 0) > 5;
			const wanted = hasDontKnow ? [...counts, Number(dontKnow)] : counts;
			expect(found?.sets?.map((set) => set.counts.join('-')), `${table} ${column}`).toContain(wanted.join('-'));
			verdicts.push(found?.ways === 1 ? 'unique' : `${found?.ways} sets`);
		}
		expect(verdicts.filter((verdict) => verdict === 'unique')).toHaveLength(21);
	});
});
