import type { ResultCell, ResultColumn, ResultRow, ResultTable, Text } from '../../report/types';
import { bracketedCell, coefficientCell, emptyCell, numberCell, pCell, textCell } from '../cells';
import type { Compared } from './compare';
import { innerOf } from './group-text';
import { personsOf } from './summary';
import type { LikertComparison, LikertSpec } from './types';

const ADJUSTED = { holm: 'likert.pHolm', bh: 'likert.pBh', none: '' } as const;

/** Differences between the groups, a row for each item and pair of groups; p values adjusted over all of them. */
export function comparisonTable(
	compared: readonly Compared[],
	spec: LikertSpec,
	comparison: LikertComparison,
	notes: Text[]
): ResultTable<Text> {
	const hasOuter = spec.groups.length > 1;
	return {
		id: 'comparison',
		title: { code: 'likert.comparisonTitle' },
		rowHeaders: hasOuter ? 3 : 2,
		columns: [
			{ id: 'item', label: { code: 'likert.item' }, align: 'start' },
			...(hasOuter ? [{ id: 'within', label: { code: 'likert.within' }, align: 'start' } as const] : []),
			{ id: 'pair', label: { code: 'likert.pairHeader' }, align: 'start' },
			...headers(spec, comparison)
		],
		rows: compared.map((one) => row(one, spec, comparison)),
		notes
	};
}

function headers(spec: LikertSpec, comparison: LikertComparison): ResultColumn<Text>[] {
	const { test, adjust } = comparison;
	const means: Text[] = [{ code: 'likert.meansAbove' }];
	const shares: Text[] = [{ code: 'likert.sharesAbove', params: { size: spec.boxes || 2 } }];
	const column = (id: string, code: string, above?: Text[]): ResultColumn<Text> => ({
		id,
		label: { code },
		align: 'end',
		...(above ? { above } : {})
	});
	return [
		column('n1', 'likert.n1', means),
		column('n2', 'likert.n2', means),
		column('mean1', 'likert.first', means),
		column('mean2', 'likert.second', means),
		column('difference', 'likert.difference', means),
		column('low', 'likert.low', means),
		column('high', 'likert.high', means),
		...(test === 'mannWhitney' ? [column('superiority', 'likert.superiority', means)] : []),
		column('p', 'likert.p', means),
		...(adjust === 'none' ? [] : [column('adjusted', ADJUSTED[adjust], means)]),
		...(comparison.shares
			? [
					column('share1', 'likert.first', shares),
					column('share2', 'likert.second', shares),
					column('shareDifference', 'likert.shareDifference', shares),
					column('shareLow', 'likert.low', shares),
					column('shareHigh', 'likert.high', shares)
				]
			: [])
	];
}

function row(one: Compared, spec: LikertSpec, comparison: LikertComparison): ResultRow<Text> {
	const { first, second } = one;
	const pair = { first: innerOf(first.group), second: innerOf(second.group) };
	return {
		id: `${first.id}~${second.group.id}`,
		cells: [
			textCell(first.item.title),
			...(spec.groups.length > 1 ? [textCell(first.group.labels[0])] : []),
			textCell({ code: 'likert.pair', params: pair }),
			...meanCells(one, comparison),
			...(comparison.shares ? shareCells(one, spec) : [])
		]
	};
}

function meanCells({ first, second, means, test, adjusted }: Compared, comparison: LikertComparison) {
	const why = test.ok ? undefined : test.problem;
	const cells: ResultCell<Text>[] = [first, second].map((column) =>
		column.state === 'hidden' ? emptyCell({ code: 'likert.hidden' }) : bracketedCell(column.valid)
	);
	if (means.ok) {
		const { first: one, second: two, difference, low, high } = means.value;
		const welch = Number.isNaN(low) ? (why ?? { code: 'likert.noInterval' }) : undefined;
		cells.push(
			{ ...numberCell(one, 2), n: first.valid },
			{ ...numberCell(two, 2), n: second.valid },
			numberCell(difference, 2, welch),
			numberCell(low, 2, welch),
			numberCell(high, 2, welch)
		);
	} else cells.push(...Array.from({ length: 5 }, () => emptyCell(means.problem)));
	if (comparison.test === 'mannWhitney')
		cells.push(
			test.ok && test.value.superiority !== null ? coefficientCell(test.value.superiority, 2) : emptyCell(why)
		);
	cells.push(test.ok ? pCell(test.value.p) : emptyCell(why));
	if (comparison.adjust !== 'none') cells.push(test.ok ? pCell(adjusted) : emptyCell(why));
	return cells;
}

function shareCells({ first, second, shares }: Compared, spec: LikertSpec): ResultCell<Text>[] {
	const { decimals } = spec;
	if (!shares) return Array.from({ length: 5 }, () => emptyCell({ code: 'likert.noShares' }));
	const percent = (value: number, n?: number): ResultCell<Text> => ({
		value,
		format: { kind: 'percent', decimals },
		...(n === undefined ? {} : { n })
	});
	return [
		percent(shares.first, personsOf(first, spec)),
		percent(shares.second, personsOf(second, spec)),
		percent(shares.difference),
		percent(shares.low),
		percent(shares.high)
	];
}
