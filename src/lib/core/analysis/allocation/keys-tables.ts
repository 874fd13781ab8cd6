import { divide } from '../../allocation/receivers';
import type { ResultCell, ResultColumn, ResultPlot, ResultRow, ResultTable, Text } from '../../report/types';
import { countCell, emptyCell, numberCell, percentCell, textCell } from '../cells';
import type { KeyResult } from './by-key';
import { columnParams, columnText, keyText } from './names';
import type { ReadCounty } from './read';
import type { AllocationKey, AllocationSpec } from './types';

/** A key that could be computed, with its place among all keys, from 1. */
export interface DoneKey {
	key: AllocationKey;
	place: number;
	result: KeyResult;
}

export const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

export const countyColumn: ResultColumn<Text> = {
	id: 'county',
	label: { code: 'allocation.county' },
	align: 'start'
};

export const column = (id: string, label: Text, above?: Text): ResultColumn<Text> => ({
	id,
	label,
	align: 'end',
	...(above === undefined ? {} : { above: [above] })
});

/** A row for each county and one for all of them. */
export const rowsWith = (
	counties: readonly ReadCounty[],
	cells: (place: number) => ResultCell<Text>[],
	total: ResultCell<Text>[]
): ResultRow<Text>[] => [
	...counties.map(({ id, name }, place) => ({ id, cells: [textCell(name), ...cells(place)] })),
	{ id: ':total', role: 'total' as const, cells: [textCell({ code: 'allocation.total' }), ...total] }
];

/** A number of kroner divided by a column's number; nothing where that is empty or 0. */
export function perCell(amount: number, divisor: number | null): ResultCell<Text> {
	return divisor === null || divisor <= 0
		? emptyCell({ code: 'allocation.noDivisor' })
		: numberCell(amount / divisor, 0);
}

/** What each county has in a column, and what they have together (null where one of them has nothing). */
export function divisorsOf(column: string, counties: readonly ReadCounty[]) {
	const values = counties.map((county) => county.values.get(column)?.value ?? null);
	return { values, total: values.includes(null) ? null : sumOf(values.map((value) => value ?? 0)) };
}

const kroner = (amount: number, bound: KeyResult['bounds'][number]): ResultCell<Text> => ({
	...countCell(amount),
	...(bound === null
		? {}
		: { text: { code: bound === 'floor' ? 'allocation.atFloor' : 'allocation.atCeiling' } })
});

/** Kroner, share and kroner per participant (or whatever is chosen), keys side by side. */
export function amountsTable(
	spec: AllocationSpec,
	counties: readonly ReadCounty[],
	keys: readonly DoneKey[]
): ResultTable<Text> {
	const per = spec.columns.find(({ id }) => id === spec.per);
	const divisors = per ? divisorsOf(per.id, counties) : null;
	const cellsOf = (amount: number, total: number, divisor: number | null) => [
		total > 0 ? percentCell(amount / total, 1) : emptyCell(),
		...(divisors ? [perCell(amount, divisor)] : [])
	];
	return {
		id: 'amounts',
		title: { code: 'allocation.amountsTitle' },
		columns: [
			countyColumn,
			...keys.flatMap(({ key, place }) => [
				column(`${key.id}:amount`, { code: 'allocation.kroner' }, keyText(key, place)),
				column(`${key.id}:share`, { code: 'allocation.percent' }, keyText(key, place)),
				...(per
					? [
							{
								...column(`${key.id}:per`, { code: 'allocation.krPer' }, keyText(key, place)),
								help: columnText(per)
							}
						]
					: [])
			])
		],
		rows: rowsWith(
			counties,
			(at) =>
				keys.flatMap(({ result: { amounts, bounds } }) => [
					kroner(amounts[at], bounds[at]),
					...cellsOf(amounts[at], sumOf(amounts), divisors?.values[at] ?? null)
				]),
			keys.flatMap(({ result: { amounts } }) => [
				countCell(sumOf(amounts)),
				...cellsOf(sumOf(amounts), sumOf(amounts), divisors?.total ?? null)
			])
		),
		notes: [
			...(per ? [{ code: 'allocation.perNote', params: columnParams(per) }] : []),
			...(spec.source.trim() === ''
				? []
				: [{ code: 'allocation.sourceNote', params: { source: spec.source.trim() } }])
		]
	};
}

/** What each county gains and loses from each key to the next. */
export function changesTable(counties: readonly ReadCounty[], keys: readonly DoneKey[]): ResultTable<Text> {
	const steps = keys.slice(1).map((to, at) => ({ from: keys[at], to }));
	const cellsOf = (before: number, after: number): ResultCell<Text>[] => [
		countCell(after - before),
		before > 0 ? percentCell((after - before) / before, 1) : emptyCell({ code: 'allocation.fromNothing' })
	];
	return {
		id: 'changes',
		title: { code: 'allocation.changesTitle' },
		columns: [
			countyColumn,
			...steps.flatMap(({ from, to }) => {
				const above: Text = {
					code: 'allocation.fromTo',
					params: {
						from: from.key.name.trim(),
						fromId: from.key.id,
						fromPlace: from.place,
						to: to.key.name.trim(),
						toId: to.key.id,
						toPlace: to.place
					}
				};
				return [
					column(`${to.key.id}:change`, { code: 'allocation.kroner' }, above),
					column(`${to.key.id}:percent`, { code: 'allocation.percent' }, above)
				];
			})
		],
		rows: rowsWith(
			counties,
			(at) => steps.flatMap(({ from, to }) => cellsOf(from.result.amounts[at], to.result.amounts[at])),
			steps.flatMap(({ from, to }) => cellsOf(sumOf(from.result.amounts), sumOf(to.result.amounts)))
		),
		notes: []
	};
}

/** How each county's amount is divided: set aside, universities, owners. */
export function receiversTable(counties: readonly ReadCounty[], keys: readonly DoneKey[]): ResultTable<Text> {
	const divided = keys
		.filter(({ key }) => key.earmark > 0 || key.university !== null)
		.map((done) => ({
			...done,
			parts: done.result.amounts.map((amount) => divide(amount, done.key.earmark, done.key.university))
		}));
	const free = emptyCell({ code: 'allocation.freeShare' });
	return {
		id: 'receivers',
		title: { code: 'allocation.receiversTitle' },
		columns: [
			countyColumn,
			...divided.flatMap(({ key, place }) => [
				column(`${key.id}:earmarked`, { code: 'allocation.earmarked' }, keyText(key, place)),
				column(`${key.id}:university`, { code: 'allocation.universities' }, keyText(key, place)),
				column(`${key.id}:owners`, { code: 'allocation.owners' }, keyText(key, place))
			])
		],
		rows: rowsWith(
			counties,
			(at) =>
				divided.flatMap(({ parts }) => [
					countCell(parts[at].earmarked),
					parts[at].university === null ? free : countCell(parts[at].university ?? 0),
					countCell(parts[at].owners)
				]),
			divided.flatMap(({ parts, key }) => [
				countCell(sumOf(parts.map(({ earmarked }) => earmarked))),
				key.university === null ? free : countCell(sumOf(parts.map(({ university }) => university ?? 0))),
				countCell(sumOf(parts.map(({ owners }) => owners)))
			])
		),
		notes: [{ code: 'allocation.receiversNote' }]
	};
}

/** Each county's share under each key. */
export const keysPlot = (counties: readonly ReadCounty[], keys: readonly DoneKey[]): ResultPlot<Text> => ({
	kind: 'dots',
	id: 'shares',
	title: { code: 'allocation.sharesPlot' },
	description: { code: 'allocation.sharesPlotText' },
	notes: [],
	axis: { label: { code: 'allocation.shareOfBudget' }, format: { kind: 'share', decimals: 0 } },
	series: keys.map(({ key, place }) => ({ id: key.id, label: keyText(key, place) })),
	rows: counties.map(({ id, name }, at) => ({
		id,
		label: name,
		points: keys.map(({ result: { amounts } }) => {
			const total = sumOf(amounts);
			return total > 0 ? { value: amounts[at] / total, low: null, high: null, n: null } : null;
		})
	}))
});
