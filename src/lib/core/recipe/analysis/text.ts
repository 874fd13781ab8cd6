import type { TextSpec } from '../../analysis/text/types';
import { choice, object, text, type Check } from '../shape';
import { analysisFacts } from './facts';

/** Longest text, in characters: a chapter. */
const LONGEST = 200_000;

/** Every field of a text with numbers. */
export const textSpec: Check<TextSpec> = object<TextSpec>({
	type: choice('text'),
	...analysisFacts,
	body: text(LONGEST)
});
