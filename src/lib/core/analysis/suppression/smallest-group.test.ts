import { describe, expect, it } from 'vitest';
import type { AnalysisSpec } from '../types';
import { atLeastDemanded, smallestGroupOf } from './smallest-group';

const facts = {
	version: 1,
	id: 'a',
	name: '',
	note: '',
	dataset: 'd',
	filter: null,
	split: null,
	weighted: true
};
const spec = (fields: object) => ({ ...facts, ...fields }) as unknown as AnalysisSpec;

const KINDS = [
	['meanTable', 'limit'],
	['categoryWave', 'limit'],
	['crossTable', 'limit'],
	['likert', 'hiddenBelow']
] as const;

describe('the smallest group of a project', () => {
	it.each(KINDS)('raises the limit of a %s that is below it, and no other', (type, field) => {
		for (const [own, demanded, expected] of [
			[null, 8, 8],
			[5, 8, 8],
			[8, 8, 8],
			[10, 8, 10],
			[5, null, 5],
			[null, null, null]
		]) {
			const before = spec({ type, [field]: own });
			expect(smallestGroupOf(atLeastDemanded(before, demanded))).toBe(expected);
			expect(smallestGroupOf(before)).toBe(own);
		}
	});

	it('counts a cross table without a limit as one that hides nothing', () => {
		expect(smallestGroupOf(spec({ type: 'crossTable' }))).toBeNull();
		expect(smallestGroupOf(atLeastDemanded(spec({ type: 'crossTable' }), 5))).toBe(5);
	});

	it('leaves kinds alone that cannot hide groups', () => {
		const descriptives = spec({ type: 'descriptives' });
		expect(smallestGroupOf(descriptives)).toBeUndefined();
		expect(atLeastDemanded(descriptives, 8)).toBe(descriptives);
	});
});
