import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UNHURRIED } from '../pace';
import type { Surroundings } from '../types';
import { tableOf } from './new-table';
import { readPrinted } from './printed';
import { readTable } from './read/read-table';
import { runChecker } from './run';
import { specOf } from './testing/check';
import type { CheckerRole, CheckerSpec } from './types';

/** A guard against hanging, in milliseconds; speed is measured by `npm run bench`. */
const HANGS = 60_000;

const surroundings: Surroundings = {
	datasets: new Map(),
	resultOf: () => Promise.resolve({ ok: false, problem: { code: 'analysis.noAnalysis' } }),
	pace: UNHURRIED
};

/** Params that hold numbers as text. */
const LISTS = /params\.(?:values|ns|counts|sums|percents|dfs|levels)$/;

/** Runs a check and looks through everything it gives for numbers that are none. */
async function runAll(spec: CheckerSpec): Promise<void> {
	const findings = await runChecker(spec, surroundings);
	const bad: string[] = [];
	const look = (value: unknown, path: string) => {
		if (typeof value === 'number' && !Number.isFinite(value)) bad.push(`${path}: ${value}`);
		else if (typeof value === 'string' && LISTS.test(path) && /NaN|Infinity/.test(value))
			bad.push(`${path}: ${value}`);
		else if (typeof value === 'object' && value !== null)
			for (const [name, inside] of Object.entries(value)) look(inside, `${path}.${name}`);
	};
	look(findings, '');
	expect(bad).toEqual([]);
	expect(findings.parts.length).toBeGreaterThan(0);
	for (const part of findings.parts)
		if (part.kind === 'table')
			expect(new Set(part.table.rows.map(({ id }) => id)).size).toBe(part.table.rows.length);
}

const ROLES: readonly CheckerRole[] = [
	...([
		'text',
		'group',
		'total',
		'answer',
		'dontKnow',
		'percent',
		'count',
		'n',
		'nValid',
		'nMax',
		'mean',
		'sd'
	] as const),
	...(['meanTotal', 'sdTotal', 'min', 'max', 'd', 't', 'p', 'beta', 'b', 'se'] as const)
];

const weird = fc.oneof(
	fc.constantFrom(
		...[
			'',
			'-',
			'–',
			'0',
			'-0',
			'100',
			'999999999999999',
			'1e308',
			'1E+-300',
			'-1',
			'<,001',
			'< 0',
			',0',
			'.',
			','
		],
		...[
			'(0)',
			'(-5)',
			'(1e9)',
			'NaN',
			'Infinity',
			'=1+1',
			'@SUM(A1)',
			'***',
			'4,05**',
			'50 %',
			'1 000 000',
			'½'
		]
	),
	fc.integer({ min: -5, max: 120 }).map(String),
	fc.double({ noNaN: true }).map(String),
	fc.double({ min: 0, max: 10, noNaN: true }).map((value) => value.toFixed(2).replace('.', ',')),
	fc.string({ maxLength: 20 })
);

const line = {
	label: fc.oneof(
		fc.string({ maxLength: 20 }),
		fc.constantFrom('Gruppe (n = 5)', 'Totalt', '', '=cmd()', '(n = 9999999)')
	),
	role: fc.constantFrom(...ROLES),
	value: fc.option(fc.integer({ min: -1000, max: 1000 }))
};

const anySpec: fc.Arbitrary<CheckerSpec> = fc
	.tuple(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 0, max: 10 }))
	.chain(([columns, rows]) =>
		fc.record({
			type: fc.constant('checker' as const),
			version: fc.constant(1 as const),
			id: fc.constant('c'),
			name: fc.constant(''),
			note: fc.constant(''),
			source: fc.string(),
			columns: fc.array(fc.record(line), { minLength: columns, maxLength: columns }),
			// Rows with too few and too many cells are in files that somebody has changed.
			rows: fc.array(
				fc.record({
					...line,
					cells: fc.array(weird, { minLength: Math.max(0, columns - 1), maxLength: columns + 1 })
				}),
				{
					minLength: rows,
					maxLength: rows
				}
			),
			content: fc.constantFrom('percent' as const, 'count' as const, 'mean' as const),
			scale: fc.option(
				fc.record({ min: fc.integer({ min: -9, max: 9 }), max: fc.integer({ min: -9, max: 9 }) })
			),
			items: fc.constantFrom(1, 3, 1000),
			dontKnow: fc.constantFrom('in' as const, 'out' as const, 'both' as const),
			rounding: fc.constantFrom('once' as const, 'twice' as const, 'both' as const),
			nIs: fc.constantFrom('total' as const, 'valid' as const, 'both' as const),
			starLevels: fc.array(fc.constantFrom(0, 0.1, 0.05, 1), { maxLength: 4 }),
			df: fc.option(fc.constantFrom(1, 10, 1e9))
		})
	);

describe('nothing that is typed or pasted throws, hangs or gives NaN', () => {
	it(
		'tables of any roles and any cells',
		async () => {
			await fc.assert(fc.asyncProperty(anySpec, runAll), { numRuns: 1_500 });
		},
		HANGS
	);

	it(
		'tables of percents with any numbers',
		async () => {
			const cell = fc.oneof(fc.integer({ min: 0, max: 100 }).map(String), weird);
			const table = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 9, maxLength: 9 });
			const labels = [
				'Helt enig',
				'Delvis enig',
				'Både-og',
				'Delvis uenig',
				'Helt uenig',
				'Vet ikke',
				'Totalt',
				'Gjennomsnitt',
				'(N=)'
			];
			await fc.assert(
				fc.asyncProperty(table, async (cells) => {
					const read = tableOf({
						text: cells.map((row, at) => [labels[at], ...row].join('\t')).join('\n'),
						html: ''
					});
					if (read) await runAll(specOf(read));
				}),
				{ numRuns: 300 }
			);
		},
		HANGS
	);

	it(
		'any text, also as HTML',
		async () => {
			const piece = fc.oneof(
				fc.string({ unit: 'binary', maxLength: 40 }),
				weird,
				fc.constantFrom(
					'\t',
					'\n',
					'  ',
					';',
					'|',
					'<table>',
					'<tr>',
					'<td>',
					'</td>',
					'<td colspan="99">',
					'<td rowspan=60>'
				),
				fc.constantFrom(
					'Totalt',
					'(N=)',
					'Gjennomsnitt',
					'Beta T-verdi Signifikans',
					'Tabell 4.1',
					'&#x110000;',
					'&nbsp;',
					'<!--',
					'-->'
				)
			);
			await fc.assert(
				fc.asyncProperty(fc.array(piece, { maxLength: 60 }), async (pieces) => {
					for (const pasted of [
						{ text: pieces.join(''), html: '' },
						{ text: '', html: `<table>${pieces.join('')}` }
					]) {
						const table = tableOf(pasted);
						if (table) await runAll(specOf(table));
					}
				}),
				{ numRuns: 500 }
			);
		},
		HANGS
	);

	it(
		'texts made to take long',
		async () => {
			const long: string[] = [
				'1 '.repeat(200_000),
				'a\t'.repeat(200_000),
				`${'50\t'.repeat(300)}\n`.repeat(1_000),
				`${'x '.repeat(20)}1 2 3\n`.repeat(20_000),
				'<td '.repeat(200_000),
				`<table>${'<tr><td rowspan=60 colspan=60>1'.repeat(20_000)}`,
				`<table>${'<!-'.repeat(100_000)}`,
				`<table><td "${'\'<"'.repeat(100_000)}`,
				`${' '.repeat(300_000)}1`,
				`Tabell 1\n${'\n'.repeat(200_000)}`,
				`${'('.repeat(100_000)}\t1\n(\t2`,
				`* ${'**'.repeat(50_000)} 0,1`,
				`${'9'.repeat(100_000)}\t${'9'.repeat(100_000)}\na\t1`
			];
			for (const text of long)
				for (const pasted of [
					{ text, html: '' },
					{ text: '', html: text }
				]) {
					const begun = performance.now();
					const table = tableOf(pasted);
					if (table) await runAll(specOf(table));
					expect(performance.now() - begun).toBeLessThan(HANGS / 6);
				}
		},
		HANGS
	);

	it(
		'the most work that a table can ask for',
		async () => {
			const rows = ['5', '4', '3', '2', '1', 'Vet ikke'].map((label) => [
				label,
				...new Array<string>(60).fill('17')
			]);
			const text = [
				...rows,
				['Totalt', ...new Array<string>(60).fill('100')],
				['Gjennomsnitt', ...new Array<string>(60).fill('3,01')],
				['(N=)', ...Array.from({ length: 60 }, (_, place) => `(${99_000 + place * 777})`)]
			];
			const table = tableOf({ text: text.map((row) => row.join('\t')).join('\n'), html: '' });
			expect(table).not.toBeNull();
			if (table) await runAll(specOf(table));
		},
		HANGS
	);
});

it('stops when nobody waits any more', async () => {
	const table = tableOf({
		text: '\tA\tB\nJa\t50\t40\nNei\t50\t60\nTotalt\t100\t100\n(N=)\t(10)\t(10)',
		html: ''
	});
	if (!table) throw new Error('no table');
	let asked = 0;
	const pace = { reached: () => Promise.resolve(++asked < 2) };
	await runChecker(specOf(table), { ...surroundings, pace });
	expect(asked).toBe(2);
});

it('what a spreadsheet would run is a text here and no number', () => {
	for (const text of [
		'=1+1',
		'+A1',
		'@SUM(1)',
		'-cmd',
		'=HYPERLINK("x")',
		'1;2',
		'1/2',
		'0x10',
		'1e',
		'e5',
		'--1',
		'1,2,3'
	])
		expect(readPrinted(text)).toBeNull();
	const table = readTable({ text: '\tA\n=1+1\t2\n+3\t4', html: '' });
	expect(table.rows.map(({ label }) => label)).toEqual(['=1+1', '+3']);
});
