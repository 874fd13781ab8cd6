import { expect, it } from 'vitest';
import { formatDate, formatDateTime, formatTime } from './dates';

const time = new Date(2025, 2, 3, 9, 5);

it('writes dates in each language', () => {
	expect(formatDate(time, 'nb')).toBe('3. mars 2025');
	expect(formatDate(time, 'en')).toBe('3 March 2025');
});

it('writes the time of day with two digits', () => {
	expect(formatTime(time)).toBe('09:05');
});

it('joins date and time', () => {
	expect(formatDateTime(time, 'nn')).toBe('3. mars 2025 kl. 09:05');
	expect(formatDateTime(time, 'en')).toBe('3 March 2025, 09:05');
});
