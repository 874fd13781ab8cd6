import { fail, ok, type Message, type Outcome } from '../../outcome';
import { CELL } from '../../table/types';
import { shownJson } from './json-record';
import type { MarkMeaning } from './marks';
import { readPositions } from './positions';
import type { JsonStatCode } from './types';

/** The cells of a cube in row-major order. */
export interface Cells {
	/** NaN wherever the kind is not CELL.value. */
	values: Float64Array;
	kinds: Uint8Array;
	notes: Message[];
}

/**
 * The numbers of a cube and why the others are empty. A cell without a number (null, or absent from sparse values) is
 * missing unless its mark says something else; a mark that says «no number here» holds even where a number is written.
 * Texts among the values are marks, as some offices write them.
 * @param fields the dataset: `value`, and `status` if there is one
 * @param meaning what the publisher's marks mean
 */
export function readCells(
	fields: Record<string, unknown>,
	cellCount: number,
	meaning: (mark: string) => MarkMeaning
): Outcome<Cells, JsonStatCode> {
	const eachValue = readPositions(fields.value, cellCount, 'value');
	if (!eachValue.ok) return eachValue;
	const eachStatus = readPositions(fields.status ?? {}, cellCount, 'status');
	if (!eachStatus.ok) return eachStatus;

	const values = new Float64Array(cellCount).fill(NaN);
	const kinds = new Uint8Array(cellCount).fill(CELL.missing);
	const marks = new MarkCounts(meaning);
	let faulty: { position: number; found: unknown } | null = null;
	eachValue.value((position, written) => {
		if (typeof written === 'number' && Number.isFinite(written)) {
			values[position] = written;
			kinds[position] = CELL.value;
		} else if (typeof written === 'string' && meaning(written) !== 'remark')
			mark(values, kinds, position, marks.count(written, false));
		else if (written !== null && written !== '') faulty ??= { position, found: written };
	});
	if (faulty) return badValue(faulty);
	eachStatus.value((position, written) => {
		if (typeof written !== 'string' || written === '') return;
		mark(values, kinds, position, marks.count(written, kinds[position] === CELL.value));
	});
	return ok({ values, kinds, notes: marks.notes() });
}

function badValue({ position, found }: { position: number; found: unknown }) {
	return fail('jsonStat.badValue' as const, { position, found: shownJson(found, 60) });
}

function mark(values: Float64Array, kinds: Uint8Array, position: number, meaning: MarkMeaning): void {
	if (meaning === 'zero') {
		if (kinds[position] !== CELL.value) values[position] = 0;
		kinds[position] = CELL.value;
	} else if (typeof meaning === 'number') {
		values[position] = NaN;
		kinds[position] = meaning;
	}
}

/** So many different marks are told of. Publishers have a dozen. */
const MAX_MARKS = 50;

/** Counts the marks and tells what was made of them. */
class MarkCounts {
	readonly #counts = new Map<string, { all: number; withNumber: number }>();

	constructor(readonly meaning: (mark: string) => MarkMeaning) {}

	count(written: string, hasNumber: boolean): MarkMeaning {
		const mark = written.trim();
		let counts = this.#counts.get(mark);
		if (!counts) this.#counts.set(mark, (counts = { all: 0, withNumber: 0 }));
		counts.all++;
		if (hasNumber) counts.withNumber++;
		return this.meaning(mark);
	}

	notes(): Message[] {
		return [...this.#counts].slice(0, MAX_MARKS).flatMap(([written, { all, withNumber }]): Message[] => {
			const params = { mark: written.slice(0, 40), count: all };
			const meaning = this.meaning(written);
			if (meaning === 'preliminary') return [{ code: 'jsonStat.preliminary', params }];
			if (meaning === 'remark') return [{ code: 'jsonStat.unknownMark', params }];
			if (meaning === 'zero')
				return all > withNumber
					? [{ code: 'jsonStat.zeroMark', params: { ...params, count: all - withNumber } }]
					: [];
			return withNumber > 0
				? [{ code: 'jsonStat.markOverNumber', params: { ...params, count: withNumber } }]
				: [];
		});
	}
}
