import { describe, expect, it } from 'vitest';
import { starLevelsOf, withStarLevels } from './star-levels';
import type { AnalysisSpec } from './types';

const spec = (fields: object) =>
	({ version: 1, id: 'a', name: '', note: '', ...fields }) as unknown as AnalysisSpec;

describe('levels of stars', () => {
	it('are given to regressions and correlations', () => {
		for (const before of [
			spec({ type: 'regression', starLevels: [0.1, 0.05] }),
			spec({ type: 'correlation', levels: [0.05, 0.01] })
		]) {
			const levels = [0.05, 0.01, 0.001];
			const after = withStarLevels(before, levels);
			expect(starLevelsOf(after)).toEqual(levels);
			expect(starLevelsOf(after)).not.toBe(levels);
			expect(starLevelsOf(before)).not.toEqual(levels);
		}
	});

	it('of a published table that is checked stay those of the publication', () => {
		const checker = spec({ type: 'checker', starLevels: [0.1] });
		expect(starLevelsOf(checker)).toBeUndefined();
		expect(withStarLevels(checker, [0.05])).toBe(checker);
	});
});
