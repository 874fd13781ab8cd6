import { expect, test } from 'vitest';
import type { DrawResult } from '$lib/core/selection/types';
import en from '$lib/i18n/en';
import nb from '$lib/i18n/nb';
import { limitChange } from './change-sentences';
import { averagePlace } from './sentences';

test('a place is counted among the drawn, though some with a higher share were left out', () => {
	const result = {
		order: Uint32Array.of(2, 0, 3, 1),
		drawn: Uint8Array.of(1, 1, 0, 0)
	} as unknown as DrawResult;
	expect(averagePlace(result, 0)).toBe(1);
	expect(averagePlace(result, 1)).toBe(2);
});

test('a share is moved by percentage points, other limits by their own unit', () => {
	const share = { decimals: 1, unit: 'percent' } as const;
	expect(limitChange({ messages: nb, style: 'norwegian' }, share, -0.1)).toBe('0,1 prosentpoeng lavere');
	expect(limitChange({ messages: en, style: 'english' }, share, 2)).toBe('2.0 percentage points higher');
	const points = { decimals: 0, unit: 'scalePoints' } as const;
	expect(limitChange({ messages: nb, style: 'norwegian' }, points, 1)).toBe('1 poeng høyere');
	expect(limitChange({ messages: en, style: 'english' }, points, -1)).toBe('1 point lower');
	const mean = { decimals: 1, unit: 'mean' } as const;
	expect(limitChange({ messages: nb, style: 'norwegian' }, mean, 0.1)).toBe('0,1 høyere');
});
