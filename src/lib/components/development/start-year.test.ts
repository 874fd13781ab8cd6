import { expect, it } from 'vitest';
import { startFrom } from './start-year';

const years = ['2020-21', '2021-22', '2022-23', '2023-24'];
const drawn = (name: string) => ({ name, municipalities: ['9001'], exceptions: [] });

it.each([
	['the school year that begins in the year of the draw', [drawn('Uttrekk 2022')], '9001', '2022-23'],
	['the first of several', [drawn('2023'), drawn('2021, gjennomsnitt')], '9001', '2021-22'],
	['nothing for others', [drawn('Uttrekk 2022')], '9002', null],
	['nothing without a year', [drawn('Forrige uttrekk')], '9001', null],
	['nothing where the data end before', [drawn('2025')], '9001', null],
	['the first year of the data where it is that of the draw', [drawn('2020')], '9001', '2020-21'],
	['nothing where the data begin later: they do not hold that year', [drawn('2010')], '9001', null]
])('%s', (_, draws, number, expected) => expect(startFrom(draws, number, years)).toBe(expected));
