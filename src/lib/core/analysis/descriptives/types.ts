import type { DataFacts } from '../types';

/** Means, spread and quantiles of variables, one row for each. */
export interface DescriptivesSpec extends DataFacts {
	type: 'descriptives';
	variables: string[];
}
