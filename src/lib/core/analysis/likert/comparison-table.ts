import type { ResultCell, ResultColumn, ResultRow, ResultTable, Text } from '../../report/types';
import { coefficientCell, emptyCell, numberCell, pCell, textCell } from '../cells';
import type { Compared } from './compare';
import { innerOf } from './group-text';
import { personsOf } from './summary';
import type { LikertComparison, LikertSpec } from './types';

const ADJUSTED = { holm: 'likert.pHolm', bh: 'likert.pBh', none: '' } as const;

const column = (id: string, code: string): ResultColumn<Text> => ({ id, label: { code }, align: 'end' });

/**
 * A table with a row for each item and pair of groups.
 * @param outer what the variable is called within whose values groups are compared; null for none
 */
function pairTable(
	facts: Pick<ResultTable<Text>, 'id' | 'title' | 'notes'>,
	compared: readonly Compared[],
	outer: string | null,
	columns: ResultColumn<Text>[],
	cells: (one: Compared) => ResultCell<Text>[]
): ResultTable<Text> {
	const named = (id: string, code: string): ResultColumn<Text> => ({ ...column(id, code), align: 'start' });
	return {
		...facts,
		rowHeaders: outer === null ? 2 : 3,
		columns: [
			named('item', 'likert.item'),
			...(outer === null ? [] : [{ id: 'within', label: outer, align: 'start' } as const]),
			named('pair', 'likert.pairHeader'),
			...columns
		],
		rows: compared.map((one): ResultRow<Text> => {
			const { first, second } = one;
			const pair = { first: innerOf(first.group), second: innerOf(second.group) };
			return {
				id: `${first.id}~${second.group.id}`,
				cells: [
					textCell(first.item.title),
					...(outer === null ? [] : [textCell(first.group.labels[0])]),
					textCell({ code: 'likert.pair', params: pair }),
					...cells(one)
				]
			};
		})
	};
}

/** Differences of means between the groups; p values adjusted over all of them. */
export function meansTable(
	compared: readonly Compared[],
	outer: string | null,
	comparison: LikertComparison,
	notes: Text[]
): ResultTable<Text> {
	const { test, adjust } = comparison;
	const columns = [
		column('mean1', 'likert.first'),
		column('mean2', 'likert.second'),
		column('difference', 'likert.difference'),
		column('low', 'likert.low'),
		column('high', 'likert.high'),
		...(test === 'mannWhitney' ? [column('superiority', 'likert.superiority')] : []),
		column('p', 'likert.p'),
		...(adjust === 'none' ? [] : [column('adjusted', ADJUSTED[adjust])])
	];
	const facts = { id: 'comparison', title: { code: 'likert.comparisonTitle' }, notes };
	return pairTable(facts, compared, outer, columns, (one) => meanCells(one, comparison));
}

function meanCells(
	{ first, second, means, test, adjusted }: Compared,
	{ test: kind, adjust }: LikertComparison
): ResultCell<Text>[] {
	const why = test.ok ? undefined : test.problem;
	const p = (value: number) => (test.ok ? pCell(value) : emptyCell(why));
	return [
		...(means.ok
			? differenceCells(first.valid, second.valid, means.value, why)
			: Array.from({ length: 5 }, () => emptyCell(means.problem))),
		...(kind !== 'mannWhitney'
			? []
			: [
					test.ok && test.value.superiority !== null
						? coefficientCell(test.value.superiority, 2)
						: emptyCell(why)
				]),
		p(test.ok ? test.value.p : NaN),
		...(adjust === 'none' ? [] : [p(adjusted)])
	];
}

/** Two means with their N, the difference and its interval. */
function differenceCells(
	n1: number,
	n2: number,
	values: { first: number; second: number; difference: number; low: number; high: number },
	why: Text | undefined
): ResultCell<Text>[] {
	const mean = (value: number, n: number): ResultCell<Text> =>
		n === 0
			? emptyCell({ code: 'likert.nobody' })
			: { ...numberCell(value, 2), n, text: { code: 'likert.counted', params: { count: n } } };
	const noInterval = why ?? { code: 'likert.noInterval' };
	return [
		mean(values.first, n1),
		mean(values.second, n2),
		numberCell(values.difference, 2, noInterval),
		numberCell(values.low, 2, noInterval),
		numberCell(values.high, 2, noInterval)
	];
}

/** Differences between the shares of the highest steps. */
export function sharesTable(
	compared: readonly Compared[],
	spec: LikertSpec,
	outer: string | null,
	notes: Text[]
): ResultTable<Text> {
	const title = { code: 'likert.sharesTitle', params: { size: spec.boxes || 2 } };
	const columns = [
		column('share1', 'likert.first'),
		column('share2', 'likert.second'),
		column('difference', 'likert.shareDifference'),
		column('low', 'likert.low'),
		column('high', 'likert.high')
	];
	return pairTable({ id: 'comparison-shares', title, notes }, compared, outer, columns, (one) =>
		shareCells(one, spec)
	);
}

function shareCells({ first, second, shares }: Compared, spec: LikertSpec): ResultCell<Text>[] {
	if (!shares) return Array.from({ length: 5 }, () => emptyCell({ code: 'likert.noShares' }));
	const percent = (value: number): ResultCell<Text> => ({
		value,
		format: { kind: 'percent', decimals: spec.decimals }
	});
	const part = (share: number, n: number): ResultCell<Text> => ({
		...percent(share),
		n,
		text: { code: 'likert.counted', params: { count: n } }
	});
	return [
		part(shares.first, personsOf(first, spec)),
		part(shares.second, personsOf(second, spec)),
		...[shares.difference, shares.low, shares.high].map(percent)
	];
}
