import { goto } from '$app/navigation';
import { resolve } from '$app/paths';
import { CATALOGUE, nameOf } from '$lib/components/analysis/catalogue';
import { analyses } from '$lib/state/analyses';
import { datasets } from '$lib/state/datasets.svelte';
import { draw } from '$lib/state/draw.svelte';
import { language } from '$lib/state/language.svelte';
import { places } from '$lib/state/places.svelte';
import { project } from '$lib/state/project.svelte';
import type { Command } from './types';

const openAnalysis = (id: string) => goto(resolve(`/analyser/?a=${encodeURIComponent(id)}`));

/** The analyses of the open project. */
export const analysisCommands = (): Command[] =>
	project.analyses.map((spec) => ({
		id: `analysis ${spec.id}`,
		group: 'analyses',
		label: nameOf(spec, language.messages),
		words: spec.note,
		run: () => openAnalysis(spec.id)
	}));

/** The municipalities of the draw; none while the screen is shown to one of them and the others' names are hidden. */
export const municipalityCommands = (): Command[] =>
	draw.hideNames
		? []
		: (project.summary?.municipalities ?? []).map(({ number, name }) => ({
				id: `municipality ${number}`,
				group: 'municipalities',
				label: name ?? number,
				words: number,
				hint: number,
				run: async () => {
					await goto(resolve('/uttrekk/'));
					places.view = 'draw';
					draw.choose(number);
				}
			}));

/** Beginning an analysis of each kind, of the dataset that was made or imported last. */
export function newAnalysisCommands(): Command[] {
	if (project.status !== 'open') return [];
	const { messages } = language;
	return CATALOGUE.map((entry) => ({
		id: `new ${entry.id}`,
		group: 'newAnalyses',
		label: messages.palette.newAnalysis({ name: entry.name(messages) }),
		words: [entry.question(messages), entry.words?.(messages) ?? ''].join(' '),
		hint: entry.question(messages),
		run: async () => {
			await goto(resolve('/analyser/'));
			await datasets.made();
			const last = project.datasets.at(-1)?.id;
			const summary = last === undefined ? null : datasets.summary(last);
			const spec = entry.begin(crypto.randomUUID(), summary);
			analyses.add(spec, entry.name(messages));
			await openAnalysis(spec.id);
		}
	}));
}
