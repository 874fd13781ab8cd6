import { expect, it } from 'vitest';
import { testDataset } from '../../link/fixtures';
import { beginKeys } from './begin';
import { fetchColumns } from './fetch-columns';
import type { AllocationSpec, ColumnSource } from './types';

const EMPTY = { empty: 'missing' as const };
const table = testDataset('t', {
	Fylkesnummer: ['03', '03', '11', '11', '55', '11'],
	Fylke: ['Oslo', 'Oslo', 'Rogaland', 'Rogaland', 'Troms - Romsa - Tromssa', 'Rogaland'],
	status: ['Gjennomsnitt', 'Ikke trukket ut', 'Spredning', 'Gjennomsnitt', 'Gjennomsnitt', ''],
	kroner: [1.5, 2.25, 10, EMPTY, 7, EMPTY]
});

/** The column as it comes out for Oslo, Rogaland and Agder. */
function fetched(from: ColumnSource) {
	const spec: AllocationSpec = {
		type: 'allocation',
		version: 1,
		id: 'a',
		name: '',
		note: '',
		...beginKeys(),
		columns: [{ id: 'c', name: '', role: 'number', from }],
		counties: [
			{ number: '03', name: 'Oslo', cells: ['99'] },
			{ number: '', name: ' rogaland ', cells: [] },
			{ number: '42', name: 'Agder', cells: ['1'] }
		]
	};
	const { spec: filled, notes } = fetchColumns(spec, new Map([['t', table]]));
	return {
		cells: filled.counties.map(({ cells }) => cells[0]),
		notes: notes.map(({ message }) => [message.code, message.params?.count ?? message.params?.variable])
	};
}
const of = (take: ColumnSource['take'], county = 'Fylke') => fetched({ dataset: 't', county, take });

it('counts rows by the county’s number or name; a county without rows has none', () => {
	const strangers = [['allocation.sourceStrangers', 1]];
	expect(of({ kind: 'rows' })).toEqual({ cells: ['2', '3', '0'], notes: strangers });
	const drawn = { kind: 'values' as const, variable: 'status', values: ['Gjennomsnitt', 'Spredning'] };
	expect(of(drawn)).toEqual({ cells: ['1', '2', '0'], notes: strangers });
	// By number only Oslo: the other rows of the table have no number typed, or are Agder.
	expect(of(drawn, 'Fylkesnummer')).toEqual({
		cells: ['1', '0', '0'],
		notes: [['allocation.sourceStrangers', 3]]
	});
});

it('sums a variable without the rows that have no value, and says how many they are', () => {
	expect(of({ kind: 'sum', variable: 'kroner' })).toEqual({
		cells: ['3.75', '10', ''],
		notes: [
			['allocation.sourceStrangers', 1],
			['allocation.sourceEmpty', 2]
		]
	});
});

it('says what is gone', () => {
	expect(fetched({ dataset: 'gone', county: 'Fylke', take: { kind: 'rows' } })).toEqual({
		cells: ['', '', ''],
		notes: [['allocation.sourceGone', undefined]]
	});
	expect(of({ kind: 'rows' }, 'nei').notes).toEqual([['allocation.sourceNoVariable', 'nei']]);
	expect(of({ kind: 'sum', variable: 'status' }).notes).toEqual([['allocation.sourceNoVariable', 'status']]);
});
