import type { ItemChoices } from '../../derive/index-items';
import type { DataFacts } from '../types';

/**
 * Whether items measure the same (methods 9). They are counted as in an index: turned and moved to a common scale where
 * that is said, so that the numbers are those of the index that can be made of them.
 */
export interface ReliabilitySpec extends DataFacts, ItemChoices {
	type: 'reliability';
	/** Name of a variable whose values (groups, waves) stand side by side; null for none. */
	by: string | null;
}
