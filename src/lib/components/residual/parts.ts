import type { StructurePart } from '$lib/core/selection/residual/types';
import type { Messages } from '$lib/i18n/types';
import type { DataSummary } from '$lib/workers/draw-client';

/** A variable of a dataset that was taken in, with what is said of it. */
export interface Given {
	id: string;
	label: string;
	values: [string, number][];
	mostRows: number;
	unmatched: number;
}

/** Something that can be taken into account. */
export interface Choice {
	id: string;
	label: string;
	part: StructurePart;
}

const OWN = ['population', 'pupils', 'schools', 'oneSchool', 'centrality', 'county'] as const;
/** What is taken into account at first. */
export const FIRST: readonly string[] = ['population'];

/** What the data of the draw, the register and the chosen variables of datasets offer. */
export function choicesOf(messages: Messages, { facts }: DataSummary, given: readonly Given[]): Choice[] {
	const t = messages.residual;
	const names = [...new Set(facts.flatMap((fact) => Object.keys(fact?.variables ?? {})))];
	const hasCentrality = facts.some(
		(fact) => fact?.centralityIndex !== null && fact?.centralityIndex !== undefined
	);
	const variables: Readonly<Record<string, string | undefined>> = t.variables;
	return [
		...OWN.filter((kind) => kind !== 'centrality' || hasCentrality).map((kind) => ({
			id: kind,
			label: t.parts[kind],
			part: { kind }
		})),
		...names.map((name) => ({
			id: `register ${name}`,
			label: variables[name] ?? name,
			part: { kind: 'register' as const, name }
		})),
		...given.map(({ id, label, values }) => ({ id, label, part: { kind: 'given' as const, id, values } }))
	];
}
