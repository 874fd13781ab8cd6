import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sourcesOf } from '../../src/lib/core/document/source-key';
import type { ReportSpec } from '../../src/lib/core/document/types';
import { readRecipe, serialiseRecipe } from '../../src/lib/core/recipe/recipe';
import { needsOf, placedReport, reportsForRecipe } from '../../src/lib/core/recipe/recipe-reports';
import type { Recipe } from '../../src/lib/core/recipe/types';
import { anyReport } from '../project-file/any-document';
import { anySpec } from './arbitrary-recipe';

const draws = ['a', 'b', '__proto__'];
const bare: Recipe = {
	format: 'treffsikker-recipe',
	version: 1,
	app: '1',
	analyses: [fc.sample(anySpec, { numRuns: 1, seed: 1 })[0]],
	register: 'norway-2024'
};
const throughFile = (reports: unknown) =>
	readRecipe(serialiseRecipe({ ...bare, reports: reports as ReportSpec[] }));

/** The same report, but for its own id. */
const unnamed = (report: ReportSpec) => ({ ...report, id: '' });

describe('reports of a recipe', () => {
	it('name the same draws and analyses after a way through a file and into a project of the same', () => {
		fc.assert(
			fc.property(anyReport, (report) => {
				const read = throughFile(reportsForRecipe([report], draws));
				expect(read.ok).toBe(true);
				if (!read.ok) return;
				const [carried] = read.value.reports ?? [];
				const drawsBack = new Map(draws.map((id, place) => [`draw-${place + 1}`, id]));
				const ids = sourcesOf(report).flatMap((one) => (one.kind === 'analysis' ? [one.analysis] : []));
				const others = sourcesOf(report).flatMap((one) => (one.kind === 'analysis' ? [] : [one.draw]));
				let made = 0;
				const placed = placedReport(
					carried,
					drawsBack,
					new Map(ids.map((id) => [id, id])),
					() => `n${++made}`
				);
				if (others.every((id) => draws.includes(id))) expect(unnamed(placed)).toEqual(unnamed(report));
				expect(needsOf(carried)).toEqual(needsOf(report));
			})
		);
	});

	it('never quote what the recipe does not have', () => {
		fc.assert(
			fc.property(anyReport, (report) => {
				let made = 0;
				const placed = placedReport(report, new Map([['a', 'mine']]), new Map(), () => `new-${++made}`);
				for (const source of sourcesOf(placed)) {
					const id = source.kind === 'analysis' ? source.analysis : source.draw;
					expect(id === 'mine' || id.startsWith('new-')).toBe(true);
				}
			})
		);
	});

	it('are refused where they are none, with the place', () => {
		const report = fc.sample(anyReport, { numRuns: 1, seed: 2 })[0];
		const place = (reports: unknown) => {
			const read = throughFile(reports);
			return read.ok ? null : read.problem.params?.path;
		};
		expect(
			place([{ ...report, blocks: [{ id: 'x', kind: 'heading', level: 4, text: '', appendix: true }] }])
		).toBe('reports[0].blocks[0].level');
		expect(place([report, report])).toBe('reports[1].id');
		expect(place({})).toBe('reports');
		const script = { id: 'x', kind: 'script', text: 'alert(1)' };
		expect(throughFile([{ ...report, blocks: [script] }])).toMatchObject({
			ok: false,
			problem: { code: 'recipe.unknownKind' }
		});
	});

	it('are absent in recipes that are older', () => {
		const read = readRecipe(serialiseRecipe(bare));
		expect(read.ok && 'reports' in read.value).toBe(false);
	});
});
