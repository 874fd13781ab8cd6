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
	['the first year where the data begin later', [drawn('2010')], '9001', '2020-21']
])('%s', (_, draws, number, expected) => expect(startFrom(draws, number, years)).toBe(expected));
