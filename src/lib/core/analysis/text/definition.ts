import type { FreeDefinition } from '../types';
import { runText } from './run';
import type { TextSpec } from './types';

export const text: FreeDefinition<TextSpec> = {
	family: 'free',
	type: 'text',
	mapIds: (spec, map) => ({
		...spec,
		numbers: spec.numbers.map((number) => ({ ...number, analysis: map(number.analysis) }))
	}),
	run: runText
};
