import { describe, expect, it } from 'vitest';
import { builtInMeaning, formatMeaning } from './number-format';

/** What Excel shows for a number in each format: ECMA-376 part 1, 18.8.30 and 18.8.31, and Norwegian workbooks. */
describe('formatMeaning', () => {
	it.each([
		['General', 'number'],
		['0.00', 'number'],
		['#,##0.00\\ "kr"', 'number'],
		['[$kr-414]\\ #,##0', 'number'],
		['0.00E+00', 'number'],
		['[Red]0;[Blue]-0', 'number'],
		['0" dager"', 'number'],
		['_ * #,##0_ ;_ * \\-#,##0_ ', 'number'],
		['0.0%', 'percent'],
		['0\\ %', 'percent'],
		['"%"0', 'number'],
		['dd.mm.yyyy', 'date'],
		['[$-414]d/\\ mmm\\ yyyy;@', 'date'],
		['mmm', 'date'],
		['yyyy\\-mm\\-dd\\Thh:mm:ss', 'dateTime'],
		['dd.mm.yyyy h:mm AM/PM', 'dateTime'],
		['hh:mm', 'time'],
		['mm:ss.0', 'time'],
		['h AM/PM', 'time'],
		['[h]:mm:ss', 'time'],
		['[mm]:ss', 'time'],
		['0;yyyy', 'number']
	])('%s is a %s', (code, meaning) => {
		expect(formatMeaning(code)).toBe(meaning);
	});
});

describe('builtInMeaning', () => {
	it('knows the formats that have no code in the file', () => {
		const ids = [0, 1, 4, 9, 10, 11, 13, 14, 17, 18, 21, 22, 23, 37, 45, 47, 48, 49, 163];
		expect(ids.map(builtInMeaning)).toEqual([
			'number',
			'number',
			'number',
			'percent',
			'percent',
			'number',
			'number',
			'date',
			'date',
			'time',
			'time',
			'dateTime',
			'number',
			'number',
			'time',
			'time',
			'number',
			'number',
			'number'
		]);
	});
});
