import { getContext, hasContext, setContext } from 'svelte';
import type { AnalysisResult } from '$lib/core/analysis/types';
import { namedParts } from '$lib/core/document/result-parts';
import type { PartChoice, ResultSource } from '$lib/core/document/types';
import type { ResultPlot, ResultTable } from '$lib/core/report/types';

/** A result that is shown, and where a report would take it from. */
interface Shown {
	source: ResultSource;
	result: AnalysisResult<string>;
}

/** A table or figure as a report would take it. */
interface OfferedPart {
	source: ResultSource;
	part: PartChoice;
}

const KEY = Symbol('parts for a report');

/** Told by whoever shows a result: its tables and figures can be added to a report. Called when a component is made. */
export const offerParts = (shown: () => Shown | null): void => void setContext(KEY, shown);

/** For whoever shows a table or figure: what a report would take it as; null where it is of no result. */
export function partInReport(): (one: ResultTable | ResultPlot<string>) => OfferedPart | null {
	const shown = hasContext(KEY) ? getContext<() => Shown | null>(KEY) : () => null;
	return (one) => {
		const now = shown();
		const found = now && namedParts(now.result).find(({ part }) => thingOf(part) === one);
		return found ? { source: now.source, part: found.choice } : null;
	};
}

type NamedThing = ReturnType<typeof namedParts>[number]['part'];
const thingOf = (part: NamedThing): ResultTable | ResultPlot<string> =>
	part.kind === 'table' ? part.table : part.plot;
