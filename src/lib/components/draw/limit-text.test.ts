import { expect, test } from 'vitest';
import { limitText } from './limit-text';

test('a computed limit shows one decimal more than the published values', () => {
	expect(limitText({ decimals: 0, step: 1 }, 47, 'norwegian')).toBe('47');
	expect(limitText({ decimals: 0, step: 1 }, 46.7, 'norwegian')).toBe('46,7');
	expect(limitText({ decimals: 1, step: 0.1 }, 0.1 * 3, 'norwegian')).toBe('0,3');
	expect(limitText({ decimals: 1, step: 0.1 }, 28.95, 'english')).toBe('28.95');
	expect(limitText({ decimals: 1, step: 0.1 }, NaN, 'english')).toBe('–');
});
