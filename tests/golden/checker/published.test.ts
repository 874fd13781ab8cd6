import { describe, expect, it } from 'vitest';
import { PUBLISHED, publishedTable } from '../../../src/lib/core/analysis/checker/examples';
import { checkTable, type TableResult } from '../../../src/lib/core/analysis/checker/check-table';
import { checkText, serious, specOf, tabs } from '../../../src/lib/core/analysis/checker/testing/check';

/** Published tables that the checker must find an error in, and such that it must leave alone. Facts, with their source. */

async function example(id: string): Promise<TableResult> {
	const table = publishedTable(id);
	if (!table) throw new Error(`no example ${id}`);
	return checkTable(specOf(table), () => Promise.resolve(true));
}

describe('finds', () => {
	it('a missing row: AFI-2024 table 4.6', async () => {
		const { findings, columns } = await example('missing-row');
		expect(findings).toHaveLength(1);
		expect(findings[0]).toMatchObject({
			check: 'sum',
			certainty: 'conditional',
			places: expect.arrayContaining([{ row: 5, column: 0 }]) as unknown,
			problem: { code: 'checker.rowMissing', params: { sum: 91, total: 101, missing: 10 } },
			consistent: { code: 'checker.rowMissingOut', params: { counts: '4', n: 42, percents: '10' } }
		});
		// With the four persons in it the rest fits, mean and all.
		expect(columns[0].fit).toMatchObject({ base: { beyond: 'missing' }, hasMean: true, total: 42 });
		expect(columns[0].sets?.map(({ counts }) => counts)).toEqual([[19, 7, 7, 2, 3, 4]]);
	});

	it('an impossible mean: AFI-2024 table 4.12, column 2', async () => {
		const { findings, columns } = await example('mean');
		const wrong = findings.filter(({ certainty }) => certainty !== 'rounding');
		expect(wrong).toHaveLength(1);
		expect(wrong[0]).toMatchObject({
			check: 'mean',
			certainty: 'impossible',
			problem: { params: { mean: 4.05, n: 43 } },
			consistent: { code: 'checker.oneOf', params: { values: '4.40' } }
		});
		expect(wrong[0].places[0]).toEqual({ row: 7, column: 1 });
		expect(columns[1].sets).toHaveLength(1);
		expect(columns[1].sets?.[0].counts).toEqual([28, 6, 6, 1, 1, 1]);
	});

	it('stars at p = ,774: AFI-2025 table 46, with the levels that its note says', async () => {
		const table = publishedTable('stars');
		expect(table?.starLevels).toEqual([0.1, 0.05]);
		const { findings, models } = await example('stars');
		expect(findings).toHaveLength(1);
		expect(findings[0]).toMatchObject({
			check: 'stars',
			certainty: 'impossible',
			problem: { params: { stars: 2, p: 0.774 } },
			consistent: { params: { stars: 0 } }
		});
		expect(findings[0].places[0]).toEqual({ row: 5, column: 0 });
		expect(models).toEqual([{ df: { from: 163, to: 224 }, tested: 7 }]);
	});

	it('groups that are more than all: AFI-2025 table 6 (196 and 186)', async () => {
		const { findings } = await checkText(
			tabs([
				['', '3000 eller færre', '3001-8000', '8001-30000', '30001 eller flere', 'Totalt', '(N=)'],
				['Gjennomsnitt 2021', '4,2', '4,5', '4,2', '4,2', '4,3', '(86)'],
				['Gjennomsnitt 2024', '4,1', '4,2', '4,2', '3,9', '4,1', '(100)'],
				['Gjennomsnitt totalt 2021/2024', '4,2', '4,4', '4,2', '4,0', '4,2', '(186)'],
				['(N=)', '(35)', '(50)', '(66)', '(45)', '(186)', '']
			])
		);
		expect(findings).toHaveLength(1);
		expect(findings[0]).toMatchObject({
			check: 'margin',
			certainty: 'impossible',
			problem: { params: { sum: 196, total: 186, off: 10 } },
			consistent: { params: { values: '25; 40; 56; 35' } }
		});
	});

	it('a total standard deviation below what its groups allow: NTNU-2023 table 4.7', async () => {
		const { findings } = await checkText(
			tabs([
				['Hvilken instans/enhet kommer du fra?', 'N', 'Snitt', 'Standardavvik'],
				['Kommune', '57', '3,2', '0,6'],
				['UH-sektor', '15', '3,3', '0,5'],
				['Statped', '8', '2,7', '0,7'],
				['Kommunal barnehage', '29', '3,4', '0,8'],
				['Privat barnehage', '26', '3,5', '0,8'],
				['Kommunal grunnskole', '14', '2,9', '0,8'],
				['PP-tjenesten', '33', '2,6', '0,8'],
				['Totalt', '199', '3,2', '0,6']
			])
		);
		const [first] = findings;
		expect(first).toMatchObject({ check: 'pooledSd', certainty: 'impossible' });
		// By hand: Σ(n − 1)(SD − 0.05)² alone is 56·0.55² + 14·0.45² + 7·0.65² + 98·0.75² = 77.9; √(77.9/198) = 0.63.
		expect(first.consistent?.params?.low).toBeGreaterThan(0.63);
	});

	it('a percent that is not that of its count, where both stand in a cell: Udir-2025, draw of 2022', async () => {
		const result = await checkText(
			tabs([
				['', 'Adm. skoleeier', 'Leder'],
				['Ja', '20 (56%)', '31 (86%)'],
				['Nei', '14 (41%)', '4 (11%)'],
				['Vet ikke', '2 (6%)', '1 (3%)']
			])
		);
		const share = result.findings.filter(({ check }) => check === 'share');
		expect(share).toHaveLength(1);
		expect(share[0]).toMatchObject({
			problem: { params: { count: 14, n: 36, value: 41 } },
			consistent: { params: { value: 39 } }
		});
	});
});

describe('leaves alone', () => {
	it('a total of 102 that is rounding, and an empty cell: AFI-2024 table 4.2', async () => {
		const result = await checkText(
			tabs([
				['', 'Skoleeier 2022', 'Skoleleder 2022'],
				['Helt enig', '96', '29'],
				['Delvis enig', '0', '29'],
				['Både-og', '0', '17'],
				['Delvis uenig', '4', '17'],
				['Helt uenig', '', '10'],
				['Totalt', '100', '102'],
				['Gjennomsnitt', '4,88', '3,50'],
				['(N=)', '(26)', '(42)']
			])
		);
		expect(serious(result)).toEqual([]);
		expect(result.findings.map(({ problem }) => problem.code).sort()).toEqual([
			'checker.answerBlank',
			'checker.sumRounded'
		]);
		// reference/likert/frequencies.csv
		expect(result.columns.map(({ sets }) => sets?.map(({ counts }) => counts.join('-')))).toEqual([
			['25-0-0-1-0'],
			['12-12-7-7-4']
		]);
	});

	it('99,5 that is 216 of 217: AFI-2025 table 4', async () => {
		const result = await checkText(
			tabs([
				['Sentralitetsklasse', 'Kommuner representert i datamaterialet', 'Alle kommuner i Norge'],
				['1 (=mest sentrale)', '2,3', '1,4'],
				['2', '6,9', '5,9'],
				['3', '21,2', '15,1'],
				['4', '28,6', '18,2'],
				['5', '24,9', '29,1'],
				['6 (=minst sentrale)', '15,7', '30,3'],
				['Totalt', '99,5', '100'],
				['(N=)', '(216)', '(357)']
			])
		);
		expect(serious(result)).toEqual([]);
		expect(result.findings[0]?.problem).toMatchObject({
			code: 'checker.totalIsShare',
			params: { n: 216, persons: 217 }
		});
	});

	it('d that its rounded means and standard deviations allow: NTNU-2023 table 4.5; and finds one that they do not', async () => {
		const rows = (d: string) =>
			tabs([
				['', '', 'kartlegge', 'spesped', 'inkludering', 'Cohens d'],
				['Kommune (n = 55)', 'Snitt', '3,70', '3,35', '4,11', '0,74'],
				['', 'Std. avvik', '1,20', '1,06', '1,01', ''],
				['PP-tjenesten (n = 32)', 'Snitt', '3,00', '2,72', '3,75', d],
				['', 'Std. avvik', '1,25', '1,44', '1,30', '']
			]);
		const of = async (d: string) =>
			(await checkText(rows(d))).findings.filter(({ check }) => check === 'effect');
		expect(await of('0,75')).toEqual([]);
		const [finding] = await of('0,85');
		expect(finding).toMatchObject({ certainty: 'impossible', problem: { params: { d: 0.85 } } });
		expect(finding.places[0]).toEqual({ row: 2, column: 3 });
	});
});

it('every example is a table that something is found in', async () => {
	for (const { id, source } of PUBLISHED) {
		expect(source).toMatch(/^AFI-rapport 202\d:0\d, tabell \d/);
		expect(serious(await example(id))).not.toEqual([]);
	}
	expect(publishedTable('none')).toBeNull();
});
