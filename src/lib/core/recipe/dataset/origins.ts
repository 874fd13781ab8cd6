import type { DatasetSpec, Origin } from '../../dataset/types';
import { byKnownKind, choice, object, type Check } from '../shape';
import { id } from './limits';

type OriginOf<K extends Origin['kind']> = Extract<Origin, { kind: K }>;

/** What must be known of a kind of origin where datasets are read from a file. */
interface OriginKind<K extends Origin['kind']> {
	/** Every field of it. */
	check: Check<OriginOf<K>>;
	/** The same origin with other ids of the tables and datasets that it names. */
	renamed(origin: OriginOf<K>, idOf: (id: string) => string): OriginOf<K>;
}

/** Where the rows of a dataset come from: one entry for each kind, in a file of its own where it has many fields. */
const ORIGINS: { [K in Origin['kind']]: OriginKind<K> } = {
	table: {
		check: object<OriginOf<'table'>>({ kind: choice('table'), table: id }),
		renamed: (origin, idOf) => ({ ...origin, table: idOf(origin.table) })
	}
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
	origin: renamedOrigin(spec.origin, idOf)
});
