import { describe, expect, it } from 'vitest';
import { readOne } from './fixtures';

/** Days since 1970 by Date.UTC, which is independent of the reader's own parts. */
const day = (year: number, month: number, date: number) => Date.UTC(year, month - 1, date) / 86_400_000;

describe('dates', () => {
	it.each([
		['2024-02-29', day(2024, 2, 29), 'ymd'],
		['29.02.2024', day(2024, 2, 29), 'dmy'],
		['9.2.2024', day(2024, 2, 9), 'dmy'],
		['31/12/1999', day(1999, 12, 31), 'dmy'],
		['12/31/1999', day(1999, 12, 31), 'mdy'],
		['31.12.24', day(2024, 12, 31), 'dmy'],
		['31.12.75', day(1975, 12, 31), 'dmy'],
		['01.01.1900', day(1900, 1, 1), 'dmy']
	])('%s', (text, value, dateOrder) => {
		const one = readOne([text]);
		expect(one.values).toEqual([value]);
		expect(one.reading).toMatchObject({ type: 'date', dateOrder, printedDifferently: 0 });
	});

	it('has seconds for date-times, and for times of the day', () => {
		const time = Date.UTC(2024, 10, 21, 21, 15, 3) / 1000;
		expect(readOne(['2024-11-21T21:15:03']).values).toEqual([time]);
		expect(readOne(['21.11.2024 21:15:03', '22.11.2024 00:00']).values[0]).toBe(time);
		expect(readOne(['11/21/24 9:15:03 PM']).values).toEqual([time]);
		expect(readOne(['00:30', '12:00:01']).values).toEqual([1800, 43201]);
	});

	it('says when day and month can be exchanged, and takes a choice', () => {
		const open = readOne(['01/02/2024', '03/04/2024']);
		expect(open.values[0]).toBe(day(2024, 2, 1));
		expect(open.notes).toContain('delimited.dateOrder');
		const chosen = readOne(['01/02/2024'], { columns: [{ column: 1, dateOrder: 'mdy' }] });
		expect(chosen.values).toEqual([day(2024, 1, 2)]);
		expect(chosen.notes).toEqual([]);
		expect(readOne(['1/2/2024 9:00 AM']).reading.dateOrder).toBe('mdy');
		expect(readOne(['01.02.2024']).notes).toEqual([]);
	});

	it.each(['31.02.2024', '00.01.2024', '2024-13-01', '1.2', '24:00', '12.13.14.15'])('%s is none', (text) => {
		expect(['date', 'dateTime', 'time']).not.toContain(readOne([text]).reading.type);
	});

	it.each([
		['3. mars 2024', day(2024, 3, 3)],
		['03. MAI 2024', day(2024, 5, 3)],
		['3 okt. 2024', day(2024, 10, 3)],
		['31 desember 1999', day(1999, 12, 31)],
		['03-MAR-2024', day(2024, 3, 3)],
		['03-mar-24', day(2024, 3, 3)],
		['March 3, 2024', day(2024, 3, 3)]
	])('the month by its name: %s', (text, value) => {
		expect(readOne([text])).toMatchObject({ values: [value], notes: [] });
		expect(readOne([text, '31.12.2023']).values).toEqual([value, day(2023, 12, 31)]);
	});

	it('the month by its name, with a time', () => {
		const time = Date.UTC(2024, 2, 3, 14, 5) / 1000;
		expect(readOne(['3. mars 2024 14:05', '3. mars 2024 kl. 14:05', '3 mar 2024, 02:05 PM']).values).toEqual([
			time,
			time,
			time
		]);
	});

	it.each(['31. februar 2024', '3. marsj 2024', '3. 2024', 'mars 2024', '3. may-be 2024', '3 marsipan 2024'])(
		'%s is none',
		(text) => {
			expect(readOne([text]).reading.type).toBe('text');
		}
	);

	it('dashes, too, leave the order of day and month open', () => {
		expect(readOne(['01-02-2024']).notes).toContain('delimited.dateOrder');
		expect(readOne(['01-02-2024', '13-02-2024']).notes).toEqual([]);
		expect(readOne(['2024-01-02']).notes).toEqual([]);
	});

	it('lists dates that do not exist among others', () => {
		const one = readOne([...Array<string>(15).fill('01.03.2024'), '30.02.2024']);
		expect(one.reading.faults).toEqual([{ line: 17, text: '30.02.2024', kind: 'unreadable' }]);
	});
});
