import { describe, expect, it } from 'vitest';
import { compareDraws } from '../../src/lib/core/selection/compare/compare';
import type { DrawComparison } from '../../src/lib/core/selection/compare/types';
import { prepareDraw } from '../../src/lib/core/selection/prepare';
import type { DrawSpec, DrawnAs } from '../../src/lib/core/selection/types';
import { generateSpec } from './generate-spec';
import { generateWorld, type World } from './generate-world';
import { randomFrom } from './random';
import { referenceDraw } from './reference-draw';
import { exampleData, exampleRegister, exampleSpec } from './worked-example';

type Data = Pick<World, 'data' | 'register'>;

function compared(from: DrawSpec, to: DrawSpec, { data, register }: Data): DrawComparison {
	const prepared = prepareDraw(data, register);
	const search = compareDraws(from, to, () => prepared);
	for (;;) {
		const step = search.next();
		if (step.done) return step.value;
	}
}

const setOf = (value: unknown) => JSON.stringify(value);

/** The second implementation's own way to carry one rule over, by the id of the change. */
function carried(onto: DrawSpec, wanted: DrawSpec, id: string): DrawSpec {
	const copy = structuredClone(onto) as unknown as Record<string, unknown> & DrawSpec;
	const [what, ...rest] = id.split(' ');
	const name = rest.join(' ');
	if (what === 'spread') {
		(copy.spread as unknown as Record<string, unknown>)[name] =
			wanted.spread[name as keyof DrawSpec['spread']];
		return copy;
	}
	const rule = wanted.indicators.find(({ indicator }) => indicator === name);
	const at = copy.indicators.findIndex(({ indicator }) => indicator === name);
	if (what === 'on') {
		if (!rule) copy.indicators[at].on = false;
		else if (at < 0) copy.indicators.push(rule);
		else copy.indicators[at] = rule;
		return copy;
	}
	if (rule) {
		const field = what as keyof typeof rule;
		copy.indicators[at] = { ...copy.indicators[at], [field]: rule[field] };
		return copy;
	}
	const fields: Record<string, keyof DrawSpec> = { population: 'populationCap', coverage: 'minCoverage' };
	const field = fields[what] ?? what;
	(copy as Record<string, unknown>)[field] = wanted[field];
	return copy;
}

/** A second specification that takes some of its rules from another random one. */
function otherSpec(seed: number, { spec, data, register }: World): DrawSpec {
	const random = randomFrom(seed + 7000);
	const other = generateSpec(random, data, register);
	const part = random.pick([0.1, 0.3, 0.6]);
	const take = <T>(own: T, others: T) => (random.chance(part) ? others : own);
	return {
		...spec,
		years: take(spec.years, other.years),
		minCoverage: take(spec.minCoverage, other.minCoverage),
		populationCap: take(spec.populationCap, other.populationCap),
		earlierDraws: take(spec.earlierDraws, other.earlierDraws),
		exclusions: take(spec.exclusions, other.exclusions),
		places: take(spec.places, other.places),
		spread: take(spec.spread, other.spread),
		indicators: spec.indicators.map((rule) => {
			const found = other.indicators.find(({ indicator }) => indicator === rule.indicator);
			return found ? take(rule, found) : rule;
		})
	};
}

const drawnBy = (spec: DrawSpec, { data, register }: Data): Map<string, DrawnAs> =>
	new Map(referenceDraw(spec, data, register).municipalities.map(({ number, drawn }) => [number, drawn]));

describe('two draws side by side and a slow second implementation', () => {
	const kinds = new Set<string>();

	it('agree on who moves, on ranks and on every cause', () => {
		for (let seed = 1; seed <= 120; seed++) {
			const world = generateWorld(seed);
			const to = otherSpec(seed, world);
			const found = compared(world.spec, to, world);
			const [before, after] = [drawnBy(world.spec, world), drawnBy(to, world)];
			const moved = [...before].filter(([number, drawn]) => after.get(number) !== drawn);
			expect(setOf(found.moved.map(({ number }) => number).sort()), `world ${seed}`).toBe(
				setOf(moved.map(([number]) => number).sort())
			);
			const ids = found.changes.map(({ id }) => id);
			// All changes together are the second specification: nothing that decides is left out.
			expect(
				[
					...drawnBy(
						ids.reduce((spec, id) => carried(spec, to, id), world.spec),
						world
					)
				],
				`world ${seed}`
			).toEqual([...after]);
			const alone = new Map(ids.map((id) => [id, drawnBy(carried(world.spec, to, id), world)]));
			const without = new Map(ids.map((id) => [id, drawnBy(carried(to, world.spec, id), world)]));
			for (const { number, cause, move, reasons } of found.moved) {
				kinds.add(cause.kind);
				expect(reasons.length, `world ${seed}, ${number}`).toBeGreaterThan(0);
				const [old, now] = [before.get(number), after.get(number)];
				expect(move).toBe(old === 'none' ? 'in' : now === 'none' ? 'out' : 'kind');
				const sufficient = ids.filter((id) => alone.get(id)?.get(number) === now);
				const necessary = ids.filter((id) => without.get(id)?.get(number) !== now);
				if (sufficient.length > 0) expect(cause).toEqual({ kind: 'alone', rules: sufficient });
				else if (necessary.length > 0) expect(cause).toEqual({ kind: 'together', rules: necessary });
				else {
					let spec = world.spec;
					let last = '';
					let was = old;
					for (const id of ids) {
						spec = carried(spec, to, id);
						const is = drawnBy(spec, world).get(number);
						if (is !== was) last = id;
						was = is;
					}
					expect(cause).toEqual({ kind: 'order', rules: [last] });
				}
			}
		}
	});

	it('meet every kind of cause', () => {
		expect([...kinds].sort()).toEqual(['alone', 'order', 'together']);
	});
});

describe('the worked example with other rules', () => {
	const world = { data: exampleData, register: exampleRegister };
	const codes = ({ moved }: DrawComparison, number: string) =>
		moved.find((unit) => unit.number === number)?.reasons.map(({ code }) => code) ?? [];

	it('without the cap Fossby comes in, Dalnes loses its place to it', () => {
		const found = compared(exampleSpec, { ...exampleSpec, populationCap: null }, world);
		expect(found.changes).toEqual([
			{ id: 'population', what: { code: 'compare.ruleCapOff', params: { from: 50000 } } }
		]);
		expect(found.moved.map(({ name, move }) => [name, move])).toEqual([
			['Fossby', 'in'],
			['Dalnes', 'out']
		]);
		for (const { cause } of found.moved) expect(cause).toEqual({ kind: 'alone', rules: ['population'] });
		expect(codes(found, '9005')[0]).toBe('compare.whyReleased');
		expect(found.moved[1].reasons).toEqual([
			{ code: 'compare.whySameShare', params: { share: 1 / 3 } },
			{ code: 'compare.whyCut', params: { from: 1 / 3, to: 2 / 3 } },
			{ code: 'compare.whyTie' }
		]);
		expect(found.agreement.average).toMatchObject({ from: 2, to: 2, both: 1 });
		// Of six: one in both, one in each alone, three in none. (4/6 − 20/36) / (1 − 20/36) = 1/4.
		expect(found.agreement.average.kappa?.kappa).toBeCloseTo(1 / 4, 12);
	});

	it('names the cell that crossed a limit, with value and limits', () => {
		const [reading, ...others] = exampleSpec.indicators;
		const indicators = [{ ...reading, absolute: { kind: 'fixed' as const, value: 49 } }, ...others];
		const found = compared(exampleSpec, { ...exampleSpec, indicators }, world);
		// Bjørkvik: 48 gives 3 points instead of 1, 11 of 27 in all. Dalnes: 47 gives 3 instead of 1, 12 of 30 in all.
		expect(found.moved.map(({ name, move }) => [name, move])).toEqual([
			['Bjørkvik', 'in'],
			['Dalnes', 'out']
		]);
		expect(found.moved[0].reasons[0]).toEqual({
			code: 'compare.whyAbsolute',
			params: {
				indicator: 'reading',
				year: '2023-24',
				value: 48,
				before: 1,
				after: 3,
				from: 47,
				to: 49
			}
		});
	});

	it('says who is left out by hand, and by which share of coverage', () => {
		const exclusions = [{ municipality: '9001', reason: 'Pilot' }];
		const found = compared(exampleSpec, { ...exampleSpec, exclusions, minCoverage: 0.1 }, world);
		const ask = found.moved.find(({ number }) => number === '9001');
		expect(ask).toMatchObject({
			move: 'out',
			cause: { kind: 'alone', rules: ['exclusions'] },
			reasons: [{ code: 'compare.whyManual', params: { reason: 'Pilot' } }]
		});
		expect(codes(found, '9006')[0]).toBe('compare.whyReleased');
	});

	it('gives the profile of both lists, counted by hand', () => {
		const found = compared(exampleSpec, { ...exampleSpec, populationCap: null }, world);
		// Drawn: Askfjord (4 000), Dalnes (2 000), Elvebø (20 000); then Fossby (60 000), Askfjord, and spread.
		expect(found.profile.from).toMatchObject({
			municipalities: 3,
			populationMedian: 4000,
			populationTotal: 26000,
			small: 2 / 3,
			centralityMedian: null,
			leastCentral: null,
			pupilsMedian: null,
			oneSchool: 1 / 3,
			counties: { '90': 3 }
		});
		expect(found.profile.all.municipalities).toBe(6);
	});

	it('finds nothing between a draw and itself', () => {
		const found = compared(exampleSpec, { ...exampleSpec, name: 'Copy', preset: 'udir2020' }, world);
		expect(found.changes).toEqual([]);
		expect(found.moved).toEqual([]);
		expect(found.agreement.drawn.kappa?.kappa).toBe(1);
	});
});
