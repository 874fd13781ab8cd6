import type { DatasetSummary } from '$lib/core/dataset/summary';
import type { DatasetSpec } from '$lib/core/dataset/types';
import { proposeLong, type LongProposal, type ReshapeWords } from '$lib/core/reshape/propose-long';
import { proposeWide } from '$lib/core/reshape/propose-wide';
import type { LongShape, ReshapeOrigin, WideShape } from '$lib/core/reshape/types';

/** What a variable is used for when rows become columns. */
export type WideRole = 'key' | 'spread' | 'value' | 'left';

/** The ways to turn the columns of a table that its names suggest. */
export const proposalsFor = (table: DatasetSummary, words: ReshapeWords): LongProposal[] =>
	proposeLong(
		table.variables.map(({ name }) => name),
		words
	);

/** A first shape in a direction. */
export function firstShape(
	table: DatasetSummary,
	to: 'long' | 'wide',
	words: ReshapeWords
): LongShape | WideShape {
	const names = table.variables.map(({ name }) => name);
	if (to === 'wide') return proposeWide(table.variables) ?? { to, keys: names, spread: [], values: [] };
	return proposalsFor(table, words).at(0)?.shape ?? emptyLong(names);
}

/** Nothing is turned yet; every variable is kept. */
export const emptyLong = (keep: string[]): LongShape => ({
	to: 'long',
	keep,
	dimensions: [],
	measures: [],
	cases: [],
	skipMissing: false
});

/** What each variable is used for. */
export function rolesOf(shape: WideShape, names: readonly string[]): { name: string; role: WideRole }[] {
	const role = (name: string): WideRole =>
		shape.keys.includes(name)
			? 'key'
			: shape.spread.includes(name)
				? 'spread'
				: shape.values.includes(name)
					? 'value'
					: 'left';
	return names.map((name) => ({ name, role: role(name) }));
}

/** The shape with another use of one variable. */
export function withRole(
	shape: WideShape,
	names: readonly string[],
	name: string,
	role: WideRole
): WideShape {
	const roles = rolesOf(shape, names).map((one) => (one.name === name ? { name, role } : one));
	const of = (wanted: WideRole) => roles.filter((one) => one.role === wanted).map((one) => one.name);
	return { to: 'wide', keys: of('key'), spread: of('spread'), values: of('value') };
}

/** What somebody typed for a case: a number where it is one. */
export const valueOf = (text: string): number | string =>
	/^-?\d{1,15}$/.test(text.trim()) ? Number(text) : text;

/**
 * The dataset of a draft, keeping what is known of one that is changed. A new one takes the weight, the keys and the
 * instrument of the table that is turned, where their variables are still there.
 */
export function reshapeSpec(
	origin: ReshapeOrigin,
	name: string,
	parent: DatasetSpec | null,
	known: DatasetSpec | null,
	id: string
): DatasetSpec {
	if (known) return { ...known, name, origin };
	const kept = new Set(origin.shape.to === 'long' ? origin.shape.keep : origin.shape.keys);
	const ifKept = (variable: string | null | undefined) => (variable && kept.has(variable) ? variable : null);
	return {
		type: 'dataset',
		version: 1,
		id,
		name,
		instrument: parent?.instrument ?? '',
		origin,
		edits: [],
		derived: [],
		filters: [],
		weight: ifKept(parent?.weight),
		keys: { person: ifKept(parent?.keys.person), municipality: ifKept(parent?.keys.municipality) }
	};
}
