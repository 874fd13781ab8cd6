import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { comparisonSpec, likertSpec } from '../../../src/lib/core/analysis/likert/testing/spec';
import type { LikertSpec } from '../../../src/lib/core/analysis/likert/types';
import { makeDataset, runOn, tableOf } from '../../../src/lib/core/analysis/testing/make-dataset';
import { CELL } from '../../../src/lib/core/table/types';

/** Distributions, means and comparisons of random data sets against R; see make_expected.R. */

interface Data {
	top: number;
	groups: number;
	level: number;
	weighted: boolean;
	group: number[];
	w: number[] | null;
	items: number[][];
	columns: {
		item: number;
		group: number;
		answered: number;
		valid: number;
		weighed: number;
		shares: number[];
		outside: number[];
		mean: number | null;
		sd: number | null;
	}[];
	pairs: {
		item: number;
		first: number;
		second: number;
		welch: { difference: number; low: number; high: number; p: number } | null;
		mannWhitney: { superiority: number; p: number; continuity: number } | null;
		shares: [number, number, number] | null;
	}[];
	adjusted: { holm: (number | null)[]; bh: (number | null)[]; holmRanks: (number | null)[] };
}
const cases = JSON.parse(readFileSync(new URL('expected.json', import.meta.url), 'utf8')) as Data[];

/** R prints 15 digits. */
const near = (found: unknown, wanted: number | null | undefined, tolerance = 1e-9) => {
	if (wanted === null || wanted === undefined) return expect(found).toBeNull();
	expect(typeof found).toBe('number');
	expect(Math.abs((found as number) - wanted)).toBeLessThanOrEqual(tolerance * Math.max(1, Math.abs(wanted)));
};
/** p values relatively, as far as R prints them. */
const nearP = (found: unknown, wanted: number | null | undefined) => {
	if (wanted === null || wanted === undefined) return expect(found).toBeNull();
	expect(Math.abs((found as number) / wanted - 1)).toBeLessThan(1e-6);
};

function datasetOf({ top, groups, items, group, w }: Data) {
	const scale = { min: 1, max: top };
	const item = (values: number[]) => ({
		values: values.map((value) => (value > 7 ? null : value)),
		kinds: values.map((value) => (value === 8 ? CELL.dontKnow : value === 9 ? CELL.missing : CELL.value)),
		scale
	});
	return makeDataset(
		{
			item1: item(items[0]),
			item2: item(items[1]),
			group: {
				values: group.map((value) => (value === 0 ? null : value)),
				valueLabels: Array.from({ length: groups }, (_, at) => ({ value: at + 1, label: `G${at + 1}` }))
			},
			...(w ? { w: { values: w } } : {})
		},
		{ weight: w ? 'w' : null }
	);
}

const run = (data: Data, changes: Partial<LikertSpec>) =>
	runOn(datasetOf(data), likertSpec({ items: ['item1', 'item2'], groups: ['group'], sd: true, ...changes }));

async function grid(data: Data, changes: Partial<LikertSpec>, id: string) {
	const table = tableOf(await run(data, changes), id);
	const places = new Map(table.columns.map((column, place) => [column.id, place]));
	return (row: string, column: string) => {
		const found = table.rows.find((one) => one.id === row);
		const place = places.get(column);
		if (!found || place === undefined) throw new Error(`${row} ${column}`);
		return found.cells[place].value;
	};
}

describe.each(cases.map((data, at) => ({ at: at + 1, data })))('data set $at', ({ data }) => {
	it('has the shares, means and standard deviations of R', async () => {
		const id = `distribution-1-${data.top}`;
		const cell = await grid(data, {}, id);
		const outside = await grid(data, { dontKnow: 'outside' }, id);
		for (const { item, group, answered, valid, shares, outside: out, mean, sd } of data.columns) {
			const column = `item${item}|${group}`;
			expect(cell('n', column)).toBe(answered);
			if (answered === 0) continue;
			shares.slice(0, data.top).forEach((share, at) => near(cell(`step:${at + 1}`, column), share, 1e-12));
			if (shares[data.top] > 0) near(cell('dontKnow', column), shares[data.top], 1e-12);
			out.forEach((share, at) => near(outside(`step:${at + 1}`, column), share, 1e-12));
			near(cell('mean', column), mean);
			near(cell('sd', column), valid < 2 ? null : sd);
		}
	});

	it('has the differences, intervals, p values and adjusted p values of R', async () => {
		const comparison = comparisonSpec({ confidence: data.level });
		const welch = await grid(data, { comparison }, 'comparison');
		const shared = await grid(data, { comparison }, 'comparison-shares');
		const bh = await grid(data, { comparison: { ...comparison, adjust: 'bh' } }, 'comparison');
		data.pairs.forEach(({ item, first, second, welch: expected, shares }, at) => {
			const row = `item${item}|${first}~${second}`;
			if (expected) near(welch(row, 'difference'), expected.difference);
			near(welch(row, 'low'), expected?.low);
			near(welch(row, 'high'), expected?.high);
			nearP(welch(row, 'p'), expected?.p);
			nearP(welch(row, 'adjusted'), data.adjusted.holm[at]);
			nearP(bh(row, 'adjusted'), data.adjusted.bh[at]);
			near(shared(row, 'difference'), shares?.[0]);
			near(shared(row, 'low'), shares?.[1]);
			near(shared(row, 'high'), shares?.[2]);
		});
	});

	it('has the rank tests of R, or says that they know no weights', async () => {
		const comparison = comparisonSpec({ confidence: data.level, test: 'mannWhitney' });
		const off = await grid(data, { comparison }, 'comparison');
		const on = await grid(data, { comparison: { ...comparison, continuity: true } }, 'comparison');
		data.pairs.forEach(({ item, first, second, mannWhitney }, at) => {
			const row = `item${item}|${first}~${second}`;
			near(off(row, 'superiority'), mannWhitney?.superiority);
			nearP(off(row, 'p'), mannWhitney?.p);
			nearP(on(row, 'p'), mannWhitney?.continuity);
			nearP(off(row, 'adjusted'), data.adjusted.holmRanks[at]);
		});
	});
});
