import { describe, expect, it } from 'vitest';
import { tableOf } from '../new-table';
import { readPrinted } from '../printed';
import { readHtmlTable } from './html';
import { readTable } from './read-table';

const text = (lines: readonly string[]) => ({ text: lines.join('\n'), html: '' });
const rolesOf = (pasted: { text: string; html: string }) => {
	const table = tableOf(pasted);
	return (
		table && { rows: table.rows.map(({ role }) => role), columns: table.columns.map(({ role }) => role) }
	);
};

describe('readPrinted', () => {
	it.each([
		['4,05', { value: 4.05, decimals: 2 }],
		['4,33,', { value: 4.33, decimals: 2 }],
		['(43)', { value: 43, decimals: 0, isBracketed: true }],
		['(48', { value: 48, isBracketed: true }],
		['(n = 55)', { value: 55, isBracketed: true }],
		['−,166*', { value: -0.166, decimals: 3, stars: 1 }],
		[',633**', { value: 0.633, stars: 2 }],
		['<,001', { value: 0.001, isBelow: true }],
		['< 0,001', { value: 0.001, isBelow: true }],
		['67 prosent', { value: 67, isPercent: true }],
		['25.3%', { value: 25.3, decimals: 1, isPercent: true }],
		['17\u00a0819 998', { value: 17_819_998, decimals: 0 }],
		['−2,698E+−7', { value: -2.698e-7, decimals: 10 }],
		['-,000', { value: 0, decimals: 3 }]
	])('reads %j as reports print it', (printed, expected) => {
		expect(readPrinted(printed)).toMatchObject(expected);
	});

	it.each([
		'',
		'–',
		'-',
		'Totalt',
		'3001-8000',
		'2020/2023',
		'19 (54%)',
		'a1',
		'()',
		',',
		'**',
		'1e400',
		'9'.repeat(70)
	])('%j is no number', (printed) => {
		expect(readPrinted(printed)).toBeNull();
	});
});

describe('readHtmlTable', () => {
	it('reads cells of Word and Excel, also those over several rows and columns', () => {
		const html =
			'<html xmlns:o="x"><!--StartFragment--><table class=MsoTable><tr><td rowspan=2><p>Svar</p></td>' +
			'<td colspan="2"><b>Skole&aring;r</b></td></tr><tr><td>2020</td><td>20&#50;2</td></tr>' +
			'<tr><td>Ja&nbsp;</td><td style=\'mso-number-format:"0.0"\'>40</td><td>60</td></tr></table><p>etter</p>';
		expect(readHtmlTable(html)).toEqual([
			['Svar', 'Skoleår', ''],
			['', '2020', '2022'],
			['Ja', '40', '60']
		]);
	});

	it('has none where there is none, and never keeps a tag', () => {
		expect(readHtmlTable('<p>1</p>')).toBeNull();
		expect(readHtmlTable('<table></table>')).toBeNull();
		expect(
			readHtmlTable('<table><tr><td><script>alert(1)</script><img src=x onerror=1>2</td></tr></table>')
		).toEqual([['alert(1)2']]);
	});
});

describe('readTable', () => {
	it('reads tabs, with headers over several columns and a caption', () => {
		const table = readTable(
			text([
				'**Tabell 4.14 Hva har de samarbeidet om?** Prosent',
				'',
				'\t<b>Samarbeid om:</b>\t\t\t',
				'\tGjennomføring\t\tEvaluering\t',
				'\tSkoleeiere\tUH\tSkoleeiere\tUH',
				'I stor grad\t35\t24\t22\t22',
				'<b>Totalt</b>\t<b>100</b>\t100\t100\t100',
				'* p < 0,05'
			])
		);
		expect(table.title).toBe('Tabell 4.14 Hva har de samarbeidet om? Prosent');
		expect(table.columns).toEqual([
			'Gjennomføring – Skoleeiere',
			'Gjennomføring – UH',
			'Evaluering – Skoleeiere',
			'Evaluering – UH'
		]);
		expect(table.rows).toEqual([
			{ label: 'I stor grad', cells: ['35', '24', '22', '22'] },
			{ label: 'Totalt', cells: ['100', '100', '100', '100'] }
		]);
		expect(table.notes).toEqual(['* p < 0,05']);
	});

	it('reads the text of a PDF: labels on the lines above, years in labels, short rows, text below', () => {
		const table = readTable(
			text([
				'Tabell 6 Vurdering av samarbeidet, etter kommunens ',
				'innbyggertall. Gjennomsnitt* ',
				'',
				' Folketall   ',
				'',
				'3000 eller ',
				'færre ',
				'',
				'3001-8000 Totalt (N=) ',
				'',
				'Gjennomsnitt ',
				'2021 ',
				'',
				'4,2 4,5 4,3 (86) ',
				'',
				'Gjennomsnitt 2024 4,1 4,2 4,1 (100) ',
				'',
				'(N=) (35) (151) (186)  ',
				'',
				'* 1=Mest negativ; 5=Mest positiv',
				'',
				'Når vi bryter opp det relativt lave antallet respondenter på flere kategorier, blir antallet 12',
				'i hver celle lavt 1 2 3 4'
			])
		);
		expect(table.title).toMatch(/^Tabell 6 .* Gjennomsnitt\*$/);
		expect(table.columns).toEqual(['', '', 'Totalt', '(N=)']);
		expect(table.rows).toEqual([
			{ label: 'Gjennomsnitt 2021', cells: ['4,2', '4,5', '4,3', '(86)'] },
			{ label: 'Gjennomsnitt 2024', cells: ['4,1', '4,2', '4,1', '(100)'] },
			{ label: '(N=)', cells: ['(35)', '(151)', '(186)', ''] }
		]);
	});

	it('reads an empty cell of a PDF by its gap, and ranges as part of a label', () => {
		const table = readTable(
			text([
				't Sig. B Std. Error Beta',
				'1 (Constant) 4,152 1,002  4,144 <,001',
				'AarSvar24 -,223 ,120 -,166 -1,865 ,064'
			])
		);
		expect(table.columns).toEqual(['B', 'Std. Error', 'Beta', 't', 'Sig.']);
		expect(table.rows[0]).toEqual({ label: '1 (Constant)', cells: ['4,152', '1,002', '', '4,144', '<,001'] });
		const ranges = readTable(
			text(['Andel Antall Prosent', 'Svært lav 6,0% - 9,8% 50 23,3', 'Total 215 100,0'])
		);
		expect(ranges.rows[0]).toEqual({ label: 'Svært lav 6,0% - 9,8%', cells: ['50', '23,3'] });
	});
});

describe('the roles that are guessed', () => {
	it('of a Likert table', () => {
		const labels = [
			'Helt enig',
			'Delvis enig',
			'Både-og',
			'Delvis uenig',
			'Helt uenig',
			'Vet ikke',
			'Totalt',
			'Gjennomsnitt',
			'(N=)'
		];
		const cells = ['40', '30', '10', '10', '5', '5', '100', '3,95', '(20)'];
		const table = tableOf(text(labels.map((label, row) => `${label}\t${cells[row]}\t${cells[row]}`)));
		expect(table?.rows.map(({ role }) => role)).toEqual([
			...new Array<string>(5).fill('answer'),
			...['dontKnow', 'total', 'mean', 'n']
		]);
		expect(table?.rows.map(({ value }) => value)).toEqual([5, 4, 3, 2, 1, null, null, null, null]);
		expect(table).toMatchObject({ content: 'percent', scale: { min: 1, max: 5 } });
	});

	it('the direction of the scale is that of the printed means', () => {
		const rows = ['I', 'II', 'III'].map((label, row) => `${label}\t${[60, 30, 10][row]}`);
		const of = (mean: string) =>
			tableOf(text(['\tAlle', ...rows, 'Totalt\t100', `Gjennomsnitt\t${mean}`]))?.rows.map(
				({ value }) => value
			);
		expect(of('1,50')).toEqual([1, 2, 3, null, null]);
		expect(of('2,50')).toEqual([3, 2, 1, null, null]);
	});

	it('of means by group and wave, of means below their standard deviations, of a regression, of a response rate', () => {
		expect(
			rolesOf(
				text([
					'\tStore\tSmå\tTotalt\t(N=)',
					'Gjennomsnitt 2021\t4,0\t4,1\t4,0\t(9)',
					'Gjennomsnitt totalt\t4,0\t4,1\t4,0\t(9)',
					'(N=)\t(4)\t(5)\t(9)\t'
				])
			)
		).toEqual({ rows: ['group', 'total', 'n'], columns: ['group', 'group', 'total', 'n'] });
		expect(
			rolesOf(
				text([
					'\t\tItem',
					'UH (n = 14)\tSnitt\t4,21',
					'\tStd. avvik\t0,98',
					'Totalt (n = 182)\tSnitt\t3,50',
					'\tStd. avvik\t1,37'
				])
			)
		).toEqual({ rows: ['mean', 'sd', 'meanTotal', 'sdTotal'], columns: ['group'] });
		expect(rolesOf(text(['\tBeta\tT-verdi\tSignifikans', 'x\t,1\t1,0\t,3', 'y\t,2\t2,0\t,05']))).toEqual({
			rows: ['group', 'group'],
			columns: ['beta', 't', 'p']
		});
		expect(
			rolesOf(
				text([
					'Aktør\tPopulasjon\tAntall svar\tSvarprosent\t',
					'Forfase\tSkoleeier\t39\t26\t67 prosent',
					'\tVeileder\t51\t39\t77 prosent'
				])
			)
		).toEqual({ rows: ['group', 'group'], columns: ['n', 'count', 'percent'] });
	});

	it('a turned table: items down, answers across', () => {
		const table = tableOf(
			text(['\tHelt enig\tBåde-og\tHelt uenig\tVet ikke\tN', 'A\t50\t30\t15\t5\t20', 'B\t40\t40\t20\t0\t20'])
		);
		expect(table?.columns.map(({ role, value }) => [role, value])).toEqual([
			['answer', 3],
			['answer', 2],
			['answer', 1],
			['dontKnow', null],
			['n', null]
		]);
	});

	it('one letter is a group; the levels of stars are those of the note', () => {
		expect(rolesOf(text(['\tA\tB', 'Ja\t50\t40', 'Nei\t50\t60', 'Totalt\t100\t100']))?.columns).toEqual([
			'group',
			'group'
		]);
		const stars = tableOf(text(['\tBeta\tt\tp', 'x\t,1*\t1,0\t,03', '** p < .01; * p < .05', '']));
		expect(stars?.starLevels).toEqual([0.05, 0.01]);
	});

	it('counts with percents in one cell become two columns', () => {
		const table = tableOf(
			text(['\tLeder\tAndre', 'Ja\t31 (89%)\t16 (46%)', 'Nei\t4 (11%)\t18 (51%)', 'Vet ikke\t\t1 (3%)'])
		);
		expect(table?.columns.map(({ role }) => role)).toEqual(['count', 'percent', 'count', 'percent']);
		expect(table?.rows[0].cells).toEqual(['31', '89%', '16', '46%']);
	});
});
