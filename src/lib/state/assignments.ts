import type { SeriesAssignment } from '../core/indicators/types';
import { connection } from './connection.svelte';
import { project } from './project.svelte';
import { assignedByHand, assignSeries, seriesOf } from './series';

/** Gives a series of the open project's files a meaning, and remembers it for other files with the same column name. */
export async function assignInProject(assignment: SeriesAssignment): Promise<void> {
	await reassign(assignment.value, [assignment], 'step.assigned');
	await remember([assignment], []);
}

/** Takes back what was said of a series. It means what its name says again, if it is a known one. */
export async function unassignInProject(series: string): Promise<void> {
	await reassign(series, [], 'step.unassigned');
	await remember([], [series]);
}

/**
 * Remembers on this machine what was said of series, and forgets what was taken back.
 * @param forgotten series of value columns
 */
export async function remember(assignments: SeriesAssignment[], forgotten: string[]): Promise<void> {
	const connected = await connection.open();
	if (!connected.ok || assignments.length + forgotten.length === 0) return;
	await connected.value.store.rememberAssignments(connected.value.db, assignments, forgotten);
}

/**
 * Takes over the meanings that a recipe gives to columns, for series that the open project's files hold. What was said
 * of other series by hand stays.
 */
export async function adoptAssignments(assignments: SeriesAssignment[]): Promise<void> {
	const all = seriesOf(project.tables.map((table) => table.report));
	const adopted = assignments.filter((one) => all.some(({ series }) => series === one.value));
	if (adopted.length === 0) return;
	const taken = new Set(adopted.map((one) => one.value));
	const byHand = assignedByHand(project.record?.assignments ?? []).filter((one) => !taken.has(one.value));
	await project.setAssignments(assignSeries(all, [...byHand, ...assignedByHand(adopted)]), {
		code: 'step.meaningsAdopted',
		params: { count: adopted.length }
	});
}

async function reassign(
	series: string,
	added: SeriesAssignment[],
	code: 'step.assigned' | 'step.unassigned'
): Promise<void> {
	const byHand = assignedByHand(project.record?.assignments ?? []).filter((one) => one.value !== series);
	const all = seriesOf(project.tables.map((table) => table.report));
	await project.setAssignments(assignSeries(all, [...byHand, ...added]), { code, params: { series } });
}
