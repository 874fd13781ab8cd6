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
	const comment = (message: Message, at: number) => {
		const sentence = onOneLine(word(message));
		// A comment of SPSS ends at a point at the end of a line, and nowhere else as long as it is one line.
		// What it takes for the beginning of another comment would hide that point.
		if (program === 'spss') return `* ${sentence.replaceAll('/*', '/ *').replace(/[.\s]+$/, '')}.`;
		const next = lines.slice(at).find((line) => typeof line === 'string') ?? '';
		return `${/^ */.exec(next)?.[0] ?? ''}# ${sentence}`;
	};
	return `${lines.map((line, at) => (typeof line === 'string' ? line : comment(line, at))).join('\n')}\n`;
}
