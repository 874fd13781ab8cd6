import { safeName } from '$lib/core/syntax/project/safe-name';
import { codeText } from '$lib/core/syntax/code-text';
import type { ReadyFile, WordedFile } from '$lib/core/syntax/project/types';
import { messageText } from '$lib/i18n/message-text';
import type { Messages } from '$lib/i18n/types';
import type { Message } from '$lib/core/outcome';

/** Files of the zip in the reader's language: comments of code, and the explanation. */
export function wordedFiles(files: readonly WordedFile[], messages: Messages): ReadyFile[] {
	const say = (message: Message) => messageText(messages, message);
	return files.map(({ path, as, lines }) => {
		if (as === 'text') {
			const text = lines.map((line) => (typeof line === 'string' ? line : say(line))).join('\r\n');
			return { path, text: `\uFEFF${text}\r\n` };
		}
		const text = codeText(lines, as, say);
		// SPSS knows UTF-8 by its mark.
		return { path, text: as === 'spss' ? `\uFEFF${text}` : text };
	});
}

/** What the zip is called. */
export const zipName = (name: string, messages: Messages): string =>
	`${safeName(name, 'prosjekt')}-${messages.bundle.fileWord}.zip`;
