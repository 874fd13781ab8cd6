import type { MethodFacts } from './facts';
import { ANALYSIS_FACTS } from './facts-analyses';
import { DRAW_FACTS } from './facts-draw';
import type { MethodId } from './ids';

/** What the page on each method says that is the same in every language. */
export const METHOD_FACTS: Readonly<Record<MethodId, MethodFacts>> = { ...ANALYSIS_FACTS, ...DRAW_FACTS };
