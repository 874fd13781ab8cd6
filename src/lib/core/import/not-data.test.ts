import { expect, it } from 'vitest';
import { isNotData } from './not-data';

it.each([
	'README.md',
	'a/LICENCES.md',
	'LICENSE-Apache-2.0.txt',
	'license',
	'lag.R',
	'c:\\x\\lag.SPS',
	'a.pdf'
])('%s is no data', (name) => {
	expect(isNotData(name)).toBe(true);
});

it.each([
	'svar.csv',
	'lisenser.xlsx',
	'readmeg.csv',
	'notices2024.csv',
	'notice-2024.csv',
	'data',
	'tall.txt',
	'md',
	'R',
	'x.md.csv'
])('%s may be data', (name) => {
	expect(isNotData(name)).toBe(false);
});
