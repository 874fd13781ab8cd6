import { describe, expect, it } from 'vitest';
import { CELL } from '../../table/types';
import { inspect, readOne } from './fixtures';

/** Expected values by hand. */
describe('numbers', () => {
	it.each([
		['comma', ['1,5', '2,25', '-0,5', '1234,5'], [1.5, 2.25, -0.5, 1234.5]],
		['point', ['1.5', '2.25', '-0.5', '1234.5'], [1.5, 2.25, -0.5, 1234.5]],
		['minus sign', ['\u22121,5', '2'], [-1.5, 2]],
		['space', ['1 234', '12 345 678', '5'], [1234, 12345678, 5]],
		['no-break space', ['1\u00a0234,5', '5'], [1234.5, 5]],
		['narrow no-break space', ['1\u202f234,5', '5'], [1234.5, 5]],
		['points between thousands', ['1.234.567', '1.234,5', '12'], [1234567, 1234.5, 12]],
		['commas between thousands', ['1,234,567', '1,234.5', '12'], [1234567, 1234.5, 12]],
		['apostrophe', ["1'234", "1'234'567.5", '3'], [1234, 1234567.5, 3]],
		['zero before the mark', ['0,435', '0,125', '0,5'], [0.435, 0.125, 0.5]]
	])('%s', (_, cells, values) => {
		const one = readOne(cells);
		expect(one.reading.type).toBe('number');
		expect(one.values).toEqual(values);
		expect(one.reading.printedDifferently).toBe(0);
		expect(one.notes).toEqual([]);
	});

	it('reads percent signs and keeps the number as written', () => {
		const one = readOne(['12,5 %', '7%', '100\u00a0%']);
		expect(one.values).toEqual([12.5, 7, 100]);
		expect(one.reading.type).toBe('percent');
		expect(one.reading.printedDifferently).toBe(0);
	});

	it('never reads 0,435 as 435, whatever is chosen', () => {
		for (const thousands of ['none', 'space', 'point', 'comma'] as const) {
			for (const decimal of ['comma', 'point'] as const) {
				const one = readOne(['0,435', '0.435', '1,5'], {
					columns: [{ column: 1, type: 'number', decimal, thousands }]
				});
				expect(one.values).not.toContain(435);
			}
		}
		expect(readOne(['0,435']).values).toEqual([0.435]);
		expect(readOne(['0,435', '0,125', '0,250', '850']).values).toEqual([0.435, 0.125, 0.25, 850]);
		expect(readOne(['0.435', '0.125', '0.250', '850']).values).toEqual([0.435, 0.125, 0.25, 850]);
		for (const mark of [',', '.']) {
			const million = ['1', '000', '000'].join(mark);
			const one = readOne([million, `0${mark}435`, ...Array<string>(20).fill(million)]);
			expect(one.values.slice(0, 2)).toEqual([1_000_000, NaN]);
		}
	});

	it.each([
		['leading zeros', ['0301', '1103'], 'tall', 'leadingZeros'],
		['a header that names a number', ['1103', '4601'], 'Kommunenummer', 'identifier'],
		['organisation numbers', ['974767880', '889640782'], 'enhet', 'identifier'],
		['municipalities under such a header', ['1103', '4601'], 'kommune', 'identifier'],
		['other texts', ['12', 'tolv', 'elleve'], 'tall', 'text'],
		['formulas', ['=1+2', '@sum', '+47 22 22'], 'tall', 'text'],
		['school years', ['2024-25', '2023-24'], 'tall', 'text']
	])('stay text: %s', (_, cells, header, reason) => {
		const one = readOne(cells, {}, header);
		expect(one.values).toEqual(cells);
		expect(one.reading).toMatchObject({ type: 'text', reason });
	});

	it('lists cells that are no numbers, with their lines', () => {
		const cells = [...Array<string>(19).fill('1,5'), 'ukjent'];
		const one = readOne(cells);
		expect(one.reading.unreadable).toBe(1);
		expect(one.reading.faults).toEqual([{ line: 21, text: 'ukjent', kind: 'unreadable' }]);
		expect(one.kinds[19]).toBe(CELL.missing);
		expect(one.notes).toContain('delimited.unreadable');
	});

	it('leaves a column with repeated answers in words as text, so that they are not lost', () => {
		const cells = [...Array<string>(40).fill('4'), 'Vet ikke', 'Vet ikke'];
		const one = readOne(cells);
		expect(one.values).toEqual(cells);
		expect(one.reading.mixture).toEqual({ numbers: 40, others: 2, text: 'Vet ikke' });
		expect(one.notes).toEqual(['delimited.mixedColumn']);
		expect(readOne(cells, { columns: [{ column: 1, type: 'number' }] }).values[41]).toBeNaN();
	});

	it('knows fractions without a zero before the mark', () => {
		const one = readOne([',005', '-,5', '1,25']);
		expect(one.values).toEqual([0.005, -0.5, 1.25]);
		expect(one.reading.printedDifferently).toBe(0);
	});

	it.each([
		['1234', ['1 234', '2 345', '1234']],
		['1e5', ['1,5', '2,5', '1e5']],
		[',5', ['0,5', '0,25', ',5']],
		['12345678901234567890', ['1', '2', '12345678901234567890']],
		['-0', ['1', '2', '-0']]
	])('lists %s, which is not what is printed again', (text, cells) => {
		const one = readOne(cells);
		expect(one.reading.faults).toEqual([{ line: 4, text, kind: 'printedDifferently' }]);
		expect(one.notes).toContain('delimited.printedDifferently');
	});
});

describe('1.234', () => {
	it.each([
		[['1.234', '1.5'], 1.234, 'ownDecimals'],
		[['1.234', '1.234.567'], 1234, 'ownThousands'],
		[['1.234', '12,5'], 1234, 'otherMark'],
		[['1.234', '12 345'], 1.234, 'otherMark'],
		[['1.234', '5678'], 1.234, 'ungroupedNumbers'],
		[['1.234', '2.345', '12.345', '850'], 1234, 'smallNumbers'],
		[['1.234', '2.345'], 1.234, 'noEvidence']
	])('%j is %d because of %s', (cells, value, reason) => {
		const one = readOne(cells);
		expect(one.values[0]).toBe(value);
		expect(one.reading.reason).toBe(reason);
		const [picked, other] = one.reading.alternatives;
		expect(picked).toMatchObject({ text: '1.234', value, isPicked: true });
		expect(other).toMatchObject({ value: value === 1234 ? 1.234 : 1234, isPicked: false });
		const isWeak = ['ungroupedNumbers', 'smallNumbers', 'noEvidence'].includes(reason);
		expect(one.notes.includes('delimited.ambiguousNumber')).toBe(isWeak);
	});

	it('is decided by the other columns, and by the separator', () => {
		const other = inspect('a;b\n1.234;2,5\n3.456;3,5\n');
		expect(other.columns[0]).toMatchObject({ reason: 'otherColumns', number: { thousands: 'point' } });
		const comma = inspect('a,b\n"1,234",x\n"3,456",y\n');
		expect(comma.columns[0]).toMatchObject({ reason: 'separator', number: { thousands: 'comma' } });
	});

	it('is read as somebody chooses', () => {
		const columns = [{ column: 1, thousands: 'point' as const }];
		const one = readOne(['1.234', '2.345'], { columns });
		expect(one.values).toEqual([1234, 2345]);
		const decimal = { columns: [{ column: 1, decimal: 'point' as const }] };
		expect(readOne(['1,234', '2,345'], decimal).values).toEqual([1234, 2345]);
		expect(one.notes).not.toContain('delimited.ambiguousNumber');
		expect(
			readOne(['1,234'], { columns: [{ column: 1, decimal: 'point', thousands: 'comma' }] }).values
		).toEqual([1234]);
	});
});

describe('a chosen type', () => {
	it('is taken, and what does not fit is listed', () => {
		const number = readOne(['0301', 'x'], { columns: [{ column: 1, type: 'number' }] });
		expect(number.values).toEqual([301, NaN]);
		expect(number.reading).toMatchObject({ reason: 'chosen', unreadable: 1, printedDifferently: 1 });
		const text = readOne(['1', '2'], { columns: [{ column: 1, type: 'text' }] });
		expect(text.values).toEqual(['1', '2']);
	});
});

describe('numbers with an exponent', () => {
	it.each([
		['1.5e-06', 0.0000015, 'point'],
		['-1.17721973153451e-06', -1.17721973153451e-6, 'point'],
		['1,5E+3', 1500, 'comma'],
		['1e+05', 100_000, 'point'],
		['0E+00', 0, 'point']
	])('%s is read, and not listed as printed differently', (text, value, decimal) => {
		const plain = decimal === 'comma' ? '0,25' : '0.25';
		const { values, reading } = readOne([text, plain]);
		expect(values).toEqual([value, 0.25]);
		expect(reading).toMatchObject({ type: 'number', printedDifferently: 0, unreadable: 0 });
	});

	it('more digits than a number keeps are listed', () => {
		expect(readOne(['1.23456789012345678901e5', '0.5']).reading.printedDifferently).toBe(1);
	});
});
