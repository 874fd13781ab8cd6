import type { Message } from '../outcome';
import { layout } from '../recipe/dataset/facts';
import { anyNumber, longText, MOST_VARIABLES } from '../recipe/dataset/limits';
import { byName, either, list, number, object, optional, text, wholeNumber } from '../recipe/shape';

/** How many of something. */
export const count = wholeNumber(0, Number.MAX_SAFE_INTEGER);
/** Sizes of files: those of the invented country are 0. */
export const byteCount = number(0, Number.MAX_SAFE_INTEGER);
export const texts = list(longText, 0, MOST_VARIABLES);

/** Something said to the reader, with what fills its gaps. */
export const message = object<Message>({
	code: text(200),
	params: optional(byName(either(anyNumber, longText), 1000))
});
export const messages = list(message, 0, MOST_VARIABLES);

/** What every report says of its file. */
export const reportedFile = {
	fileName: longText,
	bytes: byteCount,
	fingerprint: longText,
	layout,
	rows: count
};
