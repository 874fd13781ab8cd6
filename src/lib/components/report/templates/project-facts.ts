import { scenarioNames } from '$lib/components/scenarios/scenario-names';
import type { ProjectFacts } from '$lib/core/document/templates/types';
import { datasets } from '$lib/state/datasets.svelte';
import { language } from '$lib/state/language.svelte';
import { project } from '$lib/state/project.svelte';

/**
 * What a template knows of the open project.
 * @param municipality number of the municipality that a sheet is about; null for the one that is chosen in the project
 * @returns null until its datasets are made
 */
export function projectFacts(municipality: string | null): ProjectFacts | null {
	const { record, summary, draws, activeAnalysis, analyses } = project;
	const outcomes = datasets.outcomes;
	if (!record || !outcomes) return null;
	const chosen = [...draws].sort((a, b) => Number(b.id === activeAnalysis) - Number(a.id === activeAnalysis));
	// A draw that nobody has named is called after its rules, as everywhere else.
	const names = scenarioNames(language.messages, draws);
	const number = municipality ?? record.ownMunicipality;
	const found = summary?.municipalities.find((one) => one.number === number);
	return {
		name: record.name,
		invented: record.invented,
		analyses,
		datasets: [...outcomes.values()].flatMap((one) => (one.ok ? [one.value] : [])),
		draws: summary ? chosen.map(({ id }) => ({ id, name: names.get(id) ?? '' })) : [],
		municipality: found ? { number: found.number, name: found.name } : null
	};
}
