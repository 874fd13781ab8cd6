import { nameOf } from '$lib/components/analysis/catalogue';
import type { AnalysisResult } from '$lib/core/analysis/types';
import type { SourceState } from '$lib/core/document/source-state';
import { sourceKey, sourcesOf } from '$lib/core/document/source-key';
import type { ReportSpec, ResultSource } from '$lib/core/document/types';
import { inWords } from '$lib/core/report/words';
import { messageText } from '$lib/i18n/message-text';
import { analysisResults } from '$lib/state/analysis-results.svelte';
import { language } from '$lib/state/language.svelte';
import { project } from '$lib/state/project.svelte';
import { drawSources } from './draw-sources.svelte';

/**
 * What a report takes tables, figures and numbers from, as far as it has come. Read in a derived value it follows the
 * results; `followSources` has them computed.
 */
export function sourceState(source: ResultSource): SourceState {
	return source.kind === 'analysis' ? analysisState(source.analysis) : drawSources.state(source);
}

/** Called in an effect with everything that is shown: computes what has changed. */
export function followSources(sources: readonly ResultSource[]): void {
	const ids = new Set(sources.flatMap((source) => (source.kind === 'analysis' ? [source.analysis] : [])));
	analysisResults.follow(project.analyses.filter(({ id }) => ids.has(id)));
}

function analysisState(id: string): SourceState {
	const spec = project.analyses.find((one) => one.id === id);
	const t = language.messages;
	if (!spec) return { status: 'problem', name: t.analysis.title, message: t.report.sourceGone };
	const name = nameOf(spec, t);
	const known = analysisResults.of(id);
	if (known?.stopped) return { status: 'notStarted', name, start: () => analysisResults.again(id) };
	const stop = () => analysisResults.stop(id);
	if (!known?.outcome) return { status: 'computing', name, done: known?.done ?? null, stop };
	if (!known.outcome.ok) return { status: 'problem', name, message: messageText(t, known.outcome.problem) };
	const result = worded(known.outcome.value);
	return known.done === null
		? { status: 'ready', name, result }
		: { status: 'ready', name, result, rest: { status: 'computing', done: known.done, stop } };
}

/** Results in words, made once for each result and language. */
const inLanguage = new WeakMap<AnalysisResult, { messages: object; result: AnalysisResult<string> }>();

function worded(result: AnalysisResult): AnalysisResult<string> {
	const { messages } = language;
	const known = inLanguage.get(result);
	if (known?.messages === messages) return known.result;
	const made = inWords(result, (message) => messageText(messages, message));
	inLanguage.set(result, { messages, result: made });
	return made;
}

/** A source that a report can take from, as it is offered. */
export interface OfferedSource {
	source: ResultSource;
	name: string;
}

/** Everything in the project that a report can take from, and what it takes from already. */
export function offeredFor(report: ReportSpec): OfferedSource[] {
	const offered = project.analyses.map((spec): OfferedSource => ({
		source: { kind: 'analysis', analysis: spec.id },
		name: nameOf(spec, language.messages)
	}));
	const all = [...offered, ...drawSources.offered()];
	const known = new Set(all.map(({ source }) => sourceKey(source)));
	const used = sourcesOf(report)
		.filter((source) => !known.has(sourceKey(source)))
		.map((source) => ({ source, name: sourceState(source).name }));
	return [...used, ...all];
}

/**
 * What is looked at where nothing is chosen yet: the last analysis, else the first that there is. Parts of a draw further
 * down are computed long, and only when somebody chooses them.
 */
export const firstOffered = (offered: readonly OfferedSource[]): OfferedSource | undefined =>
	offered.findLast(({ source }) => source.kind === 'analysis') ?? offered.at(0);
