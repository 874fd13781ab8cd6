import type { Message } from '../../outcome';
import type { AllocationColumn, AllocationKey } from './types';

/** What a column is called, for messages: its own name, or '' with the id of one that the catalogues name. */
export const columnParams = ({ id, name }: AllocationColumn): { column: string; columnId: string } => ({
	column: name.trim(),
	columnId: id
});

export const columnText = (column: AllocationColumn): Message => ({
	code: 'allocation.columnName',
	params: columnParams(column)
});

/** As `columnParams`, for keys; `place` counts from 1. */
export const keyParams = ({ id, name }: AllocationKey, place: number) => ({
	key: name.trim(),
	keyId: id,
	place
});

export const keyText = (key: AllocationKey, place: number): Message => ({
	code: 'allocation.keyName',
	params: keyParams(key, place)
});
