import type { AnySpec } from '../analysis/types';
import { checkerSpec } from './analysis/checker';
import { descriptivesSpec } from './analysis/descriptives';
import { textSpec } from './analysis/text';
import { drawSpec } from './check-draw-spec';
import { byKnown, type Check } from './shape';

/** Every kind of analysis; a kind without a check does not compile. A kind that is not known is a problem with its name. */
export const anySpec: Check<AnySpec> = byKnown<'type', AnySpec>('type', {
	draw: drawSpec,
	checker: checkerSpec,
	descriptives: descriptivesSpec,
	text: textSpec
});
