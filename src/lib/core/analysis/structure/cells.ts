import type { Message } from '../../outcome';
import type { ResultCell, ResultColumn, Text } from '../../report/types';
import { emptyCell, numberCell } from '../cells';
import type { Measure } from './measure';

const SHARE_DECIMALS = 1;

/** Why a number of a group is not there. */
const whyNone = (n: number, needed: number): Message =>
	n === 0
		? { code: 'structure.noValues' }
		: n < needed
			? { code: 'structure.tooFew', params: { needed } }
			: { code: 'structure.outOfRange' };

/** A number in the unit of a measure, of n values; a share in percent. */
export function measureCell(
	{ isShare, decimals }: Measure,
	value: number,
	n: number,
	needed = 1
): ResultCell<Text> {
	if (!Number.isFinite(value)) return emptyCell(whyNone(n, needed));
	return isShare
		? { value, format: { kind: 'share', decimals: SHARE_DECIMALS }, n }
		: { ...numberCell(value, decimals), n };
}

/** A share in percent, with its sign. */
export const shareCell = (value: number, n?: number, why?: Text): ResultCell<Text> =>
	Number.isFinite(value)
		? {
				value,
				format: { kind: 'share', decimals: SHARE_DECIMALS },
				...(n === undefined ? {} : { n })
			}
		: emptyCell(why);

/** A column with a number. */
export const numberColumn = (id: string, above?: Text[]): ResultColumn<Text> => ({
	id,
	label: { code: `structure.${id}` },
	align: 'end',
	...(above ? { above } : {})
});

/** A column that names the row. */
export const nameColumn = (id: string): ResultColumn<Text> => ({
	id,
	label: { code: `structure.${id}` },
	align: 'start'
});

/** The two ends of an interval under one header. */
export const intervalColumns = (confidence: number, id = 'interval'): ResultColumn<Text>[] => {
	const above: Text[] = [{ code: `structure.${id}`, params: { confidence } }];
	const prefix = id === 'interval' ? '' : `${id}-`;
	return ['low', 'high'].map((end) => ({ ...numberColumn(end, above), id: `${prefix}${end}` }));
};

/** An empty cell where a column does not concern the row. */
export const blank: ResultCell<Text> = { value: null, format: { kind: 'text' }, text: '' };
