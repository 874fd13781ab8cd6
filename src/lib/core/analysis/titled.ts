import type { Message } from '../outcome';

/** Params of messages that name a variable. */
const NAMING = ['item', 'other'] as const;

/** A message in which variables are called what tables call them. */
export function titled<Code extends string>(
	message: Message<Code>,
	titleOf: (name: string) => string
): Message<Code> {
	const { params } = message;
	if (!params) return message;
	const named = NAMING.flatMap((key) =>
		typeof params[key] === 'string' ? [[key, titleOf(params[key])] as const] : []
	);
	return { ...message, params: { ...params, ...Object.fromEntries(named) } };
}
