import { describe, expect, it } from 'vitest';
import { cutCells, rowTexts } from './cells';

/** A guard against hanging, in milliseconds; speed is measured by `npm run bench`. */
const HANGS = 60_000;

function cut(text: string, separator = ';', quoted = true) {
	const outcome = cutCells(text, { separator, quoted, offset: 0, line: 1 });
	if (!outcome.ok) throw new Error(outcome.problem.code);
	const grid = outcome.value;
	const rows = Array.from({ length: grid.rowCount }, (_, row) => rowTexts(grid, row));
	return { rows, lines: Array.from(grid.lines), oddQuotes: grid.oddQuotes };
}

/** Expected cells are written by hand after RFC 4180. */
describe('cutCells', () => {
	it('cuts rows with every line end, and an empty cell at the end', () => {
		const rows = [
			['a', 'b'],
			['1', '']
		];
		for (const end of ['\n', '\r\n', '\r']) {
			expect(cut(['a;b', '1;', ''].join(end)).rows).toEqual(rows);
			expect(cut(['a;b', '1;'].join(end)).rows).toEqual(rows);
		}
	});

	it('reads quoted cells with separators, doubled quotes and line breaks, and counts their lines', () => {
		const { rows, lines } = cut('a;b\r\n"x;y";"han sa ""hei"""\r\n"to\r\nlinjer";2\r\n3;4\r\n');
		expect(rows).toEqual([
			['a', 'b'],
			['x;y', 'han sa "hei"'],
			['to\r\nlinjer', '2'],
			['3', '4']
		]);
		expect(lines).toEqual([1, 2, 3, 5]);
	});

	it('takes a stray quote as written, and only that cell', () => {
		const { rows, lines, oddQuotes } = cut('a;b\n"Stor" skole;5\n"aldri lukket;6\n7;5" skjerm\n');
		expect(rows.slice(1)).toEqual([
			['"Stor" skole', '5'],
			['"aldri lukket', '6'],
			['7', '5" skjerm']
		]);
		expect(lines).toEqual([1, 2, 3, 4]);
		expect(oddQuotes).toEqual([2, 3]);
	});

	it('takes quotes as characters when told so', () => {
		expect(cut('"a;b"\n', ';', false).rows).toEqual([['"a', 'b"']]);
	});

	it('trims spaces around cells, also no-break spaces', () => {
		expect(cut(' a ;\u00a0b\t;" c "\n').rows).toEqual([['a', 'b', 'c']]);
	});

	it('keeps blank lines as rows, so that lines can be counted', () => {
		expect(cut('a\n\nb\n').lines).toEqual([1, 2, 3]);
	});

	it('refuses more cells than its limit', () => {
		const outcome = cutCells(
			';'.repeat(100),
			{ separator: ';', quoted: true, offset: 0, line: 1 },
			{ maxCells: 50 }
		);
		expect(outcome).toEqual({
			ok: false,
			problem: { code: 'delimited.tooManyCells', params: { limit: 50 } }
		});
	});

	it.each([
		['unclosed', '"a;'],
		['doubled', '"a"";""b;'],
		['odd', '"x;"""y;"z;'],
		['runs', '"";"""";"""x;'],
		['lines', '"a\n']
	])('takes time in proportion to the text: %s quotes', (_, piece) => {
		const text = piece.repeat(Math.ceil(4_000_000 / piece.length));
		const started = performance.now();
		expect(cut(text).rows.length).toBeGreaterThan(0);
		expect(performance.now() - started).toBeLessThan(HANGS);
	});
});
