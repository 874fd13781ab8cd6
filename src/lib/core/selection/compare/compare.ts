import { cohenKappa } from '../../stats/kappa';
import { compareNumbers } from '../order';
import { DRAWN } from '../run-draw';
import type { DrawSpec } from '../types';
import { findCauses } from './causes';
import { profileOf } from './profile';
import { reasonsFor } from './reasons';
import { ruleChanges } from './rule-changes';
import { drawnIn, placeIn, sideOf, type PreparedFor } from './side';
import type { Agreement, DrawComparison, MovedMunicipality, RankShift, Side } from './types';

const MOVES: readonly MovedMunicipality['move'][] = ['in', 'out', 'kind'];

/** Numbers and names of all municipalities that either draw lists, those outside the register left out. */
function municipalitiesOf(sides: readonly Side[]): Map<string, string> {
	const names = new Map<string, string>();
	for (const { prepared } of sides) {
		prepared.data.municipalities.units.forEach(({ number, name }, unit) => {
			if (prepared.outside[unit] === 0) names.set(number, name);
		});
	}
	return new Map([...names].sort(([a], [b]) => compareNumbers(a, b)));
}

/** How much two lists have in common, over all municipalities. */
function agreementOf(numbers: readonly string[], from: Side, to: Side, averageOnly: boolean): Agreement {
	const judge = (side: Side) =>
		numbers.map((number) => {
			const drawnAs = drawnIn(side, number);
			return Number(averageOnly ? drawnAs === 'average' : drawnAs !== 'none');
		});
	const [a, b] = [judge(from), judge(to)];
	const count = (list: number[]) => list.filter((drawn) => drawn === 1).length;
	const both = a.filter((drawn, index) => drawn === 1 && b[index] === 1).length;
	return { from: count(a), to: count(b), both, kappa: cohenKappa(a, b) };
}

const unitsOf = ({ prepared }: Side): number[] =>
	prepared.data.municipalities.units.flatMap((_, unit) => (prepared.outside[unit] === 0 ? [unit] : []));
const drawnUnits = ({ result }: Side): number[] =>
	[...result.drawn].flatMap((drawn, unit) => (drawn === DRAWN.none ? [] : [unit]));
const orNull = (value: number): number | null => (Number.isNaN(value) ? null : value);

/** The rank of the last drawn in the average draw: those left out have ranks too, so it is seldom the number of places. */
function lastRank({ result }: Side): number | null {
	const ranks = [...result.rank].filter((_, unit) => result.drawn[unit] === DRAWN.average);
	return ranks.length > 0 ? Math.max(...ranks) : null;
}

function moveOf(from: Side, to: Side, number: string): MovedMunicipality['move'] | null {
	const [before, after] = [drawnIn(from, number), drawnIn(to, number)];
	if (before === after) return null;
	if (before === 'none') return 'in';
	return after === 'none' ? 'out' : 'kind';
}

/**
 * Two draws side by side: who comes in, who goes out, who changes kind of draw and why; how the ranks shift; what the
 * lists have in common, and what kind of municipalities each holds.
 * @param preparedFor the same files, assembled for the owners that a specification counts
 * @returns yields after every draw that it makes, so that a caller can pause and stop
 * Source: methods, "explaining a result"; that causes are found by drawing again is our own.
 */
export function* compareDraws(
	fromSpec: DrawSpec,
	toSpec: DrawSpec,
	preparedFor: PreparedFor
): Generator<void, DrawComparison> {
	const from = sideOf(fromSpec, preparedFor);
	yield;
	const to = sideOf(toSpec, preparedFor);
	yield;
	const names = municipalitiesOf([from, to]);
	const numbers = [...names.keys()];
	const yearsOf = (spec: DrawSpec) =>
		spec === fromSpec ? from.result.years : spec === toSpec ? to.result.years : [];
	const forward = ruleChanges(fromSpec, toSpec, yearsOf);
	const back = ruleChanges(toSpec, fromSpec, yearsOf);
	const moves = numbers.flatMap((number) => {
		const move = moveOf(from, to, number);
		return move ? [{ number, move }] : [];
	});
	const causes = yield* findCauses(
		moves.map(({ number }) => number),
		from,
		to,
		forward,
		back,
		preparedFor
	);
	const moved = moves.map(({ number, move }): MovedMunicipality => ({
		number,
		name: names.get(number) ?? number,
		move,
		from: placeIn(from, number),
		to: placeIn(to, number),
		cause: causes.get(number) ?? { kind: 'order', rules: [] },
		reasons: reasonsFor(from, to, number)
	}));
	const rankOf = ({ from: before, to: after }: MovedMunicipality) => after.rank ?? before.rank ?? Infinity;
	moved.sort((a, b) => MOVES.indexOf(a.move) - MOVES.indexOf(b.move) || compareRanks(rankOf(a), rankOf(b)));
	return {
		changes: forward.map(({ id, what }) => ({ id, what })),
		moved,
		ranks: rankShifts(names, from, to),
		agreement: {
			drawn: agreementOf(numbers, from, to, false),
			average: agreementOf(numbers, from, to, true)
		},
		profile: {
			from: profileOf(from, drawnUnits(from)),
			to: profileOf(to, drawnUnits(to)),
			all: profileOf(to, unitsOf(to))
		},
		lastRank: { from: lastRank(from), to: lastRank(to) },
		cut: { from: orNull(from.result.cut.lastDrawn), to: orNull(to.result.cut.lastDrawn) }
	};
}

const compareRanks = (a: number, b: number) => (a === b ? 0 : a - b);

function rankShifts(names: Map<string, string>, from: Side, to: Side): RankShift[] {
	return [...names]
		.flatMap(([number, name]): RankShift[] => {
			const [before, after] = [placeIn(from, number).rank, placeIn(to, number).rank];
			return before !== null && after !== null ? [{ number, name, from: before, to: after }] : [];
		})
		.sort((a, b) => a.from - b.from);
}
