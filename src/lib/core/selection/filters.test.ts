import { expect, test } from 'vitest';
import { endYear } from './filters';
import { populationAt } from './prepare';

test('the population of a draw is that of 1 January of the year in which the last school year ends', () => {
	expect(endYear('2024-25')).toBe(2025);
	expect(endYear('1999-00')).toBe(2000);
	expect(endYear('2024')).toBeNaN();
	expect(populationAt({ 2023: 100, 2025: 120 }, 2025)).toBe(120);
	expect(populationAt({ 2023: 100, 2025: 120 }, 2024)).toBe(100);
	expect(populationAt({ 2025: 120 }, 2024)).toBeNaN();
});
