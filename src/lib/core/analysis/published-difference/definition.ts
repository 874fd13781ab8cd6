import type { FreeDefinition } from '../types';
import { runPublishedDifference } from './run';
import type { PublishedDifferenceSpec } from './types';

export const publishedDifference: FreeDefinition<PublishedDifferenceSpec> = {
	family: 'free',
	type: 'publishedDifference',
	run: runPublishedDifference
};
