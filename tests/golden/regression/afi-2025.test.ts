import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { regressionSpec } from '../../../src/lib/core/analysis/regression/fixtures';
import { makeDataset, runOn, tableOf } from '../../../src/lib/core/analysis/testing/make-dataset';
import { inWords } from '../../../src/lib/core/report/words';
import { tTwoSided } from '../../../src/lib/core/stats/distributions/student-t';
import { seededRandom } from '../../../src/lib/core/stats/random';
import { messageText } from '../../../src/lib/i18n/message-text';
import nb from '../../../src/lib/i18n/nb';
import { formatCell } from '../../../src/lib/i18n/numbers';

/** What the report prints: afi-2025.json names the source. */
interface Printed {
	source: string;
	tables: {
		table: number;
		dependent: string;
		df: [number, number];
		full: { row: string; b: string; se: string; beta: string | null; t: string; p: string }[];
		short: { row: string; beta: string; stars: string; t: string; p: string }[];
	}[];
}
const { tables } = JSON.parse(readFileSync('tests/golden/regression/afi-2025.json', 'utf8')) as Printed;

/** What a printed number can have been: half a unit of its last place to each side. */
function rangeOf(printed: string): { low: number; high: number } {
	const [digits, power = '0'] = printed.split('E');
	const value = Number(digits.replace(',', '.'));
	const half = 0.5 * 10 ** -(digits.split(',')[1]?.length ?? 0) * 10 ** Number(power);
	return { low: value * 10 ** Number(power) - half, high: value * 10 ** Number(power) + half };
}

/** Whether a p as printed can belong to a t as printed. */
function agree(t: string, p: string, df: number): boolean {
	const { low, high } = rangeOf(t.replace('-', ''));
	const [most, least] = [tTwoSided(Math.max(0, low), df), tTwoSided(high, df)];
	if (p.startsWith('<')) return least < 0.001;
	const wanted = rangeOf(p);
	return least <= wanted.high && most >= wanted.low;
}

describe.each(tables)('table $table of AFI-2025', ({ df, full, short }) => {
	it('has the same Beta, t and p in the text and in the appendix', () => {
		expect(short.map(({ beta, t, p }) => [beta, t, p])).toEqual(
			full.slice(1).map(({ beta, t, p }) => [beta, t, p])
		);
	});

	it('has p that agree with t for degrees of freedom that the report allows', () => {
		const fits = (n: number) => full.every(({ t, p }) => agree(t, p, n));
		const all = Array.from({ length: 600 }, (_, k) => k + 1).filter(fits);
		expect([all[0], all[all.length - 1]]).toEqual(df);
		expect(all.length).toBe(df[1] - df[0] + 1);
	});

	it('has t within B and SE, where SE is not printed as ,000', () => {
		const usable = full.filter(({ se }) => se !== ',000');
		expect(usable.length).toBeGreaterThanOrEqual(4);
		for (const { row, b, se, t } of usable) {
			const [B, S, T] = [b, se, t].map(rangeOf);
			const quotients = [B.low / S.low, B.low / S.high, B.high / S.low, B.high / S.high];
			expect(T.high, row).toBeGreaterThanOrEqual(Math.min(...quotients));
			expect(T.low, row).toBeLessThanOrEqual(Math.max(...quotients));
		}
	});

	it('has stars at 0.1 and 0.05, but for the one misprint of table 46', () => {
		for (const { row, stars, p } of short) {
			const value = Number(p.replace(',', '.'));
			const isMisprint = p === ',774';
			if (isMisprint && stars !== '') expect(row).toBe('Andel barn 6-15 år i befolkningen');
			else expect(stars, row).toBe('*'.repeat(Number(value < 0.1) + Number(value < 0.05)));
		}
	});
});

describe('our short table', () => {
	const random = seededRandom(2025);
	const column = (of: () => number) => ({ values: Array.from({ length: 180 }, of) });
	const labels = {
		folketall: 'Folketall 1. januar 2024',
		inntekt: 'Frie inntekter pr innbygger (kr) (2020/2023)',
		sentralitet: 'Sentralitetsindeks (2020/2023)',
		ufore: 'Andel uføre i befolkningen',
		barn: 'Andel barn 6-15 år i befolkningen',
		ar: 'År'
	};
	const population = () => Math.round(Math.exp(8.6 + random.normal()));
	const make: Record<string, () => number> = {
		folketall: population,
		inntekt: () => 60_000 + 9000 * random.normal(),
		sentralitet: () => 700 + 150 * random.normal(),
		ufore: () => 12 + 3 * random.normal(),
		barn: () => 12 + 2 * random.normal(),
		ar: () => (random.normal() > 0 ? 2024 : 2021)
	};
	const dependents = ['samarbeid', 'arena', 'bredde', 'kvalitet', 'innretning', 'virkninger'];
	const dataset = makeDataset({
		...Object.fromEntries(dependents.map((name) => [name, column(() => 4 + 0.7 * random.normal())])),
		...Object.fromEntries(
			Object.entries(make).map(([name, of]) => [name, { ...column(of), label: labels[name as 'ar'] }])
		)
	});
	const spec = regressionSpec({
		dependents,
		predictors: [
			{ variable: 'folketall', as: 'square', centred: false },
			{ variable: 'inntekt', as: 'plain' },
			{ variable: 'sentralitet', as: 'plain' },
			{ variable: 'ufore', as: 'plain' },
			{ variable: 'barn', as: 'plain' },
			{ variable: 'ar', as: 'categories', reference: 2021 }
		]
	});
	const say = (message: Parameters<typeof messageText>[1]) => messageText(nb, message);
	const report = tables[0].short.map(({ row }) => row);
	/** The report says "Folketall kvadrert" and "År (2021, 2024)", we say what is squared and what is compared. */
	const ours = report.map((row) => {
		if (row === 'Folketall kvadrert') return 'Folketall 1. januar 2024 kvadrert';
		return row === 'År (2021, 2024)' ? 'År: 2024 (mot 2021)' : row;
	});

	it('has the columns and rows of the report, a block for each dependent variable', async () => {
		const table = inWords(tableOf(await runOn(dataset, spec), 'short'), say);
		expect(table.columns.slice(1).map(({ label }) => label)).toEqual(
			dependents.flatMap(() => ['Beta', 'T-verdi', 'Signifikans'])
		);
		expect(table.columns.slice(1).map(({ above }) => above)).toEqual(
			dependents.flatMap((name) => [[name], [name], [name]])
		);
		expect(table.rows.map(({ cells }) => cells[0].value)).toEqual(ours);
		expect(table.notes[0]).toBe('* Signifikant på 0,1-nivå; ** Signifikant på 0,05-nivå');
	});

	it('below each other: a table for each, with the report’s three columns', async () => {
		const result = await runOn(dataset, { ...spec, layout: 'stacked' });
		for (const name of dependents) {
			const table = inWords(tableOf(result, `short-${name}`), say);
			expect(table.columns.map(({ label }) => label)).toEqual([
				'Forklaringsvariabel',
				'Beta',
				'T-verdi',
				'Signifikans'
			]);
			expect(table.rows.map(({ cells }) => cells[0].value)).toEqual(ours);
		}
	});

	it('writes numbers as the report does: no zero before the mark, stars at Beta', async () => {
		const table = inWords(tableOf(await runOn(dataset, spec), 'short'), say);
		const texts = table.rows.flatMap(({ cells }) => cells.slice(1).map((cell) => formatCell(cell, 'norwegian')));
		texts.forEach((text, k) => {
			if (k % 3 === 0) expect(text).toMatch(/^−?\d*,\d{3}( \*{1,2})?$/);
			if (k % 3 === 2) expect(text).toMatch(/^(,\d{3}|1,000|<\u00a0,001)$/);
		});
	});
});
