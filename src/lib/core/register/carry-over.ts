import { registerIndex } from './register-index';
import type { Register } from './types';

/**
 * How a number leads to the register's year.
 * - `same`: in use then (others may have been merged into it)
 * - `renumbered`: the same municipality under another number
 * - `merged`: went together with others
 * - `divided`: its parts went to several; history follows the first
 * - `outside`: listed by the publisher, but no municipality (Svalbard)
 * - `unknown`: not a number of the register or of an earlier year back to 2017
 */
export type CarryOverKind = 'same' | 'renumbered' | 'merged' | 'divided' | 'outside' | 'unknown';

export interface CarryOver {
	/** The number in the register's year; the given number where the kind is `outside` or `unknown`. */
	number: string;
	kind: CarryOverKind;
	/** The name under the given number; '' when unknown. */
	name: string;
	/** All successors, the one that history follows first. One entry but for divided municipalities. */
	successors: string[];
	/** The year in which the given number went out of use; null when it did not. */
	year: number | null;
}

/**
 * Carries a municipality number to the year of the register. Numbers only go forwards: one that came later than the
 * register's year is unknown to it. No number stood for two municipalities between 2017 and 2024, so the year of
 * the number need not be given.
 * @param number four digits as text, valid in some year from 2017 to the register's
 * Source: SSB's classification of municipalities (Klass 131). Divided municipalities: the named successor is the one
 * that got most inhabitants, counted from the population before and after.
 */
export function carryOver(register: Register, number: string): CarryOver {
	const index = registerIndex(register);
	const whole = (kind: CarryOverKind, name: string): CarryOver => ({
		number,
		kind,
		name,
		successors: [number],
		year: null
	});
	const municipality = index.municipalities.get(number);
	if (municipality) return whole('same', municipality.name);
	const outside = index.outside.get(number);
	if (outside) return whole('outside', outside.name);
	const change = index.changes.get(number);
	if (!change) return { number, kind: 'unknown', name: '', successors: [], year: null };
	return {
		number: change.to[0],
		kind: change.to.length > 1 ? 'divided' : change.merged ? 'merged' : 'renumbered',
		name: change.name,
		successors: [...change.to],
		year: change.year
	};
}
