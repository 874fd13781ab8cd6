import { goto } from '$app/navigation';
import { resolve } from '$app/paths';
import type { DatasetSpec } from '../core/dataset/types';
import { messageText } from '../i18n/message-text';
import { datasets } from './datasets.svelte';
import { language } from './language.svelte';
import { project } from './project.svelte';
import { projects } from './projects.svelte';
import { toasts } from './toasts.svelte';
import { offerUndo } from './undo';

/**
 * Keeps a table that was made on a page of its own, and shows it. Where no project is open it gets one. It can be undone.
 * @param spec plain data (a snapshot)
 */
export async function saveMade(spec: DatasetSpec): Promise<void> {
	const { maker } = language.messages;
	if (!project.record) {
		const input = { id: crypto.randomUUID(), name: spec.name, now: Date.now(), tables: [], changes: {} };
		const created = await projects.create(input);
		if (!created.ok) return void toasts.show(messageText(language.messages, created.problem));
	}
	const isNew = !project.datasets.some(({ id }) => id === spec.id);
	if (isNew) datasets.add(spec, { code: 'maker.stepMade', params: { dataset: spec.name } });
	else datasets.edit(spec.id, () => spec, { code: 'maker.stepChanged', params: { dataset: spec.name } });
	const text = isNew ? maker.made({ table: spec.name }) : maker.changed({ table: spec.name });
	offerUndo(text);
	await goto(resolve(`/data/tabell/?t=${encodeURIComponent(spec.id)}`));
}
