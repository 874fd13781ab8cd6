import type { Message, Outcome } from '../../outcome';
import type { ResultRow, ResultTable, Text } from '../../report/types';
import { holm } from '../../stats/groups/adjust';
import { anova, welchAnova } from '../../stats/groups/anova';
import { cohensD, pooledD } from '../../stats/groups/effect-size';
import { gamesHowell, tukeyKramer } from '../../stats/groups/pairwise';
import { studentT, welchT } from '../../stats/groups/t-test';
import { countCell, emptyCell, numberCell, textCell } from '../cells';
import { meanInterval } from '../group-difference/mean-interval';
import {
	effectsTable,
	intervalColumns,
	MEAN_DECIMALS,
	measureOf,
	numberColumn,
	plainMeasure,
	pOf,
	testCells,
	testsTable
} from '../group-difference/shared-tables';
import { fLine, named, tLine } from '../group-difference/tests';
import { endCell } from './items-table';
import type { ReadRow } from './read';
import { pooledDRange, summaryOf, together } from './rounding';
import type { PublishedDifferenceSpec } from './types';

const nameColumn = (id: string) => ({
	id,
	label: { code: `publishedDifference.${id}` },
	align: 'start' as const
});

/** The groups as they were read, with the intervals of their means, and what they are together. */
export function givenTable(rows: readonly ReadRow[], confidence: number): ResultTable<Text> {
	const few: Text = { code: 'groupDifference.noSd' };
	const all = together(rows.map(summaryOf));
	return {
		id: 'groups',
		title: { code: 'publishedDifference.givenTitle' },
		columns: [
			nameColumn('name'),
			...['n', 'mean', 'sd'].map((id) => numberColumn(id)),
			...intervalColumns(confidence)
		],
		rows: [...rows.map((row) => ({ ...row, ...summaryOf(row) })), { id: ':total', name: '', ...all }].map(
			({ id, name, n, mean, sd }): ResultRow<Text> => {
				const { low, high } = meanInterval({ n, mean, sd }, confidence);
				const isTotal = id === ':total';
				return {
					id,
					role: isTotal ? 'total' : 'body',
					cells: [
						textCell(isTotal ? { code: 'groupDifference.total' } : name),
						countCell(n),
						numberCell(mean, MEAN_DECIMALS),
						numberCell(sd, MEAN_DECIMALS, few),
						numberCell(low, MEAN_DECIMALS, few),
						numberCell(high, MEAN_DECIMALS, few)
					]
				};
			}
		),
		notes: [{ code: 'publishedDifference.totalNote' }]
	};
}

/** Tests of all groups together, from their numbers, means and standard deviations. */
export function overallTable(rows: readonly ReadRow[]): ResultTable<Text> {
	const groups = rows.map(summaryOf);
	const names = rows.map(({ name }) => name);
	const usual = named(anova(groups), names);
	const lines = [fLine('anova', usual), fLine('welchAnova', named(welchAnova(groups), names))];
	const effects = usual.ok ? [usual.value.etaSquared, usual.value.omegaSquared, usual.value.icc] : null;
	return {
		id: 'overall',
		title: { code: 'publishedDifference.overallTitle' },
		columns: [
			{ id: 'test', label: { code: 'groupDifference.test' }, align: 'start' },
			...['statistic', 'df1', 'df2', 'p', 'etaSquared', 'omegaSquared', 'icc'].map((id) => numberColumn(id))
		],
		rows: lines.map((line, place): ResultRow<Text> => {
			const [statistic, df1, df2, , p] = testCells(line);
			return {
				id: line.id,
				cells: [
					textCell({ code: `groupDifference.${line.id}` }),
					statistic,
					df1,
					df2,
					p,
					...(place === 0 && effects
						? effects.map((value) => numberCell(value, 3))
						: Array.from({ length: 3 }, () => emptyCell()))
				]
			};
		}),
		notes: []
	};
}

/** Two of the groups. */
interface Two {
	one: ReadRow;
	two: ReadRow;
	id: string;
}

export const twosOf = (rows: readonly ReadRow[]): Two[] =>
	rows.flatMap((one, at) => rows.slice(at + 1).map((two) => ({ one, two, id: `${one.id}:${two.id}` })));

/** Difference with interval and p, d, and which d the rounding of the printed numbers allows: a row for every two groups. */
export function pairsTable(rows: readonly ReadRow[], spec: PublishedDifferenceSpec): ResultTable<Text> {
	const { confidence } = spec;
	const twos = twosOf(rows);
	const differences = differencesOf(rows, spec);
	const allowed: Text[] = [{ code: 'publishedDifference.allowedRange' }];
	const method = rows.length === 2 ? 'welch' : spec.pairwise;
	return {
		id: 'pairs',
		title: { code: 'publishedDifference.pairsTitle' },
		rowHeaders: 2,
		columns: [
			nameColumn('firstGroup'),
			nameColumn('secondGroup'),
			numberColumn('difference'),
			...intervalColumns(confidence),
			...['p', 'd'].map((id) => numberColumn(id)),
			{ ...numberColumn('low', allowed), id: 'rangeLow' },
			{ ...numberColumn('high', allowed), id: 'rangeHigh' }
		],
		rows: twos.map(({ one, two, id }, at): ResultRow<Text> => {
			const effect = named(pooledD(summaryOf(one), summaryOf(two)), [one.name, two.name]);
			const range = pooledDRange({ ...one.first, n: one.n }, { ...two.first, n: two.n });
			const { low, high, p, why } = differences[at];
			const end = (value: number) => (why ? emptyCell(why) : numberCell(value, MEAN_DECIMALS));
			return {
				id,
				cells: [
					textCell(one.name),
					textCell(two.name),
					numberCell(one.first.mean.value - two.first.mean.value, MEAN_DECIMALS),
					end(low),
					end(high),
					pOf(p, why),
					effect.ok ? numberCell(effect.value.d, 3) : emptyCell(effect.problem),
					...(effect.ok ? [endCell(range.low, 3), endCell(range.high, 3)] : [emptyCell(), emptyCell()])
				]
			};
		}),
		notes: [
			{ code: `publishedDifference.${method}Pairs`, params: { confidence } },
			{ code: 'publishedDifference.rangeNote' }
		]
	};
}

interface Difference {
	low: number;
	high: number;
	p: number;
	why: Message | null;
}

/** Interval and p of every two groups, in the order of `twosOf`. */
export function differencesOf(rows: readonly ReadRow[], spec: PublishedDifferenceSpec): Difference[] {
	const { confidence, pairwise } = spec;
	const of = (outcome: Outcome<{ low: number; high: number; p: number }>): Difference =>
		outcome.ok ? { ...outcome.value, why: null } : { low: NaN, high: NaN, p: NaN, why: outcome.problem };
	if (rows.length === 2 || pairwise === 'holm') {
		const all = twosOf(rows).map(({ one, two }) =>
			of(named(welchT(summaryOf(one), summaryOf(two), confidence), [one.name, two.name]))
		);
		if (rows.length === 2) return all;
		const p = holm(all.map((one) => one.p));
		return all.map((one, at) => ({ ...one, p: p[at] }));
	}
	const names = rows.map(({ name }) => name);
	const groups = rows.map(summaryOf);
	const tested = named((pairwise === 'tukeyKramer' ? tukeyKramer : gamesHowell)(groups, confidence), names);
	if (tested.ok) return tested.value.map((pair) => ({ ...pair, why: null }));
	return twosOf(rows).map(() => ({ low: NaN, high: NaN, p: NaN, why: tested.problem }));
}

/** Student's and Welch's t of every two groups, d with its interval, and g. */
export function extraTables(
	rows: readonly ReadRow[],
	{ confidence }: PublishedDifferenceSpec
): ResultTable<Text>[] {
	const lines = twosOf(rows).map(({ one, two, id }) => {
		const names = [one.name, two.name];
		const [a, b] = [summaryOf(one), summaryOf(two)];
		const title: Text = {
			code: 'groupDifference.pairName',
			params: { first: one.name, second: two.name }
		};
		const effect = named(cohensD(a, b, confidence), names);
		return {
			id,
			title,
			tests: [
				tLine('student', named(studentT(a, b, confidence), names)),
				tLine('welch', named(welchT(a, b, confidence), names))
			],
			measures: [
				measureOf('dPooled', effect),
				effect.ok ? plainMeasure('hedgesG', effect.value.g) : plainMeasure('hedgesG', NaN, effect.problem)
			]
		};
	});
	return [testsTable(lines), effectsTable(lines, confidence)];
}
