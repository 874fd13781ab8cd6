import type { Message } from '$lib/core/outcome';
import { messageText } from '$lib/i18n/message-text';
import type { Messages } from '$lib/i18n/types';

/**
 * Why there is no result, in words. The message may come from a file, with a code or params that no sentence is made for:
 * then it is told as one without words.
 */
export function reasonOf(messages: Messages, problem: Message): string {
	try {
		return messageText(messages, problem);
	} catch {
		return messages.errors.unknownCode({ code: problem.code });
	}
}
