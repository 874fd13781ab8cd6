import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginKeys, newKey } from '../../src/lib/core/analysis/allocation/begin';
import { EMPTY_ROW } from '../../src/lib/core/analysis/published-difference/types';
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

	it('is whole whatever rows, columns and keys are called', () => {
		const text = fc.oneof(
			fc.string({ unit: 'binary', maxLength: 12 }),
			fc.constantFrom('"', "'", '`', '\\', '\\"', '#', 'a\nb', '"); quit("no', '%', '')
		);
		fc.assert(
			fc.property(fc.array(text, { minLength: 6, maxLength: 6 }), (words) => {
				const [a, b, c, d, e, f] = words;
				const facts = { version: 1, id: 'a', name: a, note: b } as const;
				const rows = [a, b, c].map((name) => ({ ...EMPTY_ROW, name, n: '20', mean: '3,5', sd: '0,9' }));
				const items = { first: d, second: e };
				const chosen = { design: 'groups', pairwise: 'holm', allTests: true, confidence: 0.95 } as const;
				const key = { ...newKey('k', [`c${d}`]), id: `k${e}`, name: f };
				const columns = [{ id: `c${d}`, name: c, role: 'number' as const }];
				const counties = words.map((name, at) => ({ number: `${at}${name}`, name, cells: ['1'] }));
				const specs = [
					{ ...facts, ...chosen, type: 'publishedDifference' as const, rows, items },
					{ ...facts, ...beginKeys(), type: 'allocation' as const, columns, counties, keys: [key] }
				];
				for (const spec of specs) {
					const code = freeCode(spec);
					if (!code.ok) throw new Error(code.problem.code);
					expect(openInR(codeText(code.value, 'r', () => words.join(' ')))).toBe('');
				}
			})
		);
	});
});
