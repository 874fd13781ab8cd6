import type { Text } from '../../report/types';
import type { Comparison } from './compare';
import type { CountyProfile } from './counties';
import { BETWEEN } from './groups';
import type { History } from './history';
import type { Influence } from './influence';
import type { Units } from './membership';

/** Below this p a difference is called clear; ours, as in the other analyses. */
const LEVEL = 0.05;
/** A municipality that moves a mean by more than this many standard errors is told of; ours. */
const MUCH = 1;

/** Of each kind, all draws together: where it lies clearly below and above the others, and where not. */
export function profileReading(
	comparisons: readonly Comparison[],
	p: readonly number[],
	units: Units
): Text[] {
	const pooled = comparisons
		.map((one, place) => ({ ...one, p: p[place] }))
		.filter(({ first, second }) => first.draw === null && second.kind === 'others');
	const kinds = [...new Set(pooled.map(({ first }) => first.kind))];
	return kinds.flatMap((kind): Text[] => {
		const own = pooled.filter(({ first }) => first.kind === kind);
		if (own.every(({ n: [n] }) => n === 0)) return [{ code: 'structure.sayNobody', params: { kind } }];
		const [{ first }] = own;
		const named = (isIn: (one: (typeof own)[number]) => boolean) =>
			own
				.filter(isIn)
				.map(({ measure }) => measure.title)
				.join(BETWEEN);
		return [
			{
				code: 'structure.sayProfile',
				params: {
					...first.label.params,
					count: first.rows.length,
					units: new Set(first.rows.map((row) => units.of[row])).size,
					lower: named((one) => one.p < LEVEL && one.difference < 0),
					higher: named((one) => one.p < LEVEL && one.difference > 0),
					unclear: named((one) => !(one.p < LEVEL)),
					level: LEVEL
				}
			}
		];
	});
}

/** The single municipality that moves a mean the most, measured in standard errors. */
export function influenceReading(influences: readonly Influence[]): Text[] {
	const found = influences
		.filter(
			({ group, units, inErrors }) =>
				group.kind !== 'others' && units.length === 1 && Math.abs(inErrors) > MUCH
		)
		.sort((a, b) => Math.abs(b.inErrors) - Math.abs(a.inErrors))
		.at(0);
	if (!found) return [];
	const { measure, group, units, mean, without } = found;
	return [
		{
			code: 'structure.sayInfluence',
			params: {
				...group.label.params,
				variable: measure.title,
				unit: units[0],
				mean,
				without,
				decimals: measure.isShare ? -1 : measure.decimals
			}
		}
	];
}

/** The counties with clearly more, and clearly fewer, of the drawn than of all municipalities. */
export function countyReading({ lines, together, drawn }: CountyProfile): Text[] {
	if (drawn === 0) return [];
	const named = (isIn: (one: CountyProfile['lines'][number]) => boolean) =>
		lines
			.filter(isIn)
			.map(({ label }) => (typeof label === 'string' ? label : String(label.params?.value ?? '')))
			.join(BETWEEN);
	const more = named(({ ratioLow, adjusted }) => ratioLow > 1 && adjusted < LEVEL);
	const fewer = named(({ ratioHigh, adjusted }) => ratioHigh < 1 && adjusted < LEVEL);
	return [
		{ code: 'structure.sayCounties', params: { more, fewer, level: LEVEL } },
		...(together
			? [
					{
						code: 'structure.sayTogether',
						params: {
							...labelParams(together.label),
							observed: together.observed,
							expected: together.expected
						}
					}
				]
			: [])
	];
}

const labelParams = (label: Text) => (typeof label === 'string' ? {} : (label.params ?? {}));

/** How many have taken part, and how often. */
export function historyReading({ country, ever, participations, times, sizes }: History): Text[] {
	if (ever === 0) return [{ code: 'structure.sayNever' }];
	return [
		{
			code: 'structure.sayHistory',
			params: {
				draws: sizes.length,
				ever,
				country,
				share: ever / country,
				participations,
				once: times[0] ?? 0,
				several: ever - (times[0] ?? 0)
			}
		}
	];
}
