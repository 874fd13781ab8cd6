import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ShownCell } from '../../dataset/rows-page';
import { loadNorway } from '../../register/norway';
import { municipalityVariable, populationOf, valuesByMunicipality } from './capacity';
import { emptyPeriod, emptyRegister } from './empty';
import { needUnits } from './need-units';

const norway = loadNorway();
const row = (...values: (string | number | null)[]) => ({
	cells: values.map((value): ShownCell => (value === null ? { empty: 'missing' } : { value }))
});

describe('capacities of a dataset', () => {
	it('finds the variable that names the municipality', () => {
		const rows = [row('a', 301, 4.5), row('b', 3403, 2), row('c', 1508, 1)];
		expect(municipalityVariable(rows, 3, norway)).toBe(1);
		expect(municipalityVariable([row('Oslo'), row('Hamar')], 1, norway)).toBe(0);
		expect(municipalityVariable([row('a', 1), row('b', 2)], 2, norway)).toBe(-1);
		expect(municipalityVariable([], 3, norway)).toBe(-1);
	});

	it('takes the mean of several rows, and no number of empty cells or of names that may be several', () => {
		const rows = [row('0301', 4), row('Oslo', 6), row('3403', null), row('Herøy', 9), row('1507', 3)];
		const { values, several, withoutMunicipality } = valuesByMunicipality(rows, 0, 1, norway);
		expect([...values]).toEqual([
			['0301', 5],
			['1508', 3]
		]);
		expect([several, withoutMunicipality]).toEqual([1, 1]);
	});

	it('ends for any cells', () => {
		const cell = fc.oneof(
			fc.record({ value: fc.oneof(fc.string({ unit: 'binary' }), fc.double()) }),
			fc.constant<ShownCell>({ empty: 'suppressed' })
		);
		const rows = fc.array(
			fc.array(cell, { maxLength: 3 }).map((cells) => ({ cells })),
			{ maxLength: 20 }
		);
		fc.assert(
			fc.property(rows, (any) => {
				const { values } = valuesByMunicipality(any, municipalityVariable(any, 3, norway), 1, norway);
				expect([...values.values()].every(Number.isFinite)).toBe(true);
			})
		);
	});
});

describe('needUnits', () => {
	const units = [
		{ number: '0301', name: 'Oslo', share: 0.2 },
		{ number: '3403', name: 'Hamar', share: null },
		{ number: '2100', name: 'Svalbard', share: 0.9 }
	];
	const periods = [{ ...emptyPeriod('a', '0301'), start: '2024' }];
	const members = [{ municipality: '3403', from: 2025, to: null }];
	const register = { ...emptyRegister(), periods, schemes: [{ id: 's', name: 'S', members }] };

	it('knows who takes part in the scheme that is asked about, on the day', () => {
		const part = (scheme: string | null, day: string) =>
			needUnits(
				units,
				populationOf(norway, day),
				{ ...register, need: { ...register.need, scheme } },
				norway,
				day
			).map(({ name, takesPart }) => [name, takesPart]);
		expect(part(null, '2025-01-01')).toEqual([
			['Oslo', true],
			['Hamar', false]
		]);
		expect(part('s', '2025-01-01')).toEqual([
			['Oslo', false],
			['Hamar', true]
		]);
		expect(part('s', '2024-12-31')[1]).toEqual(['Hamar', false]);
	});
});
