import { defaultSpec } from '../core/dataset/default-spec';
import type { DatasetSpec } from '../core/dataset/types';
import { uniqueName } from '../core/dataset/unique-name';
import { DRAWN_VARIABLES } from '../core/drawn/types';
import { rulesKey, rulesOf } from '../core/selection/rules';
import type { DrawSpec } from '../core/selection/types';
import { project } from './project.svelte';

/** The table of a draw of the open project; null while nobody has made one. */
export const tableOfDraw = (draw: string | null): DatasetSpec | null =>
	project.datasets.find(({ origin }) => origin.kind === 'draw' && origin.draw === draw) ?? null;

/** Whether the table of a draw was made by other rules than the draw has now. A draw that is gone has not changed. */
export function isOutdated({ origin }: DatasetSpec): boolean {
	if (origin.kind !== 'draw') return false;
	const now = project.draws.find(({ id }) => id === origin.draw)?.spec;
	return now !== undefined && rulesKey(now) !== rulesKey(origin.spec);
}

/**
 * Makes a table of a draw, or gives the one there is the rules that the draw has now. It can be undone.
 * @param draw id and rules (plain data)
 * @param wanted what to call a new one
 * @returns its name, and whether it was there before
 */
export function makeDrawnTable(
	draw: { id: string; spec: DrawSpec },
	wanted: string
): { name: string; isNew: boolean } {
	const origin = { kind: 'draw' as const, draw: draw.id, spec: rulesOf(draw.spec) };
	const known = tableOfDraw(draw.id);
	if (known) {
		const what = { code: 'drawn.stepRefreshed', params: { table: known.name } };
		project.editDatasets((all) => all.map((one) => (one.id === known.id ? { ...one, origin } : one)), what);
		return { name: known.name, isNew: false };
	}
	const name = uniqueName(wanted, new Set(project.datasets.map((one) => one.name)));
	const spec: DatasetSpec = {
		...defaultSpec(crypto.randomUUID(), name),
		origin,
		keys: { person: null, municipality: DRAWN_VARIABLES.number }
	};
	project.editDatasets((all) => [...all, spec], { code: 'drawn.stepMade', params: { table: name } });
	return { name, isNew: true };
}
