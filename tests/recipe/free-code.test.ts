import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeText } from '../../src/lib/core/syntax/code-text';
import { freeCode } from '../../src/lib/core/syntax/free';
import { openInR } from '../../src/lib/core/syntax/testing/open-in-r';
import { LANGUAGES, loadMessages } from '../../src/lib/i18n';
import { messageEntry, messageText } from '../../src/lib/i18n/message-text';
import { ANALYSES } from './arbitrary-analysis';

const catalogues = await Promise.all(LANGUAGES.map(loadMessages));

describe('R code of what somebody has typed', () => {
	const kinds = ['publishedDifference', 'allocation', 'applications', 'checker', 'text'] as const;
	it.each(kinds)('%s: closes every quote and bracket, and is worded in every language', (kind) => {
		fc.assert(
			fc.property(ANALYSES[kind], (spec) => {
				const code = freeCode(spec);
				const messages = code.ok ? code.value.filter((line) => typeof line !== 'string') : [code.problem];
				for (const catalogue of catalogues) {
					for (const { code: id } of messages) expect(messageEntry(catalogue, id), id).toBeDefined();
					if (code.ok)
						expect(openInR(codeText(code.value, 'r', (message) => messageText(catalogue, message)))).toBe('');
				}
			}),
			{ numRuns: 100 }
		);
	});
});
