import type { ResultCell, ResultRow, ResultTable, Text } from '../../report/types';
import { CELL_NAMES } from '../../table/types';
import { countCell, numberCell, textCell } from '../cells';
import type { Block } from './blocks';
import { cellOf, deviationCell, meanCell, partCell, personsCell, totalCell, turnedCell } from './cells';
import { headersOf, placesOf, type Place } from './headers';
import { baseOf } from './summary';
import type { Column } from './tally';
import type { LikertSpec } from './types';

/** What a table is made of. */
export interface TableInputs {
	spec: LikertSpec;
	block: Block;
	columns: Column[];
	/** Rows count by weights that are no persons: counts have decimals, and both N are shown. */
	isWeighed: boolean;
}

/**
 * The distribution of the answers in the layout of AFI's reports: the steps from the highest, "vet ikke", Totalt,
 * Gjennomsnitt, (N=).
 */
export function distributionTable(inputs: TableInputs, notes: Text[]): ResultTable<Text> {
	const { spec, block, columns } = inputs;
	const places = placesOf(block, columns);
	const items = block.sets.flatMap((set) => set.items);
	const shown = spec.show === 'count' ? 'Counts' : 'Percent';
	const mean = spec.mean && items.some(({ isNumeric }) => isNumeric) ? 'Mean' : '';
	const params = { item: items.length === 1 ? items[0].title : '' };
	return {
		id: `distribution-${block.id}`,
		title: { code: TITLES[`${shown}${mean}`], params },
		columns: headersOf(places, spec),
		rows: [...stepRows(places, inputs), ...summaryRows(places, inputs), ...countRows(places, inputs)],
		notes
	};
}

const TITLES = {
	Percent: 'likert.titlePercent',
	PercentMean: 'likert.titlePercentMean',
	Counts: 'likert.titleCounts',
	CountsMean: 'likert.titleCountsMean'
} as const;

type Make = (column: Column) => ResultCell<Text>;

/** A row: its words in the first column and wherever words are repeated, a cell in every other. */
export function rowOf(
	id: string,
	places: readonly Place[],
	words: Text | ((labels: readonly string[] | null) => Text),
	make: Make,
	role?: ResultRow['role']
): ResultRow<Text> {
	const say = (labels: readonly string[] | null) => (typeof words === 'function' ? words(labels) : words);
	return {
		id,
		cells: [
			textCell(say(null)),
			...places.map((place) => (place.kind === 'words' ? textCell(say(place.labels)) : make(place.column)))
		],
		...(role ? { role } : {})
	};
}

function stepRows(places: readonly Place[], { spec, block, columns, isWeighed }: TableInputs) {
	const [{ labels: first, items }] = block.sets;
	const order = items[0].steps.map((_, step) => step);
	// The order of texts is not from low to high.
	if (spec.order === 'descending' && items[0].isNumeric) order.reverse();
	const part = (of: (column: Column) => number): Make => {
		return (column) => cellOf(column, (one) => partCell(one, of(one), spec, isWeighed));
	};
	const rows = order.map((step) =>
		rowOf(
			`step:${items[0].steps[step].value}`,
			places,
			(labels) => (labels ?? first)[step],
			part(({ tally }) => tally.weighed[step])
		)
	);
	if (spec.dontKnow === 'inBase' && columns.some(({ tally }) => tally.dontKnow.persons > 0)) {
		const make = part(({ tally }) => tally.dontKnow.weighed);
		rows.push(rowOf('dontKnow', places, { code: 'likert.dontKnow' }, make));
	}
	const total: Make = (column) => cellOf(column, (one) => totalCell(one, spec, isWeighed));
	return [...rows, rowOf('total', places, { code: 'likert.total' }, total, 'total')];
}

function summaryRows(places: readonly Place[], { spec, columns }: TableInputs): ResultRow<Text>[] {
	if (!columns.some(({ item }) => item.isNumeric)) return [];
	const row = (id: string, code: string, make: Make) =>
		rowOf(id, places, { code }, (column) => cellOf(column, make));
	const isTurned = columns.some(({ item }) => item.reversed);
	return [
		...(spec.mean ? [row('mean', 'likert.mean', (column) => meanCell(column, spec))] : []),
		...(spec.mean && isTurned ? [row('turnedMean', 'likert.turnedMean', turnedCell)] : []),
		...(spec.sd ? [row('sd', 'likert.sd', (column) => deviationCell(column, spec))] : [])
	];
}

function countRows(places: readonly Place[], { spec, columns, isWeighed }: TableInputs): ResultRow<Text>[] {
	const rows = [
		rowOf('n', places, { code: 'likert.n' }, (one) => personsCell(one, spec, ({ answered }) => answered))
	];
	if (columns.some(({ valid, answered, state }) => state !== 'hidden' && valid !== answered)) {
		const make: Make = (one) => personsCell(one, spec, ({ valid }) => valid);
		rows.push(rowOf('nValid', places, { code: 'likert.nValid' }, make));
	}
	if (isWeighed) {
		const make: Make = (one) => cellOf(one, () => numberCell(baseOf(one, spec), 1));
		rows.push(rowOf('nWeighted', places, { code: 'likert.nWeighted' }, make));
	}
	return spec.empties ? [...rows, ...emptyRows(places, columns)] : rows;
}

/** One row for each kind of empty cell that occurs, "vet ikke" too. */
function emptyRows(places: readonly Place[], columns: readonly Column[]) {
	return CELL_NAMES.flatMap((kind) => {
		if (kind === 'value' || !columns.some(({ tally }) => tally.empties[kind] > 0)) return [];
		const make: Make = (column) =>
			column.state === 'hidden' ? cellOf(column, () => countCell(0)) : countCell(column.tally.empties[kind]);
		return [rowOf(`empty:${kind}`, places, { code: KINDS[kind] }, make)];
	});
}

const KINDS = {
	suppressed: 'likert.countSuppressed',
	missing: 'likert.countMissing',
	notApplicable: 'likert.countNotApplicable',
	dontKnow: 'likert.countDontKnow',
	unanswered: 'likert.countUnanswered',
	routedOut: 'likert.countRoutedOut'
} as const;
