import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CELL } from '../../table/types';
import { cellsOf, inspect, readOne } from './fixtures';
import { isWeak } from './number-format';
import type { ColumnChoice } from './types';

/**
 * What must never happen to a number or a code, whatever stands around it. Numbers are printed by the few lines
 * here, which share nothing with the reader. Seeded, so that a failure can be repeated.
 */
const SEED = 20241122;
const RUNS = 500;

const DECIMALS = [',', '.'] as const;
const THOUSANDS = ['', ' ', '\u00a0', '\u202f', '.', ',', "'", '’'] as const;
const SEPARATORS = [';', '\t', ',', '|'] as const;

interface Locale {
	decimal: string;
	thousands: string;
}
const locale: fc.Arbitrary<Locale> = fc
	.record({ decimal: fc.constantFrom(...DECIMALS), thousands: fc.constantFrom(...THOUSANDS) })
	.filter(({ decimal, thousands }) => decimal !== thousands);
const number = fc.record({
	units: fc.integer({ min: -99_999_999, max: 99_999_999 }),
	decimals: fc.integer({ min: 0, max: 4 })
});
/** Numbers that can be taken for others: one group of thousands, or three decimals. */
const doubtful = fc.record({
	units: fc.integer({ min: 1000, max: 999_999 }),
	decimals: fc.constantFrom(0, 3)
});
type Exact = { units: number; decimals: number };

function print({ units, decimals }: Exact, { decimal, thousands }: Locale): string {
	const digits = String(Math.abs(units)).padStart(decimals + 1, '0');
	const whole = digits.slice(0, digits.length - decimals);
	const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thousands);
	return `${units < 0 ? '-' : ''}${grouped}${decimals > 0 ? decimal + digits.slice(-decimals) : ''}`;
}
const valueOf = (exact: Exact): number => Number(print(exact, { decimal: '.', thousands: '' })) + 0;

const choice: fc.Arbitrary<Omit<ColumnChoice, 'column'>> = fc.record(
	{
		type: fc.constantFrom('number' as const, 'percent' as const, 'text' as const),
		decimal: fc.constantFrom('comma' as const, 'point' as const),
		thousands: fc.constantFrom('none', 'space', 'point', 'comma', 'apostrophe')
	},
	{ requiredKeys: [] }
);
const words = fc.constantFrom(
	'Vet ikke',
	'ca. 5',
	'n/a',
	'-',
	'*',
	'..',
	'0301',
	'12.05.2024',
	'1/2',
	'',
	'10 %'
);
const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;

describe('0,435', () => {
	const fraction = fc
		.record({
			digits: fc.integer({ min: 0, max: 999 }),
			mark: fc.constantFrom(',', '.'),
			sign: fc.constantFrom('', '-')
		})
		.map(({ digits, mark, sign }) => ({
			text: `${sign}0${mark}${String(digits).padStart(3, '0')}`,
			digits,
			sign
		}));

	it('is never 435, whatever stands beside it and whatever is chosen', () => {
		fc.assert(
			fc.property(
				fraction,
				locale,
				fc.array(number, { maxLength: 12 }),
				fc.array(words, { maxLength: 3 }),
				fc.constantFrom(...SEPARATORS),
				fc.option(choice),
				({ text, digits, sign }, how, numbers, others, separator, chosen) => {
					const cells = [...numbers.map((one) => print(one, how)), ...others, text];
					const file = [
						'navn' + separator + 'tall',
						...cells.map((cell, i) => `r${i}${separator}${quote(cell)}`)
					];
					const { table, columns } = inspect(file.join('\n'), {
						separator,
						columns: chosen ? [{ column: 1, ...chosen }] : []
					});
					const column = table.columns[1];
					const read = cellsOf(column)[cells.length - 1];
					if (column.type === 'text') return void expect(read).toBe(text);
					// Its own value, or none: then the line is listed.
					const value = Number(`${sign}0.${String(digits).padStart(3, '0')}`);
					if (column.kinds[cells.length - 1] === CELL.value) expect(Number(read) + 0).toBe(value + 0);
					else expect(columns[1].unreadable).toBeGreaterThan(0);
				}
			),
			{ seed: SEED, numRuns: 2 * RUNS }
		);
	});
});

describe('0301', () => {
	const code = fc
		.tuple(fc.integer({ min: 0, max: 99_999 }), fc.constantFrom('0', '00'))
		.map(([digits, zeros]) => zeros + digits);

	it('stays text, whatever stands beside it', () => {
		fc.assert(
			fc.property(code, locale, fc.array(number, { maxLength: 12 }), (text, how, numbers) => {
				const cells = [...numbers.map((one) => print(one, how)), text];
				const { values, reading } = readOne(cells);
				expect(reading.type).toBe('text');
				expect(values).toEqual(cells);
			}),
			{ seed: SEED, numRuns: RUNS }
		);
	});

	it('chosen as a number it is one, and listed as printed differently', () => {
		fc.assert(
			fc.property(code, (text) => {
				const { values, reading } = readOne([text], { columns: [{ column: 1, type: 'number' }] });
				expect(values).toEqual([Number(text)]);
				expect(reading.printedDifferently).toBe(1);
			}),
			{ seed: SEED, numRuns: 100 }
		);
	});
});

describe('a column in which marks are mixed', () => {
	it('is never silently misread: another value than was meant is listed, or the other reading is shown', () => {
		let misread = 0;
		fc.assert(
			fc.property(
				fc.uniqueArray(locale, {
					minLength: 2,
					maxLength: 2,
					selector: ({ decimal, thousands }) => decimal + thousands
				}),
				fc.array(fc.tuple(fc.oneof(number, doubtful, doubtful), fc.integer({ min: 0, max: 1 })), {
					minLength: 1,
					maxLength: 25
				}),
				(locales, cells) => {
					const texts = cells.map(([one, which]) => print(one, locales[which]));
					const { values, kinds, reading } = readOne(texts);
					if (reading.type === 'text') return void expect(values).toEqual(texts);
					cells.forEach(([one], row) => {
						if (kinds[row] !== CELL.value) return void expect(reading.unreadable).toBeGreaterThan(0);
						if (Number(values[row]) + 0 === valueOf(one)) return;
						misread++;
						const isListed = reading.faults.some(({ line }) => line === row + 2);
						expect(isListed || reading.alternatives.length === 2).toBe(true);
					});
				}
			),
			{ seed: SEED, numRuns: 4 * RUNS }
		);
		expect(misread).toBeGreaterThan(50);
	});

	it('a file with one locale throughout is read right, or says that it can be read in two ways', () => {
		let right = 0;
		fc.assert(
			fc.property(locale, fc.array(doubtful, { minLength: 1, maxLength: 25 }), (how, numbers) => {
				const texts = numbers.map((one) => print(one, how));
				const { values, reading, notes } = readOne(texts);
				const isRight =
					reading.type !== 'text' && numbers.every((one, row) => Number(values[row]) + 0 === valueOf(one));
				if (isRight) return void right++;
				// Text keeps what stands there. A number read otherwise is one of "1.234" without evidence.
				if (reading.type === 'text') return void expect(values).toEqual(texts);
				const isSaid = notes.includes('delimited.ambiguousNumber') && isWeak(reading.reason);
				expect(isSaid || reading.unreadable + reading.printedDifferently > 0).toBe(true);
			}),
			{ seed: SEED, numRuns: 4 * RUNS }
		);
		expect(right).toBeGreaterThan(RUNS);
	});
});

describe('percents', () => {
	it('are as written, whatever stands before the sign', () => {
		const sign = fc.constantFrom('%', ' %', '\u00a0%', '\u202f%');
		fc.assert(
			fc.property(
				fc.array(number, { minLength: 2, maxLength: 20 }),
				sign,
				fc.constantFrom(...DECIMALS),
				(numbers, after, decimal) => {
					const how = { decimal, thousands: '' };
					// Two decimals tell the mark.
					const all = [{ units: 1234, decimals: 2 }, ...numbers];
					const { values, reading } = readOne(all.map((one) => print(one, how) + after));
					expect(reading).toMatchObject({ type: 'percent', unreadable: 0 });
					expect(values.map((value) => Number(value) + 0)).toEqual(all.map(valueOf));
				}
			),
			{ seed: SEED, numRuns: RUNS }
		);
	});
});
