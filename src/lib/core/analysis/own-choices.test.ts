import { describe, expect, it } from 'vitest';
import { withOwnChoices } from './own-choices';
import { starLevelsOf } from './star-levels';
import { smallestGroupOf } from './suppression/smallest-group';
import type { AnalysisSpec } from './types';

const spec = (fields: object) =>
	({ version: 1, id: 'a', name: '', note: '', ...fields }) as unknown as AnalysisSpec;

describe('what a person has chosen for new analyses', () => {
	const chosen = { starLevels: [0.05, 0.01], smallestGroup: 5 };

	it('is given to kinds that have it', () => {
		expect(smallestGroupOf(withOwnChoices(spec({ type: 'meanTable', limit: 8 }), chosen))).toBe(5);
		const regression = spec({ type: 'regression', starLevels: [0.1] });
		expect(starLevelsOf(withOwnChoices(regression, chosen))).toEqual([0.05, 0.01]);
	});

	it('changes nothing where nothing is chosen, or the kind has no such', () => {
		const table = spec({ type: 'meanTable', limit: 8 });
		expect(withOwnChoices(table, { starLevels: null, smallestGroup: null })).toBe(table);
		const text = spec({ type: 'text' });
		expect(withOwnChoices(text, chosen)).toBe(text);
	});
});
