import type { Message } from '../outcome';
import { anyNumber, longText, MOST_VARIABLES } from '../recipe/dataset/limits';
import { byName, either, list, object, optional, text } from '../recipe/shape';

/** Something said to the reader, with what fills its gaps. */
export const message = object<Message>({
	code: text(200),
	params: optional(byName(either(anyNumber, longText), 1000))
});

export const messages = list(message, 0, MOST_VARIABLES);
