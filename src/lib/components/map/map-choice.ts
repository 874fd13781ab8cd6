import { indicatorName, yearName } from '$lib/components/draw/names';
import { scenarioNames } from '$lib/components/scenarios/scenario-names';
import { presetSpec, PRESETS } from '$lib/core/selection/presets';
import type { DrawSpec } from '$lib/core/selection/types';
import type { Messages } from '$lib/i18n/types';
import { project } from '$lib/state/project.svelte';
import type { DataSummary } from '$lib/workers/draw-client';
import type { MapMeasure } from './face';

/** What is chosen of the map. */
export interface MapChoice {
	measure: MapMeasure;
	/** Indices into the data's indicators and years. */
	indicator: number;
	year: number;
	/** Id of the scenario that this one is compared with; '' before one is chosen. */
	other: string;
	/** County number; '' for the whole country. */
	county: string;
	layout: 'tiles' | 'counties';
	big: boolean;
}

/** The map as it is shown at first: shares, and the first indicator that counts, in the last year. */
export function firstChoice(spec: DrawSpec, summary: DataSummary): MapChoice {
	const first = spec.indicators.find(({ on }) => on)?.indicator;
	return {
		measure: 'share',
		indicator: Math.max(
			0,
			summary.indicators.findIndex(({ id }) => id === first)
		),
		year: summary.years.length - 1,
		other: '',
		county: '',
		layout: 'tiles',
		big: false
	};
}

/** What the present scenario can be held up against: the others of the project, and rule sets as they are offered. */
export function otherScenarios(
	messages: Messages,
	summary: DataSummary,
	spec: DrawSpec
): { value: string; label: string; spec: DrawSpec }[] {
	const names = scenarioNames(messages, project.draws);
	return [
		...project.draws
			.filter(({ id }) => id !== project.activeAnalysis)
			.map((one) => ({ value: one.id, label: names.get(one.id) ?? '', spec: one.spec })),
		...PRESETS.map(({ id }) => ({
			value: `preset ${id}`,
			label: messages.scenarios.preset({ name: messages.draw.rules.presets[id] }),
			spec: presetSpec(id, summary.indicators, spec.earlierDraws)
		}))
	];
}

/** What the map shows, as its title. */
export function titleOf(messages: Messages, summary: DataSummary, choice: MapChoice, other: string): string {
	const t = messages.map;
	const { measure, indicator, year } = choice;
	if (measure === 'change') return t.changeTitle({ name: other });
	if (measure !== 'value' && measure !== 'points') return t.measures[measure];
	const one = summary.indicators.at(indicator);
	const name = one ? indicatorName(messages, one) : '';
	const when = summary.years.at(year) ?? '';
	const where = `${name}, ${yearName(when)}`;
	return measure === 'value' ? where : t.pointsTitle({ where });
}
