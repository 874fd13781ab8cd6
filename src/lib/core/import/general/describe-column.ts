import { markMeaning } from '../../read/delimited/marks';
import type { CellFault, ColumnType, MarkPublisher } from '../../read/delimited/types';
import type { ReadColumn } from '../../read/types';
import { CELL_NAMES } from '../../table/types';
import {
	DISTINCT_LIMIT,
	type GeneralColumn,
	type GeneralReading,
	type MarkSense,
	type PersonalContent
} from '../table-report';

/** Values that are shown of a column, and how long a text may be. */
const EXAMPLES = 5;
const EXAMPLE_LENGTH = 80;

/** What is known of a column beside its values. */
export interface ColumnContext {
	position: number;
	header: string;
	reading: GeneralReading | null;
	publisher: MarkPublisher;
	personal: PersonalContent | null;
	canChoose: boolean;
	isChosen: boolean;
	/** How many cells with faults may be listed of each kind. */
	listed: number;
}

type Counted = Pick<GeneralColumn, 'counts' | 'distinct' | 'range' | 'examples'>;

/** What was understood of a column, and what stands in it, for the person who looks it over. */
export function describeGeneralColumn(column: ReadColumn, context: ColumnContext): GeneralColumn {
	const { reading, header, position, personal, canChoose, isChosen } = context;
	const { facts } = column;
	const { values, range } = facts.declaredMissing;
	return {
		position,
		header,
		name: column.name,
		label: facts.label === header ? '' : facts.label,
		type: reading?.type ?? facts.format,
		sample: reading?.sample ?? '',
		reason: reading?.reason ?? 'stored',
		number: reading?.number ?? null,
		dateOrder: reading?.dateOrder ?? null,
		isDateOrderOpen: reading?.isDateOrderOpen ?? false,
		alternatives: reading?.alternatives ?? [],
		ambiguousCells: reading?.ambiguousCells ?? 0,
		decimals: column.type === 'number' ? column.decimals : 0,
		...(column.type === 'text' ? countTexts(column) : countNumbers(column)),
		valueLabels: facts.valueLabels.length,
		hasDeclaredMissing: values.length > 0 || range !== null,
		measure: facts.measure,
		marks: reading ? marksOf(reading, context.publisher) : [],
		preliminary: reading?.preliminary ?? 0,
		unreadable: reading?.unreadable ?? 0,
		printedDifferently: reading?.printedDifferently ?? 0,
		faults: reading ? firstFaults(reading.faults, context.listed) : [],
		mixture: reading?.mixture ?? null,
		multipleAnswers: reading?.multipleAnswers ?? 0,
		personal,
		canChoose,
		isChosen
	};
}

function firstFaults(faults: readonly CellFault[], most: number): CellFault[] {
	const room = { unreadable: most, printedDifferently: most };
	return faults.filter(({ kind }) => room[kind]-- > 0);
}

function marksOf({ marks }: GeneralReading, publisher: MarkPublisher): GeneralColumn['marks'] {
	return marks.flatMap(({ mark, count }) => {
		const meaning = markMeaning(mark, publisher);
		if (meaning === null) return [];
		const sense = (meaning === 'zero' ? 'zero' : CELL_NAMES[meaning]) as MarkSense;
		return [{ mark, count, sense }];
	});
}

function countTexts({ levels, codes }: { levels: readonly string[]; codes: Uint32Array }): Counted {
	const perLevel = new Uint32Array(levels.length);
	for (let row = 0; row < codes.length; row++) perLevel[codes[row]]++;
	const counts: Counted['counts'] = {};
	const examples: string[] = [];
	let distinct = 0;
	for (let level = 0; level < levels.length; level++) {
		if (perLevel[level] === 0) continue;
		const kind = levels[level] === '' ? 'missing' : 'value';
		counts[kind] = (counts[kind] ?? 0) + perLevel[level];
		if (kind === 'missing') continue;
		distinct++;
		if (examples.length < EXAMPLES) examples.push(levels[level].slice(0, EXAMPLE_LENGTH));
	}
	return { counts, distinct, range: null, examples };
}

function countNumbers({ values, kinds }: { values: Float64Array; kinds: Uint8Array }): Counted {
	const perKind = new Uint32Array(CELL_NAMES.length);
	const found = new Set<number>();
	let [min, max] = [Infinity, -Infinity];
	for (let row = 0; row < values.length; row++) {
		perKind[kinds[row]]++;
		if (kinds[row] !== 0) continue;
		const value = values[row];
		if (value < min) min = value;
		if (value > max) max = value;
		if (found.size < DISTINCT_LIMIT) found.add(value);
	}
	const counts: Counted['counts'] = {};
	CELL_NAMES.forEach((name, kind) => {
		if (perKind[kind] > 0) counts[name] = perKind[kind];
	});
	const examples = [...found].slice(0, EXAMPLES);
	return { counts, distinct: found.size, range: perKind[0] > 0 ? { min, max } : null, examples };
}

/** The types as which a column can be read. */
export const COLUMN_TYPES: readonly ColumnType[] = ['text', 'number', 'percent', 'date', 'dateTime', 'time'];
