import { describe, expect, it } from 'vitest';
import { CELL } from '../table/types';
import { mergeParts } from './merge';
import type { SourceCell } from './panel-writer';

const part = (value: number, pupils: number, halfWidth = NaN): SourceCell => ({
	kind: CELL.value,
	value,
	pupils,
	halfWidth,
	table: 0,
	line: 7,
	preliminary: false
});
const empty = (kind: SourceCell['kind']): SourceCell => ({ ...part(NaN, NaN), kind });

describe('mergeParts', () => {
	it('is the mean weighted by pupils (10·1 + 20·3 = 70; 70 / 4)', () => {
		expect(mergeParts([part(10, 1), part(20, 3)])).toMatchObject({
			kind: CELL.value,
			value: 17.5,
			pupils: 4,
			line: 7
		});
	});

	it('has the half-width of a weighted mean of independent means (3-4-5 triangle)', () => {
		expect(mergeParts([part(1, 50, 6), part(1, 50, 8)]).halfWidth).toBeCloseTo(5, 12);
		expect(mergeParts([part(1, 50, 6), part(1, 50)]).halfWidth).toBeNaN();
	});

	it('is suppressed if all parts are, missing if one part is not known', () => {
		expect(mergeParts([empty(CELL.suppressed), empty(CELL.suppressed)])).toMatchObject({
			kind: CELL.suppressed,
			value: NaN
		});
		for (const other of [empty(CELL.suppressed), empty(CELL.missing), part(5, NaN), part(5, 0)]) {
			expect(mergeParts([part(10, 1), other])).toMatchObject({ kind: CELL.missing, value: NaN, pupils: NaN });
		}
	});

	it('is preliminary if any part is', () => {
		expect(mergeParts([part(1, 1), { ...part(2, 1), preliminary: true }]).preliminary).toBe(true);
	});
});
