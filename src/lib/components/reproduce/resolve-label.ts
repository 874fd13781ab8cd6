import type { ChangedNumber, ComparedAnalysis, ResultsComparison } from '$lib/core/reproduce/types';
import { textIn } from '$lib/core/report/words';
import type { Text } from '$lib/core/report/types';
import { messageText } from '$lib/i18n/message-text';
import type { Messages } from '$lib/i18n/types';

type Words = Readonly<Record<string, string | undefined>>;

const own = (words: Words, id: string): string | undefined =>
	Object.hasOwn(words, id) ? words[id] : undefined;

function named(messages: Messages, label: Text | undefined, otherwise: string): string {
	if (label === undefined) return otherwise;
	return textIn(label, (message) => messageText(messages, message)) || otherwise;
}

/** Whether the parts of a result are those of draws and datasets, which have names of their own. */
const isOwn = ({ type }: ComparedAnalysis): boolean => type === 'draw' || type === 'dataset';

/** What the parts of a changed number are called: as the result has them now, as draws have them, else by their ids. */
export const resolveLabel = {
	table(
		messages: Messages,
		{ labels }: ResultsComparison,
		one: ComparedAnalysis,
		{ table }: ChangedNumber
	): string {
		const words = isOwn(one) ? own(messages.reproduce.tables, table) : undefined;
		return words ?? named(messages, labels.get(one.key)?.tables.get(table), table);
	},

	row(
		messages: Messages,
		{ labels }: ResultsComparison,
		one: ComparedAnalysis,
		{ table, row }: ChangedNumber
	): string {
		if (one.type === 'draw') {
			const place = /^place (\d+)$/.exec(row);
			if (place) return messages.reproduce.placeRow({ n: place[1] });
			const words = own(messages.reproduce.rows, row);
			if (words !== undefined) return words;
		}
		return named(messages, labels.get(one.key)?.rows.get(`${table}\t${row}`), row);
	},

	column(
		messages: Messages,
		{ labels }: ResultsComparison,
		one: ComparedAnalysis,
		{ table, column }: ChangedNumber
	): string {
		const words = isOwn(one) ? own(messages.reproduce.columns, column) : undefined;
		return words ?? named(messages, labels.get(one.key)?.columns.get(`${table}\t${column}`), column);
	},

	/** A value that is a word: what somebody was drawn as, a municipality, or a code. */
	value(
		messages: Messages,
		{ labels }: ResultsComparison,
		one: ComparedAnalysis,
		{ column }: ChangedNumber,
		value: string
	): string {
		if (one.type !== 'draw') return value;
		if (column === 'municipality')
			return named(messages, labels.get(one.key)?.rows.get(`municipalities\t${value}`), value);
		return own(messages.reproduce.values, value) ?? value;
	}
};
