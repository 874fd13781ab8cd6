import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CELL } from '../../table/types';
import type { ReadTable } from '../types';
import { readJsonStat } from './read-json-stat';

const SEED = 20241122;

/** A cube with its cells named by their codes: what a reader must find, however the document writes it. */
const cubes = fc
	.array(fc.uniqueArray(fc.string({ maxLength: 4 }), { minLength: 1, maxLength: 5 }), {
		minLength: 0,
		maxLength: 4
	})
	.chain((codes) => {
		const count = codes.reduce((product, list) => product * list.length, 1);
		const number = fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }));
		return fc.record({
			codes: fc.constant(codes),
			values: fc.array(number, { minLength: count, maxLength: count }),
			version: fc.constantFrom(1, 2),
			sparse: fc.boolean(),
			indexAsObject: fc.boolean()
		});
	});
type Cube = (typeof cubes extends fc.Arbitrary<infer T> ? T : never) & object;

function documentOf({ codes, values, version, sparse, indexAsObject }: Cube): Record<string, unknown> {
	const id = codes.map((_, place) => `d${place}`);
	const size = codes.map((list) => list.length);
	const dimension = Object.fromEntries(
		codes.map((list, place) => {
			const entries = list.map((code, at) => [code, at] as const).reverse();
			return [id[place], { category: { index: indexAsObject ? Object.fromEntries(entries) : list } }];
		})
	);
	const present = values.flatMap((value, at) => (value === null ? [] : [[String(at), value] as const]));
	const value = sparse ? Object.fromEntries(present) : values;
	return version === 2
		? { class: 'dataset', id, size, dimension, value }
		: { cube: { dimension: { ...dimension, id, size }, value } };
}

/** Whether every part of a table fits the others. */
function faultsOf({ columns, rowCount, lines }: ReadTable): string[] {
	const faults: string[] = [];
	if (lines.length !== rowCount) faults.push('lines');
	if (new Set(columns.map(({ name }) => name)).size !== columns.length) faults.push('names');
	for (const column of columns) {
		if (column.type === 'text') {
			if (column.codes.length !== rowCount) faults.push(`${column.name}: rows`);
			if (column.codes.some((code) => code >= column.levels.length)) faults.push(`${column.name}: codes`);
			continue;
		}
		const { values, kinds } = column;
		if (values.length !== rowCount || kinds.length !== rowCount) faults.push(`${column.name}: rows`);
		if (kinds.some((kind, row) => (kind === CELL.value) !== Number.isFinite(values[row])))
			faults.push(`${column.name}: kinds`);
	}
	return faults;
}

describe('any cube', () => {
	it('is found again, cell by cell, whatever the version and the way it is written', () => {
		fc.assert(
			fc.property(cubes, (cube) => {
				const outcome = readJsonStat(JSON.stringify(documentOf(cube)));
				if (!outcome.ok) throw new Error(outcome.problem.code);
				const { columns, rowCount } = outcome.value;
				expect(faultsOf(outcome.value)).toEqual([]);
				expect(rowCount).toBe(cube.values.length);
				for (let row = 0; row < rowCount; row++) {
					let at = 0;
					cube.codes.forEach((list, place) => {
						const column = columns[place];
						const code = column.type === 'text' ? column.levels[column.codes[row]] : '';
						at = at * list.length + list.indexOf(code);
					});
					const numbers = columns[columns.length - 1];
					const found = numbers.type === 'number' && numbers.kinds[row] === CELL.value;
					expect(found ? numbers.values[row] : null).toEqual(cube.values[at] === 0 ? 0 : cube.values[at]);
				}
			}),
			{ numRuns: 1000, seed: SEED }
		);
	});
});

describe('any spoiled document', () => {
	const intact = JSON.stringify({
		class: 'dataset',
		id: ['a', 'b'],
		size: [2, 2],
		role: { metric: ['b'] },
		dimension: {
			a: { label: 'A', category: { index: { x: 1, y: 0 }, label: { x: 'X' } } },
			b: { category: { index: ['p', 'q'], unit: { p: { base: 'kr', decimals: 2 } } } }
		},
		value: { '0': 1, '2': 3.5 },
		status: { '1': ':', '3': '*' }
	});
	const junk = fc.constantFrom(
		'',
		'null',
		'-1',
		'1e999',
		'"__proto__"',
		'[]',
		'{}',
		'0.5',
		'99999999',
		'"',
		',',
		'{',
		'[',
		'9'
	);
	const change = fc.record({ at: fc.nat(intact.length), length: fc.nat(12), text: junk });

	it('is refused for a stated reason or gives a table that holds together', () => {
		let read = 0;
		fc.assert(
			fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
				const spoiled = changes.reduce(
					(text, { at, length, text: put }) => text.slice(0, at) + put + text.slice(at + length),
					intact
				);
				const outcome = readJsonStat(spoiled);
				if (!outcome.ok) return void expect(outcome.problem.code).toMatch(/^jsonStat\./);
				read++;
				expect(faultsOf(outcome.value)).toEqual([]);
			}),
			{ numRuns: 3000, seed: SEED }
		);
		expect(read).toBeGreaterThan(20);
	});

	it('any value of a field, likewise', () => {
		const fields = ['id', 'size', 'role', 'dimension', 'value', 'status', 'class', 'source', 'label'];
		let refused = 0;
		fc.assert(
			fc.property(fc.constantFrom(...fields), fc.jsonValue({ maxDepth: 3 }), (field, value) => {
				const outcome = readJsonStat({ ...JSON.parse(intact), [field]: value });
				if (outcome.ok) return void expect(faultsOf(outcome.value)).toEqual([]);
				refused++;
				expect(outcome.problem.code).toMatch(/^jsonStat\./);
			}),
			{ numRuns: 2000, seed: SEED }
		);
		expect(refused).toBeGreaterThan(500);
	});
});
