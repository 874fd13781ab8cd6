import type { AbsoluteLimitRule } from '../selection/types';
import { byKind, choice, number, object, textLike, trueOrFalse } from './shape';

/** Parts of a draw's specification that what is varied of it has too. */
export const MOST_PLACES = 1000;
export const limitValue = number(-1e9, 1e9);
export const part = number(0, 1);
export const standardDeviations = number(0, 100);
export const schoolYear = textLike(/^\d{4}-\d{2}$/, 'schoolYear');

export const absoluteLimit = byKind<AbsoluteLimitRule>({
	fixed: object({ kind: choice('fixed'), value: limitValue }),
	worst: object({ kind: choice('worst'), part, pooled: trueOrFalse }),
	deviation: object({ kind: choice('deviation'), sd: standardDeviations, pooled: trueOrFalse })
});
