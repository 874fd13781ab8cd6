import type { AnalysisResult, MethodFact } from '$lib/core/analysis/types';
import type { SourceState } from '$lib/core/document/source-state';
import type { DrawPart, ResultSource } from '$lib/core/document/types';
import type { DrawResult, DrawSpec } from '$lib/core/selection/types';
import { scenarioNames } from '$lib/components/scenarios/scenario-names';
import { messageText } from '$lib/i18n/message-text';
import { formatInteger } from '$lib/i18n/numbers';
import { drawFacts, type Fact } from '$lib/state/draw-facts.svelte';
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
			? { status: 'computing', name, done: null }
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
	const units = [...(own < 0 ? [] : [own]), ...drawn.filter((unit) => unit !== own)];
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
	if (fact.status === 'computing') return { status: 'computing', name, done: fact.done };
	return fact.problem
		? { status: 'problem', name, message: messageText(language.messages, fact.problem) }
		: { status: 'notStarted', name, start: () => drawFacts.retry() };
}

function factsOf({ spec, summary }: Asked, result: DrawResult): WholeDraw {
	return { messages: language.messages, style: language.numberStyle, spec, summary, result };
}

/** The state of parts that need one more fact. */
function from<T>(asked: Asked, name: string, fact: Fact<T>, parts: (value: T) => Part[]): SourceState {
	return fact.status === 'ready' ? ready(asked, name, parts(fact.value)) : unready(name, fact);
}

function partState(part: DrawPart, asked: Asked, result: DrawResult, name: string): SourceState {
	const { spec, summary } = asked;
	const facts = factsOf(asked, result);
	switch (part) {
		case 'rules':
			return ready(asked, name, rulesParts({ ...facts, unit: 0 }, project.record?.invented ?? false));
		case 'limits':
			return from(asked, name, drawFacts.overview(spec), (overview) => [
				tablePart(limitsTable(facts.messages, summary, overview))
			]);
		case 'average':
			return ready(asked, name, listParts(facts, true));
		case 'spread':
			return ready(asked, name, spreadParts(facts));
		case 'list':
			return ready(asked, name, listParts(facts, false));
		case 'counties':
			return ready(asked, name, countiesParts(facts));
		case 'profile':
			return from(asked, name, drawFacts.comparison(spec, spec), (found) => profileParts(facts, found));
		case 'uncertainty':
			return from(asked, name, drawFacts.sure(spec, summary), (sure) => uncertaintyParts(facts, sure));
		case 'margins':
			return from(asked, name, drawFacts.nearest(spec, result), (flips) => marginParts(facts, flips));
		case 'scenarios':
			return scenariosState(asked, facts, name);
		case 'sensitivity':
			return from(asked, name, drawFacts.tornado(spec, summary), (found) => sensitivityParts(facts, found));
		case 'warnings':
			return ready(asked, name, warningParts(facts));
	}
}

/** This draw beside each of the others: a section for each. */
function scenariosState(asked: Asked, facts: WholeDraw, name: string): SourceState {
	const names = scenarioNames(language.messages, project.draws);
	const others = project.draws.filter(({ id, spec }) => id !== asked.id && spec.owners === asked.spec.owners);
	const t = language.messages.reportSources;
	if (others.length === 0) return { status: 'problem', name, message: t.oneScenario };
	const found = others.map(({ id, spec }) => ({ id, fact: drawFacts.comparison(asked.spec, spec) }));
	const sections: AnalysisResult<string>['sections'] = [];
	for (const { id, fact } of found) {
		if (fact.status !== 'ready') return unready(name, fact);
		const to = names.get(id) ?? '';
		sections.push({ id, title: to, parts: scenarioParts(facts, fact.value, asked.draw, to) });
	}
	return { status: 'ready', name, result: { sections, method: methodOf(asked) } };
}

function municipalityState(number: string, asked: Asked, result: DrawResult): SourceState {
	const t = language.messages.reportSources;
	const { spec, summary } = asked;
	const unit = summary.municipalities.findIndex((one) => one.number === number);
	if (unit < 0) return { status: 'problem', name: t.sheet, message: t.noMunicipality({ number }) };
	const name = t.sheetOf({ name: summary.municipalities[unit].name });
	const explanation = drawFacts.explanation(spec, unit);
	if (explanation.status !== 'ready') return unready(name, explanation);
	const flips = drawFacts.flips(spec, unit);
	if (flips.status !== 'ready') return unready(name, flips);
	const sure = drawFacts.sure(spec, summary);
	// A municipality that is not ranked has no chance to be told; without chances the rest still holds.
	if (sure.status === 'computing') return unready(name, sure);
	const words =
		sure.status === 'ready' && result.rank[unit] > 0
			? language.messages.uncertainty.sentence({
					drawn: Math.round(100 * sure.value.drawn[unit]),
					replicates: formatInteger(sure.value.replicates, language.numberStyle),
					from: sure.value.rankFrom[unit],
					to: sure.value.rankTo[unit]
				})
			: '';
	const subject = { ...factsOf(asked, result), unit };
	return ready(asked, name, municipalityParts(subject, explanation.value, flips.value, words));
}

const ready = (asked: Asked, name: string, parts: Part[]): SourceState => ({
	status: 'ready',
	name,
	result: { sections: [{ id: '', title: null, parts }], method: methodOf(asked) }
});

/** How a draw comes about, in short. */
function methodOf({ draw }: Asked): MethodFact<string>[] {
	const t = language.messages;
	return [
		{ label: t.reportSources.method, text: draw },
		{ label: t.reportSources.rule, text: t.sheet.rule },
		{ label: t.reportSources.ruleSource, text: `${t.sheet.settings.ruleSource} ${t.sheet.settings.absolute}` }
	];
}
