import { EMPTY_ROW, type PublishedDifferenceSpec } from '../../../src/lib/core/analysis/published-difference/types';
import { runAnalysis } from '../../../src/lib/core/analysis/run-analysis';
import { UNHURRIED } from '../../../src/lib/core/analysis/pace';
import { beginApplications, beginGiven, beginKeys, newKey } from '../../../src/lib/core/analysis/allocation/begin';
import { beginApplicationsSpec, emptyApplication, inventedApplications } from '../../../src/lib/core/analysis/applications/begin';
import type { ApplicationsSpec } from '../../../src/lib/core/analysis/applications/types';
import type { AllocationKey, AllocationSpec, Bound } from '../../../src/lib/core/analysis/allocation/types';
import type { ResultTable, Text } from '../../../src/lib/core/report/types';
import type { Message } from '../../../src/lib/core/outcome';
import { codeText } from '../../../src/lib/core/syntax/code-text';
import { freeCode } from '../../../src/lib/core/syntax/free';
import { checkerSpecs } from './free-checker';
import { stream } from './stream';
import type { FreeSpec } from '../../../src/lib/core/analysis/types';

const facts = { version: 1, name: '', note: '' } as const;

const published = (id: string, rows: string[][], changes: Partial<PublishedDifferenceSpec> = {}): FreeSpec => ({
	...facts,
	id,
	type: 'publishedDifference',
	design: 'groups',
	rows: rows.map(([name, n, mean, sd, secondMean = '', secondSd = '', printed = '']) => ({
		...EMPTY_ROW,
		name,
		n,
		mean,
		sd,
		secondMean,
		secondSd,
		printed
	})),
	items: { first: '', second: '' },
	pairwise: 'holm',
	allTests: true,
	confidence: 0.95,
	...changes
});

const THREE = [
	['Øst "ytre"', '48', '3,42', '0,81'],
	["Vest's \\ nord", '(n = 131)', '3,1', '0,94'],
	['', '17', '2,875', '1,02'],
	['uten n', '', '3', '1']
];

const allocation = (id: string, changes: Partial<AllocationSpec> = {}): FreeSpec => ({
	...facts,
	...beginKeys(),
	...changes,
	id,
	type: 'allocation'
});

const NAMES = ['Søknad "a"', "b's \\ søknad", '', 'd', 'e', 'f', 'g'];

/** Invented keys of a table with hard names, where many remainders are equal. */
function drawnAllocation(id: string, seed: number): FreeSpec {
	const next = stream(seed);
	const below = (most: number) => Math.floor(next() * most);
	const columns = ['x "1"', 'y', "z's"].map((one) => ({ id: one, name: one, role: 'number' as const }));
	const counties = NAMES.map((name, at) => ({
		number: at % 3 === 0 ? String(90 - at) : '',
		name,
		cells: [String(1 + below(3)), `${below(2000)},${String(below(1e6)).padStart(6, '0')}`, String(below(4) * 250_000)]
	}));
	const bound = (kind: number, amount: number, share: number): Bound =>
		kind === 0 ? { kind: 'none' } : kind === 1 ? { kind: 'amount', amount } : { kind: 'column', column: "z's", share };
	const keys = Array.from({ length: 6 }, (_, at): AllocationKey => {
		const key = newKey(`k${at} "n"`, [], at === 5 ? 987_654_321_987 : 2_000_000 + below(3_000_000));
		return {
			...key,
			step: [1, 1000, 7, 100_000][below(4)],
			earmark: [0, 0.1, 0.333333][below(3)],
			university: [null, 0.5, 0.123457][below(3)],
			rule: {
				kind: 'criteria',
				criteria: columns.slice(0, 1 + below(3)).map(({ id: column }) => ({ column, weight: below(3) + 0.4 })),
				fixed: below(2) * 111_111,
				floor: bound(below(3), 100_001, 0.333333),
				ceiling: at === 5 ? { kind: 'none' } : bound(below(2), 1_000_003, 1)
			}
		};
	});
	return allocation(id, { columns, counties, keys, per: 'y' });
}

const applied = beginApplications();

/** Applications with hard names, where lights are missing and several are equal. */
function drawnApplications(id: string, seed: number, changes: Partial<ApplicationsSpec> = {}): FreeSpec {
	const next = stream(seed);
	const one = <T>(values: readonly T[]): T => values[Math.floor(next() * values.length)];
	const criteria = ['need', 'b "x"', "c's \\ æ"].map((name, at) => ({
		id: name,
		name: at === 0 ? '' : name,
		weight: [1, 2, 0.5][at],
		required: at === 0
	}));
	return {
		...facts,
		...beginApplicationsSpec(),
		criteria,
		applications: Array.from({ length: 14 }, (_, at) => ({
			...emptyApplication(`${at + 1} "s"`),
			name: NAMES[at % NAMES.length],
			category: one(['mapping', 'specialNeeds', 'inclusion', 'other'] as const),
			applied: one(['900 000', '900 000', '1 234 567,80', '450 001 kr', '', 'ukjent', '0']),
			years: 1 + Math.floor(next() * 4),
			lights: criteria.flatMap((criterion) =>
				next() < 0.85 ? [{ criterion: criterion.id, light: one(['green', 'green', 'yellow', 'red'] as const) }] : []
			),
			decision: one(['granted', 'granted', 'refused', null] as const),
			granted: one(['', '', '500 000', 'x'])
		})),
		...changes,
		id,
		type: 'applications'
	};
}

/** Invented numbers with names that are hard to write. */
export const freeSpecs: FreeSpec[] = [
	published('to-trykte', [THREE[0], THREE[1]]),
	published('tre-trykte-holm', THREE, { confidence: 0.9 }),
	published('tre-trykte-tukey', THREE, { pairwise: 'tukeyKramer', allTests: false }),
	published('tre-trykte-gh', THREE, { pairwise: 'gamesHowell' }),
	published('trykte-grenser', [
		['a', '1', '4', ''],
		['b', '12', '3,5', '0'],
		['c', '12', '3,5', '0,0'],
		['c', '9', '-1,25', '0,3']
	]),
	published(
		'trykte-par',
		[
			['1. trinn', '57', '3,9', '0,7', '4,2', '0,6', '0,46'],
			['2. "trinn"', '61', '3,9', '0,7', '4,2', '0,6', '0,9'],
			['3', '30', '2', '0', '2', '0', '']
		],
		{ design: 'items' }
	),
	allocation('fordeling', {
		per: 'municipalities',
		keys: [newKey('byMunicipalities', ['municipalities']), newKey('byInhabitants', ['inhabitants', 'municipalities'])],
		cost: { preparation: 150_000, implementation: 400_000, preparationYears: 1, implementationYears: 2 },
		years: [
			{ year: '2024', index: '100', budget: '' },
			{ year: '2025', index: '103,7', budget: '51 000 000' },
			{ year: '2025', index: '106,9', budget: '' }
		]
	}),
	allocation('fordeling-like', {
		keys: [{ ...newKey('like', []), step: 1, budget: 100 }, { ...newKey('tom', ['finnes ikke']), name: 'Tom' }]
	}),
	drawnAllocation('fordeling-trukket', 20262),
	drawnAllocation('fordeling-trukket-2', 77),
	drawnAllocation('fordeling-trukket-3', 4242),
	allocation('fordeling-oppgitt', {
		...beginGiven(),
		columns: ['university', 'owner', 'coordinator', 'participants'].map((one, at) => ({
			id: one,
			name: '',
			role: (['university', 'owner', 'coordinator', 'number'] as const)[at]
		})),
		counties: NAMES.map((name, at) => ({
			number: '',
			name: name || 'uten',
			cells: [
				at === 2 ? '' : `${1_000_000 + 333_333 * ((at * 3) % 5)},5`,
				`${900_001 + 77_777 * ((at * 2) % 7)}`,
				at % 3 === 1 ? '–' : `${250_000 * at}`,
				at === 4 ? '0' : `${40 + at}`
			]
		})),
		per: 'participants'
	}),
	allocation('fordeling-soknader', {
		...applied,
		counties: NAMES.map((name, at) => ({
			number: '',
			name,
			cells: [`${900_000 + 250_000 * (at % 3)},75`, ['1', '2', '2', '2', '3', '1', '4'][at]]
		}))
	}),
	{ ...facts, ...beginApplicationsSpec(), ...inventedApplications(), id: 'soknader', type: 'applications' },
	drawnApplications('soknader-trukket', 31, { budget: 3_000_001, step: 7 }),
	drawnApplications('soknader-trukket-2', 8, { criteria: [], budget: 0 }),
	drawnApplications('soknader-trukket-3', 99, { rule: { green: 0.5, red: 0.5 }, step: 100_000 }),
	...checkerSpecs
];

/** The code of an analysis that reads no file; comments hold the code of their message and its params. */
export function freeText(spec: FreeSpec): string {
	const code = freeCode(spec);
	if (!code.ok) throw new Error(`${spec.id}: ${code.problem.code}`);
	return codeText(code.value, 'r', ({ code: id, params }) => [id, ...Object.values(params ?? {})].join(' '));
}

/** All of them with their code and the app's own numbers. */
export const freeCases = () =>
	Promise.all(
		freeSpecs.map(async (spec) => {
			const numbers = await freeNumbers(spec);
			return { id: spec.id, type: spec.type, r: freeText(spec), cells: numbers.map((number) => ['', ...number]), findings: await freeFindings(spec) };
		})
	);

/** Params of a finding's sentences that say how numbers are written, and no number of the table. */
const WRITTEN = ['decimals', 'meanDecimals', 'tDecimals', 'before'];

/** The numbers in the sentence of a finding: those of a list ("4.40; 4.42", "Helt enig 17") are numbered. */
function numbersIn(column: string, { params = {} }: Message): [string, number][] {
	return Object.entries(params)
		.filter(([name]) => !WRITTEN.includes(name))
		.flatMap(([name, param]) => {
			if (typeof param === 'number') return [[`${column}.${name}`, param] as [string, number]];
			const listed = param.split('; ').flatMap((one) => (one === '' ? [] : Number(one.split(' ').at(-1))));
			return listed.map((one, at): [string, number] => [`${column}.${name}${listed.length > 1 ? at + 1 : ''}`, one]);
		});
}

async function tablesOf(spec: FreeSpec): Promise<ResultTable<Text>[]> {
	const result = await runAnalysis(spec, { datasets: new Map(), analyses: [spec], pace: UNHURRIED });
	if (!result.ok) throw new Error(result.problem.code);
	return result.value.sections.flatMap(({ parts }) => parts.flatMap((part) => (part.kind === 'table' ? [part.table] : [])));
}

/** The app's own numbers of an analysis: table, row, column, number. Findings of the table checker say theirs in sentences. */
export async function freeNumbers(spec: FreeSpec): Promise<[string, string, string, number][]> {
	return (await tablesOf(spec)).flatMap(({ id, rows, columns }) =>
		rows.flatMap((row) =>
			row.cells.flatMap(({ value }, at): [string, string, string, number][] => {
				if (typeof value === 'number') return [[id, row.id, columns[at].id, value]];
				if (id !== 'findings' || typeof value !== 'object' || value === null || columns[at].id === 'where') return [];
				return numbersIn(columns[at].id, value).map(([column, number]) => [id, row.id, column, number]);
			})
		)
	);
}

/** What the table checker finds, in the order of its table: id, how sure, and what, between spaces. */
export async function freeFindings(spec: FreeSpec): Promise<string[]> {
	const table = (await tablesOf(spec)).find(({ id }) => id === 'findings');
	return (table?.rows ?? []).map(({ id, cells }) => {
		const code = (at: number) => {
			const value = cells[at].value;
			return typeof value === 'object' && value !== null ? value.code.replace('checker.', '') : '';
		};
		return `${id} ${code(0)} ${code(2)}`;
	});
}
