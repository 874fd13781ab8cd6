import { describe, expect, it } from 'vitest';
import { utf8 } from '../read/delimited/fixtures';
import { hasChoices, withColumnChoice, withLeftOut, type ReadChoices } from './choices';
import { leaveOut } from './general/leave-out';
import { readAny, readRemembering } from './read-any';
import { isIndicatorReport } from './table-report';

function general(text: string, choices: ReadChoices = {}) {
	const outcome = readAny(utf8(text), 'fil.csv', choices);
	if (!outcome.ok || isIndicatorReport(outcome.value.report)) throw new Error('not a general table');
	return { table: outcome.value.table, report: outcome.value.report };
}
const signatureOf = (text: string) => general(text).report.signature;

const table = (first: string) => `kommune;Personer ${first}\nOslo;1.234\nBergen;2.345\n`;

describe('the signature of a layout', () => {
	it('is the same for other rows, another encoding and another year', () => {
		expect(signatureOf(table('2024'))).toBe(signatureOf('kommune;Personer 2025\nX;3.456\n'));
		expect(signatureOf(table('2024-25'))).toBe(signatureOf(table('2025-26')));
		expect(signatureOf(table('2024'))).toBe(signatureOf(`07459: Noe\n\n${table('2024')}`));
		expect(signatureOf(table('2024'))).toBe(signatureOf(table('2024').replaceAll(';', '\t')));
	});

	it('is another for other headers', () => {
		const all = ['a;b\n1;2', 'a;c\n1;2', 'b;a\n1;2', 'a;b;c\n1;2;3', 'a;b;\n1;2;3'].map(signatureOf);
		expect(new Set(all).size).toBe(all.length);
	});
});

describe('choices that were remembered', () => {
	const choices: ReadChoices = {
		columns: [{ column: 1, decimal: 'comma', thousands: 'point' }],
		leftOut: [0]
	};
	const remembered = { [signatureOf(table('2024'))]: choices };
	const read = (text: string, all = remembered) => readRemembering(utf8(text), 'ny.csv', all);

	it('are used for a file laid out alike, and said', () => {
		const outcome = read(table('2025'));
		if (!outcome.ok || isIndicatorReport(outcome.value.report)) throw new Error('not a general table');
		const { table: found, report } = outcome.value;
		expect(found.columns[1]).toMatchObject({ type: 'number' });
		expect(report).toMatchObject({ isRemembered: true, choices, signature: signatureOf(table('2025')) });
		expect(report.variables[1].range).toEqual({ min: 1234, max: 2345 });
	});

	it('are not used for others, and not where the file cannot be read with them', () => {
		expect(read('a;b\n1;2\n')).toMatchObject({ ok: true, value: { report: { isRemembered: false } } });
		const useless = { [signatureOf(table('2024'))]: { headerRow: 99 } };
		const outcome = read(table('2024'), useless as typeof remembered);
		expect(outcome).toMatchObject({ ok: true, value: { report: { isRemembered: false, choices: {} } } });
	});

	it('are plain data', () => {
		const { report } = general(table('2024'), choices);
		expect(JSON.parse(JSON.stringify(report.choices))).toEqual(choices);
	});

	it('are put together word by word', () => {
		const first = withColumnChoice({}, 2, { decimal: 'comma' });
		expect(withColumnChoice(first, 2, { type: 'number' }).columns).toEqual([
			{ column: 2, decimal: 'comma', type: 'number' }
		]);
		expect(hasChoices(withColumnChoice(first, 2, null))).toBe(false);
		const left = withLeftOut({}, [3, 1], true);
		expect(left.leftOut).toEqual([1, 3]);
		expect(withLeftOut(left, [3], false).leftOut).toEqual([1]);
	});
});

describe('columns that are left out', () => {
	const forms =
		'ID;Starttidspunkt;Fullføringstidspunkt;E-post;Navn;Svar\n' +
		'1;01.02.2025 10:00;01.02.2025 10:05;anne@skole.no;Anne Aas;4,5\n' +
		'x;02.02.2025 10:00;02.02.2025 10:05;bo@skole.no;Bo Berg;3,5\n';

	it('are proposed where they tell who a person is', () => {
		const personal = general(forms).report.variables.map((column) => column.personal);
		expect(personal).toEqual(['id', 'time', 'time', 'email', 'name', null]);
		const others = general('Navn;Fornavn;fnr;kontakt\nOslo;Kari;01019912345;a@b.no\n').report.variables;
		expect(others.map((column) => column.personal)).toEqual([null, 'contact', 'identityNumber', 'email']);
	});

	it('leave nothing of their content behind', () => {
		const { table: left, report } = leaveOut(general(forms, { leftOut: [0, 1, 2, 3, 4] }));
		expect(left.columns.map(({ name }) => name)).toEqual(['Svar']);
		expect(report).toMatchObject({
			columns: 1,
			leftOut: ['ID', 'Starttidspunkt', 'Fullføringstidspunkt', 'E-post', 'Navn']
		});
		expect(JSON.stringify({ left, report })).not.toMatch(/Anne|Berg|skole\.no|2025/);
		expect(report.notes.some(({ code }) => code === 'delimited.personalData')).toBe(false);
	});

	it('leave the others named where some stay', () => {
		const { report } = leaveOut(general(forms, { leftOut: [4] }));
		const note = report.notes.find(({ code }) => code === 'delimited.personalData');
		expect(note?.params).toEqual({ count: 4, columns: 'ID, Starttidspunkt, Fullføringstidspunkt, E-post' });
	});

	it('take a weight with them', () => {
		const file = general('a;b\n1;2\n');
		const weighted = { ...file, table: { ...file.table, weight: 'b' } };
		const report = { ...file.report, choices: { leftOut: [1] } };
		expect(leaveOut({ ...weighted, report }).table.weight).toBeNull();
	});
});
