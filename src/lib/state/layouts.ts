import { hasChoices, type ReadChoices } from '../core/import/choices';
import type { RememberedChoices } from '../core/import/read-any';
import type { SourceTable } from '../core/recipe/types';
import { connection } from './connection.svelte';
import { generalReport, type ReadCard } from './import-card';

/** The choices remembered on this machine for files of known layouts; none when they cannot be read. */
export async function rememberedChoices(): Promise<RememberedChoices> {
	const connected = await connection.open();
	if (!connected.ok) return {};
	const remembered = await connected.value.store.readLayouts(connected.value.db);
	return remembered.ok ? remembered.value : {};
}

/** Forgets what was chosen for files of a layout. */
export const forgetLayout = (signature: string): Promise<void> => remember({ [signature]: null });

/** Remembers what was chosen for files that are being stored, and forgets what was taken back. */
export function rememberChoices(cards: readonly ReadCard[]): Promise<void> {
	const layouts: Record<string, ReadChoices | null> = {};
	for (const card of cards) {
		const report = generalReport(card);
		if (!report || card.signature === null) continue;
		const isKept = card.remember && hasChoices(card.choices);
		layouts[card.signature] = isKept ? card.choices : null;
	}
	return remember(layouts);
}

/** Remembers how the files of a recipe were read. */
export function rememberReadings(
	sources: readonly Pick<SourceTable, 'signature' | 'choices'>[]
): Promise<void> {
	const layouts = sources.flatMap(({ signature, choices }) =>
		signature !== undefined && choices && hasChoices(choices) ? [[signature, choices] as const] : []
	);
	return remember(Object.fromEntries(layouts));
}

async function remember(layouts: Record<string, ReadChoices | null>): Promise<void> {
	if (Object.keys(layouts).length === 0) return;
	const connected = await connection.open();
	if (!connected.ok) return;
	await connected.value.store.rememberLayouts(connected.value.db, layouts);
}
