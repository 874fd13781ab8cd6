import type { DrawnAs, DrawSpec } from '../types';
import { drawnIn, sideOf, type PreparedFor } from './side';
import type { Cause, RuleChange, Side } from './types';

type Outcomes = (number: string) => DrawnAs;

/**
 * Which of the changed rules moved each municipality, found by drawing again: with each rule changed alone, with each
 * rule changed back alone, and with all of them changed one after the other.
 * @param moved numbers of the municipalities that the two draws treat differently
 * @param forward the changes from the first specification to the second, and `back` the same the other way
 * @returns by number; yields after every draw, so that a caller can pause and stop
 */
export function* findCauses(
	moved: readonly string[],
	from: Side,
	to: Side,
	forward: readonly RuleChange[],
	back: readonly RuleChange[],
	preparedFor: PreparedFor
): Generator<void, Map<string, Cause>> {
	const causes = new Map<string, Cause>();
	if (moved.length === 0) return causes;
	const drawnWith = (spec: DrawSpec): Outcomes => {
		const side = sideOf(spec, preparedFor);
		return (number) => drawnIn(side, number);
	};
	const alone: Outcomes[] = [];
	for (const change of forward) {
		alone.push(forward.length === 1 ? (number) => drawnIn(to, number) : drawnWith(change.apply(from.spec)));
		yield;
	}
	/** Adds a cause for every municipality that has none and that some rules explain. */
	const explain = (kind: Cause['kind'], explains: (number: string, index: number) => boolean) => {
		for (const number of moved) {
			if (causes.has(number)) continue;
			const rules = forward.filter((_, index) => explains(number, index)).map(({ id }) => id);
			if (rules.length > 0) causes.set(number, { kind, rules });
		}
	};
	explain('alone', (number, index) => alone[index](number) === drawnIn(to, number));
	if (causes.size === moved.length) return causes;

	const without: Outcomes[] = [];
	for (const { id } of forward) {
		const undo = back.find((change) => change.id === id);
		without.push(drawnWith(undo ? undo.apply(to.spec) : to.spec));
		yield;
	}
	explain('together', (number, index) => without[index](number) !== drawnIn(to, number));
	if (causes.size === moved.length) return causes;

	const path: Outcomes[] = [(number) => drawnIn(from, number)];
	let spec = from.spec;
	for (const change of forward) {
		spec = change.apply(spec);
		path.push(drawnWith(spec));
		yield;
	}
	explain('order', (number, index) => {
		const last = path.findLastIndex((drawn, step) => step > 0 && drawn(number) !== path[step - 1](number));
		return last === index + 1;
	});
	return causes;
}
