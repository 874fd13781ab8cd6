import type { AnalysisResult, MethodFact } from '$lib/core/analysis/types';
import type { Rest, SourceState } from '$lib/core/document/source-state';
import type { DrawPart, ResultSource } from '$lib/core/document/types';
import type { DrawComparison } from '$lib/core/selection/compare/types';
import type { DrawResult, DrawSpec } from '$lib/core/selection/types';
import { scenarioNames } from '$lib/components/scenarios/scenario-names';
import { chanceSentences } from '$lib/components/uncertainty/chance-sentences';
import { messageText } from '$lib/i18n/message-text';
import { draw as shown } from '$lib/state/draw.svelte';
import { drawFacts } from '$lib/state/draw-facts.svelte';
import type { Fact } from '$lib/state/fact-store.svelte';
import { language } from '$lib/state/language.svelte';
import { project } from '$lib/state/project.svelte';
import type { DataSummary } from '$lib/workers/draw-client';
import {
	countiesParts,
	listParts,
	marginParts,
	profileParts,
	scenarioParts,
	sensitivityParts,
	spreadParts,
	uncertaintyParts,
	warningParts,
	type WholeDraw
} from './draw-parts';
import { limitsTable } from './limits-table';
import { municipalityParts } from './municipality-parts';
import { tablePart, type Part } from './parts';
import { rulesParts } from './rules-parts';

/** A draw of the project with the data that are open, and what it is called. */
interface Asked {
	id: string;
	spec: DrawSpec;
	summary: DataSummary;
	draw: string;
}

/** What a report gets of a draw: a part of it, or what the sheet of a municipality says. Worked out as it is asked for. */
export function drawSource(source: Exclude<ResultSource, { kind: 'analysis' }>): SourceState {
	const t = language.messages.reportSources;
	const found = project.draws.find(({ id }) => id === source.draw);
	const part = source.kind === 'draw' ? t.parts[source.part] : t.sheet;
	if (!found) return { status: 'problem', name: part, message: t.gone };
	const draw = scenarioNames(language.messages, project.draws).get(found.id) ?? '';
	const several = project.draws.length > 1;
	const name = several ? t.named({ part, draw }) : part;
	const { summary } = project;
	if (!summary) {
		return project.loading
			? { status: 'computing', name, done: null, stop: null }
			: { status: 'problem', name, message: t.noData };
	}
	// The worker holds the data as the chosen draw counts them.
	if (found.spec.owners !== project.spec?.owners) return { status: 'problem', name, message: t.owners };
	const asked = { ...found, summary, draw };
	const result = drawFacts.result(found.spec);
	if (result.status !== 'ready') return unready(name, result);
	return source.kind === 'draw'
		? partState(source.part, asked, result.value, name)
		: municipalityState(source.municipality, asked, result.value);
}

/** Every part of every draw, and the sheets of the own municipality and of those that the chosen draw takes. */
export function offeredDraws(): { source: Exclude<ResultSource, { kind: 'analysis' }>; name: string }[] {
	const t = language.messages.reportSources;
	const { summary, draws, activeAnalysis, record } = project;
	if (!summary) return [];
	const names = scenarioNames(language.messages, draws);
	const parts = draws.flatMap(({ id }) =>
		(Object.keys(t.parts) as DrawPart[]).map((part) => ({
			source: { kind: 'draw' as const, draw: id, part },
			name: draws.length > 1 ? t.named({ part: t.parts[part], draw: names.get(id) ?? '' }) : t.parts[part]
		}))
	);
	const chosen = draws.find(({ id }) => id === activeAnalysis) ?? draws.at(0);
	if (!chosen) return parts;
	const result = drawFacts.result(chosen.spec);
	const drawn =
		result.status === 'ready' ? [...result.value.order].filter((unit) => result.value.drawn[unit] > 0) : [];
	const own = summary.municipalities.findIndex(({ number }) => number === record?.ownMunicipality);
	const only = onlyShown();
	const units = [...(own < 0 ? [] : [own]), ...drawn.filter((unit) => unit !== own)].filter(
		(unit) => only === null || summary.municipalities[unit].number === only
	);
	return [
		...parts,
		...units.map((unit) => ({
			source: {
				kind: 'municipality' as const,
				draw: chosen.id,
				municipality: summary.municipalities[unit].number
			},
			name: t.sheetOf({ name: summary.municipalities[unit].name })
		}))
	];
}

/** A fact that is not there, as the state of what needs it. */
function unready(name: string, fact: Exclude<Fact<unknown>, { status: 'ready' }>): SourceState {
	if (fact.status === 'computing') return { status: 'computing', name, done: fact.done, stop: fact.stop };
	if (fact.status === 'stopped') return { status: 'notStarted', name, start: fact.goOn };
	return fact.problem
		? { status: 'problem', name, message: messageText(language.messages, fact.problem) }
		: { status: 'notStarted', name, start: () => drawFacts.retry() };
}

function factsOf({ spec, summary }: Asked, result: DrawResult): WholeDraw {
	return {
		messages: language.messages,
		style: language.numberStyle,
		spec,
		summary,
		result,
		only: onlyShown()
	};
}

/** Number of the only municipality whose name is shown while the screen is shown to one of them; null: all are. */
const onlyShown = (): string | null =>
	shown.hideNames ? (project.record?.ownMunicipality ?? shown.chosen) : null;

/** States that are ready, by what they are of: made again only when something that they are made of is another. */
const made = new Map<string, { of: readonly unknown[]; state: SourceState }>();

/** The parts of a draw as a state, made once of the same facts. */
function ready(
	key: string,
	asked: Asked,
	name: string,
	of: readonly unknown[],
	sections: () => AnalysisResult<string>['sections']
): SourceState {
	const all = [language.messages, language.numberStyle, asked.summary, asked.draw, onlyShown(), name, ...of];
	const known = made.get(key);
	if (known && known.of.length === all.length && known.of.every((one, place) => one === all[place]))
		return known.state;
	const state: SourceState = {
		status: 'ready',
		name,
		result: { sections: sections(), method: methodOf(asked) }
	};
	made.set(key, { of: all, state });
	return state;
}

/** A state with what more is to come of it. */
const withRest = (state: SourceState, rest: Rest | undefined): SourceState =>
	state.status === 'ready' && rest ? { ...state, rest } : state;

/** What is still to come of a fact that others stand without. */
function restOf(fact: Fact<unknown>): Rest | undefined {
	if (fact.status === 'ready') return fact.rest;
	if (fact.status === 'stopped') return { status: 'stopped', done: null, goOn: fact.goOn };
	return fact.status === 'computing' ? { ...fact, stop: fact.stop ?? (() => undefined) } : undefined;
}

const oneSection = (parts: Part[]): AnalysisResult<string>['sections'] => [{ id: '', title: null, parts }];

function partState(part: DrawPart, asked: Asked, result: DrawResult, name: string): SourceState {
	const { spec, summary } = asked;
	const facts = factsOf(asked, result);
	const key = `${asked.id} ${part}`;
	const given = (parts: () => Part[]): SourceState =>
		ready(key, asked, name, [result], () => oneSection(parts()));
	const from = <T>(fact: Fact<T>, parts: (value: T) => Part[]): SourceState =>
		fact.status === 'ready'
			? withRest(
					ready(key, asked, name, [result, fact.value], () => oneSection(parts(fact.value))),
					fact.rest
				)
			: unready(name, fact);
	switch (part) {
		case 'rules':
			return given(() => rulesParts({ ...facts, unit: 0 }, project.record?.invented ?? false, facts.only));
		case 'limits':
			return from(drawFacts.overview(spec), (overview) => [
				tablePart(limitsTable(facts.messages, summary, overview))
			]);
		case 'average':
			return given(() => listParts(facts, true));
		case 'spread':
			return given(() => spreadParts(facts));
		case 'list':
			return given(() => listParts(facts, false));
		case 'counties':
			return given(() => countiesParts(facts));
		case 'profile':
			return from(drawFacts.comparison(spec, spec), (found) => profileParts(facts, found));
		case 'uncertainty':
			return from(drawFacts.sure(spec, summary), (sure) => uncertaintyParts(facts, sure));
		case 'margins':
			return from(drawFacts.nearest(spec, result), (flips) => marginParts(facts, flips));
		case 'scenarios':
			return scenariosState(key, asked, facts, name);
		case 'sensitivity':
			return from(drawFacts.tornado(spec, summary), (found) => sensitivityParts(facts, found));
		case 'warnings':
			return given(() => warningParts(facts));
	}
}

/** This draw beside each of the others: a section for each. */
function scenariosState(key: string, asked: Asked, facts: WholeDraw, name: string): SourceState {
	const names = scenarioNames(language.messages, project.draws);
	const others = project.draws.filter(({ id, spec }) => id !== asked.id && spec.owners === asked.spec.owners);
	const t = language.messages.reportSources;
	if (others.length === 0) return { status: 'problem', name, message: t.oneScenario };
	const found: { id: string; to: string; value: DrawComparison }[] = [];
	for (const { id, spec } of others) {
		const fact = drawFacts.comparison(asked.spec, spec);
		if (fact.status !== 'ready') return unready(name, fact);
		found.push({ id, to: names.get(id) ?? '', value: fact.value });
	}
	const of = found.flatMap(({ to, value }) => [to, value]);
	return ready(key, asked, name, of, () =>
		found.map(({ id, to, value }) => ({
			id,
			title: to,
			parts: scenarioParts(facts, value, asked.draw, to)
		}))
	);
}

function municipalityState(number: string, asked: Asked, result: DrawResult): SourceState {
	const t = language.messages.reportSources;
	const { spec, summary } = asked;
	const only = onlyShown();
	if (only !== null && number !== only) return { status: 'problem', name: t.sheet, message: t.hidden };
	const unit = summary.municipalities.findIndex((one) => one.number === number);
	if (unit < 0) return { status: 'problem', name: t.sheet, message: t.noMunicipality({ number }) };
	const name = t.sheetOf({ name: summary.municipalities[unit].name });
	const explanation = drawFacts.explanation(spec, unit);
	if (explanation.status !== 'ready') return unready(name, explanation);
	const flips = drawFacts.flips(spec, unit);
	if (flips.status !== 'ready') return unready(name, flips);
	const sure = drawFacts.sure(spec, summary);
	// Without chances the rest still holds: it stands while they are computed.
	const chances = sure.status === 'ready' ? sure.value : null;
	const key = `${asked.id} sheet ${number}`;
	return withRest(
		ready(key, asked, name, [result, explanation.value, flips.value, chances], () =>
			oneSection(
				municipalityParts(
					{ ...factsOf(asked, result), unit },
					explanation.value,
					flips.value,
					chances ? chanceSentences({ ...factsOf(asked, result), unit }, chances, false).join(' ') : ''
				)
			)
		),
		restOf(sure)
	);
}

/** How a draw comes about, in short. */
function methodOf({ draw }: Asked): MethodFact<string>[] {
	const t = language.messages;
	return [
		{ label: t.reportSources.method, text: draw },
		{ label: t.reportSources.rule, text: t.sheet.rule },
		{ label: t.reportSources.ruleSource, text: `${t.sheet.settings.ruleSource} ${t.sheet.settings.absolute}` }
	];
}
