import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { beginGiven, beginKeys, beginModels, newKey } from '../../../src/lib/core/analysis/allocation/begin';
import { COUNTIES, COUNTY_YEAR } from '../../../src/lib/core/analysis/allocation/counties';
import { runAllocation } from '../../../src/lib/core/analysis/allocation/run';
import type { AllocationSpec } from '../../../src/lib/core/analysis/allocation/types';
import { distribute } from '../../../src/lib/core/allocation/distribute';
import { loadNorway } from '../../../src/lib/core/register/norway';

interface Fences {
	quartiles: number[];
	low: number;
	high: number;
	outside: string[];
}
interface World {
	w: number[];
	fixed: number;
	floor: number[];
	ceiling: (number | null)[];
	budget: number;
	exact: number[] | null;
}
/** Written by make_expected.R. */
const expected = JSON.parse(readFileSync(new URL('expected.json', import.meta.url), 'utf8')) as {
	table: {
		name: string[];
		total: number[];
		university: number[];
		sums: number[];
		together: number;
		toHalf: number[];
		fences: Record<'university' | 'owner' | 'coordinator', Fences>;
	};
	worlds: World[];
};

const spec = (changes: Partial<AllocationSpec>): AllocationSpec => ({
	type: 'allocation',
	version: 1,
	id: 'a',
	name: '',
	note: '',
	...beginKeys(),
	...changes
});
const partsOf = (changes: Partial<AllocationSpec>) => runAllocation(spec(changes)).parts;
function tableOf(changes: Partial<AllocationSpec>, id: string) {
	for (const part of partsOf(changes)) if (part.kind === 'table' && part.table.id === id) return part.table;
	throw new Error(`no table ${id}`);
}
const cellOf = (table: ReturnType<typeof tableOf>, row: string, column: string) => {
	const at = table.columns.findIndex(({ id }) => id === column);
	const cell = table.rows.find(({ id }) => id === row)?.cells[at];
	if (!cell) throw new Error(`no cell ${row} ${column}`);
	return cell;
};
const sentencesOf = (changes: Partial<AllocationSpec>) =>
	partsOf(changes).flatMap((part) => (part.kind === 'reading' ? part.sentences : []));
const messagesOf = (changes: Partial<AllocationSpec>) =>
	partsOf(changes).flatMap((part) => (part.kind === 'message' && typeof part.message !== 'string' ? [part.message] : []));

describe('NTNU-2023, table 5.1', () => {
	const given = tableOf(beginGiven(), 'given');
	const shares = tableOf(beginGiven(), 'shares');

	it('adds up to the printed totals', () => {
		// Printed in the report: 55 865 715, 45 793 883 and 12 291 685.
		const printed = [55_865_715, 45_793_883, 12_291_685];
		expect(expected.table.sums).toEqual(printed);
		expect(['university', 'owner', 'coordinator'].map((id) => cellOf(given, ':total', `${id}:amount`).value)).toEqual(
			printed
		);
		expect(cellOf(given, ':total', 'total').value).toBe(113_951_283);
	});

	it.each(expected.table.name.map((name, at) => [name, at] as const))('%s as R has it', (name, at) => {
		const { total, university, toHalf } = expected.table;
		const judge = tableOf(beginGiven(), 'judge');
		expect(cellOf(given, name, 'total').value).toBe(total[at]);
		expect(cellOf(shares, name, 'university:share').value).toBeCloseTo(university[at], 12);
		expect(cellOf(judge, name, 'share').value).toBeCloseTo(university[at], 12);
		expect(Math.abs(Number(cellOf(judge, name, 'moved').value) - toHalf[at])).toBeLessThanOrEqual(0.5);
	});

	it('an amount that is not stated stays empty', () => {
		const { value, note } = cellOf(given, 'Rogaland', 'coordinator:amount');
		expect([value, note]).toEqual([null, { code: 'allocation.notStated' }]);
		expect(cellOf(shares, 'Rogaland', 'coordinator:share').value).toBeNull();
	});

	it('quartiles, fences and who is beyond them as R', () => {
		const table = tableOf(beginGiven(), 'outliers');
		for (const role of ['university', 'owner', 'coordinator'] as const) {
			const { quartiles, low, high, outside } = expected.table.fences[role];
			['lower', 'median', 'upper', 'low', 'high'].forEach((id, at) =>
				expect(cellOf(table, role, id).value).toBeCloseTo([...quartiles, low, high][at], 12)
			);
			expect(cellOf(table, role, 'outside').value).toEqual(
				outside.length > 0 ? outside.join(', ') : { code: 'allocation.nobody' }
			);
		}
	});

	it('the sentences of the report hold, and one more county belongs to them', () => {
		const sentences = sentencesOf(beginGiven());
		const of = (code: string) =>
			sentences.flatMap((one) => (typeof one !== 'string' && one.code === code ? [one.params] : []));
		expect(of('allocation.togetherAlike')[0]?.share).toBeCloseTo(expected.table.together, 12);
		expect(of('allocation.farUniversityIn')[0]?.names).toBe('Innlandet, Vestfold og Telemark, Troms og Finnmark');
		expect(of('allocation.farOwnerIn')[0]?.names).toBe('Trøndelag, Vestland');
		expect(of('allocation.standsOut')[0]).toMatchObject({ names: 'Trøndelag', columnId: 'coordinator' });
	});
});

describe('distributions with bounds against uniroot', () => {
	it.each(expected.worlds.map((world, at) => [at, world] as const))('%i', (_, world) => {
		const outcome = distribute(
			world.budget,
			1,
			world.w.map((weight, at) => ({
				number: String(at).padStart(2, '0'),
				name: '',
				weight: BigInt(weight),
				fixed: world.fixed,
				floor: world.floor[at],
				ceiling: world.ceiling[at]
			}))
		);
		expect(outcome.ok).toBe(world.exact !== null);
		if (!outcome.ok || !world.exact) return;
		const { exact } = world;
		outcome.value.forEach(({ numerator, denominator, amount }, at) => {
			expect(Number(numerator) / Number(denominator)).toBeCloseTo(exact[at], 4);
			expect(Math.abs(amount - exact[at])).toBeLessThan(1.001);
		});
	});
});

describe('keys', () => {
	it('the counties are those of the register', () => {
		const { counties, municipalities } = loadNorway();
		expect(COUNTIES.map(({ number, name }) => ({ number, name }))).toEqual(counties);
		for (const county of COUNTIES) {
			const own = municipalities.filter((one) => one.county === county.number);
			expect(own.length).toBe(county.municipalities);
			expect(own.reduce((sum, { population }) => sum + population[COUNTY_YEAR], 0)).toBe(county.inhabitants);
		}
	});

	it('by municipalities: 50 million on 357, to the krone', () => {
		const table = tableOf({}, 'amounts');
		// Innlandet 46 of 357: 6 442 577.03, rounded to thousands.
		expect(cellOf(table, '34', 'byMunicipalities:amount').value).toBe(6_443_000);
		expect(cellOf(table, ':total', 'byMunicipalities:amount').value).toBe(50_000_000);
		const moved = sentencesOf({}).find((one) => typeof one !== 'string' && one.code === 'allocation.moves');
		expect(moved).toMatchObject({ params: { fromId: 'byMunicipalities', toId: 'byInhabitants' } });
	});

	it('empty is not 0: the models ask for their columns', () => {
		const begun = beginModels();
		expect(messagesOf(begun).map(({ code }) => code)).toEqual(['allocation.fillColumn', 'allocation.fillColumn']);
		const counties = begun.counties.map((county, at) => ({
			...county,
			cells: [...county.cells.slice(0, 2), at === 3 ? '' : '2', '0']
		}));
		const messages = messagesOf({ ...begun, counties });
		expect(messages.map(({ code }) => code)).toEqual(['allocation.missingIn', 'allocation.onlyZeros']);
		expect(messages[0].params).toMatchObject({ names: 'Nordland', columnId: 'participants' });
	});

	it('infeasible: the sum of the floors', () => {
		const key = newKey('k', ['municipalities'], 10_000_000);
		const rule = { ...key.rule, floor: { kind: 'amount', amount: 1_000_000 } } as typeof key.rule;
		expect(messagesOf({ keys: [{ ...key, rule }] })[0]).toMatchObject({
			code: 'allocation.floorsTooHigh',
			params: { sum: 15_000_000, budget: 10_000_000 }
		});
	});

	it('last year as a floor: nobody loses more than a tenth', () => {
		const begun = beginKeys();
		const before = tableOf({}, 'amounts');
		const key = newKey('k', ['inhabitants']);
		const rule = { ...key.rule, floor: { kind: 'column', column: 'lastYear', share: 0.9 } } as typeof key.rule;
		const last = (number: string) => Number(cellOf(before, number, 'byMunicipalities:amount').value);
		const table = tableOf(
			{
				columns: [...begun.columns, { id: 'lastYear', name: '', role: 'number' }],
				counties: begun.counties.map((one) => ({ ...one, cells: [...one.cells, String(last(one.number))] })),
				keys: [{ ...key, rule }]
			},
			'amounts'
		);
		for (const { number } of COUNTIES)
			expect(Number(cellOf(table, number, 'k:amount').value)).toBeGreaterThanOrEqual(last(number) * 0.9);
		expect(cellOf(table, ':total', 'k:amount').value).toBe(50_000_000);
	});

	it('what a budget carries, and what it is worth', () => {
		const changes: Partial<AllocationSpec> = {
			cost: { preparation: 500_000, implementation: 1_000_000, preparationYears: 1, implementationYears: 2 },
			years: [
				{ year: '2017', index: '100', budget: '' },
				{ year: '2025', index: '125', budget: '' },
				{ year: '2026', index: '', budget: '' }
			]
		};
		const carried = tableOf(changes, 'carried');
		expect(cellOf(carried, 'byMunicipalities', 'together').value).toBe(50);
		expect(cellOf(carried, 'byMunicipalities', 'spread').value).toBe(60);
		const years = tableOf(changes, 'years');
		expect(cellOf(years, '2025', 'real').value).toBe(40_000_000);
		expect(cellOf(years, '2025', 'carried').value).toBe(48);
	});

	it('earmark and half to the universities add up to each amount', () => {
		const key = { ...newKey('k', ['inhabitants']), earmark: 0.1, university: 0.5 };
		const amounts = tableOf({ keys: [key] }, 'amounts');
		const receivers = tableOf({ keys: [key] }, 'receivers');
		for (const row of [...COUNTIES.map(({ number }) => number), ':total'])
			expect(
				['earmarked', 'university', 'owners']
					.map((id) => Number(cellOf(receivers, row, `k:${id}`).value))
					.reduce((sum, value) => sum + value, 0)
			).toBe(cellOf(amounts, row, 'k:amount').value);
	});
});
