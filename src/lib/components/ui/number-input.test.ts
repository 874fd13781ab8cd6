import { expect, it } from 'vitest';
import { asTyped, readTyped } from './number-input';

it('reads a value with comma or point', () => {
	expect(readTyped('3,5', {})).toEqual({ kind: 'value', value: 3.5 });
	expect(readTyped('3.5', {})).toEqual({ kind: 'value', value: 3.5 });
});

it('tells what is wrong', () => {
	expect(readTyped('mye', {})).toEqual({ kind: 'notANumber' });
	expect(readTyped('', {})).toEqual({ kind: 'notANumber' });
	expect(readTyped('-1', { min: 0 })).toEqual({ kind: 'tooSmall', limit: 0 });
	expect(readTyped('2,5', { whole: true })).toEqual({ kind: 'notWhole' });
	expect(readTyped('101', { max: 100 })).toEqual({ kind: 'tooLarge', limit: 100 });
});

it('allows the bounds themselves, and an empty field that is optional', () => {
	expect(readTyped('0', { min: 0, max: 0 })).toEqual({ kind: 'value', value: 0 });
	expect(readTyped(' ', { optional: true })).toEqual({ kind: 'value', value: null });
});

it('writes values without the noise of doubles', () => {
	expect(asTyped(0.1 + 0.2, ',')).toBe('0,3');
	expect(asTyped(47, '.')).toBe('47');
	expect(asTyped(null, ',')).toBe('');
	expect(asTyped(NaN, ',')).toBe('');
});
