import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellsOf, inspect, utf16, utf8 } from './fixtures';
import type { DateOrder, DecimalMark, ThousandsMark } from './types';

/**
 * Round trips over ways of writing: invented numbers, dates and texts are printed by the few lines here, which share
 * nothing with the reader, and must be read as they were. Seeded, so that a failure can be repeated.
 */
const SEED = 20241122;
const RUNS = 300;

const SEPARATORS = ['\t', ';', ',', '|'] as const;
const DECIMALS: [DecimalMark, string][] = [
	['comma', ','],
	['point', '.']
];
const THOUSANDS: [ThousandsMark, string][] = [
	['none', ''],
	['space', ' '],
	['space', '\u00a0'],
	['space', '\u202f'],
	['point', '.'],
	['comma', ','],
	['apostrophe', "'"]
];

/** A whole number and a count of decimals: exact, unlike an invented double. */
const number = fc.record({
	units: fc.integer({ min: -999_999_999, max: 999_999_999 }),
	decimals: fc.integer({ min: 0, max: 4 })
});

function print(units: number, decimals: number, mark: string, thousands: string): string {
	const digits = String(Math.abs(units)).padStart(decimals + 1, '0');
	const whole = digits.slice(0, digits.length - decimals);
	const parts: string[] = [];
	for (let end = whole.length; end > 0; end -= 3) parts.unshift(whole.slice(Math.max(0, end - 3), end));
	const fraction = decimals > 0 ? mark + digits.slice(digits.length - decimals) : '';
	return `${units < 0 ? '-' : ''}${parts.join(thousands)}${fraction}`;
}

const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;

const locale = fc
	.record({
		decimal: fc.constantFrom(...DECIMALS),
		thousands: fc.constantFrom(...THOUSANDS),
		separator: fc.constantFrom(...SEPARATORS)
	})
	.filter(({ decimal, thousands }) => decimal[0] !== thousands[0]);

describe('round trips', () => {
	it('of numbers, when the format is chosen', () => {
		fc.assert(
			fc.property(locale, fc.array(number, { minLength: 1, maxLength: 30 }), (how, numbers) => {
				const texts = numbers.map((n) => print(n.units, n.decimals, how.decimal[1], how.thousands[1]));
				const file = ['nr', ...texts].map((text, i) => `r${i}${how.separator}${quote(text)}`).join('\n');
				const { table, columns } = inspect(file, {
					separator: how.separator,
					columns: [{ column: 1, type: 'number', decimal: how.decimal[0], thousands: how.thousands[0] }]
				});
				const expected = numbers.map((n) => Number(print(n.units, n.decimals, '.', '')) + 0);
				expect(cellsOf(table.columns[1]).map((value) => Number(value) + 0)).toEqual(expected);
				// '-0,00' is the one text that is not printed again as it stood.
				const zeros = numbers.filter((n) => n.units === 0).length;
				expect(columns[1].unreadable).toBe(0);
				expect(columns[1].printedDifferently).toBeLessThanOrEqual(zeros);
			}),
			{ seed: SEED, numRuns: RUNS }
		);
	});

	it('of numbers, when a column shows how it is written', () => {
		// These make the column speak for itself: a decimal that is not three digits long, and two thousands.
		const telling = [
			{ units: 1_234_567_85, decimals: 2 },
			{ units: 15, decimals: 1 }
		];
		fc.assert(
			fc.property(locale, fc.array(number, { maxLength: 30 }), (how, numbers) => {
				const all = [...telling, ...numbers];
				const texts = all.map((n) => print(n.units, n.decimals, how.decimal[1], how.thousands[1]));
				const rows = texts.map((text, i) => `r${i}${how.separator}${quote(text)}`);
				const { table, columns } = inspect(`navn${how.separator}tall\n${rows.join('\n')}\n`);
				const expected = all.map((n) => Number(print(n.units, n.decimals, '.', '')) + 0);
				expect(columns[1].type).toBe('number');
				expect(columns[1].number).toMatchObject({ decimal: how.decimal[0], thousands: how.thousands[0] });
				expect(cellsOf(table.columns[1]).map((value) => Number(value) + 0)).toEqual(expected);
			}),
			{ seed: SEED, numRuns: RUNS }
		);
	});

	it('of dates in every order', () => {
		const orders: [DateOrder, string][] = [
			['ymd', '-'],
			['ymd', '/'],
			['dmy', '.'],
			['dmy', '/'],
			['dmy', '-'],
			['mdy', '/']
		];
		const day = fc.date({ min: new Date('1800-01-01'), max: new Date('2199-12-31'), noInvalidDate: true });
		fc.assert(
			fc.property(fc.constantFrom(...orders), fc.array(day, { minLength: 1 }), ([order, mark], days) => {
				// The 31st makes day and month tell apart.
				const all = [new Date('2024-12-31'), ...days];
				const texts = all.map((date) => {
					const [y, m, d] = date.toISOString().slice(0, 10).split('-');
					return [...order].map((part) => ({ y, m, d })[part]).join(mark);
				});
				const { table, columns } = inspect(`navn;dato\n${texts.map((text) => `x;${text}`).join('\n')}\n`);
				expect(columns[1]).toMatchObject({ type: 'date', dateOrder: order, printedDifferently: 0 });
				expect(cellsOf(table.columns[1])).toEqual(all.map((date) => Math.floor(date.getTime() / 86_400_000)));
			}),
			{ seed: SEED, numRuns: RUNS }
		);
	});

	it('of texts with quotes, separators and line breaks, in every encoding', () => {
		const text = fc
			.string({ unit: fc.constantFrom(...'abcæøåÆČ "";,|\t\n.1'), maxLength: 12 })
			.map((content) => `t${content}t`);
		const row = fc.tuple(text, text, text);
		const encode = [
			utf8,
			(content: string) => utf8(`\ufeff${content}`),
			(content: string) => utf16(content, 'le', true),
			(content: string) => utf16(content, 'be', true)
		];
		fc.assert(
			fc.property(
				fc.array(row, { minLength: 1, maxLength: 20 }),
				fc.constantFrom(...SEPARATORS),
				fc.constantFrom(...encode),
				(rows, separator, toBytes) => {
					const lines = [['en', 'to', 'tre'], ...rows].map((cells) => cells.map(quote).join(separator));
					const { table } = inspect(toBytes(lines.join('\r\n')), { separator });
					const read = rows.map((_, i) => table.columns.map((column) => cellsOf(column)[i]));
					expect(read).toEqual(rows);
					const linesBefore = rows.map(
						(_, i) =>
							lines
								.slice(0, i + 1)
								.join('\r\n')
								.split('\n').length
					);
					expect(Array.from(table.lines)).toEqual(linesBefore.map((count) => count + 1));
				}
			),
			{ seed: SEED, numRuns: RUNS }
		);
	});
});
