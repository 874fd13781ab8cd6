import type { DatasetSpec, Origin } from '../../dataset/types';
import { byKnownKind, choice, object, type Check } from '../shape';
import { id } from './limits';
import { aggregate } from './origin-aggregate';
import { counts } from './origin-counts';
import { drawn } from './origin-drawn';
import type { OriginKind, OriginOf } from './origin-kind';
import { link } from './origin-link';
import { reshape } from './origin-reshape';
import { stack } from './origin-stack';
import { vintage } from './row-keys';

/** Where the rows of a dataset come from: one entry for each kind, in a file of its own where it has many fields. */
const ORIGINS: { [K in Origin['kind']]: OriginKind<K> } = {
	table: {
		check: object<OriginOf<'table'>>({ kind: choice('table'), table: id }),
		renamed: (origin, idOf) => ({ ...origin, table: idOf(origin.table) })
	},
	register: {
		check: object<OriginOf<'register'>>({ kind: choice('register'), vintage }),
		renamed: (origin) => origin
	},
	link,
	aggregate,
	stack,
	reshape,
	counts,
	draw: drawn
};

const checks = Object.fromEntries(Object.entries(ORIGINS).map(([kind, { check }]) => [kind, check])) as {
	[K in Origin['kind']]: Check<OriginOf<K>>;
};

export const origin: Check<Origin> = byKnownKind<Origin>(checks);

function renamedOrigin<K extends Origin['kind']>(
	origin: OriginOf<K>,
	idOf: (id: string) => string
): OriginOf<K> {
	const entry: OriginKind<K> = ORIGINS[origin.kind as K];
	return entry.renamed(origin, idOf);
}

/**
 * A dataset with another id, made of tables and datasets with other ids.
 * @param idOf the new id of an old one
 */
export const renamedDataset = (spec: DatasetSpec, idOf: (id: string) => string): DatasetSpec => ({
	...spec,
	id: idOf(spec.id),
	origin: renamedOrigin(spec.origin, idOf),
	derived: spec.derived.map((one) =>
		one.kind === 'index' && one.from
			? { ...one, from: { ...one.from, analysis: idOf(one.from.analysis) } }
			: one
	)
});
