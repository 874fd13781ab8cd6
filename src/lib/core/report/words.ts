import type { Message } from '../outcome';
import type { Text } from './types';

/** Words a message in the reader's language. */
export type Say = (message: Message) => string;

const isMessage = (value: object): value is Message => 'code' in value && typeof value.code === 'string';

/** What `inWords` makes of something: every text of it a string. */
export type Worded<V> = V extends Message
	? string
	: V extends readonly (infer Item)[]
		? Worded<Item>[]
		: V extends object
			? { [K in keyof V]: Worded<V[K]> }
			: V;

/**
 * A table, a plot or any part of a result with its texts in the reader's language. Everything else stays as it is.
 * @param value plain data in which texts are strings or messages
 */
export function inWords<V>(value: V, say: Say): Worded<V> {
	if (typeof value !== 'object' || value === null) return value as Worded<V>;
	if (Array.isArray(value)) return value.map((item) => inWords(item, say)) as Worded<V>;
	if (isMessage(value)) return say(value) as Worded<V>;
	const entries = Object.entries(value).map(([name, inside]) => [name, inWords(inside, say)]);
	return Object.fromEntries(entries) as Worded<V>;
}

/** One text in the reader's language. */
export const textIn = (text: Text, say: Say): string => (typeof text === 'string' ? text : say(text));
