import { error } from '@sveltejs/kit';
import { slugOf, taskAt, TASKS } from '$lib/components/help/guide/tasks';

/** The tasks whose pages are made. */
export const entries = () => TASKS.map((task) => ({ task: slugOf(task) }));

export function load({ params }: { params: { task: string } }) {
	const task = taskAt(params.task);
	if (!task) error(404, 'Not found');
	return { task };
}
