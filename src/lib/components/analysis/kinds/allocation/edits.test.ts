import { expect, it } from 'vitest';
import { beginModels } from '$lib/core/analysis/allocation/begin';
import type { AllocationSpec } from '$lib/core/analysis/allocation/types';
import { withCounties, withParticipants } from './edits';

const spec: AllocationSpec = {
	type: 'allocation',
	version: 1,
	id: 'a',
	name: '',
	note: '',
	...beginModels()
};

it('fills in how many take part, in the column for it or in a new one; an unknown county stays empty', () => {
	const three = withCounties(spec, ['03', 'Rogaland', 'Atlantis']);
	const counts = [
		{ number: '03', name: 'Oslo', count: 0 },
		{ number: '11', name: 'rogaland', count: 2 }
	];
	const filled = withParticipants(three, counts, 'registeret');
	const place = filled.columns.findIndex(({ id }) => id === 'participants');
	expect(filled.counties.map(({ cells }) => cells[place])).toEqual(['0', '2', '']);
	expect(filled.source).toBe('registeret');
	expect(withParticipants(filled, counts, 'registeret').source).toBe('registeret');

	const without = { ...three, columns: three.columns.slice(0, 2) };
	const added = withParticipants(without, counts, 'registeret');
	expect(added.columns.map(({ id }) => id)).toEqual(['municipalities', 'inhabitants', 'participants']);
	expect(added.counties.map(({ cells }) => cells[2])).toEqual(['0', '2', '']);
});

it('drops the table that a column followed when numbers are filled in', () => {
	const from = { dataset: 'd', county: 'Fylke', take: { kind: 'rows' as const } };
	const following = {
		...spec,
		columns: spec.columns.map((column) => (column.id === 'participants' ? { ...column, from } : column))
	};
	const { columns } = withParticipants(following, [], 'registeret');
	expect(columns.some((column) => 'from' in column)).toBe(false);
});
