import { describe, expect, it } from 'vitest';
import { CELL } from '../../table/types';
import { cellsOf, inspect, readOne } from './fixtures';
import { splitRegion } from './region';

const { value, suppressed, missing, notApplicable } = CELL;

/** The meaning of marks is SSB's and Udir's own list. */
describe('publishers', () => {
	const marks = ['5', '.', '..', '...', ':', '-', '0', '*', '7*', ''];

	it('understands the marks of SSB', () => {
		const one = readOne(marks, { publisher: 'ssb' });
		expect(one.kinds).toEqual([
			value,
			notApplicable,
			missing,
			missing,
			suppressed,
			value,
			value,
			missing,
			value,
			missing
		]);
		expect(one.values).toEqual([5, NaN, NaN, NaN, NaN, 0, 0, NaN, 7, NaN]);
		expect(one.reading.preliminary).toBe(1);
		expect(one.notes).toEqual(expect.arrayContaining(['delimited.preliminary', 'delimited.marks']));
	});

	it('understands the mark of Udir, and knows Udir by its columns', () => {
		const { table, layout } = inspect(
			'sep=\t\nEnhetNivaa\tKommunekode\t2024-25.Lesing.5. årstrinn.Skalapoeng\n3\t0301\t51,5\n3\t1103\t*\n'
		);
		expect(layout.publisher).toBe('udir');
		const column = table.columns[2];
		expect(column.type === 'number' && Array.from(column.kinds)).toEqual([value, suppressed]);
	});

	it('reads marks of nobody as text, NA of programs as missing', () => {
		expect(readOne(['5', '*'], { publisher: 'none' }).reading.type).toBe('text');
		expect(readOne(['5', 'NA', '.', '6']).kinds).toEqual([value, missing, missing, value]);
	});

	it.each([
		['a region column', 'region;antall\n0101 Halden;5\nK-3001 Halden;-\n', 'ssb'],
		['marks only SSB writes', 'sted;antall\nHer;5\nDer;..\n', 'ssb'],
		['a dash alone', 'sted;antall\nHer;5\nDer;-\n', 'none']
	])('are recognised: %s', (_, text, publisher) => {
		expect(inspect(text).layout.publisher).toBe(publisher);
	});

	it('leaves region cells as text', () => {
		const { table } = inspect('region;antall\n0101 Halden (-2019);5\nK-3001 Halden;-\n');
		expect(cellsOf(table.columns[0])).toEqual(['0101 Halden (-2019)', 'K-3001 Halden']);
		expect(cellsOf(table.columns[1])).toEqual([5, 0]);
	});
});

describe('splitRegion', () => {
	it.each([
		['0101 Halden', '0101', 'Halden', null, null],
		['K-3001 Halden', '3001', 'Halden', null, null],
		['0101 Halden (-2019)', '0101', 'Halden', null, 2019],
		['30 Viken (2020-2023)', '30', 'Viken', 2020, 2023],
		['4601 Bergen (2020-)', '4601', 'Bergen', 2020, null],
		['0301 Oslo - Oslove', '0301', 'Oslo - Oslove', null, null],
		['3419 Våler (Innlandet)', '3419', 'Våler (Innlandet)', null, null],
		['Halden', '', 'Halden', null, null],
		['0101', '0101', '', null, null],
		['', '', '', null, null]
	])('%s', (text, number, name, from, to) => {
		expect(splitRegion(text)).toEqual({ number, name, validity: { from, to } });
	});
});

describe('Forms exports', () => {
	const rows = '1;21.11.2024 09:00:01;21.11.2024 09:05:00;anonymous;Ola;"Støtte;Fag;"\n';

	it.each([
		'ID;Starttidspunkt;Fullføringstidspunkt;E-post;Navn;Hva gjelder det?',
		'ID;Start time;Completion time;Email;Name;What is it about?'
	])('%s', (header) => {
		const { table } = inspect(`${header}\n${rows}${rows.replace('Ola', 'Kari')}`);
		const personal = header.split(';').slice(0, 5).join(', ');
		expect(table.notes).toContainEqual({ code: 'delimited.formsExport' });
		expect(table.notes).toContainEqual({
			code: 'delimited.personalData',
			params: { count: 5, columns: personal }
		});
		expect(table.notes).toContainEqual({
			code: 'delimited.multipleAnswers',
			params: { column: header.split(';')[5], count: 2 }
		});
		expect(cellsOf(table.columns[5])).toEqual(['Støtte;Fag;', 'Støtte;Fag;']);
		expect(table.columns[1].facts.format).toBe('dateTime');
	});

	it('finds e-mail addresses and national identity numbers in any file', () => {
		const { table } = inspect('svar;fnr\na@b.no;01019012345\nc@d.no;02029012345\n');
		expect(table.notes).toContainEqual({
			code: 'delimited.personalData',
			params: { count: 2, columns: 'svar, fnr' }
		});
		expect(inspect('Navn;tall\nOslo;1\n').table.notes).toEqual([]);
	});
});
