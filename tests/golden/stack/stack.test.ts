import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { answersOf } from '../../../src/lib/core/counts/answer-kinds';
import { printedPercent, reconstructCounts } from '../../../src/lib/core/counts/reconstruct';
import { runCounts } from '../../../src/lib/core/counts/run-counts';
import type { CountsOrigin } from '../../../src/lib/core/counts/types';
import type { Dataset, Variable } from '../../../src/lib/core/dataset/types';
import { summariseVariable } from '../../../src/lib/core/dataset/summary';
import { proposeLong } from '../../../src/lib/core/reshape/propose-long';
import { runLong } from '../../../src/lib/core/reshape/run-long';
import { runWide } from '../../../src/lib/core/reshape/run-wide';
import { cellsOf, testDataset, testVariable } from '../../../src/lib/core/stack/fixtures';
import { proposeMatches } from '../../../src/lib/core/stack/propose-matches';
import { runStack } from '../../../src/lib/core/stack/run-stack';
import type { MunicipalityRule, StackMatch } from '../../../src/lib/core/stack/types';
import { CELL } from '../../../src/lib/core/table/types';
import expectedFile from './expected.json';

/** Stacking, turning and expanding against base R; see make_expected.R. R's NA is any empty cell here. */
type Columns = Record<string, (number | string | null)[]>;
interface Expected {
	stack: {
		rule: string;
		waves: Columns[];
		expected: Columns;
		records: number;
		municipalities: number;
		kept: number[];
	}[];
	reshape: { wide: Columns; years: number[]; long: Columns; few: Columns; back: Columns }[];
	counts: { counts: number[][]; n: number; mean: number[]; sd: number[]; back: number[][] }[];
}
const expected = expectedFile as unknown as Expected;

const AGREE = ['Helt uenig', 'Litt uenig', 'Verken eller', 'Litt enig', 'Helt enig'];
const ROLES = ['Eier', 'Leder', 'Veileder'];
const labels = (list: string[]) => list.map((label, index) => ({ value: index + 1, label }));

const variable = (name: string, cells: (number | string | null)[], facts: Partial<Variable> = {}) =>
	testVariable(
		name,
		cells.map((cell) => cell ?? { empty: 'missing' as const }),
		facts
	);
/** Cells with every kind of empty cell as null. */
const plain = (one: Variable) => cellsOf(one).map((cell) => (typeof cell === 'object' ? null : cell));
function value<T>(outcome: { ok: true; value: T } | { ok: false; problem: { code: string } }): T {
	if (!outcome.ok) throw new Error(outcome.problem.code);
	return outcome.value;
}

describe('stacking, against rbind', () => {
	it.each(expected.stack.map((one, index) => ({ ...one, index })))('case $index', (one) => {
		const datasets = one.waves.map((wave, w): Dataset => {
			const turned = w === 1;
			return testDataset(`d${w}`, [
				variable('kommune', wave.kommune),
				variable(turned ? 's1' : 'fornoyd', wave.fornoyd, {
					label: 'Jeg er fornøyd',
					valueLabels: labels(turned ? [...AGREE].reverse() : AGREE)
				}),
				variable('rolle', wave.rolle, { valueLabels: labels(turned ? [2, 0, 1].map((i) => ROLES[i]) : ROLES) }),
				variable(`bare${w + 1}`, wave.bare)
			]);
		});
		const made = new Map(datasets.map((dataset) => [dataset.spec.id, dataset]));
		const parts = datasets.map((dataset, w) => ({
			dataset: dataset.spec.id,
			wave: 2021 + w,
			instrument: '',
			municipality: ['kommune'],
			person: null
		}));
		// The program's own proposals are what is confirmed, all of them but those for names such as bare1 and bare2.
		const proposals = proposeMatches(
			datasets.map((dataset, w) => ({
				dataset: dataset.spec.id,
				wave: 2021 + w,
				variables: dataset.variables.slice(1).map(summariseVariable)
			}))
		);
		const matches = proposals
			.map(({ match }): StackMatch => match)
			.filter(({ sources }) => !sources[0].variable.startsWith('bare'));
		const { base, report } = value(
			runStack(
				{
					kind: 'stack',
					parts,
					wave: { name: 'wave', label: '' },
					source: null,
					matches,
					municipality: { name: 'kommune', label: '', exclude: one.rule as MunicipalityRule },
					person: null
				},
				made,
				''
			)
		);
		expect(report.records).toBe(one.records);
		expect(report.municipalities).toBe(one.municipalities);
		expect(report.parts.map(({ kept }) => kept)).toEqual(one.kept);
		const found = Object.fromEntries(base.variables.map((each) => [each.column.name, plain(each)]));
		expect(found).toEqual(one.expected);
	});
});

describe('turning, against reshape', () => {
	const words = { year: 'year', sex: 'sex', grade: 'grade', category: 'category', value: 'value' };
	const table = (columns: Columns, names = Object.keys(columns)) =>
		testDataset(
			't',
			names.map((name) => variable(name, columns[name]))
		);

	it.each(expected.reshape.map((one, index) => ({ ...one, index })))('case $index', (one) => {
		const wide = table(one.wide);
		const [{ shape }] = proposeLong(Object.keys(one.wide), words);
		const long = value(runLong(shape, wide));
		const columns = Object.fromEntries(long.variables.map((each) => [each.column.name, plain(each)]));
		expect(columns).toEqual({ k: one.long.k, year: one.long.year, x: one.long.x, y: one.long.y });

		const few = table(one.few, ['k', 'year', 'x', 'y']);
		const back = value(runWide({ to: 'wide', keys: ['k'], spread: ['year'], values: ['x', 'y'] }, few));
		expect(Object.fromEntries(back.variables.map((each) => [each.column.name, plain(each)]))).toEqual(one.back);
		expect(back.variables.map((each) => each.column.name)).toEqual(Object.keys(one.back));
	});
});

/** Answers and their weights for one group. */
function weighed(origin: CountsOrigin, group: number): { value: number | null; weight: number }[] {
	const { variables, rowCount } = value(runCounts(origin, 'T'));
	const [groups, item, weights] = variables.map((each) => each.column);
	return Array.from({ length: rowCount }, (_, row) => row)
		.filter((row) => groups.type === 'text' && groups.codes[row] === group)
		.map((row) => {
			if (item.type !== 'number') throw new Error('type');
			const weight = weights?.type === 'number' ? weights.values[row] : 1;
			return { value: item.kinds[row] === CELL.value ? item.values[row] : null, weight };
		});
}
const originOf = (counts: number[][], rows: CountsOrigin['rows']): CountsOrigin => ({
	kind: 'counts',
	published: '',
	answers: answersOf([...AGREE].reverse().concat('Vet ikke')),
	groups: counts[0].map((_, group) => String(group + 1)),
	group: { name: 'gruppe', label: '' },
	items: [{ name: 'q', label: '', counts, printed: null }],
	rows,
	weight: { name: 'antall', label: '' }
});
function moments(rows: { value: number | null; weight: number }[]) {
	const answered = rows.flatMap(({ value, weight }) => (value === null ? [] : [{ value, weight }]));
	const n = answered.reduce((sum, { weight }) => sum + weight, 0);
	const mean = answered.reduce((sum, { value, weight }) => sum + value * weight, 0) / n;
	const squares = answered.reduce((sum, { value, weight }) => sum + weight * (value - mean) ** 2, 0);
	return { mean, sd: Math.sqrt(squares / (n - 1)) };
}

describe('expanding counts, against rep and xtabs', () => {
	it.each(expected.counts.map((one, index) => ({ ...one, index })))('case $index', (one) => {
		const expanded = originOf(one.counts, 'expanded');
		expect(value(runCounts(expanded, 'T')).rowCount).toBe(one.n);
		for (const group of [0, 1]) {
			for (const origin of [expanded, originOf(one.counts, 'weighted')]) {
				const rows = weighed(origin, group);
				const { mean, sd } = moments(rows);
				// Sums of at most some dozens of small whole numbers: nothing but the last digits can differ.
				expect(mean).toBeCloseTo(one.mean[group], 12);
				expect(sd).toBeCloseTo(one.sd[group], 12);
				for (const [place, answer] of [5, 4, 3, 2, 1].entries()) {
					const given = rows.filter(({ value }) => value === answer);
					expect(given.reduce((sum, { weight }) => sum + weight, 0)).toBe(one.back[place][group]);
				}
			}
		}
	});
});

/** Counts behind five published tables; the file stands beside the project. */
const FILE = '../shared/reference/likert/frequencies.csv';
const there = existsSync(FILE);
const published = there
	? readFileSync(FILE, 'utf8')
			.trim()
			.split(/\r?\n/)
			.slice(1)
			.map((line) => {
				const [table, column, group, n, mean, counts, dontKnow, , , , , rounding] = line.split(';');
				const list = [...counts.split('-').map(Number), Number(dontKnow)];
				return { table, column, group, n: Number(n), mean, counts: list, rounding };
			})
	: [];

describe.skipIf(!there)('five published Likert tables', () => {
	it('are there', () => {
		expect(published).toHaveLength(21);
	});

	it.each(published)('$table column $column: expanded to the published counts, N and mean', (one) => {
		const rows = weighed(
			originOf(
				one.counts.map((count) => [count]),
				'expanded'
			),
			0
		);
		expect(rows).toHaveLength(one.n);
		const found = [5, 4, 3, 2, 1, null].map((answer) => rows.filter(({ value }) => value === answer).length);
		expect(found).toEqual(one.counts);
		const mean = Math.floor(moments(rows).mean * 100 + 0.5 + 1e-9) / 100;
		// Printed 4,05 where 4,40 is right (methods, 18).
		const isMisprint = one.table === '4.12' && one.column === '2';
		expect(mean).toBe(isMisprint ? 4.4 : Number(one.mean.replace(',', '.')));
	});

	it.each(published)('$table column $column: reconstructed from its percents', ({ counts, n, rounding }) => {
		const how = rounding === 'lik' ? 'once' : 'twice';
		const percents = counts.map((count) => printedPercent(count, n, 0, how));
		const found = reconstructCounts({
			percents,
			values: [5, 4, 3, 2, 1, null],
			n,
			decimals: 0,
			rounding: how,
			mean: null
		});
		// Below a hundred persons no two counts are printed as the same percent: nothing else is possible.
		expect(found).toEqual({ verdict: 'unique', candidates: [counts] });
	});
});
