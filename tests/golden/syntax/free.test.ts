import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Message } from '../../../src/lib/core/outcome';
import { codeText } from '../../../src/lib/core/syntax/code-text';
import { freeCode } from '../../../src/lib/core/syntax/free';
import { freeNumbers, freeSpecs } from './free';

/** Written by make_free.R, which runs the committed code: table, row, column and number. */
const fromR = JSON.parse(readFileSync('tests/golden/syntax/free.json', 'utf8')) as Record<
	string,
	[string, string, string, number][]
>;
const word = ({ code, params }: Message) => [code, ...Object.values(params ?? {})].join(' ');

/** The studentised range of R, and its integration of the interval of d, have fewer digits. */
const closeOf = (id: string, table: string) =>
	table === 'pairs' && /tukey|gh/.test(id) ? 1e-5 : table === 'effects' ? 1e-7 : 1e-8;

describe.each(freeSpecs.map((spec) => [spec.id, spec] as const))('code of %s', (id, spec) => {
	it('is as committed: run make_free.R when it is changed', async () => {
		const code = freeCode(spec);
		if (!code.ok) throw new Error(code.problem.code);
		await expect(codeText(code.value, 'r', word)).toMatchFileSnapshot(`code/free-${id}.R`);
	});

	it('gives in R every number that the app shows, and no other', async () => {
		const key = (place: readonly string[]) => place.join(' › ');
		const own = await freeNumbers(spec);
		const theirs = new Map(fromR[id].map(([table, row, column, value]) => [key([table, row, column]), value]));
		expect([...theirs.keys()].sort()).toEqual(own.map(([table, row, column]) => key([table, row, column])).sort());
		const off = own.filter(([table, row, column, value]) => {
			const other = theirs.get(key([table, row, column])) ?? NaN;
			// Kroner agree to the krone, also where they are a million millions.
			if (spec.type === 'allocation' && Number.isInteger(value)) return other !== value;
			return !(Math.abs(other - value) <= closeOf(id, table) * Math.max(1, Math.abs(value)));
		});
		expect(off).toEqual([]);
	});
});
