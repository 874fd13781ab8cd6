import type { ResultCell } from '../../report/types';

/**
 * A cell as its number stands in a text: without stars and parentheses.
 * @param decimals null: as in the table
 */
export function shownInText<T>({ value, format }: ResultCell<T>, decimals: number | null): ResultCell<T> {
	if (format.kind === 'bracketed') return { value, format: { kind: 'integer' } };
	return decimals !== null && 'decimals' in format
		? { value, format: { ...format, decimals } }
		: { value, format };
}
