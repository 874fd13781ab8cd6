import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { syntaxCases, type SyntaxCase } from './cases';

/** One of each kind, and choices that change the code most. */
const SHOWN = [
	'laget-maal-vekt',
	'frekvenser',
	'laget-frekvens-delt',
	'krysstabell',
	'laget-kryss-vekt',
	'snitt',
	'to-grupper',
	'laget-tre-grupper',
	'par',
	'korrelasjon',
	'laget-alfa',
	'laget-regresjon-cr2',
	'laget-regresjon-hc3',
	'laget-regresjon-usual',
	'faktor',
	'laget-faktor-axis',
	'likert-utenfor',
	'laget-likert-personer',
	'bolger',
	'laget-bolger-student',
	'laget-logistisk',
	'laget-logistisk-auto',
	'laget-utvalg-kommuner',
	'laget-svar-kommuner',
	'laget-struktur'
];

describe('generated code', () => {
	let cases: SyntaxCase[];
	beforeAll(async () => {
		cases = await syntaxCases();
	});

	it.each(SHOWN)('of %s is as committed: run `npm run check-syntax` before it is changed', async (id) => {
		const one = cases.find((found) => found.id === id);
		await expect(one?.r ?? one?.why.join()).toMatchFileSnapshot(`code/${id}.R`);
		await expect(one?.spss ?? one?.why.join()).toMatchFileSnapshot(`code/${id}.sps`);
	});

	it('reads a file as committed', async () => {
		const csv = cases.find(({ id }) => id === 'laget-kryss')?.csv ?? '';
		await expect(csv.split('\n').slice(0, 30).join('\n')).toMatchFileSnapshot('code/laget-kryss.csv');
	});

	it('gave the app’s numbers in R and PSPP when it was last run', () => {
		const log = readFileSync('tests/golden/syntax/log.md', 'utf8');
		expect(log).not.toMatch(/differ\*\*|does not run/);
		for (const { id } of cases) expect(log).toContain(`| ${id} |`);
		const [, byR, byPspp] = /(\d+) numbers were compared with R, (\d+) with PSPP/.exec(log) ?? [];
		expect(Number(byR)).toBeGreaterThan(10_000);
		expect(Number(byPspp)).toBeGreaterThan(2400);
	});
});
