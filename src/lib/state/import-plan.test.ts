import { describe, expect, it } from 'vitest';
import { isUndecided, planTables, type ConflictChoice, type Incoming } from './import-plan';

const ref = (id: string) => ({ id, fileName: `${id}.csv` });

interface Findings {
	identical?: string[];
	replaced?: string[];
	conflicts?: number;
	choice?: ConflictChoice;
}

const incoming = (tableId: string, findings: Findings = {}): Incoming => ({
	tableId,
	choice: findings.choice ?? null,
	comparison: {
		identical: (findings.identical ?? []).map((id) => ({ old: ref(id), new: ref(tableId) })),
		replaced: (findings.replaced ?? []).map((id) => ({ old: ref(id), new: ref(tableId) })),
		conflicts: [],
		conflictCount: findings.conflicts ?? 0,
		preliminaryReplaced: [],
		preliminaryLeftOut: []
	}
});

describe('the plan of an import', () => {
	it('puts new tables behind the stored ones', () => {
		expect(planTables(['a', 'b'], [incoming('c'), incoming('d')])).toEqual({
			stored: ['c', 'd'],
			replaces: [],
			tableIds: ['a', 'b', 'c', 'd']
		});
	});

	it('puts the same file again in the place of its copy', () => {
		expect(planTables(['a', 'b'], [incoming('c', { identical: ['a'] })])).toEqual({
			stored: ['c'],
			replaces: ['a'],
			tableIds: ['c', 'b']
		});
	});

	it('takes a file that was given twice once', () => {
		const twice = [
			incoming('c'),
			incoming('d', { identical: ['c'] }),
			incoming('e', { identical: ['c', 'd'] })
		];
		expect(planTables(['a'], twice)).toEqual({ stored: ['c'], replaces: [], tableIds: ['a', 'c'] });
	});

	it('takes a stored file that was given twice once, in the place of its copy', () => {
		const twice = [incoming('c', { identical: ['a'] }), incoming('d', { identical: ['a', 'c'] })];
		expect(planTables(['a', 'b'], twice)).toEqual({ stored: ['c'], replaces: ['a'], tableIds: ['c', 'b'] });
	});

	it('drops stored tables that a new one covers, but no new one', () => {
		const covering = [incoming('c'), incoming('d', { replaced: ['a', 'c'] })];
		expect(planTables(['a', 'b'], covering)).toEqual({
			stored: ['c', 'd'],
			replaces: ['a'],
			tableIds: ['b', 'c', 'd']
		});
	});

	it('lets the chosen values count: a table that yields goes before all it differs from', () => {
		const yields = { conflicts: 3, choice: 'earlier' } as const;
		const counts = { conflicts: 3, choice: 'new' } as const;
		expect(planTables(['a', 'b'], [incoming('c', yields)]).tableIds).toEqual(['c', 'a', 'b']);
		expect(planTables(['a', 'b'], [incoming('c', counts)]).tableIds).toEqual(['a', 'b', 'c']);
		expect(planTables(['a'], [incoming('c', yields), incoming('d', yields)]).tableIds).toEqual([
			'd',
			'c',
			'a'
		]);
		expect(planTables(['a'], [incoming('c', counts), incoming('d', yields)]).tableIds).toEqual([
			'd',
			'a',
			'c'
		]);
	});
});

it('is undecided only where there is a conflict', () => {
	expect(isUndecided(incoming('c'))).toBe(false);
	expect(isUndecided(incoming('c', { conflicts: 1 }))).toBe(true);
	expect(isUndecided(incoming('c', { conflicts: 1, choice: 'new' }))).toBe(false);
});
