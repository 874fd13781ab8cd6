import {
	CLASSES,
	inCell,
	type Class,
	type NeedMatrix,
	type PlacedUnit
} from '$lib/core/casework/participants/need';
import type { ResultCell, ResultTable } from '$lib/core/report/types';
import type { Messages } from '$lib/i18n/types';
import { column, integer, text } from './table-cells';

/** What the tables of need and capacity are made of. */
export interface NeedWords {
	messages: Messages;
	matrix: NeedMatrix;
	/** Whether a municipality is in the chosen county. */
	isShown: (unit: PlacedUnit) => boolean;
	/** Sentences under the tables. */
	notes: string[];
}

/** The greatest need first; the least capacity first. */
const NEEDS = [...CLASSES].reverse();

function capacityClasses({ matrix }: NeedWords): (Class | null)[] {
	const isUnknown = matrix.units.some(({ capacityClass }) => capacityClass === null);
	return [...CLASSES, ...(isUnknown ? [null] : [])];
}

function matrixTable(
	words: NeedWords,
	id: string,
	title: string,
	align: 'start' | 'end',
	cell: (units: PlacedUnit[]) => ResultCell
): ResultTable {
	const t = words.messages.participation.need;
	const classes = capacityClasses(words);
	return {
		id,
		title,
		columns: [
			column('need', ''),
			...classes.map((one) =>
				column(
					one ?? 'unknown',
					one === null ? t.unknownCapacity : t.capacityColumn({ name: t.capacityClasses[one] }),
					align
				)
			)
		].map((one, index) => (index === 0 ? { ...one, label: t.heading } : one)),
		rows: NEEDS.map((need) => ({
			id: need,
			cells: [
				text(t.needRow({ name: t.classes[need] })),
				...classes.map((capacity) => cell(inCell(words.matrix, need, capacity).filter(words.isShown)))
			]
		})),
		notes: words.notes
	};
}

/** How many municipalities stand in each cell, and how many of them do not take part. */
export const countsTable = (words: NeedWords): ResultTable =>
	matrixTable(words, 'behov-kapasitet', words.messages.participation.need.counts, 'end', (units) => {
		const out = units.filter(({ takesPart }) => !takesPart).length;
		return out === 0
			? integer(units.length)
			: { ...integer(units.length), text: words.messages.participation.need.cell({ out }) };
	});

/** The names of each cell: those that take part and those that do not, the greatest need first. */
export const namesTable = (words: NeedWords): ResultTable =>
	matrixTable(
		{ ...words, notes: [] },
		'behov-kapasitet-navn',
		words.messages.participation.need.names,
		'start',
		(units) => {
			const t = words.messages.participation.need;
			const names = (those: PlacedUnit[]) => those.map(({ name }) => name).join(', ');
			const inside = units.filter(({ takesPart }) => takesPart);
			const outside = units.filter(({ takesPart }) => !takesPart);
			return text(
				[
					...(inside.length > 0 ? [t.inside({ names: names(inside) })] : []),
					...(outside.length > 0 ? [t.outside({ names: names(outside) })] : [])
				].join(' ')
			);
		}
	);

/** Those with a great need that do not take part, those with the least capacity first. */
export function missedTable(
	{ messages, matrix, isShown }: NeedWords,
	countyOf: (number: string) => string,
	decimals: number
): ResultTable {
	const t = messages.participation.need;
	const rank = (one: Class | null) => (one === null ? CLASSES.length : CLASSES.indexOf(one));
	const units = matrix.units
		.filter((unit) => unit.needClass === 'high' && !unit.takesPart && isShown(unit))
		.sort((a, b) => rank(a.capacityClass) - rank(b.capacityClass));
	return {
		id: 'behov-deltar-ikke',
		title: t.missed,
		columns: [
			column('municipality', messages.participation.columns.municipality),
			column('county', messages.participation.columns.county),
			column('need', t.needColumn, 'end'),
			column('capacity', t.capacityValue, 'end'),
			column('class', t.capacityClass)
		],
		rows: units.map((unit) => ({
			id: unit.number,
			cells: [
				text(`${unit.name} (${unit.number})`),
				text(countyOf(unit.number)),
				{ value: unit.need, format: { kind: 'share', decimals: 1 } },
				unit.capacity === null ? text('') : { value: unit.capacity, format: { kind: 'number', decimals } },
				text(unit.capacityClass === null ? t.unknownCapacity : t.capacityClasses[unit.capacityClass])
			]
		})),
		notes: [t.careful]
	};
}
