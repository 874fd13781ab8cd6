import { columnText, keyText } from '$lib/core/analysis/allocation/names';
import type { AllocationColumn, AllocationKey } from '$lib/core/analysis/allocation/types';
import type { Messages } from '$lib/i18n';
import { messageText } from '$lib/i18n/message-text';

/** What a column is called, as in the results. */
export const columnName = (column: AllocationColumn, messages: Messages): string =>
	messageText(messages, columnText(column));

/** What a key is called, as in the results; `place` counts from 1. */
export const keyName = (key: AllocationKey, place: number, messages: Messages): string =>
	messageText(messages, keyText(key, place));
