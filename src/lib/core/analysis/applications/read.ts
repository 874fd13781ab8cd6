import { readTyped } from '../../allocation/decimals';
import { places, trafficLight, type Light, type TrafficLight } from '../../allocation/traffic-light';
import type { ApplicationsSpec, OneApplication } from './types';

/** An application with what its cells and lights come to. */
export interface ReadApplication {
	/** Its place in the specification. */
	at: number;
	id: string;
	/** Its name, else its number in the list. */
	name: string;
	from: OneApplication;
	/** Whole kroner a year; null where nothing or no number is typed. */
	applied: number | null;
	/** Whole kroner a year that were granted: what is typed, else what was applied for; 0 for refused; null for undecided. */
	granted: number | null;
	judged: TrafficLight;
	/** Order of priority by the lights, 1 first; null for those that get nothing by them. */
	place: number | null;
}

const kroner = (text: string): number | null => {
	const typed = readTyped(text);
	return typed === null ? null : Math.round(typed.value);
};

/** Whether something stands in a row. */
const isThere = ({ name, applied, lights, decision }: OneApplication): boolean =>
	name.trim() !== '' || applied.trim() !== '' || lights.length > 0 || decision !== null;

/** Whether something is typed where an amount should be, and is none. */
export const isNoAmount = (text: string): boolean => text.trim() !== '' && kroner(text) === null;

/** The light that an application has for a criterion; null for not judged. */
export const lightFor = ({ lights }: OneApplication, criterion: string): Light | null =>
	lights.find((one) => one.criterion === criterion)?.light ?? null;

/** The applications with something in them, in the order of the list. */
export function readApplications({ criteria, applications, rule }: ApplicationsSpec): ReadApplication[] {
	const there = applications.flatMap((one, at) => (isThere(one) ? [{ one, at }] : []));
	const judged = there.map(({ one }) =>
		trafficLight(
			criteria.map(({ id, weight, required }) => ({ weight, required, light: lightFor(one, id) })),
			rule
		)
	);
	const order = places(judged);
	return there.map(({ one, at }, row) => {
		const applied = kroner(one.applied);
		const granted = one.granted.trim() === '' ? applied : kroner(one.granted);
		return {
			at,
			id: one.id,
			name: one.name.trim() || String(at + 1),
			from: one,
			applied,
			granted: one.decision === null ? null : one.decision === 'refused' ? 0 : granted,
			judged: judged[row],
			place: order[row]
		};
	});
}
