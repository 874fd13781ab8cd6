import type { DrawSpec } from '../selection/types';
import type { AnalysisSpec, AnySpec } from './types';

/** Whether a specification is that of a draw. */
export const isDraw = (spec: AnySpec): spec is DrawSpec => spec.type === 'draw';

/** Whether a specification is that of an analysis other than the draw. */
export const isAnalysis = (spec: AnySpec): spec is AnalysisSpec => spec.type !== 'draw';
