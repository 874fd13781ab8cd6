import type { DatasetSpec } from '$lib/core/dataset/types';
import { parentsOf } from '$lib/core/dataset/parents';

/** A table in the picture of links: its place, in columns from what is made of nothing to what is made last. */
export interface PictureNode {
	id: string;
	name: string;
	kind: DatasetSpec['origin']['kind'];
	column: number;
	row: number;
	/** Ids of what it is made of; those that are gone are not among the nodes. */
	parents: string[];
}

/**
 * The tables that hang together, each to the right of all that it is made of. Tables that are made of nothing and of
 * which nothing is made are left out.
 */
export function linkPicture(specs: readonly DatasetSpec[]): PictureNode[] {
	const byId = new Map(specs.map((spec) => [spec.id, spec]));
	const parents = new Map(specs.map((spec) => [spec.id, [...new Set(parentsOf(spec.origin))]]));
	const isParent = new Set([...parents.values()].flat());
	const columnOf = (id: string, seen: ReadonlySet<string>): number => {
		const known = (parents.get(id) ?? []).filter((parent) => byId.has(parent) && !seen.has(parent));
		return known.reduce(
			(most, parent) => Math.max(most, 1 + columnOf(parent, new Set([...seen, parent]))),
			0
		);
	};
	const rows = new Map<number, number>();
	return specs
		.filter(({ id }) => isParent.has(id) || (parents.get(id) ?? []).length > 0)
		.map(({ id, name, origin }) => {
			const column = columnOf(id, new Set([id]));
			const row = rows.get(column) ?? 0;
			rows.set(column, row + 1);
			return { id, name, kind: origin.kind, column, row, parents: parents.get(id) ?? [] };
		});
}
