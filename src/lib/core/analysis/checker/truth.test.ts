import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printedPercent } from '../../counts/reconstruct';
import { tTwoSided } from '../../stats/distributions/student-t';
import { mean, standardDeviation } from '../../stats/moments';
import { describeCounts } from './distribution';
import { checkText, print, serious, tabs } from './testing/check';

/** Tables that were made of real numbers: nothing in them may be called impossible. */

const LABELS = ['Helt enig', 'Delvis enig', 'Både-og', 'Delvis uenig', 'Helt uenig', 'Vet ikke'];
const VALUES = [5, 4, 3, 2, 1, null];

describe('a table made of persons is never called wrong', () => {
	const column = fc
		.array(fc.oneof(fc.constant(0), fc.nat(40)), { minLength: 6, maxLength: 6 })
		.filter((counts) => counts.slice(0, 5).some((count) => count > 0));

	it.each(['once', 'twice'] as const)('percents rounded %s, with N and mean', async (rounding) => {
		await fc.assert(
			fc.asyncProperty(
				fc.array(column, { minLength: 1, maxLength: 4 }),
				fc.constantFrom('sum', '100'),
				async (columns, total) => {
					const percents = columns.map((counts) => {
						const n = counts.reduce((sum, count) => sum + count, 0);
						return counts.map((count) => printedPercent(count, n, 0, rounding));
					});
					const text = tabs([
						['', ...columns.map((_, place) => `Gruppe ${place + 1}`)],
						...LABELS.map((label, row) => [label, ...percents.map((column) => column[row])]),
						[
							'Totalt',
							...percents.map((one) => (total === '100' ? 100 : one.reduce((sum, p) => sum + p, 0)))
						],
						[
							'Gjennomsnitt',
							...columns.map((counts) =>
								print(
									describeCounts(
										counts,
										VALUES.map((value) => ({ value }))
									).mean,
									2
								)
							)
						],
						['(N=)', ...columns.map((counts) => `(${counts.reduce((sum, count) => sum + count, 0)})`)]
					]);
					const result = await checkText(text, {
						scale: { min: 1, max: 5 },
						rounding: 'both'
					});
					expect(serious(result)).toEqual([]);
				}
			),
			{ numRuns: 150 }
		);
	});

	it('the counts behind it are among those that are found, when they are few', async () => {
		await fc.assert(
			fc.asyncProperty(column, async (counts) => {
				const n = counts.reduce((sum, count) => sum + count, 0);
				const percents = counts.map((count) => printedPercent(count, n, 0, 'once'));
				const printed = print(
					describeCounts(
						counts,
						VALUES.map((value) => ({ value }))
					).mean,
					2
				);
				const text = tabs([
					['', 'Alle'],
					...LABELS.map((label, row) => [label, percents[row]]),
					['Totalt', 100],
					['Gjennomsnitt', printed],
					['(N=)', `(${n})`]
				]);
				const [found] = (await checkText(text, { rounding: 'once' })).columns;
				expect(found.fit?.hasMean).toBe(true);
				if (found.sets) expect(found.sets.map((set) => set.counts)).toContainEqual(counts);
				else expect(found.ways === null || found.ways > 12).toBe(true);
			}),
			{ numRuns: 150 }
		);
	});
});

describe('means and standard deviations of real answers are never called wrong', () => {
	const group = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 2, maxLength: 40 });

	it('groups and all together, also when a group is not shown', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.array(group, { minLength: 2, maxLength: 6 }),
				fc.boolean(),
				fc.constantFrom(1, 2),
				async (groups, isHidden, decimals) => {
					const all = groups.flat();
					const shown = isHidden && groups.length > 2 ? groups.slice(1) : groups;
					const row = (label: string, values: number[]) => [
						label,
						values.length,
						print(mean(Float64Array.from(values)), decimals),
						print(standardDeviation(Float64Array.from(values)), decimals)
					];
					const text = tabs([
						['Gruppe', 'N', 'Snitt', 'Std. avvik'],
						...shown.map((values, place) => row(`Gruppe ${'ABCDEF'[place]}`, values)),
						row('Totalt', all)
					]);
					const result = await checkText(text, { scale: { min: 1, max: 5 } });
					expect(serious(result).filter((one) => !one.startsWith('margin conditional'))).toEqual([]);
				}
			),
			{ numRuns: 200 }
		);
	});

	it('an index of several items', async () => {
		const answers = fc
			.tuple(fc.integer({ min: 2, max: 12 }), fc.integer({ min: 2, max: 25 }))
			.chain(([items, n]) =>
				fc.record({
					items: fc.constant(items),
					persons: fc.array(
						fc.array(fc.integer({ min: 1, max: 5 }), { minLength: items, maxLength: items }),
						{
							minLength: n,
							maxLength: n
						}
					)
				})
			);
		await fc.assert(
			fc.asyncProperty(answers, async ({ items, persons }) => {
				const values = Float64Array.from(persons, (one) => one.reduce((sum, x) => sum + x, 0) / items);
				const text = tabs([
					['Indeks', 'N', 'Snitt', 'Std. avvik'],
					['A', values.length, print(mean(values), 2), print(standardDeviation(values), 2)],
					['B', values.length, print(mean(values), 2), print(standardDeviation(values), 2)]
				]);
				expect(serious(await checkText(text, { items, scale: { min: 1, max: 5 } }))).toEqual([]);
			}),
			{ numRuns: 150 }
		);
	});

	it('two waves in groups, with N at the margins', async () => {
		const cell = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 20 });
		await fc.assert(
			fc.asyncProperty(fc.array(fc.tuple(cell, cell), { minLength: 2, maxLength: 5 }), async (groups) => {
				const m = (values: number[]) => print(mean(Float64Array.from(values)), 1);
				const [first, second] = [0, 1].map((wave) => groups.map((waves) => waves[wave]));
				const both = groups.map((waves) => waves.flat());
				const row = (label: string, cells: number[][]) => [
					label,
					...cells.map(m),
					m(cells.flat()),
					`(${cells.flat().length})`
				];
				const text = tabs([
					['', ...groups.map((_, place) => `Gruppe ${'ABCDE'[place]}`), 'Totalt', '(N=)'],
					row('Gjennomsnitt 2021', first),
					row('Gjennomsnitt 2024', second),
					row('Gjennomsnitt totalt', both),
					['(N=)', ...both.map((values) => `(${values.length})`), `(${both.flat().length})`, '']
				]);
				expect(serious(await checkText(text, { scale: { min: 1, max: 5 } }))).toEqual([]);
			}),
			{ numRuns: 200 }
		);
	});
});

it('coefficients with their own tests are never called wrong, and the degrees of freedom are among those found', async () => {
	const coefficient = fc.record({
		b: fc.double({ min: -3, max: 3, noNaN: true }).filter((b) => Math.abs(b) > 0.01),
		se: fc.double({ min: 0.01, max: 2, noNaN: true })
	});
	await fc.assert(
		fc.asyncProperty(
			fc.array(coefficient, { minLength: 2, maxLength: 8 }),
			fc.integer({ min: 5, max: 400 }),
			async (coefficients, df) => {
				const rows = coefficients.map(({ b, se }, place) => {
					const p = tTwoSided(b / se, df);
					const stars = '*'.repeat([0.1, 0.05].filter((level) => p < level).length);
					return [
						`x${'abcdefgh'[place]}`,
						print(b, 3) + stars,
						print(se, 3),
						print(b / se, 3),
						p < 0.001 ? '<,001' : print(p, 3)
					];
				});
				const result = await checkText(tabs([['', 'B', 'Std. Error', 't', 'Sig.'], ...rows]), {
					starLevels: [0.1, 0.05]
				});
				expect(serious(result)).toEqual([]);
				const found = result.models[0].df;
				expect(found && found.from <= df && found.to >= df).toBe(true);
			}
		),
		{ numRuns: 150 }
	);
});

it('counts with their percents and totals are never called wrong', async () => {
	await fc.assert(
		fc.asyncProperty(
			fc.array(fc.integer({ min: 0, max: 3_000 }), { minLength: 2, maxLength: 9 }),
			fc.constantFrom(0, 1),
			async (counts, decimals) => {
				const n = counts.reduce((sum, count) => sum + count, 0);
				if (n === 0) return;
				const percent = (count: number) =>
					print(printedPercent(count, n, decimals, 'once') / 10 ** decimals, decimals);
				const text = tabs([
					['Svar', 'Antall', 'Prosent'],
					...counts.map((count, place) => [`Svar ${'abcdefghi'[place]}`, count, percent(count)]),
					['Totalt', n, percent(n)]
				]);
				expect(serious(await checkText(text))).toEqual([]);
			}
		),
		{ numRuns: 150 }
	);
});
