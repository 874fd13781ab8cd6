import type { ResultPart } from './types';

/** Whether a part of a result is of a kind. */
export const isAnalysisPart = <Kind extends ResultPart['kind']>(
	part: ResultPart,
	kind: Kind
): part is Extract<ResultPart, { kind: Kind }> => part.kind === kind;
