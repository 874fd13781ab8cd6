import type { Message } from '../outcome';
import { onOneLine } from './names';
import type { CodeLine } from './types';

/**
 * The text of code, with its messages as comments.
 * @param word the sentence of a message in the reader's language
 */
export function codeText(
	lines: readonly CodeLine[],
	program: 'r' | 'spss',
	word: (message: Message) => string
): string {
	const comment = (message: Message) => {
		const sentence = onOneLine(word(message));
		// A comment of SPSS ends at a point at the end of a line, and nowhere else as long as it is one line.
		return program === 'r' ? `# ${sentence}` : `* ${sentence.replace(/[.\s]+$/, '')}.`;
	};
	return `${lines.map((line) => (typeof line === 'string' ? line : comment(line))).join('\n')}\n`;
}
