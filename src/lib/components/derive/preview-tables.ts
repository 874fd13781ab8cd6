import type { VariableSummary } from '$lib/core/dataset/summary';
import type { BandGroup } from '$lib/core/derive/bands/types';
import type { DerivedFacts } from '$lib/core/derive/result';
import type { NumberFormat, ResultCell, ResultTable } from '$lib/core/report/types';
import type { Messages } from '$lib/i18n/types';

type Words = Messages['deriveForm']['preview'];

const integer: NumberFormat = { kind: 'integer' };
const share: NumberFormat = { kind: 'share', decimals: 1 };
const text = (value: string): ResultCell => ({ value, format: { kind: 'text' } });
const count = (value: number): ResultCell => ({ value, format: integer });
const part = (value: number, total: number): ResultCell =>
	total === 0 ? { value: null, format: share, text: '–' } : { value: value / total, format: share };

const columns = (first: string, t: Words): ResultTable['columns'] => [
	{ id: 'first', label: first, align: 'start' },
	{ id: 'count', label: t.rows, align: 'end' },
	{ id: 'share', label: t.share, align: 'end' }
];

/** Rows in each band, with their share of the rows that have a value. */
export function bandTable({ wave, bands, n }: BandGroup, t: Words): ResultTable {
	return {
		id: 'bands',
		title: wave === null ? t.bandsTitle : t.bandsOf({ wave }),
		columns: columns(t.band, t),
		rows: [
			...bands.map(({ band, label, count: rows }) => ({
				id: String(band),
				cells: [text(label), count(rows), part(rows, n)]
			})),
			{ id: 'total', role: 'total', cells: [text(t.total), count(n), part(n, n)] }
		],
		notes: []
	};
}

/** The values of a variable with few, by their labels where they have one. */
export function valueTable(
	{ values, valueLabels, counts, decimals }: VariableSummary,
	number: (value: number, decimals: number) => string,
	t: Words
): ResultTable {
	const labels = new Map(valueLabels.map(({ value, label }) => [value, label]));
	const named = (value: number | string) =>
		labels.get(value) ?? (typeof value === 'number' ? number(value, decimals) : value);
	return {
		id: 'values',
		title: t.valuesTitle,
		columns: columns(t.value, t),
		rows: values.map(({ value, count: rows }) => ({
			id: String(value),
			cells: [text(named(value)), count(rows), part(rows, counts.value)]
		})),
		notes: []
	};
}

/** The answers to each item of an index. */
export function itemTable({ items }: DerivedFacts & { kind: 'index' }, t: Words): ResultTable {
	return {
		id: 'items',
		title: t.itemsTitle,
		columns: [
			{ id: 'item', label: t.item, align: 'start' },
			{ id: 'n', label: t.answers, align: 'end' }
		],
		rows: items.map(({ variable, label, reversed, n }) => ({
			id: variable,
			cells: [text([label || variable, reversed ? `(${t.turned})` : ''].join(' ').trim()), count(n)]
		})),
		notes: []
	};
}

/** Mean and ends of a variable of numbers. */
export function momentTable({ range, decimals }: VariableSummary, t: Words): ResultTable | null {
	if (!range) return null;
	const number = (value: number, more = 0): ResultCell => ({
		value,
		format: { kind: 'number', decimals: Math.min(3, decimals + more) }
	});
	return {
		id: 'moments',
		title: t.numbersTitle,
		columns: [
			{ id: 'mean', label: t.mean, align: 'end' },
			{ id: 'min', label: t.min, align: 'end' },
			{ id: 'max', label: t.max, align: 'end' }
		],
		rows: [{ id: 'all', cells: [number(range.mean, 1), number(range.min), number(range.max)] }],
		notes: []
	};
}
