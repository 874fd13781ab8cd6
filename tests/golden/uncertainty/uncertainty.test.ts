import { describe, expect, it } from 'vitest';
import { searchSchools } from '../../../src/lib/core/simulation/uncertainty/leave-school-out';
import { compareLists } from '../../../src/lib/core/simulation/uncertainty/lists';
import { runUncertainty } from '../../../src/lib/core/simulation/uncertainty/run-uncertainty';
import { runDraw } from '../../../src/lib/core/selection/run-draw';
import { CASES, hasRealFiles } from './cases';
import expected from './expected.json';

/**
 * Chances and ranks against make_expected.R, which simulates every cell. Municipalities with a rank stand in the order
 * of the data, without their numbers.
 */
const REPLICATES = 10_000;
/** Differences are measured in Monte Carlo standard errors of both; a chance of 0 or 1 counts as one data set more. */
function errorOf(ours: number, theirs: number, replicates: number): number {
	const both = (ours * REPLICATES + theirs * replicates + 1) / (REPLICATES + replicates + 2);
	return Math.sqrt(both * (1 - both) * (1 / REPLICATES + 1 / replicates));
}

const known = expected as unknown as Record<
	keyof typeof CASES,
	{
		lists: { raw: number[]; benefit: number[]; shrunken?: number[] };
		/** School, and 0 none, 1 average, 2 spread: before, and without it. */
		decides: [number, number, number][] | Record<string, never>;
		change: number[];
	}
>;

describe('lists, change from year to year, and schools that decide, as R has them', () => {
	for (const [name, golden] of Object.entries(known)) {
		it.skipIf(name === 'nationalTests' && !hasRealFiles)(name, async () => {
			const { draw, uncertainty, prepared } = CASES[name as keyof typeof CASES]();
			const { order } = runDraw(draw, prepared);
			const units = [...order].sort((a, b) => a - b);
			const chances = new Float64Array(prepared.data.municipalities.unitCount);
			const found = await compareLists(draw, uncertainty, prepared, chances, () => Promise.resolve(true));
			if (!found.ok) throw new Error(found.problem.code);
			for (const { kind, units: list } of found.value.lists) {
				const theirs = kind === 'chance' ? undefined : golden.lists[kind];
				if (theirs) expect(list, kind).toEqual(theirs.map((place) => units[place]));
			}
			const sure = await runUncertainty(draw, { ...uncertainty, replicates: 1 }, prepared);
			if (!sure.ok) throw new Error(sure.problem.code);
			sure.value.changes.forEach(({ sd }, i) => expect(sd ** 2).toBeCloseTo(golden.change[i], 7));
			if (!Array.isArray(golden.decides)) return;
			const search = searchSchools(draw, prepared, units);
			let step = search.next();
			while (!step.done) step = search.next();
			const as = (drawn: string) => ['none', 'average', 'spread'].indexOf(drawn);
			const ours = step.value.map(({ school, before, after }) => [school, as(before), as(after)]);
			expect(ours.sort((a, b) => a[0] - b[0])).toEqual([...golden.decides].sort((a, b) => a[0] - b[0]));
		});
	}
});

describe('how sure a draw is, by exact distributions and by R simulating cells', () => {
	for (const [name, golden] of Object.entries(expected)) {
		it.skipIf(name === 'nationalTests' && !hasRealFiles)(
			`agrees within Monte Carlo error: ${name}`,
			async () => {
				const { draw, uncertainty, prepared } = CASES[name as keyof typeof CASES]();
				const found = await runUncertainty(draw, { ...uncertainty, replicates: REPLICATES }, prepared);
				if (!found.ok) throw new Error(found.problem.code);
				const ours = found.value;
				const units = [...runDraw(draw, prepared).order].sort((a, b) => a - b);
				expect(golden.average).toHaveLength(units.length);
				const off: number[] = [];
				const ends: number[] = [];
				units.forEach((unit, place) => {
					for (const kind of ['average', 'spread'] as const) {
						const theirs = golden[kind][place] / golden.replicates;
						off.push(Math.abs(ours[kind][unit] - theirs) / errorOf(ours[kind][unit], theirs, golden.replicates));
					}
					// The ends have Monte Carlo errors too, and equal shares make ranks jump by many places at once.
					const width = golden.rankTo[place] - golden.rankFrom[place];
					const room = 2 + 0.12 * width;
					ends.push(Math.abs(ours.rankFrom[unit] - golden.rankFrom[place]) / room);
					ends.push(Math.abs(ours.rankTo[unit] - golden.rankTo[place]) / room);
				});
				// In a jump an end may land on the other side of it: 0.3 % of them may, by half as much again.
				expect(ends.filter((rooms) => rooms > 1).length).toBeLessThanOrEqual(0.003 * ends.length);
				expect(Math.max(...ends)).toBeLessThan(1.5);
				const sum = (values: Iterable<number>) => [...values].reduce((a, b) => a + b, 0);
				expect(sum(ours.average)).toBeCloseTo(draw.places, 8);
				expect(sum(golden.average) / golden.replicates).toBeCloseTo(draw.places, 8);
				// Three standard errors are passed by chance in 0.27 % of so many comparisons.
				expect(off.filter((errors) => errors > 3).length).toBeLessThanOrEqual(3 + 0.0027 * off.length);
				expect(Math.max(...off)).toBeLessThan(4.5);
			}
		);
	}
});
