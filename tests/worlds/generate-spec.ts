import type { IndicatorData } from '../../src/lib/core/indicators/types';
import type { Register } from '../../src/lib/core/register/types';
import {
	SPREAD_MEASURES,
	type AbsoluteLimitRule,
	type DrawSpec,
	type EarlierDraw,
	type IndicatorRule,
	type NationalLimitRule
} from '../../src/lib/core/selection/types';
import { worldValue } from './generate-data';
import type { Random } from './random';

function nationalRule(random: Random, coarse: boolean): NationalLimitRule {
	const kind = random.pick(['country', 'country', 'pupilMean', 'municipalityMean', 'fixed'] as const);
	return kind === 'fixed' ? { kind, value: worldValue(random, coarse) } : { kind };
}

function absoluteRule(random: Random, coarse: boolean): AbsoluteLimitRule {
	const kind = random.pick(['fixed', 'worst', 'deviation'] as const);
	const pooled = random.chance(0.4);
	if (kind === 'fixed') return { kind, value: worldValue(random, coarse) };
	if (kind === 'worst') return { kind, part: random.pick([0, 0.05, 0.1, 0.2, 0.25, 0.3, 0.5]), pooled };
	return { kind, sd: random.pick([0, 0.5, 1, 1.5, 2]), pooled };
}

function indicatorRules(random: Random, data: IndicatorData): IndicatorRule[] {
	const fractional = random.chance(0.35);
	const coarse = random.chance(0.8);
	const rules = data.indicators.map(({ id, direction }): IndicatorRule => ({
		indicator: id,
		on: !random.chance(0.15),
		direction: random.chance(0.1) ? random.pick([1, -1] as const) : direction,
		weight: fractional ? random.pick([0.1, 0.2, 0.3, 0.5, 1, 1.5, 2.25]) : random.pick([1, 1, 1, 2, 3]),
		national: nationalRule(random, coarse),
		absolute: absoluteRule(random, coarse)
	}));
	if (random.chance(0.05)) rules.push({ ...rules[0], indicator: 'in-no-file' });
	return rules.filter(() => !random.chance(0.03));
}

function earlierDraw(random: Random, register: Register, numbers: string[], name: string): EarlierDraw {
	const listed = [...numbers, ...register.changes.map((change) => change.from), '9998'];
	const municipalities = listed.filter(() => random.chance(0.15));
	return {
		name,
		municipalities,
		exceptions: municipalities
			.filter(() => random.chance(0.3))
			.map((municipality) => ({ municipality, reason: 'Test' }))
	};
}

/** A random specification of a draw over the given data. */
export function generateSpec(random: Random, data: IndicatorData, register: Register): DrawSpec {
	const numbers = data.municipalities.units.map((unit) => unit.number);
	const populations = register.municipalities.flatMap(({ population }) => Object.values(population));
	return {
		type: 'draw',
		version: 1,
		name: 'Random',
		preset: null,
		indicators: indicatorRules(random, data),
		years: random.chance(0.5) ? null : random.shuffle(data.years.filter(() => random.chance(0.8))),
		minCoverage: random.pick([0, 0.1, 0.3, 0.5, 0.5, 0.6, 0.75, 1]),
		populationCap: random.chance(0.6) ? null : random.pick([...populations, 5000]),
		owners: 'all',
		earlierDraws: ['2020', '2022']
			.slice(random.whole(0, 2))
			.map((name) => earlierDraw(random, register, numbers, name)),
		exclusions: numbers
			.filter(() => random.chance(0.05))
			.map((municipality) => ({ municipality, reason: 'Test' })),
		places: random.whole(0, Math.ceil(numbers.length * 0.6) + 1),
		spread: {
			places: random.whole(0, Math.ceil(numbers.length * 0.3) + 1),
			measure: random.pick(SPREAD_MEASURES),
			level: random.pick([null, null, null, 0, 0.1, 0.25]),
			schoolCriterion: {
				kind: random.pick(['percentile', 'rank'] as const),
				part: random.pick([0.05, 0.1, 0.25, 0.25, 0.3, 0.5])
			},
			minSchools: random.pick([2, 2, 2, 3, 4])
		}
	};
}
