import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { CheckName } from '../../../src/lib/core/analysis/checker/finding';
import { freeNumbers, freeSpecs, freeText } from './free';

/** Written by `npm run check-syntax free`, which runs the code in R: table, row, column and number. */
const fromR = JSON.parse(readFileSync('tests/golden/syntax/free.json', 'utf8')) as Record<
	string,
	[string, string, string, number][]
>;

/** The studentised range of R, and its integration of the interval of d, have fewer digits. */
const closeOf = (id: string, table: string) =>
	table === 'pairs' && /tukey|gh/.test(id) ? 1e-5 : table === 'effects' ? 1e-7 : 1e-8;

describe.each(freeSpecs.map((spec) => [spec.id, spec] as const))('code of %s', (id, spec) => {
	it('is as committed: run `npm run check-syntax free` when it is changed', async () => {
		await expect(freeText(spec)).toMatchFileSnapshot(`code/free-${id}.R`);
	});

	it('gives in R every number that the app shows, and no other', async () => {
		const key = (place: readonly string[]) => place.join(' › ');
		const own = await freeNumbers(spec);
		const theirs = new Map(fromR[id].map(([table, row, column, value]) => [key([table, row, column]), value]));
		expect([...theirs.keys()].sort()).toEqual(own.map(([table, row, column]) => key([table, row, column])).sort());
		const off = own.filter(([table, row, column, value]) => {
			const other = theirs.get(key([table, row, column])) ?? NaN;
			// Kroner agree to the krone, also where they are a million millions.
			if (['allocation', 'applications'].includes(spec.type) && Number.isInteger(value)) return other !== value;
			return !(Math.abs(other - value) <= closeOf(id, table) * Math.max(1, Math.abs(value)));
		});
		expect(off).toEqual([]);
	});
});

it('has run in R when it was last run, and every check of the table checker has found something there', () => {
	const log = readFileSync('tests/golden/syntax/free.md', 'utf8');
	expect(log).not.toMatch(/differ\*\*|does not run/);
	for (const { id } of freeSpecs) expect(log).toContain(`| ${id} |`);
	const found = Object.values(fromR).flatMap((numbers) =>
		numbers.flatMap(([table, row]) => (table === 'findings' ? [row.split('-')[0]] : []))
	);
	const WITH_NUMBERS: CheckName[] = [
		...(['range', 'sum', 'blank', 'distribution', 'mean', 'share', 'count', 'margin', 'pooled'] as const),
		...(['pooledSd', 'crossed', 'grim', 'sd', 'effect', 'stars', 'p', 't'] as const)
	];
	expect(WITH_NUMBERS.filter((check) => !found.includes(check))).toEqual([]);
});
