import { expect } from 'vitest';
import en from '../../../src/lib/i18n/en';
import { messageText } from '../../../src/lib/i18n/message-text';
import nb from '../../../src/lib/i18n/nb';
import nn from '../../../src/lib/i18n/nn';
import { inWords } from '../../../src/lib/core/report/words';
import type { AnalysisResult } from '../../../src/lib/core/analysis/types';

/**
 * What holds of every result: something is there; numbers are numbers, in plots too; rows fit their columns; ids are
 * unique; every text has words in every language, without gaps.
 */
export function expectSound(result: AnalysisResult): void {
	for (const { parts } of result.sections) {
		expect(parts.length).toBeGreaterThan(0);
		for (const part of parts) {
			if (part.kind === 'table') {
				const { columns, rows } = part.table;
				expect(new Set(columns.map(({ id }) => id)).size).toBe(columns.length);
				expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
				for (const { cells } of rows) {
					expect(cells.length).toBe(columns.length);
					for (const { value } of cells)
						if (typeof value === 'number') expect(value).toSatisfy(Number.isFinite);
				}
			}
			if (part.kind === 'plot')
				expect(JSON.stringify(part.plot)).toBe(
					JSON.stringify(part.plot, (_, value: unknown) =>
						typeof value === 'number' && !Number.isFinite(value) ? 'no number' : value
					)
				);
		}
	}
	for (const messages of [nb, nn, en]) {
		const worded = JSON.stringify(inWords(result, (message) => messageText(messages, message)));
		expect(worded).not.toMatch(/undefined|NaN|Infinity|∞|\[object/);
		const unknown = messages.errors.unknownCode({ code: '' }).slice(0, 12);
		expect(worded).not.toContain(unknown);
	}
}
