import type { Message } from '../core/outcome';
import type { Messages } from './types';

type Params = NonNullable<Message['params']>;
type Area = Readonly<Record<string, unknown>>;

/**
 * The catalogue entry of a message code. 'import.truncated' is the entry `truncated` of the area `import`.
 * @returns a text, a function from params to a text, or undefined for a code that no catalogue words
 */
export function messageEntry(
	messages: Messages,
	code: string
): string | ((params: Params) => string) | undefined {
	const dot = code.indexOf('.');
	const areas: Readonly<Record<string, Area | undefined>> = messages;
	const [name, key] = [code.slice(0, dot), code.slice(dot + 1)];
	// Codes come from files too: what every object has is no word.
	const area = Object.hasOwn(areas, name) ? areas[name] : undefined;
	const entry = area && Object.hasOwn(area, key) ? area[key] : undefined;
	if (typeof entry === 'string') return entry;
	return typeof entry === 'function' ? (entry as (params: Params) => string) : undefined;
}

/**
 * A message of the core in the reader's language. A code without words (which the test of the catalogues forbids)
 * gives a general sentence with the code, so that nothing fails and the reader can report it.
 */
export function messageText(messages: Messages, message: Message): string {
	const entry = messageEntry(messages, message.code);
	if (entry === undefined) return messages.errors.unknownCode({ code: message.code });
	return typeof entry === 'string' ? entry : entry(message.params ?? {});
}
