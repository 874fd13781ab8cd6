import { formatDate, formatDateTime, formatTime } from '$lib/i18n/dates';
import * as numbers from '$lib/i18n/numbers';
import { chosenFormat, withChosenDecimals } from '$lib/core/report/decimals';
import type { ResultCell, ResultTable } from '$lib/core/report/types';
import { language } from './language.svelte';
import { preferences } from './preferences.svelte';

/** Numbers, sizes and times as this person reads them; follows changes of language and number style. */
export const formats = {
	number: (value: number, decimals: number) => numbers.formatNumber(value, decimals, language.numberStyle),
	integer: (value: number) => numbers.formatInteger(value, language.numberStyle),
	share: (value: number, decimals = 0) => numbers.formatShare(value, decimals, language.numberStyle),
	signed: (value: number, decimals = 0) => numbers.formatSigned(value, decimals, language.numberStyle),
	bytes: (bytes: number) => numbers.formatBytes(bytes, language.numberStyle),
	value: (value: number, format: ResultCell['format']) =>
		formats.asGiven(value, chosenFormat(format, preferences.decimals)),
	/** With the decimals of the format, whatever is chosen: the numbers of an axis tell its ticks apart. */
	asGiven: (value: number, format: ResultCell['format']) =>
		numbers.formatValue(value, format, language.numberStyle, language.withoutZero),
	cell: (cell: ResultCell) =>
		numbers.formatCell(
			{ ...cell, format: chosenFormat(cell.format, preferences.decimals) },
			language.numberStyle,
			language.withoutZero
		),
	/** A table whose formats are as they are shown, for files. */
	table: (table: ResultTable) => withChosenDecimals(table, preferences.decimals),
	time: (time: Date) => formatTime(time),
	date: (time: Date) => formatDate(time, language.current),
	dateTime: (time: Date) => formatDateTime(time, language.current)
};
