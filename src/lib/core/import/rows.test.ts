import { describe, expect, it } from 'vitest';
import { lineEndOf, readRow, unquote, type RowFormat } from './rows';

const quoted: RowFormat = { delimiter: ';', quoted: true, lineEnd: '\n' };

function readAll(text: string, format: RowFormat = { ...quoted, lineEnd: lineEndOf(text) }) {
	const rows: { fields: string[]; line: number }[] = [];
	let place = { offset: 0, line: 1 };
	while (place.offset < text.length) {
		const row = readRow(text, format, place);
		if (!row.ok) return row.problem;
		rows.push({ fields: row.value.fields, line: row.value.line });
		place = row.value.next;
	}
	return rows;
}

describe('readRow', () => {
	it.each([
		['LF', 'a;b\nc;d\n'],
		['CR LF', 'a;b\r\nc;d\r\n'],
		['CR', 'a;b\rc;d\r'],
		['no line end at the end', 'a;b\nc;d'],
		['CR LF, none at the end', 'a;b\r\nc;d']
	])('splits lines that end with %s', (_, text) => {
		expect(readAll(text)).toEqual([
			{ fields: ['a', 'b'], line: 1 },
			{ fields: ['c', 'd'], line: 2 }
		]);
	});

	it('reads quotes as spreadsheets write them and keeps the line of each row', () => {
		expect(readAll('"a;1";"b ""x"" \n2"\r\nc;"d"\r\n"";e\n')).toEqual([
			{ fields: ['a;1', 'b "x" \n2'], line: 1 },
			{ fields: ['c', 'd'], line: 3 },
			{ fields: ['', 'e'], line: 4 }
		]);
		expect(readAll('a;"b"')).toEqual([{ fields: ['a', 'b'], line: 1 }]);
		expect(readAll('a;"b\rc";d\re;f;g\r')).toEqual([
			{ fields: ['a', 'b\rc', 'd'], line: 1 },
			{ fields: ['e', 'f', 'g'], line: 3 }
		]);
	});

	it('keeps quotes inside a field that does not begin with one', () => {
		expect(readAll('Skole "Nord";1\n')).toEqual([{ fields: ['Skole "Nord"', '1'], line: 1 }]);
	});

	it('leaves quotes alone where nothing is quoted', () => {
		expect(readAll('"a;b"\n', { ...quoted, quoted: false })).toEqual([{ fields: ['"a', 'b"'], line: 1 }]);
	});

	it('names the line where a quote is not closed or text follows it', () => {
		expect(readAll('a;b\n"c;d\ne;f\n')).toEqual({ code: 'import.badQuote', params: { line: 2 } });
		expect(readAll('a;b\nc;"d" e\n')).toEqual({ code: 'import.badQuote', params: { line: 2 } });
	});

	it('refuses a line of more than a million characters', () => {
		expect(readAll(`a\n${'b'.repeat(1_000_001)}`)).toMatchObject({
			code: 'import.lineTooLong',
			params: { line: 2 }
		});
	});

	it('takes off quotes around a whole field only', () => {
		expect(unquote('"a ""b"""')).toBe('a "b"');
		expect(unquote('"a" og "b"')).toBe('"a" og "b"');
		expect(unquote('"')).toBe('"');
	});
});
