import type { Origin } from '../../dataset/types';
import type { Check } from '../shape';

export type OriginOf<K extends Origin['kind']> = Extract<Origin, { kind: K }>;

/** What must be known of a kind of origin where datasets are read from a file. */
export interface OriginKind<K extends Origin['kind']> {
	/** Every field of it. */
	check: Check<OriginOf<K>>;
	/** The same origin with other ids of the tables and datasets that it names. */
	renamed(origin: OriginOf<K>, idOf: (id: string) => string): OriginOf<K>;
}
